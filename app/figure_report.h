// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command.h"
#include "core/types/figure.h"

namespace prosector::app {

// A figure as JSON (analysis, title, caption, remarks, tables: name, columns, units, rows) and as tables of text.
// In rows, numbers that are not finite are null.
CommandResult figureReport(const Figure& figure);

} // namespace prosector::app
