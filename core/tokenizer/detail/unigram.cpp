// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/unigram.h"

#include "core/tokenizer/detail/utf8.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace prosector {

// The best way to write the word up to some place ends with this piece.
struct Unigram::Step
{
    std::size_t begin = 0;
    double score = -std::numeric_limits<double>::infinity(); // of the whole way
    std::int32_t piece = unknownPiece;

    static constexpr std::int32_t unknownPiece = -1;
};

Unigram::Unigram(std::shared_ptr<const Vocabulary> vocabulary, const std::deque<ScoredPiece>& pieces,
                 std::optional<TokenId> unknown, bool byteFallback)
    : m_vocabulary(std::move(vocabulary))
    , m_unknown(unknown)
{
    constexpr double unknownPenalty = 10; // below the rarest piece, as SentencePiece has it
    std::vector<PrefixIndex::Entry> entries;
    entries.reserve(pieces.size());
    m_ids.reserve(pieces.size());
    m_scores.reserve(pieces.size());
    double lowest = 0;
    for (const ScoredPiece& piece : pieces) {
        if (piece.text.empty()) {
            continue;
        }
        entries.emplace_back(piece.text, static_cast<std::int32_t>(m_ids.size()));
        m_ids.push_back(piece.id);
        m_scores.push_back(piece.score);
        lowest = m_scores.size() == 1 ? piece.score : std::min(lowest, piece.score);
    }
    m_index = PrefixIndex(std::move(entries));
    m_unknownScore = lowest - unknownPenalty;
    if (byteFallback) {
        m_byteTokens = m_vocabulary->byteTokens();
    }
}

std::vector<Unigram::Step> Unigram::bestPath(std::string_view word) const
{
    std::vector<Step> steps(word.size() + 1); // by the place where they end
    steps[0].score = 0;
    for (std::size_t begin = 0; begin < word.size();) {
        const double score = steps[begin].score;
        const std::size_t character = characterAt(word, begin).bytes;
        bool coversCharacter = false;
        const auto offer = [&](std::size_t bytes, double added, std::int32_t piece) {
            Step& step = steps[begin + bytes];
            if (score + added > step.score) {
                step = {begin, score + added, piece};
            }
        };
        m_index.forEachPrefix(word.substr(begin), [&](const PrefixIndex::Entry& entry) {
            offer(entry.bytes, m_scores[static_cast<std::size_t>(entry.value)], entry.value);
            coversCharacter = coversCharacter || entry.bytes == character;
        });
        if (!coversCharacter) {
            offer(character, m_unknownScore, Step::unknownPiece);
        }
        begin += character;
    }
    std::vector<Step> path;
    for (std::size_t end = word.size(); end > 0; end = path.back().begin) {
        path.push_back(steps[end]);
    }
    std::ranges::reverse(path);
    return path;
}

void Unigram::tokenize(std::string_view word, std::vector<TokenId>& tokens) const
{
    const std::vector<Step> path = bestPath(word);
    for (std::size_t i = 0; i < path.size();) {
        if (path[i].piece != Step::unknownPiece) {
            tokens.push_back(m_ids[static_cast<std::size_t>(path[i++].piece)]);
            continue;
        }
        const std::size_t begin = path[i].begin;
        i = static_cast<std::size_t>(std::find_if(path.begin() + static_cast<std::ptrdiff_t>(i), path.end(),
                                                  [](const Step& step) { return step.piece != Step::unknownPiece; })
                                     - path.begin());
        const std::size_t end = i < path.size() ? path[i].begin : word.size();
        addUnknown(word.substr(begin, end - begin), tokens);
    }
}

void Unigram::addUnknown(std::string_view text, std::vector<TokenId>& tokens) const
{
    const auto byteToken = [&](char byte) { return m_byteTokens[static_cast<unsigned char>(byte)]; };
    if (std::ranges::all_of(text, [&](char byte) { return byteToken(byte).has_value(); })) {
        for (const char byte : text) {
            tokens.push_back(*byteToken(byte));
        }
    } else if (m_unknown) {
        tokens.push_back(*m_unknown);
    }
}

} // namespace prosector
