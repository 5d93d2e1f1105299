// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"
#include "core/types/scan.h"

namespace prosector {

// What a scan measured of each block, as one table: `layers.csv` of the command line, and the numbers behind the plots
// of the window. One row for each layer.
Table layerTable(const Scan& scan);

// The columns of a table that are named, in that order. Throws Error::Internal for a name it does not have.
Table columnsOf(const Table& table, const std::vector<std::string_view>& names);

} // namespace prosector
