// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/added_tokens.h"

#include "core/tokenizer/detail/character_class.h"

#include <algorithm>
#include <utility>

namespace prosector {

namespace {

bool standsAlone(std::string_view text, std::size_t begin, std::size_t end)
{
    return !endsWithWordCharacter(text.substr(0, begin)) && !beginsWithWordCharacter(text.substr(end));
}

} // namespace

AddedTokens::AddedTokens(std::vector<AddedToken> tokens, const Normalizer* normalizer)
    : m_tokens(std::move(tokens))
{
    std::vector<PrefixIndex::Entry> raw;
    std::vector<PrefixIndex::Entry> normalized;
    m_normalizedContents.reserve(m_tokens.size());
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const AddedToken& token = m_tokens[i];
        m_byId.emplace(token.id.value(), i);
        std::string_view content = token.content;
        if (token.normalized && !token.inNormalForm && normalizer) {
            content = m_normalizedContents.emplace_back(normalizer->normalize(token.content));
        }
        if (!content.empty()) {
            (token.normalized ? normalized : raw).emplace_back(content, static_cast<std::int32_t>(i));
        }
    }
    m_raw = PrefixIndex(std::move(raw));
    m_normalized = PrefixIndex(std::move(normalized));
}

std::vector<AddedTokenMatch> AddedTokens::split(std::string_view text, bool normalized) const
{
    const PrefixIndex& index = normalized ? m_normalized : m_raw;
    std::vector<AddedTokenMatch> matches;
    std::size_t done = 0;
    for (std::size_t begin = 0; !index.isEmpty() && begin < text.size();) {
        const AddedToken* token = nullptr;
        std::size_t end = begin;
        index.forEachPrefix(text.substr(begin), [&](const PrefixIndex::Entry& entry) {
            token = &m_tokens[static_cast<std::size_t>(entry.value)];
            end = begin + entry.bytes;
        });
        if (!token) {
            ++begin;
            continue;
        }
        const std::size_t next = end;
        if (!token->singleWord || standsAlone(text, begin, end)) {
            begin = token->leftStrip ? std::max(done, trailingWhitespace(text, begin)) : begin;
            end = token->rightStrip ? leadingWhitespace(text, end) : end;
            if (done < begin) {
                matches.push_back({done, begin, std::nullopt});
            }
            matches.push_back({begin, end, token->id});
            done = end;
        }
        begin = std::max(next, done);
    }
    if (done < text.size()) {
        matches.push_back({done, text.size(), std::nullopt});
    }
    return matches;
}

const AddedToken* AddedTokens::find(TokenId id) const
{
    const auto place = m_byId.find(id.value());
    return place == m_byId.end() ? nullptr : &m_tokens[place->second];
}

} // namespace prosector
