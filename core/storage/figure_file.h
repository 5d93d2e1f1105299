// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <filesystem>
#include <vector>

namespace prosector {

// Writes a figure as HDF5: each table is a group /TABLE with one dataset per column, named as in the table, with the
// attributes "title" and "unit"; texts as UTF-8 strings. Analysis, title, caption and remarks are attributes of the
// root. Written beside, synced, renamed. Throws Error::InputOutput.
void writeFigure(const Figure& figure, const std::filesystem::path& file);

// Writes ID-TABLE.csv for each table and ID.h5 into a folder, which is created; their paths.
std::vector<std::filesystem::path> writeFigureFiles(const Figure& figure, const std::filesystem::path& folder);

} // namespace prosector
