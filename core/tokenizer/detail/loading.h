// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/parts.h"

#include <cstdint>
#include <filesystem>

namespace prosector {

// Finds and reads a tokenizer's files; see Tokenizer::load().
TokenizerParts loadTokenizerParts(const std::filesystem::path& folderOrFile, std::int64_t vocabulary);

} // namespace prosector
