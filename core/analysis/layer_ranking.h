// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace prosector {

// Layers by a score, the lowest first, at most `count`; of equal ones the earlier layer first. Those whose score is NaN
// come last. One shot: nothing is measured again after a removal (ShortGPT, section 3.2).
std::vector<std::int64_t> lowestFirst(std::span<const double> scores, std::int64_t count);

// Where the span of blocks begins whose two ends are closest: the first smallest distance (The Unreasonable
// Ineffectiveness of the Deeper Layers, arXiv 2403.17887, section 3). Nothing where every distance is NaN.
std::optional<std::int64_t> closestSpan(std::span<const double> distances);

// The cosine between input and output of block number `block` (from 1) of a pre-norm model whose blocks add updates of
// equal norm in independent directions: sqrt(L / (L + 1)). The depth argument of ShortGPT, section 2.
double cosineAtDepth(std::int64_t block);

// Rank correlations of two scores of the same layers; pairs with a NaN are left out, ties share their mean rank.
// NaN for fewer than two pairs and where one side is all ties.
double spearman(std::span<const double> one, std::span<const double> other);
double kendall(std::span<const double> one, std::span<const double> other); // tau-b

// The rank of each score from 1 (the lowest) on; ties share their mean rank, NaN has none (NaN).
std::vector<double> ranksOf(std::span<const double> scores);

} // namespace prosector
