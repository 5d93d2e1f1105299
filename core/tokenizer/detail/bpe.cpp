// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/bpe.h"

#include "core/tokenizer/detail/utf8.h"

#include "core/types/error.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <utility>

namespace prosector {

// The tokens of a word while it is merged: a linked list in an array.
class Bpe::Word
{
public:
    struct Symbol
    {
        std::int32_t token = 0;
        std::int32_t previous = none;
        std::int32_t next = none;
    };
    static constexpr std::int32_t none = -1;

    void add(TokenId token)
    {
        const auto index = static_cast<std::int32_t>(symbols.size());
        if (index > 0) {
            symbols.back().next = index;
        }
        symbols.push_back({static_cast<std::int32_t>(token.value()), index - 1, none});
    }

    std::vector<Symbol> symbols;
};

namespace {

// A pair that may merge: the symbol on the left, and what the pair was when it was found.
struct Candidate
{
    std::uint32_t rank = 0;
    std::int32_t left = 0;
    std::int32_t merged = 0;

    friend bool operator>(const Candidate& one, const Candidate& other)
    {
        return one.rank != other.rank ? one.rank > other.rank : one.left > other.left;
    }
};

constexpr std::int32_t gone = -1; // the token of a symbol that its left neighbor has swallowed

} // namespace

Bpe::Bpe(std::shared_ptr<const Vocabulary> vocabulary, MergeTable merges, BpeOptions options)
    : m_vocabulary(std::move(vocabulary))
    , m_merges(std::move(merges))
    , m_options(std::move(options))
{
    if (m_options.byteFallback) {
        m_byteTokens = m_vocabulary->byteTokens();
    }
}

void Bpe::tokenize(std::string_view text, std::vector<TokenId>& tokens) const
{
    if (m_options.ignoreMerges) {
        if (const auto whole = m_vocabulary->find(text)) {
            tokens.push_back(*whole);
            return;
        }
    }
    if (text.size() > std::numeric_limits<std::int32_t>::max()) { // positions in a word are 32 bits wide
        throw Error(ErrorCode::Unsupported, say("Place", "the text"), say("Error", "is larger than 2 GiB"),
                    say("Remedy", "Cut it into several texts"));
    }
    Word word;
    addCharacters(text, word);
    merge(word);
    for (const Word::Symbol& symbol : word.symbols) {
        if (symbol.token != gone) {
            tokens.emplace_back(symbol.token);
        }
    }
}

bool Bpe::mergesFreely() const
{
    return !m_options.ignoreMerges && m_options.continuingPrefix.empty() && m_options.endSuffix.empty();
}

void Bpe::addCharacters(std::string_view text, Word& word) const
{
    const bool decorated = !m_options.continuingPrefix.empty() || !m_options.endSuffix.empty();
    bool followsUnknown = false;
    std::string buffer;
    word.symbols.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t bytes = characterAt(text, position).bytes;
        std::string_view character = text.substr(position, bytes);
        if (decorated) {
            buffer = position > 0 ? m_options.continuingPrefix : std::string();
            buffer += character;
            buffer += position + bytes == text.size() ? m_options.endSuffix : std::string();
            character = buffer;
        }
        position += bytes;
        const auto token = m_vocabulary->find(character);
        if (token) {
            word.add(*token);
        } else {
            addUnknown(character, followsUnknown, word);
        }
        followsUnknown = !token;
    }
}

void Bpe::addUnknown(std::string_view character, bool followsUnknown, Word& word) const
{
    const auto byteToken = [&](char byte) { return m_byteTokens[static_cast<unsigned char>(byte)]; };
    if (m_options.byteFallback
        && std::ranges::all_of(character, [&](char byte) { return byteToken(byte).has_value(); })) {
        for (const char byte : character) {
            word.add(*byteToken(byte));
        }
        return;
    }
    if (!m_options.unknown) {
        return;
    }
    const bool fuses = m_options.fuseUnknown && followsUnknown && !word.symbols.empty()
        && word.symbols.back().token == m_options.unknown->value();
    if (!fuses) {
        word.add(*m_options.unknown);
    }
}

void Bpe::merge(Word& word) const
{
    auto& symbols = word.symbols;
    std::vector<Candidate> found;
    const auto candidateAt = [&](std::int32_t left) -> std::optional<Candidate> {
        const Word::Symbol& symbol = symbols[static_cast<std::size_t>(left)];
        if (symbol.next == Word::none) {
            return std::nullopt;
        }
        const auto* merge = m_merges.find(symbol.token, symbols[static_cast<std::size_t>(symbol.next)].token);
        return merge ? std::optional(Candidate{merge->rank, left, merge->merged}) : std::nullopt;
    };
    for (std::int32_t left = 0; left + 1 < static_cast<std::int32_t>(symbols.size()); ++left) {
        if (const auto candidate = candidateAt(left)) {
            found.push_back(*candidate);
        }
    }
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue(std::greater<>(), std::move(found));
    while (!queue.empty()) {
        const Candidate candidate = queue.top();
        queue.pop();
        Word::Symbol& left = symbols[static_cast<std::size_t>(candidate.left)];
        if (left.token == gone) {
            continue;
        }
        // The neighbors may have merged with others since.
        const auto current = candidateAt(candidate.left);
        if (!current || current->merged != candidate.merged) {
            continue;
        }
        Word::Symbol& right = symbols[static_cast<std::size_t>(left.next)];
        left.token = candidate.merged;
        left.next = right.next;
        right.token = gone;
        if (left.next != Word::none) {
            symbols[static_cast<std::size_t>(left.next)].previous = candidate.left;
        }
        if (const auto next = candidateAt(candidate.left)) {
            queue.push(*next);
        }
        if (left.previous != Word::none) {
            if (const auto previous = candidateAt(left.previous)) {
                queue.push(*previous);
            }
        }
    }
}

} // namespace prosector
