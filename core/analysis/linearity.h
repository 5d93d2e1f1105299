// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <cstdint>
#include <vector>

namespace prosector {

// How well one affine map takes hidden states x to hidden states y (Your Transformer is Secretly Linear, section 3):
// both are centered over tokens and scaled to Frobenius norm 1, and the score is 1 - min_A |xA - y|^2, from 0 to 1.
// Pass y - x as y for the update alone ("without residual"). NaN where y or x does not vary.
// Exact: a singular value decomposition in float64 that drops directions below max(n, d) * epsilon.
// x, y: [tokens, width].
double linearity(MatrixView x, MatrixView y);

// How far each token is from the map behind linearity(): E_i = |x_i A - y_i| of the centered and scaled rows, so that
// the sum of E_i^2 is 1 - linearity (LLM-Microscope, arXiv 2502.15007). Times the root of the number of tokens it is
// comparable between texts. [tokens]; NaN where the score is.
std::vector<double> tokenNonlinearity(MatrixView x, MatrixView y);

// The scores of a block as the scan computes them, from moments gathered over batches of rows in one pass: y against x,
// and y - x against x. Agrees with linearity() to the rounding of the sums.
struct LinearityScores
{
    double full = 0;
    double update = 0;
};
LinearityScores streamedLinearity(MatrixView x, MatrixView y, std::int64_t batchRows);

// The score with the part taken out that noise would reach: 1 - (1 - score)(n - 1)/(n - 1 - d).
// NaN where n - 1 <= d.
double adjustedLinearity(double score, std::int64_t tokens, std::int64_t width);

// What independent noise scores on average: d / (n - 1), at most 1.
double chanceLinearity(std::int64_t tokens, std::int64_t width);

} // namespace prosector
