// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/selection.h"
#include "widgets/fact_table.h"

#include <vector>

namespace prosector::ui {

class Dissection;

// What is known of something that can be selected, under a heading that names it, each with its definition and source.
// Nothing where nothing is known of it.

std::vector<widgets::Fact> layerFacts(const Dissection& dissection, Layer layer);
// The token's own loss before and after, from the newest evaluation that is shown.
std::vector<widgets::Fact> tokenFacts(const Dissection& dissection, const TokenPlace& token);
// Where the residual stream has its extremes in this channel, and the down projections theirs.
std::vector<widgets::Fact> channelFacts(const Dissection& dissection, Channel channel);
// `value`: as the checkpoint has it, NaN while it is not known.
std::vector<widgets::Fact> weightFacts(const Dissection& dissection, const WeightCoordinate& at, double value);

} // namespace prosector::ui
