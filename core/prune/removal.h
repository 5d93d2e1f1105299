// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/model_facts.h"
#include "core/types/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace prosector {

// The edits that do an action to blocks, which may come in any order: the same set of blocks always gives the same
// list. Fold takes neighbors together, into the block before them. Drop gives one edit for each block.
EditList removalOf(RemovalAction action, std::vector<Layer> layers);

// The same for a contiguous span, where Linear puts one map in the place of all its blocks.
EditList spanRemovalOf(RemovalAction action, const LayerSpan& span);

// The blocks to which an action can be done: not those that the standing edits have switched off already; for Fold only
// those that can be folded. Ascending.
std::vector<Layer> removableBlocks(RemovalAction action, const ModelFacts& model, const EditList& standing);

// Why there is no such block, in a sentence; nothing where there is one.
std::optional<Sentence> refusalOf(RemovalAction action, const ModelFacts& model, const EditList& standing);

} // namespace prosector
