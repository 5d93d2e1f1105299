// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/linearity_gatherer.h"

#include <limits>

namespace prosector {

LayerLinearity layerLinearity(const FoldedMoments::Result& moments)
{
    const auto& [one, two] = moments.folds;
    const Moments::Centered all = Moments::merged(one, two);
    LayerLinearity result;
    result.rows = all.rows;
    result.leftOut = moments.leftOut;
    result.isTruncated = moments.isTruncated;
    result.published = linearityOf(all);
    const double undefined = std::numeric_limits<double>::quiet_NaN();
    result.adjusted = {undefined, undefined};
    result.chanceLevel = undefined;
    if (all.rows > 0) {
        const std::int64_t width = all.meanX.size(0);
        result.adjusted = {adjustedLinearity(result.published.full, all.rows, width),
                           adjustedLinearity(result.published.update, all.rows, width)};
        result.chanceLevel = chanceLinearity(all.rows, width);
    }
    const LinearityScores there = heldOutLinearity(one, two);
    const LinearityScores back = heldOutLinearity(two, one);
    result.heldOut = {(there.full + back.full) / 2, (there.update + back.update) / 2};
    return result;
}

} // namespace prosector
