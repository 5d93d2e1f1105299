// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/head_scores.h"

#include "core/engine/detail/head_chunks.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace prosector {

namespace {

// Tokens of one piece. With the rows of a group, 4 MB of logits; wide enough that the product runs at full speed.
constexpr std::int64_t tokensAtOnce = 2048;

// What is known of each row after some pieces of the vocabulary.
class RunningScores
{
public:
    RunningScores(const at::Tensor& targets, std::span<const std::int64_t> watched)
        : m_targets(targets)
        , m_watched(watched)
        // Not minus infinity, from which a piece that holds nothing else could not be told.
        , m_largest(
              at::full({targets.size(0)}, std::numeric_limits<float>::lowest(), targets.options().dtype(at::kFloat)))
        , m_sum(at::zeros_like(m_largest))
        , m_target(at::zeros_like(m_largest))
        , m_likeliest(at::zeros_like(targets))
        , m_watchedLogits(at::zeros({targets.size(0), static_cast<std::int64_t>(watched.size())}, m_largest.options()))
    {
    }

    // logits: [rows, count] of the tokens from `first` on; overwritten.
    void add(at::Tensor logits, std::int64_t first)
    {
        const std::int64_t count = logits.size(1);
        const auto [largest, place] = logits.max(1);
        m_likeliest = at::where(largest > m_largest, place + first, m_likeliest);
        const at::Tensor inPiece = m_targets - first;
        const at::Tensor picked = logits.gather(1, inPiece.clamp(0, count - 1).unsqueeze(1)).squeeze(1);
        m_target = at::where((inPiece >= 0).logical_and_(inPiece < count), picked, m_target);
        for (std::size_t word = 0; word < m_watched.size(); ++word) {
            if (m_watched[word] >= first && m_watched[word] < first + count) {
                m_watchedLogits.select(1, static_cast<std::int64_t>(word))
                    .copy_(logits.select(1, m_watched[word] - first));
            }
        }
        const at::Tensor larger = at::maximum(m_largest, largest);
        m_sum.mul_((m_largest - larger).exp_()).add_(logits.sub_(larger.unsqueeze(1)).exp_().sum(1));
        m_largest = larger;
    }

    // What is known after the pieces that follow.
    void join(const RunningScores& next)
    {
        m_likeliest = at::where(next.m_largest > m_largest, next.m_likeliest, m_likeliest);
        m_target = m_target + next.m_target; // one of them is still zero
        m_watchedLogits = m_watchedLogits + next.m_watchedLogits;
        const at::Tensor larger = at::maximum(m_largest, next.m_largest);
        m_sum = m_sum * (m_largest - larger).exp_() + next.m_sum * (next.m_largest - larger).exp_();
        m_largest = larger;
    }

    HeadScores take() const
    {
        const at::Tensor normalizer = m_sum.log() + m_largest;
        return {finiteLosses(normalizer - m_target), m_likeliest.cpu().contiguous(),
                (m_watchedLogits - normalizer.unsqueeze(1)).exp_().cpu().contiguous()};
    }

private:
    at::Tensor m_targets; // [rows]
    std::span<const std::int64_t> m_watched;
    at::Tensor m_largest; // logit so far, [rows]
    at::Tensor m_sum; // of exponentials, relative to the largest, [rows]
    at::Tensor m_target; // logit, [rows]
    at::Tensor m_likeliest; // [rows], int64
    at::Tensor m_watchedLogits; // [rows, words]
};

} // namespace

HeadScores scoresOf(const LogitHead& head, const at::Tensor& rows, const at::Tensor& targets,
                    std::span<const std::int64_t> watched, Team& team)
{
    const std::int64_t pieces = (head.vocabulary() + tokensAtOnce - 1) / tokensAtOnce;
    const std::int64_t parts = rows.is_cpu() ? std::min<std::int64_t>(team.lanes(), pieces) : 1;
    std::vector<RunningScores> scores;
    for (std::int64_t part = 0; part < parts; ++part) {
        scores.emplace_back(targets, watched); // not copies of one: tensors are shared by copies
    }
    const auto score = [&](std::size_t part, int) {
        const std::int64_t end = pieces * (static_cast<std::int64_t>(part) + 1) / parts;
        for (std::int64_t piece = pieces * static_cast<std::int64_t>(part) / parts; piece < end; ++piece) {
            const std::int64_t first = piece * tokensAtOnce;
            scores[part].add(head.logits(rows, first, std::min(tokensAtOnce, head.vocabulary() - first)), first);
        }
    };
    if (parts > 1) {
        team.run(scores.size(), score);
    } else {
        score(0, 0);
    }
    for (std::size_t part = 1; part < scores.size(); ++part) {
        scores[0].join(scores[part]);
    }
    return scores[0].take();
}

} // namespace prosector
