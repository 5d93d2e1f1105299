// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/parts.h"

#include <string>

namespace prosector {

// The parts that a tokenizer.json describes. `file` is the name for complaints. Throws Error.
TokenizerParts partsFromTokenizerJson(const std::string& bytes, const std::string& file);

} // namespace prosector
