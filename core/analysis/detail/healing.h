// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/linear_calibration.h"
#include "core/engine/detail/open_model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace prosector {

// How inserted maps are distilled: all of them at once, each towards the state that the original model has behind its
// span, on the stream that the other maps make.
struct HealingOptions
{
    CalibrationOptions fit;
    std::int64_t rounds = 20; // at most
    double rate = 1; // share of the way to the new fit that a map goes in each round
    std::int64_t patience = 3; // rounds without a better loss on held-out windows before it stops
};

// The loss of every map before a round: the squared distance from the original's states as a share of their variation.
struct HealingRound
{
    std::vector<double> trained; // per span, on the windows that the maps are fitted to
    std::vector<double> heldOut; // on every other window
};

struct Healing
{
    std::vector<HealingRound> rounds; // round 0: the maps as they are fitted to the original's own streams
    std::int64_t best = 0; // the round with the least loss on held-out windows
    // Per span, fitted to all windows: without a round, and after `best` of them.
    std::vector<std::shared_ptr<const LinearMap>> unhealed;
    std::vector<std::shared_ptr<const LinearMap>> healed;
};

// A state in which these maps stand in the place of spans.
EditedModel withMaps(OpenModel& open, EditList edits, const std::vector<LayerSpan>& spans,
                     const std::vector<std::shared_ptr<const LinearMap>>& maps, const Feedback& feedback);

// Source: layer-wise distillation of Your Transformer is Secretly Linear (section on pruning), where only the new
// linear layers train. Because each map's loss is quadratic in it, a round is a ridge fit instead of gradient steps.
// spans: rising, without a common block. edits: the rest of the dissected state.
Healing heal(OpenModel& open, const EditList& edits, std::span<const Window> windows,
             const std::vector<LayerSpan>& spans, const HealingOptions& options, const Feedback& feedback);

} // namespace prosector
