// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plot_theme.h"
#include "widgets/spike_data.h"

#include <qcustomplot.h>

namespace prosector::widgets::detail {

// What the kinds of peaks are called and how they look; each has a color and a shape of its own.
QString kindName(SpikeKind kind);
QString legendName(SpikeKind kind);
QColor kindColor(SpikeKind kind, const PlotTheme& theme);
QCPScatterStyle::ScatterShape kindShape(SpikeKind kind);

} // namespace prosector::widgets::detail
