// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/evaluation.h"

#include <optional>
#include <vector>

namespace prosector {

// The largest magnitude of a site, with its sign and place.
struct Peak
{
    double value = 0;
    std::int64_t window = 0;
    TokenPosition token; // in its window
    TokenId tokenId;
    Channel channel;
    std::optional<Expert> expert = {}; // in whose down projection it stands; nothing outside mixtures
};

// A weight whose input and output are both extreme (The Super Weight, section 2.1).
struct SuperWeightCandidate
{
    WeightCoordinate at;
    double value = 0; // the weight
    double input = 0; // largest down projection input of the layer
    double output = 0; // largest down projection output of the layer
    double explained = 0; // input * value / output, all at the output's token
    TokenPosition token; // of the output
};

// What one pass measures of one block. Linearity and Block Influence: methods in core/analysis/linearity.h and
// block_influence.h; NaN where they are undefined. "Update" is block output minus block input; "NoFirst" leaves out
// position 0 of every window.
struct LayerScan
{
    Layer layer;
    double linearity = 0;
    double linearityNoFirst = 0;
    double linearityUpdate = 0;
    double linearityUpdateNoFirst = 0;
    double blockInfluence = 0;
    double blockInfluenceNoFirst = 0;
    Peak downIn; // down projection input
    Peak downOut; // down projection output
    Peak residualMax; // block output
    // Whether that is a massive activation (arXiv 2402.17762): a magnitude above 100 and at least 1,000 times the
    // median magnitude, here of the windows that ran together with it.
    bool isResidualMassive = false;
    // The down projection weight that joins the two spikes, whether they are large or not; nothing where the block is
    // dropped or linear.
    std::optional<SuperWeightCandidate> spikeWeight;
};

struct Scan
{
    Provenance provenance;
    std::vector<LayerScan> layers;
    std::vector<SuperWeightCandidate> superWeights; // largest |output| first
    std::int64_t tokens = 0; // rows behind every measure
    std::int64_t tokensNoFirst = 0; // rows behind the NoFirst measures
    double chanceLevel = 0; // linearity that noise would show: width / (tokens - 1), at most 1
};

} // namespace prosector
