// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/json_view.h"
#include "core/tokenizer/detail/normalizer.h"
#include "core/tokenizer/detail/regex.h"

#include <memory>
#include <string>

namespace prosector {

// A pattern of a tokenizer.json: {"String": ...} or {"Regex": ...}. Both throw Error.
Regex patternFrom(const JsonView& settings);
// A text that is put in for another: at most 256 bytes.
std::string shortTextFrom(const JsonView& settings);
// The replacement that "pattern" and "content" describe.
std::unique_ptr<const Normalizer> replacementFrom(const JsonView& settings);

} // namespace prosector
