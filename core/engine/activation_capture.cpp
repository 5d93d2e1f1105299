// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/activation_capture.h"

#include "core/checkpoint/atomic_file.h"
#include "core/engine/detail/run.h"
#include "core/storage/detail/hdf5_file.h"
#include "core/types/error.h"

#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace prosector {

namespace {

// The activations of one site in one block, for all sequences in their order.
class SiteBuffer
{
public:
    void put(std::int64_t sequences, const WindowGroup& group, const at::Tensor& activation)
    {
        if (!m_values.defined()) {
            m_values = at::empty({sequences, activation.size(1), activation.size(2)}, at::kFloat);
        }
        m_values.index_copy_(0, at::tensor(group.windows, at::kLong), activation);
    }

    // Of an expert: tokens that were not sent to it stay NaN. rows: places in the group, counted through its windows.
    void putRows(std::int64_t sequences, const WindowGroup& group, const at::Tensor& rows, const at::Tensor& activation)
    {
        const std::int64_t tokens = group.ids.size(1);
        if (!m_values.defined()) {
            m_values = at::full({sequences, tokens, activation.size(1)}, std::numeric_limits<float>::quiet_NaN());
        }
        const at::Tensor windows = at::tensor(group.windows, at::kLong);
        const at::Tensor places = windows.index_select(0, rows.div(tokens, "floor")) * tokens + rows.remainder(tokens);
        m_values.view({-1, activation.size(1)}).index_copy_(0, places, activation);
    }

    void writeTo(Hdf5Writer& writer, const std::string& path)
    {
        if (m_values.defined()) {
            writer.floats(path, m_values.sizes().vec()).write(0, m_values.size(0), m_values.data_ptr<float>());
            m_values.reset();
        }
    }

private:
    at::Tensor m_values; // [sequences, tokens, channels]
};

// All lanes fill the same buffers and the same file, one at a time.
class Capture : public RunObserver
{
public:
    Capture(const EditedModel& model, Hdf5Writer& writer, std::int64_t sequences)
        : m_head(model)
        , m_writer(writer)
        , m_sequences(sequences)
    {
    }

    Tap* tap(Layer, const WindowGroup& group) override
    {
        const std::lock_guard lock(m_mutex);
        GroupTap& tap = m_taps[group.lane];
        tap.capture = this;
        tap.group = &group;
        return &tap;
    }

    void blockDone(Layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        const std::lock_guard lock(m_mutex);
        m_in.put(m_sequences, group, in);
        m_out.put(m_sequences, group, out);
    }

    void layerDone(Layer layer) override
    {
        const std::string block = "/block/" + std::to_string(layer.value());
        m_in.writeTo(m_writer, block + "/in");
        m_out.writeTo(m_writer, block + "/out");
        m_downIn.writeTo(m_writer, block + "/down_in");
        m_downOut.writeTo(m_writer, block + "/down_out");
        for (auto& [expert, buffer] : m_expertDownIn) {
            buffer.writeTo(m_writer, block + "/expert/" + std::to_string(expert.value()) + "/down_in");
        }
        m_expertDownIn.clear();
    }

    void finished(const WindowGroup& group, const at::Tensor& input) override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_logits) {
            m_logits.emplace(m_writer.floats("/logits", {m_sequences, input.size(1), m_head.vocabulary()}));
        }
        for (std::size_t i = 0; i < group.windows.size(); ++i) {
            const at::Tensor logits = m_head.logits(input[static_cast<std::int64_t>(i)]).cpu().contiguous();
            m_logits->write(group.windows[i], 1, logits.data_ptr<float>());
        }
    }

private:
    struct GroupTap : public Tap
    {
        void take(Site site, const at::Tensor& activation) override { capture->take(site, *group, activation); }
        void takeExpert(Site site, Expert expert, const at::Tensor& rows, const at::Tensor& activation) override
        {
            capture->takeExpert(site, *group, expert, rows, activation);
        }

        Capture* capture = nullptr;
        const WindowGroup* group = nullptr;
    };

    void take(Site site, const WindowGroup& group, const at::Tensor& activation)
    {
        const std::lock_guard lock(m_mutex);
        if (site == Site::DownIn) {
            m_downIn.put(m_sequences, group, activation);
        } else if (site == Site::DownOut || site == Site::MixtureOut) {
            m_downOut.put(m_sequences, group, activation); // a mixture shows what it adds up to last
        }
    }

    void takeExpert(Site site, const WindowGroup& group, Expert expert, const at::Tensor& rows,
                    const at::Tensor& activation)
    {
        const std::lock_guard lock(m_mutex);
        if (site == Site::DownIn) {
            m_expertDownIn[expert].putRows(m_sequences, group, rows, activation);
        }
    }

    LogitHead m_head;
    Hdf5Writer& m_writer;
    std::int64_t m_sequences;
    std::mutex m_mutex;
    std::map<int, GroupTap> m_taps; // per lane
    SiteBuffer m_in, m_out, m_downIn, m_downOut;
    std::map<Expert, SiteBuffer> m_expertDownIn;
    std::optional<Hdf5Dataset> m_logits;
};

std::vector<Window> windowsOf(const ActivationRequest& request, std::int64_t context)
{
    std::vector<Window> windows;
    for (const std::vector<std::int64_t>& ids : request.tokenIds) {
        if (ids.empty() || ids.size() != request.tokenIds.front().size()) {
            throw Error(ErrorCode::Mismatch, say("Place", "token ids"),
                        say("Error", "the sequences must have the same length, at least one token"),
                        say("Remedy", "Pad or cut them; separate sequences by ';' and ids by ','"));
        }
        windows.push_back({ids});
    }
    if (windows.empty()) {
        throw Error(ErrorCode::NothingToDo, say("Place", "token ids"), say("Error", "there are none"),
                    say("Remedy", "Give at least one sequence"));
    }
    if (static_cast<std::int64_t>(windows.front().ids.size()) > context) {
        throw Error(ErrorCode::Mismatch, say("Place", "token ids"),
                    say("Error", "sequences of %1 tokens exceed the model's context of %2")
                        .with(windows.front().ids.size(), context),
                    say("Remedy", "Use shorter sequences"));
    }
    return windows;
}

} // namespace

void captureActivations(const EditedModel& model, const ActivationRequest& request, Team& team,
                        const Feedback& feedback)
{
    const std::vector<Window> windows = windowsOf(request, model.spec().context);
    const auto sequences = static_cast<std::int64_t>(windows.size());
    const auto tokens = static_cast<std::int64_t>(windows.front().ids.size());
    AtomicFile target(request.file);
    {
        Hdf5Writer writer(target.temporaryPath());
        {
            Hdf5Dataset ids = writer.integers("/input_ids", {sequences, tokens});
            for (std::int64_t i = 0; i < sequences; ++i) {
                ids.write(i, 1, windows[static_cast<std::size_t>(i)].ids.data());
            }
            Capture capture(model, writer, sequences);
            runLayerMajor(model, windows, capture, team, feedback,
                          {say("Progress", "capturing activations"), false, {}});
        }
        writer.close();
    }
    target.commit();
}

} // namespace prosector
