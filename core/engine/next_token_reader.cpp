// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/next_token_reader.h"

#include "core/engine/detail/run.h"
#include "core/model/detail/block.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

namespace prosector {

namespace {

struct Place
{
    std::size_t window = 0;
    std::int64_t target = 0; // of the window's
};

Place placeOf(std::span<const Window> windows, std::int64_t position)
{
    std::int64_t left = position;
    for (std::size_t index = 0; index < windows.size() && left >= 0; ++index) {
        const std::int64_t scored = windows[index].scored();
        if (left < scored) {
            return {index, left};
        }
        left -= scored;
    }
    throw Error(ErrorCode::Mismatch, say("Place", "position %1").with(position),
                say("Error", "the text has no such scored token"), say("Remedy", "Choose a position inside the text"));
}

// Keeps the logits of one row of the one window that runs.
class RowReader : public RunObserver
{
public:
    RowReader(const EditedModel& model, std::int64_t row)
        : m_head(model)
        , m_row(row)
    {
    }

    bool readsBlocks() const override { return false; }
    void finished(const WindowGroup&, const at::Tensor& input) override
    {
        m_logits = m_head.logits(input[0].narrow(0, m_row, 1))[0].cpu();
    }

    // [vocabulary], float64
    at::Tensor probabilities() const { return at::softmax(m_logits.to(at::kDouble), 0); }

private:
    LogitHead m_head;
    std::int64_t m_row;
    at::Tensor m_logits;
};

} // namespace

NextTokens readNextTokens(OpenModel& model, std::span<const Window> windows, const RunRequest& request,
                          std::int64_t position, std::int64_t count, const Feedback& feedback)
{
    const auto [index, target] = placeOf(windows, position);
    const Window& window = windows[index];
    requireKnownTokens({&window, 1}, model.spec().vocabulary);
    const auto probabilitiesUnder = [&](const EditList& edits) {
        const EditedModel edited = model.edited(edits, feedback);
        RowReader reader(edited, window.firstScored - 1 + target);
        RunOptions options{say("Progress", "predicting"), true};
        options.states = &model.states();
        const std::array<std::int64_t, 1> which{static_cast<std::int64_t>(index)};
        runGroups(edited, groupsOf(windows, which, model.team().lanes(), Folds::Mixed), reader, model.team(), feedback,
                  options);
        return reader.probabilities();
    };
    const auto tokenAt = [&](const at::Tensor& probabilities, std::int64_t id) {
        return NextToken{TokenId(id), model.tokenizer().piece(TokenId(id)), probabilities[id].item<double>()};
    };
    const auto likeliest = [&](const at::Tensor& probabilities) {
        const at::Tensor ids = std::get<1>(probabilities.topk(std::min(count, probabilities.size(0)))).contiguous();
        std::vector<NextToken> tokens;
        for (std::int64_t rank = 0; rank < ids.size(0); ++rank) {
            tokens.push_back(tokenAt(probabilities, ids[rank].item<std::int64_t>()));
        }
        return tokens;
    };

    const at::Tensor before = probabilitiesUnder(request.reference);
    const at::Tensor after = request.edits == request.reference ? before : probabilitiesUnder(request.edits);
    const std::int64_t actual = window.targets()[static_cast<std::size_t>(target)];
    NextTokens result;
    result.position = position;
    result.actual = tokenAt(after, actual);
    result.actualInReference = before[actual].item<double>();
    result.reference = likeliest(before);
    result.edited = likeliest(after);
    return result;
}

} // namespace prosector
