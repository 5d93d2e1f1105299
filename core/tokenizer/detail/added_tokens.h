// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/normalizer.h"
#include "core/tokenizer/detail/prefix_index.h"

#include "core/types/index.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// A token that is looked for in the text itself, before the model sees the rest.
struct AddedToken
{
    std::string content;
    TokenId id;
    bool special = false;
    bool singleWord = false; // only where no word character touches it
    bool leftStrip = false; // swallows the whitespace before it
    bool rightStrip = false; // and after it
    bool normalized = false; // looked for in the normalized text
    bool inNormalForm = false; // the content is written as normalized text has it already
};

// A found token, or a stretch of text between.
struct AddedTokenMatch
{
    std::size_t begin = 0; // bytes
    std::size_t end = 0;
    std::optional<TokenId> token;
};

// The added tokens of a tokenizer. Immutable.
class AddedTokens
{
public:
    AddedTokens() = default;
    // The normalizer may be null.
    AddedTokens(std::vector<AddedToken> tokens, const Normalizer* normalizer);
    AddedTokens(const AddedTokens&) = delete;
    AddedTokens& operator=(const AddedTokens&) = delete;

    // Cuts a text at the tokens that are looked for before, or after, normalization; the longest of those that begin
    // at one place. No stretch is empty.
    std::vector<AddedTokenMatch> split(std::string_view text, bool normalized) const;

    const AddedToken* find(TokenId id) const;
    std::int64_t largest() const { return m_byId.empty() ? -1 : m_byId.rbegin()->first; }

private:
    std::vector<AddedToken> m_tokens;
    std::vector<std::string> m_normalizedContents;
    std::map<std::int64_t, std::size_t> m_byId;
    PrefixIndex m_raw;
    PrefixIndex m_normalized;
};

} // namespace prosector
