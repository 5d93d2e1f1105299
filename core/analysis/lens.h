// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace prosector {

// What the head makes of a state on the way (logit lens). In nats; without a target, rank and crossEntropy are NaN,
// without a final distribution divergence is.
struct LensReading
{
    std::int64_t top = 0; // the likeliest token; of two alike the smaller id
    double topProbability = 0;
    double confidenceLoss = 0; // -log of that: what LLM-Microscope shows as a loss
    double rank = 0; // of the target: how many tokens have a larger logit
    double crossEntropy = 0; // to the target
    double entropy = 0;
    double divergence = 0; // of this from the final distribution: sum of final (log final - log this)
};

// logits: of the whole vocabulary. final: log probabilities of the model's own prediction; empty: none.
LensReading readLens(std::span<const double> logits, std::optional<std::int64_t> target,
                     std::span<const double> final = {});

std::vector<double> logProbabilities(std::span<const double> logits);

} // namespace prosector
