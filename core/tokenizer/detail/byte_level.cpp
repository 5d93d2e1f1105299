// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/byte_level.h"

#include "core/tokenizer/detail/utf8.h"

#include <array>

namespace prosector {

namespace {

bool standsForItself(unsigned int byte)
{
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
}

struct Alphabet
{
    Alphabet()
    {
        // The bytes that do not print are written as the characters from U+0100 on, in order.
        char32_t next = 0x100;
        for (unsigned int byte = 0; byte < 256; ++byte) {
            const char32_t character = standsForItself(byte) ? byte : next++;
            appendCharacter(characters[byte], character);
            bytes[character] = static_cast<char>(static_cast<unsigned char>(byte));
            known[character] = true;
        }
    }

    std::array<std::string, 256> characters;
    std::array<char, 0x144> bytes{};
    std::array<bool, 0x144> known{};
};

const Alphabet& alphabet()
{
    static const Alphabet instance;
    return instance;
}

} // namespace

std::string byteLevelText(std::string_view bytes)
{
    const Alphabet& letters = alphabet();
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        text += letters.characters[static_cast<unsigned char>(byte)];
    }
    return text;
}

std::optional<std::string> bytesOfByteLevelText(std::string_view text)
{
    const Alphabet& letters = alphabet();
    std::string bytes;
    for (std::size_t position = 0; position < text.size();) {
        const Character character = characterAt(text, position);
        if (!character.valid || character.codePoint >= letters.known.size() || !letters.known[character.codePoint]) {
            return std::nullopt;
        }
        bytes += letters.bytes[character.codePoint];
        position += character.bytes;
    }
    return bytes;
}

} // namespace prosector
