// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/window_scores.h"

#include "core/engine/detail/head_chunks.h"
#include "core/engine/detail/head_scores.h"

namespace prosector {

WindowScorer::WindowScorer(const EditedModel& model, std::span<const Window> windows,
                           const std::vector<std::int64_t>& watched, Team& team)
    : m_head(model)
    , m_windows(windows)
    , m_watched(watched)
    , m_team(team)
    , m_scores(windows.size())
{
    for (WindowScores& scores : m_scores) {
        scores.watched.assign(watched.size(), 0.0);
    }
}

void WindowScorer::finished(const WindowGroup& group, const at::Tensor& input)
{
    const ScoredRows rows = scoredRows(m_windows, group, input);
    const HeadScores head = scoresOf(m_head, rows.input, rows.targets, m_watched, m_team);
    for (std::size_t row = 0; row < rows.windows.size(); ++row) {
        WindowScores& scores = m_scores[rows.windows[row]];
        scores.losses.push_back(head.losses.data_ptr<float>()[row]);
        scores.likeliest.push_back(static_cast<std::int32_t>(head.likeliest.data_ptr<std::int64_t>()[row]));
        for (std::size_t word = 0; word < m_watched.size(); ++word) {
            scores.watched[word] += static_cast<double>(head.watched.data_ptr<float>()[row * m_watched.size() + word]);
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
