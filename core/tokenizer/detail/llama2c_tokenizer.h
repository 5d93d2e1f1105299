// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/parts.h"

#include <string>

namespace prosector {

// The parts that a tokenizer.bin of llama2.c describes: the length of the longest piece, then for each piece its score,
// its length and its bytes, where a SentencePiece model has the same pieces with "▁" for the space.
// Throws Error, which names the file and the piece.
TokenizerParts partsFromLlama2c(const std::string& bytes, const std::string& file);

} // namespace prosector
