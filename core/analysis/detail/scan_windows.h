// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/engine/windows.h"
#include "core/model/detail/edited_model.h"
#include "core/types/feedback.h"
#include "core/types/scan.h"

#include <span>

namespace prosector {

// One streaming pass that measures every block; memory does not grow with the text beyond its residual stream.
// `original` supplies the weights of super-weight candidates. Fills everything of the result but its provenance.
Scan scanWindows(const EditedModel& model, const Model& original, std::span<const Window> windows, Team& team,
                 const Feedback& feedback);

} // namespace prosector
