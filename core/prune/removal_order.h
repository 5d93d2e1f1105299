// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/plan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace prosector {

// The scores of Sequential and Reverse: how far from the front, from the back.
std::vector<double> sequentialScores(std::int64_t layers);
std::vector<double> reverseScores(std::int64_t layers);

// All layers in the order in which a ranking removes them: the lowest score first, of Linearity the highest; of equal
// ones the earlier layer, undefined ones last.
std::vector<std::int64_t> removalOrder(RankingKind kind, std::span<const double> scores);

// Spearman's correlation between the order in which a ranking removes layers and that of their measured losses.
double foresightOf(RankingKind kind, std::span<const double> scores, std::span<const double> losses);

// The ranking that a one-shot strategy goes by; nothing for Angular, Loss and Greedy.
std::optional<RankingKind> rankingOf(RemovalStrategy strategy);

// The span of `blocks` removable blocks whose ends are closest, the first of equal ones. `removable`: ascending.
// Nothing where no span of that length is defined.
std::optional<ClosestSpan> closestSpanOf(const AngularDistances& distances, std::int64_t blocks,
                                         std::span<const Layer> removable);

} // namespace prosector
