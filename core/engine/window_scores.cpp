// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/window_scores.h"

#include <tuple>

namespace prosector {

WindowScorer::WindowScorer(const EditedModel& model, std::span<const Window> windows,
                           const std::vector<std::int64_t>& watched)
    : m_head(model)
    , m_windows(windows)
    , m_watched(at::tensor(watched, at::kLong).to(model.device()))
    , m_scores(windows.size())
{
    for (WindowScores& scores : m_scores) {
        scores.watched.assign(watched.size(), 0.0);
    }
}

void WindowScorer::finished(const WindowGroup& group, const at::Tensor& input)
{
    forEachLogitChunk(m_head, m_windows, group, input, [this](const LogitChunk& chunk) { score(chunk); });
}

void WindowScorer::score(const LogitChunk& chunk)
{
    const at::Tensor likeliest = std::get<1>(chunk.logits.max(1, true)).cpu(); // [rows, 1]
    const at::Tensor normalizer = at::logsumexp(chunk.logits, {1}, true);
    const at::Tensor losses = lossesOf(chunk, normalizer);
    const auto words = static_cast<std::size_t>(m_watched.size(0));
    at::Tensor probabilities; // [rows, watched words]
    if (words > 0) {
        probabilities = (chunk.logits.index_select(1, m_watched) - normalizer).exp_().cpu().contiguous();
    }
    for (std::size_t row = 0; row < chunk.windows.size(); ++row) {
        WindowScores& scores = m_scores[chunk.windows[row]];
        scores.losses.push_back(losses.data_ptr<float>()[row]);
        scores.likeliest.push_back(static_cast<std::int32_t>(likeliest.data_ptr<std::int64_t>()[row]));
        for (std::size_t word = 0; word < words; ++word) {
            scores.watched[word] += static_cast<double>(probabilities.data_ptr<float>()[row * words + word]);
        }
    }
}

Evaluation evaluationOf(const std::vector<WindowScores>& scores, std::span<const std::int64_t> windows,
                        std::vector<WatchedWord> watched)
{
    Evaluation evaluation;
    evaluation.watched = std::move(watched);
    for (const std::int64_t index : windows) {
        const WindowScores& one = scores[static_cast<std::size_t>(index)];
        WindowScore score;
        for (const float loss : one.losses) {
            ++score.tokens;
            score.lossSum += static_cast<double>(loss);
        }
        evaluation.windows.push_back(score);
        evaluation.tokenLoss.insert(evaluation.tokenLoss.end(), one.losses.begin(), one.losses.end());
        for (std::size_t word = 0; word < evaluation.watched.size(); ++word) {
            evaluation.watched[word].windowSums.push_back(one.watched[word]);
        }
    }
    return evaluation;
}

std::vector<std::int64_t> tokensOf(const std::vector<WatchedWord>& watched)
{
    std::vector<std::int64_t> tokens;
    for (const WatchedWord& word : watched) {
        tokens.push_back(word.token);
    }
    return tokens;
}

} // namespace prosector
