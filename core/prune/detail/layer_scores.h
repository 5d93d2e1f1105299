// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/open_model.h"
#include "core/prune/removal_order.h"
#include "core/types/plan.h"

#include <map>
#include <span>
#include <vector>

namespace prosector {

// What one pass over a text says of every block.
struct LayerScores
{
    std::map<RankingKind, std::vector<double>> rankings; // those that need no edits, per layer
    AngularDistances angles;
};

// Spans are measured on 2,048 tokens, evenly spread over the text; all else on every token.
LayerScores layerScores(OpenModel& model, std::span<const Window> windows, const EditList& edits,
                        const Feedback& feedback);

} // namespace prosector
