// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/plan_words.h"

namespace prosector {

Sentence title(RemovalAction action)
{
    switch (action) {
    case RemovalAction::Drop:
        return say("Plan", "dropped");
    case RemovalAction::Linear:
        return say("Plan", "linear");
    case RemovalAction::Fold:
        return say("Plan", "folded");
    case RemovalAction::Attention:
        return say("Plan", "without attention");
    case RemovalAction::Mlp:
        return say("Plan", "without MLP");
    }
    return {};
}

Sentence title(RemovalStrategy strategy)
{
    switch (strategy) {
    case RemovalStrategy::BlockInfluence:
        return say("Plan", "Block Influence");
    case RemovalStrategy::Angular:
        return say("Plan", "Closest span");
    case RemovalStrategy::AngularEach:
        return say("Plan", "Angular distance");
    case RemovalStrategy::Linearity:
        return say("Plan", "Linearity");
    case RemovalStrategy::Magnitude:
        return say("Plan", "Relative magnitude");
    case RemovalStrategy::Sequential:
        return say("Plan", "From the front");
    case RemovalStrategy::Reverse:
        return say("Plan", "From the back");
    case RemovalStrategy::Loss:
        return say("Plan", "Measured loss");
    case RemovalStrategy::Greedy:
        return say("Plan", "Greedy");
    }
    return {};
}

} // namespace prosector
