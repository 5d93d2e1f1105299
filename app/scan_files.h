// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"

#include <filesystem>
#include <vector>

namespace prosector::app {

// Writes scan.h5, layers.csv, linearity.png and spikes.png into a folder; returns their paths.
// Needs a QApplication. Throws Error::InputOutput.
std::vector<std::filesystem::path> writeScanFiles(const ui::ScanReport& report, const std::filesystem::path& folder);

// The layer table, one line per block, full precision.
void writeLayerTable(const Scan& scan, const std::filesystem::path& file);

} // namespace prosector::app
