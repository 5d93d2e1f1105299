// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/detail/plot_surface.h"

namespace prosector::widgets::detail {

// Gives the legend a row of its own above the axes, where it covers nothing.
void placeLegendAbove(PlotSurface* plot);
// As many names beside each other as have room, and no row where there are none. To be called when the names, the font
// or the width changed.
void arrangeLegend(PlotSurface* plot);

} // namespace prosector::widgets::detail
