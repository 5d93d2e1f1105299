// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/parts.h"

#include <string>

namespace prosector {

// Whether bytes begin like a tiktoken rank file: lines of a base-64 piece, a space and its rank.
bool isRankFile(const std::string& bytes);

// The parts behind such a file. It tells neither pattern nor special tokens: these are known for cl100k (GPT-4),
// Llama 3 and Qwen, told apart by the number of ranks. `file` is the name for complaints. Throws Error.
TokenizerParts partsFromRankFile(const std::string& bytes, const std::string& file);

} // namespace prosector
