// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session_file.h"

#include <filesystem>

namespace prosector {

// How many sessions lie in a folder, which may be missing.
inline int sessionsIn(const std::filesystem::path& folder)
{
    std::error_code none;
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        count += entry.path().extension() == sessionExtension ? 1 : 0;
    }
    return count;
}

} // namespace prosector
