// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/heatmap_data.h"

#include <optional>

class QKeyEvent;

namespace prosector::widgets::detail {

// The cell that a key leads to from another one, where `page` rows are a page; nothing for keys that lead nowhere.
std::optional<HeatmapCell> cellByKey(const QKeyEvent& key, HeatmapCell from, const HeatmapData& data, int page);

// So many times as many cells are shown after a key that zooms; nothing for other keys.
std::optional<double> zoomByKey(const QKeyEvent& key);

} // namespace prosector::widgets::detail
