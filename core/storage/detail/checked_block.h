// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>

namespace prosector {

// The first block of a session file: what it is, its version, and the length and SHA-256 of all behind it. HDF5 leaves
// it alone (a "user block").
constexpr std::uint64_t checkedBlockBytes = 512;

// Fills the block of a file whose rest is written. Throws Error::InputOutput; `shown` is the path for messages.
void writeCheckedBlock(const std::filesystem::path& file, const std::filesystem::path& shown);

// Throws Error: Malformed where the file is no session or its rest is not what was written, Unsupported where its
// version is newer than this program's.
void verifyCheckedBlock(const std::filesystem::path& file);

} // namespace prosector
