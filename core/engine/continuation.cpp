// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/continuation.h"

#include "core/tokenizer/detail/utf8.h"

namespace prosector {

Continuation::Continuation(const Tokenizer& tokenizer, std::vector<TokenId> prompt)
    : m_tokenizer(tokenizer)
    , m_ids(std::move(prompt))
    , m_promptSize(m_ids.size())
    , m_prompt(tokenizer.decode(m_ids))
{
}

std::string Continuation::text() const
{
    // A token's text depends on what stands before it: the whole is decoded, and the prompt's part taken off.
    const std::span all(m_ids);
    const std::string whole = m_tokenizer.decode(all);
    return whole.starts_with(m_prompt) ? whole.substr(m_prompt.size()) : m_tokenizer.decode(all.subspan(m_promptSize));
}

std::string Continuation::completeText() const
{
    std::string result = text();
    result.resize(completePrefix(result));
    return result;
}

} // namespace prosector
