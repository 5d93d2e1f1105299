// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/scan.h"

#include <filesystem>

namespace prosector {

// Writes a scan as HDF5: one column per measure under /layers and /super_weights, provenance as attributes.
// Written beside, synced, renamed. Throws Error::InputOutput.
void writeScan(const Scan& scan, const std::filesystem::path& file);

} // namespace prosector
