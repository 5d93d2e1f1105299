// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/sentencepiece_normalizer.h"

#include "core/tokenizer/detail/pre_tokenizers.h"
#include "core/tokenizer/detail/utf8.h"

#include <utility>

namespace prosector {

SentencePieceNormalizer::SentencePieceNormalizer(CharacterMap map, std::vector<std::string> userSymbols,
                                                 Options options)
    : m_map(std::move(map))
    , m_userSymbols(std::move(userSymbols))
    , m_options(options)
    , m_space(options.escapesWhitespace ? metaspaceSign : " ")
{
    std::vector<PrefixIndex::Entry> entries;
    for (const std::string& symbol : m_userSymbols) {
        entries.emplace_back(symbol, 0);
    }
    m_userIndex = PrefixIndex(std::move(entries));
}

SentencePieceNormalizer::Head SentencePieceNormalizer::head(std::string_view text) const
{
    std::size_t symbol = 0;
    m_userIndex.forEachPrefix(text, [&](const PrefixIndex::Entry& entry) { symbol = entry.bytes; });
    if (symbol > 0) {
        return {symbol, text.substr(0, symbol)};
    }
    if (const auto entry = m_map.find(text, CharacterMap::Match::Longest)) {
        return {entry->bytes, entry->replacement};
    }
    const std::size_t bytes = characterAt(text, 0).bytes;
    return {bytes, text.substr(0, bytes)};
}

std::string SentencePieceNormalizer::normalize(std::string text) const
{
    const bool removes = m_options.removesExtraWhitespace;
    std::string result;
    bool followsSpace = removes; // leading spaces go as repeated ones do
    for (std::string_view rest = text; !rest.empty();) {
        const Head first = head(rest);
        rest.remove_prefix(first.bytes);
        std::string_view replacement = first.replacement;
        while (followsSpace && replacement.starts_with(' ')) {
            replacement.remove_prefix(1);
        }
        if (!replacement.empty()) {
            result += replaceAll(replacement, " ", m_space);
            followsSpace = removes && replacement.ends_with(' ');
        }
    }
    while (removes && result.ends_with(m_space)) {
        result.erase(result.size() - m_space.size());
    }
    if (m_options.addsDummyPrefix && !result.empty()) {
        result.insert(m_options.atEnd ? result.size() : 0, m_space);
    }
    return result;
}

} // namespace prosector
