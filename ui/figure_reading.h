// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"
#include "widgets/chart_data.h"
#include "widgets/heatmap_data.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace prosector::ui {

// The plots of a figure as the widgets want them. Throw Error::Internal where a plot names a column that is not there.
widgets::ChartData chartOf(const Figure& figure, const Plot& plot); // of any kind but a heatmap
widgets::HeatmapData heatmapOf(const Figure& figure, const Plot& plot);

// Rows in which the different values of a column first come: what heatmapOf() makes its rows or columns of, in this
// order.
std::vector<std::size_t> firstRowsOf(const Column& column);

// "Linearity of blocks: Ranks": the figure and one of its plots or tables.
QString headingOf(const Figure& figure, const Sentence& part);
// A cell of a table as a person reads it; numbers with six significant digits by the locale.
QString cellText(const Column& column, std::size_t row);
// "Loss (nats)".
QString titleWithUnit(const Column& column);
// The table as text with a line for each row, cells parted by tabulators: what a spreadsheet takes from the clipboard.
QString tabbedText(const Table& table);

} // namespace prosector::ui
