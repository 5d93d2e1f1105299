// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"
#include "ui/selection.h"

class QWidget;

namespace prosector::ui {

// What a row of a table is about, as far as its column `axis` says: its layer, its channel, or its token where the
// column is called position (or token, beside positions). Nothing where it says something else.
Target targetOf(const Table& table, const std::string& axis, std::size_t row);

// Lets a plot made by makePlot() take part in the selection, where its axes are layers, channels or tokens.
void linkPlot(QWidget* widget, const Figure& figure, const Plot& plot, Selection* selection);

} // namespace prosector::ui
