// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>

namespace prosector {

// What a checkpoint takes when all its weights are in use, in bytes: each of them as float32. Reads headers only.
// Throws Error where it cannot be opened.
std::int64_t memoryNeedOf(const std::filesystem::path& folderOrFile);

} // namespace prosector
