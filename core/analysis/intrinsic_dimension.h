// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <cstdint>
#include <span>

namespace prosector {

// How many dimensions points seem to fill, from the ratio of their distances to the second nearest and the nearest
// other point (TwoNN: Facco et al. 2017, as The Shape of Learning, arXiv 2311.05928, section 3, computes it).
//
// Centered and divided by the mean norm first. A point that has another one at a distance below 1e-8, and one whose two
// nearest are equally far, says nothing: it is left out, but still counts in the empirical distribution. Of the m
// others the `fraction` with the smallest ratios is fitted, at most m - 1.
struct IntrinsicDimension
{
    double twoNn = 0; // slope of -ln(1 - F) over ln ratio through the origin; NaN where nothing is to fit
    double likelihood = 0; // (m - 1) / the sum of ln ratio over the m points; NaN for fewer than two
    std::int64_t points = 0; // m
    std::int64_t useless = 0;
};

// x: [points, channels].
IntrinsicDimension intrinsicDimension(MatrixView x, double fraction = 0.2);

// The same from the ratios themselves, in any order; 1 or NaN for points that say nothing.
IntrinsicDimension intrinsicDimensionOf(std::span<const double> ratios, double fraction);

} // namespace prosector
