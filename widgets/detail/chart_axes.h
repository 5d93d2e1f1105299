// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/chart_data.h"
#include "widgets/detail/plot_surface.h"

namespace prosector::widgets::detail {

// Where a point stands along the horizontal axis: bars stand beside each other around their position.
double chartKey(const ChartData& data, std::size_t series, std::size_t point);
// Undefined values are not drawn, nor is what a logarithmic axis has no place for.
bool isDrawn(const ChartData& data, double value);
// Of one bar, in positions.
double barWidth(const ChartData& data);
// Titles, ranges that hold all points with some room, and ticks that have room at this size.
void setChartAxes(PlotSurface* plot, const ChartData& data, const QFont& font);

} // namespace prosector::widgets::detail
