// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lens.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace prosector {

std::vector<double> logProbabilities(std::span<const double> logits)
{
    const double largest = *std::ranges::max_element(logits);
    double sum = 0;
    for (const double logit : logits) {
        sum += std::exp(logit - largest);
    }
    const double normalizer = largest + std::log(sum);
    std::vector<double> result(logits.begin(), logits.end());
    for (double& value : result) {
        value -= normalizer;
    }
    return result;
}

LensReading readLens(std::span<const double> logits, std::optional<std::int64_t> target, std::span<const double> final)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> log = logProbabilities(logits);
    LensReading reading;
    reading.top = std::ranges::max_element(log) - log.begin();
    reading.confidenceLoss = 0 - log[static_cast<std::size_t>(reading.top)]; // of a certain token 0, not -0
    reading.topProbability = std::exp(-reading.confidenceLoss);
    for (const double one : log) {
        const double probability = std::exp(one);
        reading.entropy -= probability > 0 ? probability * one : 0;
    }
    reading.rank = reading.crossEntropy = reading.divergence = unknown;
    if (target) {
        const double own = log[static_cast<std::size_t>(*target)];
        reading.crossEntropy = -own;
        reading.rank = static_cast<double>(std::ranges::count_if(log, [&](double one) { return one > own; }));
    }
    if (!final.empty()) {
        reading.divergence = 0;
        for (std::size_t token = 0; token < final.size(); ++token) {
            const double probability = std::exp(final[token]);
            reading.divergence += probability > 0 ? probability * (final[token] - log[token]) : 0;
        }
    }
    return reading;
}

} // namespace prosector
