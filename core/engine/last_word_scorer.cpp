// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/last_word_scorer.h"

#include "core/engine/detail/head_chunks.h"
#include "core/engine/detail/run.h"

#include <limits>

namespace prosector {

namespace {

// Groups hold different windows, and what it gathers is kept per window: lanes never meet.
class LastWordScorer : public RunObserver
{
public:
    LastWordScorer(const EditedModel& model, std::span<const Window> windows,
                   const std::vector<std::int64_t>& stopTokens)
        : m_head(model)
        , m_windows(windows)
        , m_stopTokens(at::tensor(stopTokens, at::kLong).to(model.device()))
        , m_scores(windows.size())
    {
    }

    void finished(const WindowGroup& group, const at::Tensor& input) override
    {
        forEachLogitChunk(m_head, m_windows, group, input, [this](const LogitChunk& chunk) { score(chunk); });
    }

    bool readsBlocks() const override { return false; }
    std::vector<LastWordScore> take() { return std::move(m_scores); }

private:
    void score(const LogitChunk& chunk)
    {
        const at::Tensor losses = finiteLosses(at::logsumexp(chunk.logits, {1})
                                               - chunk.logits.gather(1, chunk.targets.unsqueeze(1)).squeeze(1));
        const at::Tensor likeliest = chunk.logits.argmax(1).eq(chunk.targets).cpu();
        const at::Tensor filtered = chunk.logits.index_fill(1, m_stopTokens, -std::numeric_limits<float>::infinity())
                                        .argmax(1)
                                        .eq(chunk.targets)
                                        .cpu();
        for (std::size_t row = 0; row < chunk.windows.size(); ++row) {
            // Rows of a window come in their order: what is said of the last one stays.
            LastWordScore& score = m_scores[chunk.windows[row]];
            const auto loss = static_cast<double>(losses.data_ptr<float>()[row]);
            ++score.tokens;
            score.lossSum += loss;
            score.lastLoss = loss;
            score.allLikeliest = score.allLikeliest && likeliest.data_ptr<bool>()[row];
            score.lastLikeliest = filtered.data_ptr<bool>()[row];
        }
    }

    LogitHead m_head;
    std::span<const Window> m_windows;
    at::Tensor m_stopTokens;
    std::vector<LastWordScore> m_scores; // per window
};

} // namespace

std::vector<LastWordScore> scoreLastWords(const EditedModel& model, std::span<const Window> windows,
                                          const std::vector<std::int64_t>& stopTokens, Team& team,
                                          const Feedback& feedback)
{
    LastWordScorer scorer(model, windows, stopTokens);
    runLayerMajor(model, windows, scorer, team, feedback, {say("Progress", "reading passages"), true, {}});
    return scorer.take();
}

} // namespace prosector
