// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/json_view.h"
#include "core/tokenizer/detail/tokenizer_json_file.h"

namespace prosector {

struct TokenizerParts;

// Adds vocabulary and model to the parts; takes the vocabulary out of the file. Throws Error.
void addModel(TokenizerParts& parts, TokenizerJsonFile& file, const JsonView& settings);

} // namespace prosector
