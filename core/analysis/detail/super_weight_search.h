// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/super_weights.h"
#include "core/engine/detail/open_model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace prosector {

struct SuperWeightRule
{
    SpikeThresholds thresholds;
    std::int64_t rounds = 1; // what is found is zeroed, and the text is read again, until nothing more shows
    std::int64_t perInput = 1; // candidates that share an intermediate channel, at most
};

struct FoundSuperWeight
{
    SuperWeightCandidate candidate;
    std::int64_t round = 1;
};

struct SuperWeightSearch
{
    std::vector<FoundSuperWeight> found; // round after round
    std::vector<SpikeLevels> levels; // of each round
    // Of the first round: the weight that joins each layer's largest spikes, whether these are high or not.
    std::vector<SuperWeightCandidate> layers;
};

// Looks for super weights with the standing edits in place. Values are the checkpoint's, before any edit; inputs and
// outputs are those of the round.
SuperWeightSearch searchSuperWeights(OpenModel& model, std::span<const Window> windows, const EditList& standing,
                                     const SuperWeightRule& rule, const Feedback& feedback);

} // namespace prosector
