// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/rotary.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace prosector {

namespace {

// Llama 3: wavelengths short against the trained context stay, long ones are stretched, those between are blended.
double llama3Frequency(double frequency, const RotaryScaling& scaling)
{
    const double turns = static_cast<double>(scaling.originalContext) * frequency / (2 * std::numbers::pi);
    if (turns < scaling.lowFrequencyFactor) {
        return frequency / scaling.factor;
    }
    if (turns > scaling.highFrequencyFactor) {
        return frequency;
    }
    const double blend = (turns - scaling.lowFrequencyFactor) / (scaling.highFrequencyFactor - scaling.lowFrequencyFactor);
    return (1 - blend) * frequency / scaling.factor + blend * frequency;
}

// Dynamic scaling raises the base once the text is longer than the trained context.
double thetaFor(const ModelSpec& spec, std::int64_t tokens)
{
    const RotaryScaling& scaling = spec.rotaryScaling;
    if (scaling.kind != RotaryScaling::Kind::Dynamic || tokens <= scaling.originalContext) {
        return spec.rotaryTheta;
    }
    const double stretch
        = scaling.factor * static_cast<double>(tokens) / static_cast<double>(scaling.originalContext) - (scaling.factor - 1);
    const auto width = static_cast<double>(spec.headWidth);
    return spec.rotaryTheta * std::pow(stretch, width / (width - 2));
}

} // namespace

RotaryTable rotaryTable(const ModelSpec& spec, std::int64_t tokens)
{
    const double theta = thetaFor(spec, tokens);
    const std::int64_t half = spec.headWidth / 2;
    std::vector<double> frequencies;
    for (std::int64_t i = 0; i < half; ++i) {
        double frequency = std::pow(theta, -2.0 * static_cast<double>(i) / static_cast<double>(spec.headWidth));
        if (spec.rotaryScaling.kind == RotaryScaling::Kind::Linear) {
            frequency /= spec.rotaryScaling.factor;
        } else if (spec.rotaryScaling.kind == RotaryScaling::Kind::Llama3) {
            frequency = llama3Frequency(frequency, spec.rotaryScaling);
        }
        frequencies.push_back(frequency);
    }
    const at::Tensor angles = at::outer(at::arange(tokens, at::kDouble), at::tensor(frequencies, at::kDouble));
    const at::Tensor both = at::cat({angles, angles}, 1); // [tokens, head width]
    return {both.cos().to(at::kFloat), both.sin().to(at::kFloat)};
}

at::Tensor rotate(const at::Tensor& x, const RotaryTable& table)
{
    const std::vector<at::Tensor> halves = x.chunk(2, -1);
    return x * table.cosine + at::cat({-halves[1], halves[0]}, -1) * table.sine;
}

} // namespace prosector
