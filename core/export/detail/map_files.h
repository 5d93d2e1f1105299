// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/inserted_maps.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace prosector {

// Writes the values of inserted maps, and the loader that lets transformers open the folder.
void writeMapFiles(const std::vector<InsertedMap>& maps, const std::filesystem::path& folder);

// modeling_prosector.py, as the build found it.
extern const std::string_view mapLoader;

} // namespace prosector
