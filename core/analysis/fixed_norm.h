// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <span>
#include <vector>

namespace prosector {

// A layer norm whose deviation is fixed is an affine map (removal of layer norms from GPT-2, arXiv 2409.13710).

struct FoldedMap
{
    std::vector<double> weight; // [outputs, inputs], row by row
    std::vector<double> bias; // [outputs]
};

// weight * FixedNorm(x) + bias as one map of x: centering, gain, offset and the fixed deviation are folded in.
// weight: [outputs, inputs]; gain, offset: [inputs]; bias: [outputs].
FoldedMap foldFixedNorm(MatrixView weight, std::span<const double> bias, std::span<const double> gain,
                        std::span<const double> offset, double deviation);

// The gain with which an ordinary layer norm of this epsilon divides by `deviation` whatever the token: the variance
// vanishes beside so large an epsilon. Relative error: variance / (2 epsilon).
inline constexpr double freezingEpsilon = 1e12;
std::vector<double> freezingGain(std::span<const double> gain, double deviation);

} // namespace prosector
