// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/decoding.h"

#include "core/engine/detail/decoder.h"
#include "core/engine/detail/run.h"
#include "core/model/model.h"

#include <c10/core/InferenceMode.h>

namespace prosector::tests {

namespace {

std::vector<float> numbers(const at::Tensor& logits)
{
    const at::Tensor row = logits.contiguous();
    return {row.data_ptr<float>(), row.data_ptr<float>() + row.numel()};
}

// Every map a small one, every deviation its own.
class MadeUpCalibration : public Calibration
{
public:
    explicit MadeUpCalibration(const ModelSpec& spec)
        : m_spec(spec)
    {
    }

    std::shared_ptr<const LinearMap> linearMap(const LayerSpan&, const Feedback&) override
    {
        const at::Tensor slope = wave(m_spec.width * m_spec.width).view({m_spec.width, m_spec.width});
        return std::make_shared<const LinearMap>(LinearMap{slope * 0.05, wave(m_spec.width) * 0.1, {}});
    }

    at::Tensor foldingMap(const LayerSpan&, const Feedback&) override { return at::eye(m_spec.width, at::kDouble); }

    std::shared_ptr<const CalibrationProfile> profile(const std::set<TokenPosition>&, const Feedback&) override
    {
        auto profile = std::make_shared<CalibrationProfile>();
        profile->blocks.resize(static_cast<std::size_t>(m_spec.layers));
        for (CalibrationProfile::Block& block : profile->blocks) {
            block.attentionNorm = {3, 1.5};
            block.mlpNorm = {2, 0.5};
        }
        profile->finalNorm = {4, 2.5};
        return profile;
    }

private:
    static at::Tensor wave(std::int64_t count) { return at::sin(at::arange(count, at::kFloat) * 1.7); }

    const ModelSpec& m_spec;
};

// The logits behind the last token of the one window.
class LastLogits : public RunObserver
{
public:
    explicit LastLogits(const EditedModel& model)
        : m_head(model)
    {
    }

    void finished(const WindowGroup&, const at::Tensor& input) override
    {
        m_logits = numbers(m_head.logits(input[0])[input.size(1) - 1]);
    }

    const std::vector<float>& logits() const { return m_logits; }

private:
    LogitHead m_head;
    std::vector<float> m_logits;
};

} // namespace

struct Decoding::Parts
{
    explicit Parts(const std::filesystem::path& folder)
        : model(Model::open(folder, std::int64_t(1) << 30))
        , team(2)
    {
    }

    EditedModel edited(const EditList& edits)
    {
        MadeUpCalibration calibration(model->spec());
        return EditedModel(model, edits, calibration, {});
    }

    std::shared_ptr<const Model> model;
    Team team;
    PromptCache prompts;
};

Decoding::Decoding(const std::filesystem::path& folder)
    : m_parts(std::make_unique<Parts>(folder))
{
}

Decoding::~Decoding() = default;

Decoding::Reading Decoding::stepwise(const std::vector<std::int64_t>& ids, std::size_t prompt, const EditList& edits,
                                     bool reuses)
{
    const c10::InferenceMode inference;
    const EditedModel model = m_parts->edited(edits);
    Decoder decoder(model, m_parts->team, reuses ? &m_parts->prompts : nullptr);
    const std::span all(ids);
    Reading reading;
    reading.logits.push_back(numbers(decoder.read(all.first(prompt), {})));
    reading.promptBlocks = decoder.blocksRun();
    for (std::size_t next = prompt; next < ids.size(); ++next) {
        reading.logits.push_back(numbers(decoder.read(all.subspan(next, 1), {})));
    }
    reading.tokenBlocks = decoder.blocksRun() - reading.promptBlocks;
    return reading;
}

std::vector<std::vector<float>> Decoding::whole(const std::vector<std::int64_t>& ids, std::size_t prompt,
                                                const EditList& edits)
{
    const c10::InferenceMode inference;
    const EditedModel model = m_parts->edited(edits);
    std::vector<std::vector<float>> result;
    for (std::size_t tokens = prompt; tokens <= ids.size(); ++tokens) {
        Window window;
        window.ids.assign(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(tokens));
        LastLogits last(model);
        RunOptions options;
        options.keepWeights = true;
        runLayerMajor(model, {&window, 1}, last, m_parts->team, {}, options);
        result.push_back(last.logits());
    }
    return result;
}

std::int64_t Decoding::layers() const
{
    return m_parts->model->spec().layers;
}

std::int64_t Decoding::vocabulary() const
{
    return m_parts->model->spec().vocabulary;
}

std::int64_t Decoding::cachedBytes() const
{
    return m_parts->prompts.bytes();
}

} // namespace prosector::tests
