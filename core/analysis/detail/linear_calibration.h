// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/moments.h"
#include "core/engine/detail/team.h"
#include "core/engine/windows.h"
#include "core/model/detail/edited_model.h"
#include "core/types/feedback.h"

#include <functional>
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

// The ridge fit of one span, in float64, and what it was fitted to.
struct FittedSpan
{
    LayerSpan span;
    RidgeFit fit;
    Moments::Centered moments; // of all rows
    LinearityScores heldOutR2; // fitted on every other window, measured on the rest; NaN where there is one fold only
};

// Fits one linear map in place of the blocks of each span, all in one pass over the windows, and hands each to `take`
// as soon as the pass has left the span: no more are in memory than spans overlap. Stops after the last block of all.
void fitSpans(const EditedModel& model, std::span<const Window> windows, const std::set<LayerSpan>& spans,
              const CalibrationOptions& options, Team& team, const Feedback& feedback,
              const std::function<void(const FittedSpan&)>& take);

// The same with the maps that a model uses (its own state: pass it unedited).
LinearMaps fitLinearMaps(const EditedModel& model, std::span<const Window> windows, const std::set<LayerSpan>& spans,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback);

} // namespace prosector
