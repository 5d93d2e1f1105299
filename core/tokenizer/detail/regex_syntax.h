// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace prosector {

// A pattern in Oniguruma's Ruby syntax, which tokenizer.json uses, in PCRE2's: \s, \w, \h and script names mean
// different things. Throws std::invalid_argument for what has no counterpart.
std::string translatedPattern(std::string_view pattern);

// A pattern that matches the text literally.
std::string quotedPattern(std::string_view text);

} // namespace prosector
