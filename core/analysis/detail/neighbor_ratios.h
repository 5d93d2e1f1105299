// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/feedback.h"

#include <ATen/ATen.h>

#include <vector>

namespace prosector {

// Of each point the distance to its second nearest other point over that to its nearest; NaN where the nearest is
// closer than 1e-8 of the points' mean norm about their center, and for fewer than three points. points: [points,
// channels]. Distances are taken block by block: memory grows with the points, not with their square.
std::vector<double> neighborRatios(const at::Tensor& points, const Feedback& feedback);

} // namespace prosector
