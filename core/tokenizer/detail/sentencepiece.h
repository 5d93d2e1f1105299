// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/parts.h"

#include <string>

namespace prosector {

// The parts that a SentencePiece model describes. `file` is the name for complaints. Throws Error.
TokenizerParts partsFromSentencePiece(const std::string& bytes, const std::string& file);

} // namespace prosector
