// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/character_map.h"
#include "core/tokenizer/detail/normalizer.h"
#include "core/tokenizer/detail/prefix_index.h"

#include <string>
#include <vector>

namespace prosector {

// What SentencePiece does to a text before cutting it: the character map at its longest match, superfluous spaces
// taken out, spaces written as the metaspace sign, one of these put in front or behind.
class SentencePieceNormalizer : public Normalizer
{
public:
    struct Options
    {
        bool addsDummyPrefix = true;
        bool atEnd = false; // the dummy prefix is a suffix
        bool removesExtraWhitespace = true;
        bool escapesWhitespace = true;
    };

    // The user's symbols are passed on as they are.
    SentencePieceNormalizer(CharacterMap map, std::vector<std::string> userSymbols, Options options);
    std::string normalize(std::string text) const override;
    bool prepends() const override { return m_options.addsDummyPrefix && !m_options.atEnd; }

private:
    // The first character, or more, of a text, and what it becomes.
    struct Head
    {
        std::size_t bytes = 0;
        std::string_view replacement;
    };
    Head head(std::string_view text) const;

    CharacterMap m_map;
    std::vector<std::string> m_userSymbols;
    PrefixIndex m_userIndex;
    Options m_options;
    std::string m_space;
};

} // namespace prosector
