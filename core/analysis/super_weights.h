// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/scan.h"

#include <span>
#include <vector>

namespace prosector {

// The two spikes of a layer (of one expert, in a mixture) and the weight that would join them: row = the output's
// channel, column = the input's.
struct LayerSpikes
{
    Layer layer;
    Peak input; // largest down projection input
    Peak output; // largest down projection output
    double weight = 0; // of the checkpoint, never edited
    double inputAtOutput = 0; // the input's channel at the output's token
};

// When a maximum counts as a spike. The published detector is absolute; activations of small models, and of models
// trained with other scales, need the relative one.
struct SpikeThresholds
{
    double absolute = 50;
    double timesMedian = 10; // over the layers' maxima of the same kind
};

// What counts as a spike among these layers: the absolute threshold, or, where no layer has both spikes by that, the
// relative one. Experts of one layer may stand beside each other; the median is over the largest of each layer.
struct SpikeLevels
{
    double input = 0;
    double output = 0;
    bool isRelative = false;
};
SpikeLevels spikeLevels(std::span<const LayerSpikes> layers, const SpikeThresholds& thresholds = {});

// The layers (experts) whose input and output both spike (The Super Weight, section 3), largest |output| first.
// `explained` is a display of confidence, not a filter.
std::vector<SuperWeightCandidate> superWeightCandidates(std::span<const LayerSpikes> layers,
                                                        const SpikeThresholds& thresholds = {});

// One intermediate channel often feeds several output channels: beside the candidate found first, those whose output at
// the same token is above `level` and at least half explained by this channel, largest |output| first, `most` in all.
// outputs: every output channel at that token; weights: the candidate's column of the down projection, both [width].
std::vector<SuperWeightCandidate> sameInput(const SuperWeightCandidate& first, double inputAtOutput,
                                            std::span<const double> outputs, std::span<const double> weights,
                                            double level, std::size_t most);

// The share of what zeroing the weight costs that is recovered when the super activation is kept:
// (restored - zeroed) / (original - zeroed), of losses or of scores. NaN where zeroing changes nothing.
double recoveredShare(double original, double zeroed, double restored);

// The candidate of one layer, whether its maxima are spikes or not.
SuperWeightCandidate superWeightOf(const LayerSpikes& spikes);

} // namespace prosector
