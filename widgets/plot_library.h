// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace prosector::widgets {

// Of the library that draws the plots, QCustomPlot.
QString plotLibraryVersion();

} // namespace prosector::widgets
