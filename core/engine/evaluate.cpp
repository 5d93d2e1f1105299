// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/evaluate.h"

#include "core/engine/detail/run.h"
#include "core/types/error.h"

#include <algorithm>
#include <cmath>

namespace prosector {

namespace {

// Logits that exist at one time: a chunk of rows times the vocabulary, about 32 MB.
constexpr std::int64_t logitsAtOnce = 8 << 20;

// Groups hold different windows, and what it gathers is kept per window: lanes never meet.
class Scorer : public RunObserver
{
public:
    Scorer(const EditedModel& model, std::span<const Window> windows, std::vector<WatchedWord> watched)
        : m_head(model)
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
        const std::int64_t scored = group.ids.size(1) - group.firstScored;
        // Token i is predicted at i - 1.
        const at::Tensor rows =
            input.narrow(1, group.firstScored - 1, scored).reshape({-1, input.size(2)}); // [windows * scored, width]
        const at::Tensor targets = group.ids.narrow(1, group.firstScored, scored).reshape({-1});
        const std::int64_t chunk = std::max<std::int64_t>(16, logitsAtOnce / m_head.vocabulary());
        for (std::int64_t begin = 0; begin < rows.size(0); begin += chunk) {
            const std::int64_t count = std::min(chunk, rows.size(0) - begin);
            scoreRows(group, scored, begin, rows.narrow(0, begin, count), targets.narrow(0, begin, count));
        }
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
    // Row r of the group belongs to its window r / scored.
    void scoreRows(const WindowGroup& group, std::int64_t scored, std::int64_t first, const at::Tensor& rows,
                   const at::Tensor& targets)
    {
        const at::Tensor logits = m_head.logits(rows); // [rows, vocabulary]
        const at::Tensor normalizer = at::logsumexp(logits, {1}, true); // [rows, 1]
        const at::Tensor losses = (normalizer - logits.gather(1, targets.unsqueeze(1))).squeeze(1).contiguous();
        at::Tensor probabilities; // [rows, watched words]
        if (!m_watched.empty()) {
            probabilities = (logits.index_select(1, m_watchedTokens) - normalizer).exp_().contiguous();
        }
        const float* loss = losses.data_ptr<float>();
        for (std::int64_t row = 0; row < rows.size(0); ++row) {
            const auto window =
                static_cast<std::size_t>(group.windows[static_cast<std::size_t>((first + row) / scored)]);
            if (!std::isfinite(loss[row])) {
                throw Error(ErrorCode::Malformed, "logits", "the model's output is not a finite number",
                            "Undo the last edit, or use smaller factors");
            }
            m_losses[window].push_back(loss[row]);
            for (std::size_t w = 0; w < m_watched.size(); ++w) {
                m_watched[w].windowSums[window] += static_cast<double>(
                    probabilities.data_ptr<float>()[row * static_cast<std::int64_t>(m_watched.size())
                                                    + static_cast<std::int64_t>(w)]);
            }
        }
    }

    LogitHead m_head;
    std::vector<std::vector<float>> m_losses; // per window
    std::vector<WatchedWord> m_watched;
    at::Tensor m_watchedTokens;
};

} // namespace

Evaluation evaluateWindows(const EditedModel& model, std::span<const Window> windows, std::vector<WatchedWord> watched,
                           Team& team, const Feedback& feedback)
{
    Scorer scorer(model, windows, std::move(watched));
    runLayerMajor(model, windows, scorer, team, feedback, {"evaluating", {}});
    return scorer.take();
}

} // namespace prosector
