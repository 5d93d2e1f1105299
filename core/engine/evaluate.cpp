// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/evaluate.h"

#include "core/engine/detail/head_chunks.h"
#include "core/engine/detail/run.h"

namespace prosector {

namespace {

// Groups hold different windows, and what it gathers is kept per window: lanes never meet.
class Scorer : public RunObserver
{
public:
    Scorer(const EditedModel& model, std::span<const Window> windows, std::vector<WatchedWord> watched)
        : m_head(model)
        , m_windows(windows)
        , m_losses(windows.size())
        , m_watched(std::move(watched))
    {
        std::vector<std::int64_t> tokens;
        for (WatchedWord& word : m_watched) {
            tokens.push_back(word.token);
            word.windowSums.assign(windows.size(), 0.0);
        }
        m_watchedTokens = at::tensor(tokens, at::kLong);
    }

    void finished(const WindowGroup& group, const at::Tensor& input) override
    {
        forEachLogitChunk(m_head, m_windows, group, input, [this](const LogitChunk& chunk) { score(chunk); });
    }

    Evaluation take()
    {
        Evaluation evaluation;
        for (const std::vector<float>& losses : m_losses) {
            WindowScore score;
            for (const float loss : losses) {
                ++score.tokens;
                score.lossSum += static_cast<double>(loss);
            }
            evaluation.windows.push_back(score);
            evaluation.tokenLoss.insert(evaluation.tokenLoss.end(), losses.begin(), losses.end());
        }
        evaluation.watched = std::move(m_watched);
        return evaluation;
    }

private:
    void score(const LogitChunk& chunk)
    {
        const at::Tensor normalizer = at::logsumexp(chunk.logits, {1}, true); // [rows, 1]
        const at::Tensor losses = lossesOf(chunk, normalizer);
        at::Tensor probabilities; // [rows, watched words]
        if (!m_watched.empty()) {
            probabilities = (chunk.logits.index_select(1, m_watchedTokens) - normalizer).exp_().contiguous();
        }
        for (std::size_t row = 0; row < chunk.windows.size(); ++row) {
            const std::size_t window = chunk.windows[row];
            m_losses[window].push_back(losses.data_ptr<float>()[row]);
            for (std::size_t w = 0; w < m_watched.size(); ++w) {
                m_watched[w].windowSums[window] +=
                    static_cast<double>(probabilities.data_ptr<float>()[row * m_watched.size() + w]);
            }
        }
    }

    LogitHead m_head;
    std::span<const Window> m_windows;
    std::vector<std::vector<float>> m_losses; // per window
    std::vector<WatchedWord> m_watched;
    at::Tensor m_watchedTokens;
};

} // namespace

Evaluation evaluateWindows(const EditedModel& model, std::span<const Window> windows, std::vector<WatchedWord> watched,
                           Team& team, const Feedback& feedback)
{
    Scorer scorer(model, windows, std::move(watched));
    runLayerMajor(model, windows, scorer, team, feedback, {"evaluating", true, {}});
    return scorer.take();
}

} // namespace prosector
