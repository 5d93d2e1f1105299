// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace prosector {

// One character of a text. A byte that begins no valid UTF-8 sequence is a character of its own, not valid.
struct Character
{
    char32_t codePoint = 0; // the byte itself where it is not valid
    std::size_t bytes = 1;
    bool valid = false;
};

// The character at `position`, which lies inside the text.
Character characterAt(std::string_view text, std::size_t position);

// The length of the longest valid UTF-8 prefix.
std::size_t validPrefix(std::string_view text);

// The length of the text without a last character of which only the first bytes are there. Bytes that can begin no
// character stay.
std::size_t completePrefix(std::string_view text);

void appendCharacter(std::string& text, char32_t codePoint);

} // namespace prosector
