// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/tokenizer.h"

#include "core/tokenizer/detail/loading.h"
#include "core/tokenizer/detail/parts.h"
#include "core/tokenizer/detail/utf8.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace prosector {

namespace {

// Turns words into tokens and remembers short ones, as texts repeat themselves. Lives during one encode().
class WordEncoder
{
public:
    WordEncoder(const TokenModel& model, std::vector<TokenId>& tokens)
        : m_model(model)
        , m_tokens(tokens)
    {
    }

    void encode(std::string_view word)
    {
        constexpr std::size_t longest = 64; // bytes
        constexpr std::size_t mostWords = 100'000;
        if (word.size() > longest) {
            m_model.tokenize(word, m_tokens);
            return;
        }
        auto known = m_known.find(word);
        if (known == m_known.end()) {
            if (m_known.size() == mostWords) {
                m_known.clear();
            }
            std::vector<TokenId> tokens;
            m_model.tokenize(word, tokens);
            known = m_known.emplace(word, std::move(tokens)).first;
        }
        m_tokens.insert(m_tokens.end(), known->second.begin(), known->second.end());
    }

private:
    const TokenModel& m_model;
    std::vector<TokenId>& m_tokens;
    std::unordered_map<std::string, std::vector<TokenId>, StringHash, std::equal_to<>> m_known;
};

} // namespace

struct Tokenizer::Parts : TokenizerParts
{
    explicit Parts(TokenizerParts parts)
        : TokenizerParts(std::move(parts))
        , addedTokens(added, normalizer.get())
    {
    }

    void encodeText(Stretch stretch, WordEncoder& words, std::vector<TokenId>& tokens) const
    {
        std::string text(stretch.text);
        if (normalizer) {
            text = normalizer->normalize(std::move(text));
        }
        for (const AddedTokenMatch& match : addedTokens.split(text, true)) {
            if (match.token) {
                tokens.push_back(*match.token);
            } else {
                const std::string_view part = std::string_view(text).substr(match.begin, match.end - match.begin);
                preTokenizer->split({part, stretch.atStart && match.begin == 0},
                                    [&](Stretch word) { words.encode(word.text); });
            }
        }
    }

    // Whether encoding put something in front of the text that follows this token.
    bool prependsAfter(const AddedToken& token) const
    {
        return preTokenizer->prepends() || (!token.normalized && normalizer && normalizer->prepends());
    }

    std::string decodeRun(std::vector<std::string> pieces, bool atStart) const
    {
        decoder->decode(pieces, atStart);
        std::string text;
        for (const std::string& piece : pieces) {
            text += piece;
        }
        return text;
    }

    AddedTokens addedTokens;
};

Tokenizer::Tokenizer(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

Tokenizer::~Tokenizer() = default;

std::shared_ptr<const Tokenizer> Tokenizer::load(const std::filesystem::path& folderOrFile, std::int64_t vocabulary)
{
    auto parts = std::make_unique<const Parts>(loadTokenizerParts(folderOrFile, vocabulary));
    return std::shared_ptr<const Tokenizer>(new Tokenizer(std::move(parts)));
}

std::vector<TokenId> Tokenizer::encode(std::string_view text, SpecialTokens specialTokens) const
{
    std::vector<TokenId> tokens;
    if (specialTokens == SpecialTokens::Add) {
        tokens = m_parts->before;
    }
    WordEncoder words(*m_parts->model, tokens);
    for (const AddedTokenMatch& match : m_parts->addedTokens.split(text, false)) {
        if (match.token) {
            tokens.push_back(*match.token);
        } else {
            m_parts->encodeText({text.substr(match.begin, match.end - match.begin), match.begin == 0}, words, tokens);
        }
    }
    if (specialTokens == SpecialTokens::Add) {
        tokens.insert(tokens.end(), m_parts->after.begin(), m_parts->after.end());
    }
    return tokens;
}

std::string Tokenizer::decode(std::span<const TokenId> ids) const
{
    std::string text;
    std::vector<std::string> run;
    bool prefixed = true; // encoding put something in front of the run
    const auto endRun = [&] {
        if (!run.empty()) {
            text += m_parts->decodeRun(std::exchange(run, {}), prefixed);
        }
    };
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const AddedToken* added = m_parts->addedTokens.find(ids[i]);
        if (!added || (added->normalized && !added->special)) {
            const auto piece =
                added ? std::optional<std::string_view>(added->content) : m_parts->vocabulary->piece(ids[i]);
            if (piece) {
                run.emplace_back(*piece);
            }
            continue;
        }
        endRun();
        text += added->special ? added->content : m_parts->decodeRun({added->content}, false);
        prefixed = m_parts->prependsAfter(*added) || (i == 0 && ids[i] == m_parts->bos);
    }
    endRun();
    return text;
}

std::string Tokenizer::piece(TokenId id) const
{
    std::string bytes;
    if (const AddedToken* token = m_parts->addedTokens.find(id)) {
        bytes = token->special ? token->content : m_parts->decodeRun({token->content}, false);
    } else if (const auto piece = m_parts->vocabulary->piece(id)) {
        bytes = m_parts->decodeRun({std::string(*piece)}, false);
    } else {
        return "<id " + std::to_string(id.value()) + '>';
    }
    std::string text;
    for (std::size_t position = 0; position < bytes.size();) {
        const Character character = characterAt(bytes, position);
        if (character.valid) {
            text += std::string_view(bytes).substr(position, character.bytes);
        } else {
            text += byteTokenName(static_cast<unsigned char>(bytes[position]));
        }
        position += character.bytes;
    }
    return text;
}

std::optional<TokenId> Tokenizer::bos() const
{
    return m_parts->bos;
}

std::optional<TokenId> Tokenizer::eos() const
{
    return m_parts->eos;
}

bool Tokenizer::addsBos() const
{
    return m_parts->bos && std::ranges::count(m_parts->before, *m_parts->bos) > 0;
}

std::int64_t Tokenizer::size() const
{
    return std::max(m_parts->vocabulary->largest(), m_parts->addedTokens.largest()) + 1;
}

} // namespace prosector
