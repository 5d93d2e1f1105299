// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/tokenizer.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace prosector {

// The tokens that a model adds to a prompt, as the text they make behind it.
class Continuation
{
public:
    // The tokenizer outlives it.
    Continuation(const Tokenizer& tokenizer, std::vector<TokenId> prompt);

    void add(TokenId token) { m_ids.push_back(token); }
    std::int64_t tokens() const { return static_cast<std::int64_t>(m_ids.size() - m_promptSize); }

    std::string text() const;
    // Without a last character of which only the first bytes are there.
    std::string completeText() const;

private:
    const Tokenizer& m_tokenizer;
    std::vector<TokenId> m_ids;
    std::size_t m_promptSize;
    std::string m_prompt; // as its tokens are written out
};

} // namespace prosector
