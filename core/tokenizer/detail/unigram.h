// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/prefix_index.h"
#include "core/tokenizer/detail/token_model.h"
#include "core/tokenizer/detail/vocabulary.h"

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace prosector {

// A piece of a unigram model; its score is a log probability.
struct ScoredPiece
{
    std::string_view text; // of the vocabulary's own copy
    TokenId id;
    double score = 0;
};

// The unigram language model (Kudo 2018): of all ways to write a word as pieces, the one with the largest sum of
// scores, found by dynamic programming. Adjacent unknown characters become one token.
class Unigram : public TokenModel
{
public:
    // `pieces` are those that text may be made of; views of the vocabulary's strings. Without `unknown` characters
    // that no piece covers vanish; with byte fallback they become their bytes' tokens where all of these exist.
    Unigram(std::shared_ptr<const Vocabulary> vocabulary, const std::deque<ScoredPiece>& pieces,
            std::optional<TokenId> unknown, bool byteFallback);

    void tokenize(std::string_view word, std::vector<TokenId>& tokens) const override;
    bool mergesFreely() const override { return true; }

private:
    struct Step;
    std::vector<Step> bestPath(std::string_view word) const;
    void addUnknown(std::string_view text, std::vector<TokenId>& tokens) const;

    std::shared_ptr<const Vocabulary> m_vocabulary; // keeps the strings of the index
    PrefixIndex m_index; // values are places in m_scores
    std::vector<double> m_scores;
    std::vector<TokenId> m_ids;
    double m_unknownScore = 0;
    std::optional<TokenId> m_unknown;
    std::array<std::optional<TokenId>, 256> m_byteTokens;
};

} // namespace prosector
