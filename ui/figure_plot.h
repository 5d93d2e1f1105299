// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

class QWidget;

namespace prosector::ui {

// A plot of a figure as a widget without a parent, which the caller owns; named for those who do not see it.
QWidget* makePlot(const Figure& figure, const Plot& plot);

} // namespace prosector::ui
