// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"

#include <filesystem>

namespace prosector {

inline constexpr std::string_view sessionExtension = ".prosector";

// Sessions as files: HDF5 behind a first block of 512 bytes that holds the format's version and the SHA-256 of all that
// follows, so that a damaged file is refused before anything reads it. Numbers come back bit for bit. A text of more
// than 16 MB is not copied; its file and SHA-256 are kept.
//
// Written beside, synced, renamed. Throws Error::InputOutput.
void writeSession(const Session& session, const std::filesystem::path& file);

// Throws Error: NotFound, Malformed for what is no session or damaged, Unsupported for one of a newer version, Mismatch
// where a text's file has changed.
Session readSession(const std::filesystem::path& file);

} // namespace prosector
