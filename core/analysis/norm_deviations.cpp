// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/norm_deviations.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace prosector {

namespace {

double mean(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

double squaresAbout(std::span<const double> values, double center)
{
    double sum = 0;
    for (const double value : values) {
        sum += (value - center) * (value - center);
    }
    return sum;
}

} // namespace

std::vector<double> normDeviations(MatrixView x, double epsilon, bool centered)
{
    std::vector<double> deviations;
    const auto width = static_cast<std::size_t>(x.columns);
    for (std::size_t row = 0; row < static_cast<std::size_t>(x.rows); ++row) {
        const std::span<const double> token = x.values.subspan(row * width, width);
        const double squares = squaresAbout(token, centered ? mean(token) : 0);
        deviations.push_back(std::sqrt(squares / static_cast<double>(width) + epsilon));
    }
    return deviations;
}

double pooledDeviation(MatrixView x)
{
    return std::sqrt(squaresAbout(x.values, mean(x.values)) / static_cast<double>(x.values.size() - 1));
}

double deviationLoss(std::span<const double> deviations, double fixed)
{
    return squaresAbout(deviations, fixed) / static_cast<double>(deviations.size());
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    std::ranges::sort(values);
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], place - static_cast<double>(below));
}

} // namespace prosector
