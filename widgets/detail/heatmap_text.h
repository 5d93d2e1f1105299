// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/heatmap_data.h"

namespace prosector::widgets::detail {

// A heatmap in words: a cell, with its value; a cell as a tooltip says it, with what its column means; a column by its
// extremes.
QString cellText(const HeatmapData& data, HeatmapCell cell);
QString cellTip(const HeatmapData& data, HeatmapCell cell);
QString columnText(const HeatmapData& data, int column);

} // namespace prosector::widgets::detail
