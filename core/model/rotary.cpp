// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace prosector {

namespace {

using Kind = RotaryScaling::Kind;

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
    const double blend =
        (turns - scaling.lowFrequencyFactor) / (scaling.highFrequencyFactor - scaling.lowFrequencyFactor);
    return (1 - blend) * frequency / scaling.factor + blend * frequency;
}

// YaRN: the same idea, blended linearly over the number of the frequency.
double yarnFrequency(double frequency, std::int64_t number, const Rotary& rotary)
{
    const RotaryScaling& scaling = rotary.scaling;
    // The number of the frequency that makes so many turns over the trained context.
    const auto numberOfTurns = [&](double turns) {
        const double ratio = static_cast<double>(scaling.originalContext) / (turns * 2 * std::numbers::pi);
        return static_cast<double>(rotary.width) * std::log(ratio) / (2 * std::log(rotary.theta));
    };
    double first = numberOfTurns(scaling.highFrequencyFactor);
    double last = numberOfTurns(scaling.lowFrequencyFactor);
    if (scaling.wholeNumbers) {
        first = std::floor(first);
        last = std::ceil(last);
    }
    first = std::max(0.0, first);
    last = std::min(static_cast<double>(rotary.width - 1), last);
    if (first == last) {
        last += 0.001;
    }
    const double stretched = std::clamp((static_cast<double>(number) - first) / (last - first), 0.0, 1.0);
    return frequency * (1 - stretched) + frequency / scaling.factor * stretched;
}

// Dynamic scaling raises the base once the text is longer than the trained context.
double thetaFor(const Rotary& rotary, std::int64_t tokens)
{
    const RotaryScaling& scaling = rotary.scaling;
    if (scaling.kind != Kind::Dynamic || tokens <= scaling.originalContext) {
        return rotary.theta;
    }
    const double stretch = scaling.factor * static_cast<double>(tokens) / static_cast<double>(scaling.originalContext)
        - (scaling.factor - 1);
    const auto width = static_cast<double>(rotary.width);
    return rotary.theta * std::pow(stretch, width / (width - 2));
}

double scaled(double frequency, std::int64_t number, const Rotary& rotary, std::int64_t tokens)
{
    const RotaryScaling& scaling = rotary.scaling;
    switch (scaling.kind) {
    case Kind::None:
    case Kind::Dynamic:
        return frequency;
    case Kind::Linear:
        return frequency / scaling.factor;
    case Kind::Llama3:
        return llama3Frequency(frequency, scaling);
    case Kind::Yarn:
        return yarnFrequency(frequency, number, rotary);
    case Kind::LongRope: {
        const bool isLong = tokens > scaling.originalContext;
        return frequency / (isLong ? scaling.longFactors : scaling.shortFactors)[static_cast<std::size_t>(number)];
    }
    }
    return frequency;
}

} // namespace

RotaryTable rotaryTable(const Rotary& rotary, std::int64_t rows, std::int64_t tokens)
{
    const double theta = thetaFor(rotary, tokens);
    std::vector<double> frequencies;
    for (std::int64_t number = 0; number < rotary.width / 2; ++number) {
        const double exponent = -2.0 * static_cast<double>(number) / static_cast<double>(rotary.width);
        frequencies.push_back(scaled(std::pow(theta, exponent), number, rotary, tokens));
    }
    const at::Tensor angles = at::outer(at::arange(rows, at::kDouble), at::tensor(frequencies, at::kDouble));
    const at::Tensor both =
        rotary.interleaved ? angles.repeat_interleave(2, 1) : at::cat({angles, angles}, 1); // [rows, turning channels]
    const double factor = rotary.scaling.attentionFactor;
    return {(both.cos() * factor).to(at::kFloat), (both.sin() * factor).to(at::kFloat), rotary.interleaved};
}

bool turnAlike(const Rotary& rotary, std::int64_t tokens, std::int64_t others)
{
    const auto isLong = [&](std::int64_t count) { return count > rotary.scaling.originalContext; };
    switch (rotary.scaling.kind) {
    case Kind::Dynamic:
        return tokens == others || (!isLong(tokens) && !isLong(others));
    case Kind::LongRope:
        return isLong(tokens) == isLong(others);
    case Kind::None:
    case Kind::Linear:
    case Kind::Llama3:
    case Kind::Yarn:
        break;
    }
    return true;
}

RotaryTable movedTo(at::Device device, const RotaryTable& table)
{
    return {table.cosine.to(device), table.sine.to(device), table.interleaved};
}

RotaryTable narrowed(const RotaryTable& table, std::int64_t first, std::int64_t count)
{
    return {table.cosine.narrow(0, first, count), table.sine.narrow(0, first, count), table.interleaved};
}

at::Tensor rotate(const at::Tensor& x, const RotaryTable& table)
{
    const std::int64_t turning = table.cosine.size(1);
    const bool whole = turning == x.size(-1);
    const at::Tensor head = whole ? x : x.narrow(-1, 0, turning);
    at::Tensor quarter; // turned by a quarter
    if (table.interleaved) {
        const at::Tensor pairs = head.unflatten(-1, {turning / 2, 2});
        quarter = at::stack({-pairs.select(-1, 1), pairs.select(-1, 0)}, -1).flatten(-2);
    } else {
        const std::vector<at::Tensor> halves = head.chunk(2, -1);
        quarter = at::cat({-halves[1], halves[0]}, -1);
    }
    const at::Tensor turned = head * table.cosine + quarter * table.sine;
    return whole ? turned : at::cat({turned, x.narrow(-1, turning, x.size(-1) - turning)}, -1);
}

} // namespace prosector
