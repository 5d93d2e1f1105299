// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/super_weights.h"

#include <algorithm>
#include <cmath>

namespace prosector {

namespace {

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
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

std::vector<SuperWeightCandidate> superWeightCandidates(std::span<const LayerSpikes> layers,
                                                        const SpikeThresholds& thresholds)
{
    std::vector<SuperWeightCandidate> candidates = above(layers, thresholds.absolute, thresholds.absolute);
    if (candidates.empty()) {
        std::vector<double> inputs;
        std::vector<double> outputs;
        for (const LayerSpikes& layer : layers) {
            inputs.push_back(std::abs(layer.input.value));
            outputs.push_back(std::abs(layer.output.value));
        }
        candidates = above(layers, thresholds.timesMedian * median(inputs), thresholds.timesMedian * median(outputs));
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{},
                             [](const SuperWeightCandidate& candidate) { return std::abs(candidate.output); });
    return candidates;
}

} // namespace prosector
