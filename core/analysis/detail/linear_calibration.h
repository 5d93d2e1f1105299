// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/engine/windows.h"
#include "core/model/detail/edited_model.h"
#include "core/types/feedback.h"

#include <map>
#include <memory>
#include <set>
#include <span>

namespace prosector {

struct CalibrationOptions
{
    double ridge = 1e-4;
    bool withoutFirst = false; // leave position 0 of each window out of fits
    std::string text; // name, for the record
};

using LinearMaps = std::map<LayerSpan, std::shared_ptr<const LinearMap>>;

// Fits one linear map in place of the blocks of each span, all in one pass over the calibration windows (the model's
// own state: pass it unedited). Stops after the last block of all.
LinearMaps fitLinearMaps(const EditedModel& model, std::span<const Window> windows, const std::set<LayerSpan>& spans,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback);

} // namespace prosector
