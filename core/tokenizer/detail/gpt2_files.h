// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/parts.h"

#include <filesystem>

namespace prosector {

// The parts behind GPT-2's vocab.json and merges.txt. Throws Error.
TokenizerParts partsFromGpt2Files(const std::filesystem::path& vocabulary, const std::filesystem::path& merges);

} // namespace prosector
