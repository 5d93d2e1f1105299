// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/engine/windows.h"
#include "core/model/detail/edited_model.h"
#include "core/model/model.h"
#include "core/types/feedback.h"
#include "core/types/plan.h"

#include <span>

namespace prosector {

// What is left of the model under the edits: tensors of dropped blocks, attentions and MLPs are gone, a linear block
// has its map in their place. Counted in tensors of the checkpoint; the speed is not measured.
ModelCost costOf(const EditedModel& edited, const Model& model);

// Tokens per second of a forward pass from the embedding to the scored head over some of the windows, each lane with
// one at least: the best of the runs within about 0.2 s, of two at least.
double tokensPerSecond(const EditedModel& edited, std::span<const Window> windows, Team& team,
                       const Feedback& feedback);

} // namespace prosector
