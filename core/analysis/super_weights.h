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

// The layers whose input and output both spike (The Super Weight, section 3), largest |output| first: by the absolute
// threshold, or, where no layer passes that, by the relative one. `explained` is a display of confidence, not a filter.
std::vector<SuperWeightCandidate> superWeightCandidates(std::span<const LayerSpikes> layers,
                                                        const SpikeThresholds& thresholds = {});

// The candidate of one layer, whether its maxima are spikes or not.
SuperWeightCandidate superWeightOf(const LayerSpikes& spikes);

} // namespace prosector
