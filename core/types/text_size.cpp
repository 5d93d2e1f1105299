// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/text_size.h"

#include "core/tokenizer/detail/utf8.h"

#include <algorithm>

namespace prosector {

namespace {

// What Python's regular expressions and strip() take for white space: the characters of Unicode's White_Space
// property and the four information separators.
bool isWhiteSpace(const Character& character)
{
    if (!character.valid) {
        return false;
    }
    const char32_t code = character.codePoint;
    return (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x20) || code == 0x85 || code == 0xa0
        || code == 0x1680 || (code >= 0x2000 && code <= 0x200a) || code == 0x2028 || code == 0x2029 || code == 0x202f
        || code == 0x205f || code == 0x3000;
}

} // namespace

TextSize sizeOf(std::string_view text)
{
    TextSize size{1, static_cast<std::int64_t>(text.size())};
    bool inWhiteSpace = false;
    for (std::size_t position = 0; position < text.size();) {
        const Character character = characterAt(text, position);
        const bool isSpace = isWhiteSpace(character);
        if (isSpace && !inWhiteSpace) {
            ++size.words;
        }
        inWhiteSpace = isSpace;
        position += character.bytes;
    }
    return size;
}

std::int64_t charactersIn(std::string_view text)
{
    std::int64_t count = 0;
    for (std::size_t position = 0; position < text.size(); position += characterAt(text, position).bytes) {
        ++count;
    }
    return count;
}

std::string_view stripped(std::string_view text)
{
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t position = 0; position < text.size();) {
        const Character character = characterAt(text, position);
        if (!isWhiteSpace(character)) {
            begin = std::min(begin, position);
            end = position + character.bytes;
        }
        position += character.bytes;
    }
    return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

} // namespace prosector
