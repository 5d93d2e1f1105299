// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/linear_calibration.h"

#include <ATen/ATen.h>

namespace prosector {

// The foldingMap() of a span over the calibration windows: [width, width], float64. `options.ridge` is relative, as of
// a linear block: alpha is applied in the scale in which M^T M has a unit diagonal, times that matrix's mean diagonal.
// model: the unedited one.
at::Tensor fitFoldingMap(const EditedModel& model, std::span<const Window> windows, const LayerSpan& span,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback);

} // namespace prosector
