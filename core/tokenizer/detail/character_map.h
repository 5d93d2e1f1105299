// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// SentencePiece's precompiled normalization: texts and what each becomes, in a double-array trie (Darts-clone's units)
// followed by the replacements, each ended by a zero byte. Every step stays inside the array whatever it holds.
class CharacterMap
{
public:
    enum class Match
    {
        Shortest,
        Longest
    };

    struct Entry
    {
        std::size_t bytes = 0; // of the text that is replaced
        std::string_view replacement;
    };

    CharacterMap() = default; // maps nothing
    // Throws std::invalid_argument with the reason where the bytes are no such map.
    explicit CharacterMap(std::string_view bytes);

    // The entry that `text` begins with.
    std::optional<Entry> find(std::string_view text, Match match) const;

private:
    std::vector<std::uint32_t> m_units;
    std::string m_replacements;
};

} // namespace prosector
