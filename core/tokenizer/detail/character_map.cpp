// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/character_map.h"

#include "core/types/sentence.h"

#include <algorithm>
#include <stdexcept>

namespace prosector {

namespace {

constexpr std::size_t longestKey = 256; // bytes; real ones have at most some 40, a damaged map may go in circles

std::uint32_t littleEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    }
    return value;
}

// The fields of a unit of the trie.
bool hasLeaf(std::uint32_t unit)
{
    return ((unit >> 8) & 1u) != 0;
}
std::uint32_t label(std::uint32_t unit)
{
    return unit & 0x800000FFu;
}
std::uint32_t value(std::uint32_t unit)
{
    return unit & 0x7FFFFFFFu;
}
std::uint32_t offset(std::uint32_t unit)
{
    return (unit >> 10) << ((unit & 0x200u) >> 6);
}

} // namespace

CharacterMap::CharacterMap(std::string_view bytes)
{
    if (bytes.empty()) {
        return;
    }
    const std::size_t trieBytes = bytes.size() < 4 ? 0 : littleEndian(bytes);
    if (trieBytes == 0 || trieBytes % 4 != 0 || trieBytes > bytes.size() - 4) {
        throw std::invalid_argument(marked("Error", "the character map's trie does not fit into it"));
    }
    for (std::size_t i = 0; i < trieBytes; i += 4) {
        m_units.push_back(littleEndian(bytes.substr(4 + i)));
    }
    m_replacements = bytes.substr(4 + trieBytes);
}

std::optional<CharacterMap::Entry> CharacterMap::find(std::string_view text, Match match) const
{
    std::optional<Entry> found;
    std::size_t node = m_units.empty() ? 0 : offset(m_units.front());
    const std::size_t end = std::min(text.size(), longestKey);
    for (std::size_t i = 0; i < end; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        node ^= byte;
        if (node >= m_units.size() || label(m_units[node]) != byte) {
            break;
        }
        const std::uint32_t unit = m_units[node];
        node ^= offset(unit);
        if (hasLeaf(unit) && node < m_units.size()) {
            const std::string_view rest =
                std::string_view(m_replacements)
                    .substr(std::min<std::size_t>(value(m_units[node]), m_replacements.size()));
            found = Entry{i + 1, rest.substr(0, rest.find('\0'))};
            if (match == Match::Shortest) {
                break;
            }
        }
    }
    return found;
}

} // namespace prosector
