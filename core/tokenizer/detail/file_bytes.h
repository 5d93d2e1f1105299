// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace prosector {

// The bytes of a regular file. Throws Error where it cannot be read or is larger than any tokenizer's (256 MiB).
std::string fileBytes(const std::filesystem::path& file);

} // namespace prosector
