// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/open_model.h"

#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// Measures of every block that models are compared by.
struct LayerMeasure
{
    std::string name; // "linearity_update"
    Sentence title;
    std::vector<double> layers;
};

// All of them in one pass over the windows, with the edits in place: linearity_update, linearity, block_influence,
// residual_max.
std::vector<LayerMeasure> layerMeasures(OpenModel& model, std::span<const Window> windows, const EditList& edits,
                                        const Feedback& feedback);

// The mean over layers; NaN values are left out.
double meanOf(const LayerMeasure& measure);

} // namespace prosector
