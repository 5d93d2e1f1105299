// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plot_theme.h"

#include <qcustomplot.h>

#include <cstddef>

namespace prosector::widgets::detail {

// How the series of a chart differ: by color, and by marker, line and filling for those who do not see the colors.
QColor seriesColor(std::size_t series, const PlotTheme& theme);
QCPScatterStyle::ScatterShape seriesShape(std::size_t series);
Qt::PenStyle seriesLine(std::size_t series);
Qt::BrushStyle seriesFill(std::size_t series);

} // namespace prosector::widgets::detail
