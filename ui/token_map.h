// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"
#include "core/types/token_place.h"
#include "widgets/heatmap_data.h"

#include <vector>

namespace prosector::ui {

// Layers x tokens, with the place of each column in the text.
struct TokenMap
{
    widgets::HeatmapData data;
    std::vector<TokenPlace> tokens; // sorted

    int columnOf(const TokenPlace& token) const; // -1: none
};

inline constexpr auto tokenMapAnalysis = "linearity-tokens";

// The non-linearity of each token in each layer, as that analysis found it, of the blocks' outputs or of their updates.
// isEstimate: there were too few tokens for the fit. Empty where the figure is no such map, as one out of a damaged
// file.
TokenMap tokenMapOf(const Figure& figure, bool ofUpdate, bool isEstimate);

} // namespace prosector::ui
