// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/engine/windows.h"
#include "core/model/detail/edited_model.h"
#include "core/types/feedback.h"
#include "core/types/last_word.h"

#include <cstdint>
#include <span>
#include <vector>

namespace prosector {

// Scores the targets of windows that planLastWords() made, one result for each window. `stopTokens`, each below the
// vocabulary's size, are passed over where LastWordScore says so.
std::vector<LastWordScore> scoreLastWords(const EditedModel& model, std::span<const Window> windows,
                                          const std::vector<std::int64_t>& stopTokens, Team& team,
                                          const Feedback& feedback);

} // namespace prosector
