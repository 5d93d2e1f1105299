// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/fixed_norm.h"

#include <cmath>

namespace prosector {

FoldedMap foldFixedNorm(MatrixView weight, std::span<const double> bias, std::span<const double> gain,
                        std::span<const double> offset, double deviation)
{
    FoldedMap folded;
    const auto columns = static_cast<std::size_t>(weight.columns);
    for (std::size_t row = 0; row < static_cast<std::size_t>(weight.rows); ++row) {
        const std::span<const double> values = weight.values.subspan(row * columns, columns);
        double mean = 0; // taking the token's mean away takes the row's mean away
        double constant = bias[row];
        for (std::size_t column = 0; column < columns; ++column) {
            mean += values[column] * gain[column] / static_cast<double>(columns);
            constant += values[column] * offset[column];
        }
        for (std::size_t column = 0; column < columns; ++column) {
            folded.weight.push_back((values[column] * gain[column] - mean) / deviation);
        }
        folded.bias.push_back(constant);
    }
    return folded;
}

std::vector<double> freezingGain(std::span<const double> gain, double deviation)
{
    std::vector<double> result(gain.begin(), gain.end());
    for (double& value : result) {
        value *= std::sqrt(freezingEpsilon) / deviation;
    }
    return result;
}

} // namespace prosector
