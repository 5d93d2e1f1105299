// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/super_weights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace prosector {

namespace {

double median(const std::map<Layer, double>& layers)
{
    if (layers.empty()) {
        return 0;
    }
    std::vector<double> values;
    for (const auto& [layer, value] : layers) {
        values.push_back(value);
    }
    std::ranges::sort(values);
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

std::vector<SuperWeightCandidate> above(std::span<const LayerSpikes> layers, double input, double output)
{
    std::vector<SuperWeightCandidate> candidates;
    for (const LayerSpikes& layer : layers) {
        if (std::abs(layer.input.value) > input && std::abs(layer.output.value) > output) {
            candidates.push_back(superWeightOf(layer));
        }
    }
    return candidates;
}

} // namespace

SuperWeightCandidate superWeightOf(const LayerSpikes& spikes)
{
    SuperWeightCandidate candidate;
    candidate.at = {{Matrix::Down, spikes.layer, spikes.output.expert}, spikes.output.channel, spikes.input.channel};
    candidate.value = spikes.weight;
    candidate.input = spikes.input.value;
    candidate.output = spikes.output.value;
    candidate.explained = spikes.inputAtOutput * spikes.weight / spikes.output.value;
    candidate.token = spikes.output.token;
    return candidate;
}

SpikeLevels spikeLevels(std::span<const LayerSpikes> layers, const SpikeThresholds& thresholds)
{
    if (!above(layers, thresholds.absolute, thresholds.absolute).empty()) {
        return {thresholds.absolute, thresholds.absolute, false};
    }
    std::map<Layer, double> inputs;
    std::map<Layer, double> outputs;
    for (const LayerSpikes& layer : layers) {
        inputs[layer.layer] = std::max(inputs[layer.layer], std::abs(layer.input.value));
        outputs[layer.layer] = std::max(outputs[layer.layer], std::abs(layer.output.value));
    }
    return {thresholds.timesMedian * median(inputs), thresholds.timesMedian * median(outputs), true};
}

std::vector<SuperWeightCandidate> superWeightCandidates(std::span<const LayerSpikes> layers,
                                                        const SpikeThresholds& thresholds)
{
    const SpikeLevels levels = spikeLevels(layers, thresholds);
    std::vector<SuperWeightCandidate> candidates = above(layers, levels.input, levels.output);
    std::ranges::stable_sort(candidates, std::ranges::greater{},
                             [](const SuperWeightCandidate& candidate) { return std::abs(candidate.output); });
    return candidates;
}

std::vector<SuperWeightCandidate> sameInput(const SuperWeightCandidate& first, double inputAtOutput,
                                            std::span<const double> outputs, std::span<const double> weights,
                                            double level, std::size_t most)
{
    std::vector<SuperWeightCandidate> others;
    for (std::size_t row = 0; row < outputs.size(); ++row) {
        SuperWeightCandidate other = first;
        other.at.row = Channel(static_cast<std::int64_t>(row));
        other.value = weights[row];
        other.output = outputs[row];
        other.explained = inputAtOutput * weights[row] / outputs[row];
        if (other.at.row != first.at.row && std::abs(other.output) > level && other.explained >= 0.5) {
            others.push_back(other);
        }
    }
    std::ranges::stable_sort(others, std::ranges::greater{},
                             [](const SuperWeightCandidate& candidate) { return std::abs(candidate.output); });
    others.insert(others.begin(), first);
    others.resize(std::min(others.size(), most));
    return others;
}

double recoveredShare(double original, double zeroed, double restored)
{
    return zeroed == original ? std::numeric_limits<double>::quiet_NaN() : (restored - zeroed) / (original - zeroed);
}

} // namespace prosector
