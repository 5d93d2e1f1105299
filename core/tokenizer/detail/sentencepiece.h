// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/parts.h"

#include <string>

namespace prosector {

struct SentencePieceFile;

// The parts that a SentencePiece model describes. `file` is the name for complaints. Throws Error.
TokenizerParts partsFromSentencePiece(const std::string& bytes, const std::string& file);
// The same for what was read already.
TokenizerParts partsFromSentencePiece(const SentencePieceFile& contents, const std::string& file);

} // namespace prosector
