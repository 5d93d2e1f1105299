// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/character_class.h"

#include "core/tokenizer/detail/regex.h"
#include "core/tokenizer/detail/utf8.h"

namespace prosector {

namespace {

// Where the last character before `end` begins; it lies behind the beginning of the text.
std::size_t lastCharacter(std::string_view text, std::size_t end)
{
    std::size_t begin = end - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0u) == 0x80u) {
        --begin;
    }
    return begin;
}

} // namespace

bool isWhitespace(char32_t codePoint)
{
    return (codePoint >= 0x09 && codePoint <= 0x0D) || codePoint == 0x20 || codePoint == 0x85 || codePoint == 0xA0
        || codePoint == 0x1680 || (codePoint >= 0x2000 && codePoint <= 0x200A) || codePoint == 0x2028
        || codePoint == 0x2029 || codePoint == 0x202F || codePoint == 0x205F || codePoint == 0x3000;
}

std::size_t leadingWhitespace(std::string_view text, std::size_t begin)
{
    while (begin < text.size()) {
        const Character character = characterAt(text, begin);
        if (!character.valid || !isWhitespace(character.codePoint)) {
            break;
        }
        begin += character.bytes;
    }
    return begin;
}

std::size_t trailingWhitespace(std::string_view text, std::size_t end)
{
    while (end > 0) {
        const std::size_t begin = lastCharacter(text, end);
        const Character character = characterAt(text, begin);
        if (begin + character.bytes != end || !character.valid || !isWhitespace(character.codePoint)) {
            break;
        }
        end = begin;
    }
    return end;
}

bool beginsWithWordCharacter(std::string_view text)
{
    static const Regex word("[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\x{200C}\\x{200D}]");
    return !text.empty() && !word.matches(text.substr(0, characterAt(text, 0).bytes)).empty();
}

bool endsWithWordCharacter(std::string_view text)
{
    return !text.empty() && beginsWithWordCharacter(text.substr(lastCharacter(text, text.size())));
}

} // namespace prosector
