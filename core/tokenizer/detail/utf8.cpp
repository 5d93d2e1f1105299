// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/utf8.h"

#include <algorithm>

namespace prosector {

namespace {

// How many bytes belong to a character that begins with this one, which is no ASCII.
std::size_t sequenceLength(unsigned char first)
{
    return first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
}

} // namespace

Character characterAt(std::string_view text, std::size_t position)
{
    const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(text[position + offset]); };
    const auto first = byte(0);
    if (first < 0x80) {
        return {first, 1, true};
    }
    const std::size_t bytes = sequenceLength(first);
    const Character invalid{first, 1, false};
    if (first < 0xC2 || first > 0xF4 || text.size() - position < bytes) {
        return invalid;
    }
    char32_t codePoint = first & (0x7Fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0u) != 0x80u) {
            return invalid;
        }
        codePoint = (codePoint << 6) | (byte(i) & 0x3Fu);
    }
    const bool overlong = (bytes == 3 && codePoint < 0x800) || (bytes == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (overlong || surrogate || codePoint > 0x10FFFF) {
        return invalid;
    }
    return {codePoint, bytes, true};
}

std::size_t validPrefix(std::string_view text)
{
    std::size_t position = 0;
    while (position < text.size()) {
        const Character character = characterAt(text, position);
        if (!character.valid) {
            break;
        }
        position += character.bytes;
    }
    return position;
}

std::size_t completePrefix(std::string_view text)
{
    constexpr std::size_t mostMissing = 3; // of the bytes of a character
    for (std::size_t bytes = 1; bytes <= std::min(mostMissing, text.size()); ++bytes) {
        const auto first = static_cast<unsigned char>(text[text.size() - bytes]);
        if ((first & 0xC0u) != 0x80u) {
            const bool isBegun = first >= 0xC2 && first <= 0xF4 && sequenceLength(first) > bytes;
            return text.size() - (isBegun ? bytes : 0);
        }
    }
    return text.size();
}

void appendCharacter(std::string& text, char32_t codePoint)
{
    const auto append = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (codePoint < 0x80) {
        append(codePoint);
    } else if (codePoint < 0x800) {
        append(0xC0 | (codePoint >> 6));
        append(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        append(0xE0 | (codePoint >> 12));
        append(0x80 | ((codePoint >> 6) & 0x3F));
        append(0x80 | (codePoint & 0x3F));
    } else {
        append(0xF0 | (codePoint >> 18));
        append(0x80 | ((codePoint >> 12) & 0x3F));
        append(0x80 | ((codePoint >> 6) & 0x3F));
        append(0x80 | (codePoint & 0x3F));
    }
}

} // namespace prosector
