// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace prosector {

// Unicode's White_Space property.
bool isWhitespace(char32_t codePoint);

// Where the whitespace that begins at `begin` ends, and where the whitespace that ends at `end` begins.
std::size_t leadingWhitespace(std::string_view text, std::size_t begin);
std::size_t trailingWhitespace(std::string_view text, std::size_t end);

// Whether a text begins or ends with what counts as part of a word: letters, marks, digits, connectors.
bool beginsWithWordCharacter(std::string_view text);
bool endsWithWordCharacter(std::string_view text);

} // namespace prosector
