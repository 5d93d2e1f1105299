// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prune/removal_order.h"

#include "core/analysis/layer_ranking.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace prosector {

namespace {

// So that the lowest goes first.
std::vector<double> turned(RankingKind kind, std::span<const double> scores)
{
    std::vector<double> turned(scores.begin(), scores.end());
    if (kind == RankingKind::Linearity) {
        std::ranges::transform(turned, turned.begin(), std::negate());
    }
    return turned;
}

} // namespace

std::vector<double> sequentialScores(std::int64_t layers)
{
    std::vector<double> scores(static_cast<std::size_t>(layers));
    std::iota(scores.begin(), scores.end(), 0.0);
    return scores;
}

std::vector<double> reverseScores(std::int64_t layers)
{
    std::vector<double> scores = sequentialScores(layers);
    std::ranges::reverse(scores);
    return scores;
}

std::vector<std::int64_t> removalOrder(RankingKind kind, std::span<const double> scores)
{
    return lowestFirst(turned(kind, scores), static_cast<std::int64_t>(scores.size()));
}

double foresightOf(RankingKind kind, std::span<const double> scores, std::span<const double> losses)
{
    return spearman(turned(kind, scores), losses);
}

std::optional<RankingKind> rankingOf(RemovalStrategy strategy)
{
    switch (strategy) {
    case RemovalStrategy::BlockInfluence:
        return RankingKind::BlockInfluence;
    case RemovalStrategy::AngularEach:
        return RankingKind::Angular;
    case RemovalStrategy::Linearity:
        return RankingKind::Linearity;
    case RemovalStrategy::Magnitude:
        return RankingKind::RelativeMagnitude;
    case RemovalStrategy::Sequential:
        return RankingKind::Sequential;
    case RemovalStrategy::Reverse:
        return RankingKind::Reverse;
    case RemovalStrategy::Angular:
    case RemovalStrategy::Loss:
    case RemovalStrategy::Greedy:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<ClosestSpan> closestSpanOf(const AngularDistances& distances, std::int64_t blocks,
                                         std::span<const Layer> removable)
{
    const auto layers = static_cast<std::int64_t>(distances.size()) - 1;
    std::vector<double> angles;
    for (std::int64_t start = 0; start + blocks <= layers; ++start) {
        const auto inside = std::ranges::count_if(
            removable, [&](Layer layer) { return start <= layer.value() && layer.value() < start + blocks; });
        angles.push_back(inside == blocks
                             ? distances[static_cast<std::size_t>(start)][static_cast<std::size_t>(start + blocks)]
                             : std::numeric_limits<double>::quiet_NaN());
    }
    const std::optional<std::int64_t> start = closestSpan(angles);
    if (!start) {
        return std::nullopt;
    }
    return ClosestSpan{blocks, {Layer(*start), Layer(*start + blocks - 1)}, angles[static_cast<std::size_t>(*start)]};
}

} // namespace prosector
