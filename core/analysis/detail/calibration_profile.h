// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/engine/windows.h"
#include "core/model/detail/calibration.h"
#include "core/model/detail/edited_model.h"

#include <set>
#include <span>

namespace prosector {

// Averages all sites of all blocks in one pass over the calibration windows, in float64. model: the unedited one.
// Throws Error::Mismatch where no window has one of the positions.
CalibrationProfile profileOf(const EditedModel& model, std::span<const Window> windows,
                             const std::set<TokenPosition>& positions, Team& team, const Feedback& feedback);

} // namespace prosector
