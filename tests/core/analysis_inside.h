// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/text.h"

#include <cstdint>
#include <filesystem>
#include <vector>

// The inside of analyses for tests, without torch's types.

namespace prosector::tests {

// How far attention probabilities that a run shows are from what they should be, over all blocks and heads.
struct AttentionProbe
{
    double rowSum = 0; // largest |sum over keys - 1|
    double ahead = 0; // largest probability of a key behind the query
    double output = 0; // relative distance of (probabilities times values) through the output map from the attention's
                       // own output
    std::int64_t blocks = 0; // that showed some
    bool quietWithoutAsking = false; // nobody who does not ask is shown any
    std::vector<std::vector<double>> toFirst; // mean attention to the first token: [layers][heads]
};
AttentionProbe probeAttention(const std::filesystem::path& model,
                              const std::vector<std::vector<std::int64_t>>& windows);

// The blocks that run for a scale curve.
struct CurveProbe
{
    std::int64_t groups = 0; // of windows
    std::int64_t reference = 0; // block runs for the reference
    std::int64_t curve = 0; // and for all factors together
    std::vector<double> changes;
};
CurveProbe probeScaleCurve(const std::filesystem::path& model, const Text& text, std::int64_t window,
                           const WeightCoordinate& at, const std::vector<double>& factors);

struct MagnitudeProbe
{
    double median = 0;
    std::vector<bool> massive; // of each value
};
MagnitudeProbe probeMagnitudes(const std::vector<float>& values);

// Logits of the state that leaves a block, past the head without the final norm: [tokens][vocabulary], in float64.
std::vector<std::vector<double>> rawLens(const std::filesystem::path& model, const std::vector<std::int64_t>& ids,
                                         std::int64_t layer);

// Whether one checkpoint's name comes before another's.
bool comesBefore(const std::string& a, const std::string& b);

} // namespace prosector::tests
