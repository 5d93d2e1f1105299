// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace prosector {

// The properties of characters that normalization needs, unpacked from unicode_tables.cpp at first use.
class UnicodeData
{
public:
    static const UnicodeData& instance();

    // One step of decomposition, canonical or any; null where there is none. Hangul: see below.
    const std::u32string* decomposition(char32_t code, bool compatible) const;
    int combiningClass(char32_t code) const;
    // The character that two make together, Hangul included.
    std::optional<char32_t> composition(char32_t first, char32_t second) const;
    char32_t lower(char32_t code) const;

private:
    UnicodeData();

    struct LowerRun
    {
        char32_t last = 0;
        char32_t step = 1;
        std::int32_t difference = 0;
    };

    std::unordered_map<char32_t, std::u32string> m_canonical;
    std::unordered_map<char32_t, std::u32string> m_compatible;
    std::unordered_map<std::uint64_t, char32_t> m_compositions;
    std::unordered_map<char32_t, int> m_classes;
    std::map<char32_t, LowerRun> m_lower; // by the first of each run
};

// Korean syllables are made of letters by arithmetic (The Unicode Standard, section 3.12).
bool isHangulSyllable(char32_t code);
std::u32string decomposedHangul(char32_t syllable);

} // namespace prosector
