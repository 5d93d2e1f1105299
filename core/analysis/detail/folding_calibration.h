// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/linear_calibration.h"

#include <ATen/ATen.h>

namespace prosector {

// A foldingMap() and how well it makes up for the blocks that are left out.
struct FittedFolding
{
    LayerSpan span;
    at::Tensor map; // [width, width], float64
    LinearityScores r2; // of what leaves the span, and of the difference to what enters it
    LinearityScores heldOutR2; // fitted on every other window, measured on the rest; NaN where there is one fold only
    double condition = 0; // of the system that was solved
    std::int64_t rows = 0;
};

// options as below; model: the block before the span must run, with its MLP.
FittedFolding fitFolding(const EditedModel& model, std::span<const Window> windows, const LayerSpan& span,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback);

// The foldingMap() of a span over the calibration windows: [width, width], float64. `options.ridge` is relative, as of
// a linear block: alpha is applied in the scale in which M^T M has a unit diagonal, times that matrix's mean diagonal.
// model: the unedited one.
at::Tensor fitFoldingMap(const EditedModel& model, std::span<const Window> windows, const LayerSpan& span,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback);

} // namespace prosector
