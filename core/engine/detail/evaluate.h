// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/engine/windows.h"
#include "core/model/detail/edited_model.h"
#include "core/types/evaluation.h"
#include "core/types/feedback.h"

#include <span>

namespace prosector {

// Scores the windows. `watched` brings words and token ids and leaves with its sums per window.
// Fills everything of the result but its provenance.
Evaluation evaluateWindows(const EditedModel& model, std::span<const Window> windows, std::vector<WatchedWord> watched,
                           Team& team, const Feedback& feedback);

} // namespace prosector
