// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/merge_table.h"
#include "core/tokenizer/detail/token_model.h"
#include "core/tokenizer/detail/vocabulary.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace prosector {

struct BpeOptions
{
    std::optional<TokenId> unknown; // what stands for characters that the vocabulary lacks; without it they vanish
    bool fuseUnknown = false; // adjacent unknown characters become one token
    bool byteFallback = false; // such characters become their bytes' tokens
    bool ignoreMerges = false; // a word that is a token is taken whole, whatever the merges say
    std::string continuingPrefix; // begins every piece inside a word
    std::string endSuffix; // ends the last piece of a word
};

// Byte-pair encoding (Sennrich et al. 2016): the adjacent pair of lowest rank merges, the leftmost of equals, until
// none is left. Takes n log n time for a word of n characters.
class Bpe : public TokenModel
{
public:
    Bpe(std::shared_ptr<const Vocabulary> vocabulary, MergeTable merges, BpeOptions options);

    void tokenize(std::string_view word, std::vector<TokenId>& tokens) const override;
    bool mergesFreely() const override;

private:
    class Word;
    void addCharacters(std::string_view text, Word& word) const;
    void addUnknown(std::string_view character, bool followsUnknown, Word& word) const;
    void merge(Word& word) const;

    std::shared_ptr<const Vocabulary> m_vocabulary;
    MergeTable m_merges;
    BpeOptions m_options;
    std::array<std::optional<TokenId>, 256> m_byteTokens;
};

} // namespace prosector
