// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace prosector {

// The two-sided 95 % quantile of Student's t: P(|T| <= t) = 0.95. Exact to 1e-9; infinite below one degree of freedom.
double studentQuantile95(std::int64_t degreesOfFreedom);

// A ratio of sums over independent units, sum(numerators) / sum(denominators), with its standard error
// sqrt(n / (n - 1) * sum((a_i - r b_i)^2)) / sum(b): how per-window sums become a per-token mean.
struct RatioEstimate
{
    double ratio = 0;
    double standardError = 0; // infinite for fewer than two units
};
RatioEstimate ratioOfSums(std::span<const double> numerators, std::span<const double> denominators);

} // namespace prosector
