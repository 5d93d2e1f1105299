// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/statistics.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace prosector {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// P(|T| <= t) by the finite series for whole degrees of freedom (Abramowitz and Stegun, 26.7.3 and 26.7.4).
double centralProbability(double t, std::int64_t degreesOfFreedom)
{
    const double angle = std::atan(t / std::sqrt(static_cast<double>(degreesOfFreedom)));
    const double cosineSquared = std::cos(angle) * std::cos(angle);
    const bool odd = degreesOfFreedom % 2 == 1;
    double term = odd ? std::cos(angle) : 1;
    double sum = degreesOfFreedom > 1 ? term : 0;
    for (std::int64_t k = odd ? 3 : 2; k < degreesOfFreedom; k += 2) {
        term *= cosineSquared * static_cast<double>(k - 1) / static_cast<double>(k);
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (angle + std::sin(angle) * sum) : std::sin(angle) * sum;
}

} // namespace

double studentQuantile95(std::int64_t degreesOfFreedom)
{
    if (degreesOfFreedom < 1) {
        return infinity;
    }
    double low = 1.9;
    double high = 13; // above the value for one degree of freedom, 12.706
    while (high - low > 1e-10) {
        const double middle = (low + high) / 2;
        (centralProbability(middle, degreesOfFreedom) < 0.95 ? low : high) = middle;
    }
    return (low + high) / 2;
}

RatioEstimate ratioOfSums(std::span<const double> numerators, std::span<const double> denominators)
{
    double numerator = 0;
    double denominator = 0;
    for (std::size_t i = 0; i < numerators.size(); ++i) {
        numerator += numerators[i];
        denominator += denominators[i];
    }
    const double ratio = numerator / denominator;
    if (numerators.size() < 2) {
        return {ratio, infinity};
    }
    double squares = 0;
    for (std::size_t i = 0; i < numerators.size(); ++i) {
        const double residual = numerators[i] - ratio * denominators[i];
        squares += residual * residual;
    }
    const auto n = static_cast<double>(numerators.size());
    return {ratio, std::sqrt(n / (n - 1) * squares) / std::abs(denominator)};
}

} // namespace prosector
