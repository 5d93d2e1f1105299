// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/sentencepiece.h"

#include "core/tokenizer/detail/bpe.h"
#include "core/tokenizer/detail/derived_merges.h"
#include "core/tokenizer/detail/pre_tokenizers.h"
#include "core/tokenizer/detail/sentencepiece_file.h"
#include "core/tokenizer/detail/sentencepiece_normalizer.h"
#include "core/tokenizer/detail/unigram.h"

#include "core/types/error.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace prosector {

namespace {

using Kind = SentencePieceFile::Kind;
using Algorithm = SentencePieceFile::Algorithm;

TokenId idOf(std::size_t index)
{
    return TokenId(static_cast<std::int64_t>(index));
}

std::optional<TokenId> idIfAny(std::int64_t id)
{
    return id >= 0 ? std::optional(TokenId(id)) : std::nullopt;
}

std::shared_ptr<const Vocabulary> vocabularyOf(const SentencePieceFile& contents)
{
    auto vocabulary = std::make_shared<Vocabulary>();
    for (std::size_t i = 0; i < contents.pieces.size(); ++i) {
        vocabulary->add(std::string(contents.pieces[i].text), idOf(i));
    }
    return vocabulary;
}

std::unique_ptr<const TokenModel> bpeOf(const SentencePieceFile& contents, std::shared_ptr<const Vocabulary> vocabulary,
                                        const std::string& file)
{
    std::vector<std::size_t> order; // the highest score merges first
    for (std::size_t i = 0; i < contents.pieces.size(); ++i) {
        if (contents.pieces[i].kind == Kind::Normal) {
            order.push_back(i);
        }
    }
    const auto score = [&](std::size_t index) { return contents.pieces[index].score; };
    std::ranges::stable_sort(order, std::greater<>(), score);
    std::vector<RankedPiece> ranked;
    std::uint32_t rank = 0; // equal for equal scores
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank += i > 0 && score(order[i]) < score(order[i - 1]) ? 1 : 0;
        ranked.push_back({contents.pieces[order[i]].text, idOf(order[i]), rank});
    }
    BpeOptions options;
    options.byteFallback = contents.byteFallback;
    options.fuseUnknown = true;
    options.unknown = idIfAny(contents.unknownId);
    return std::make_unique<Bpe>(std::move(vocabulary), derivedMerges(ranked, file), std::move(options));
}

std::unique_ptr<const TokenModel> unigramOf(const SentencePieceFile& contents,
                                            std::shared_ptr<const Vocabulary> vocabulary)
{
    std::deque<ScoredPiece> pieces;
    for (std::size_t i = 0; i < contents.pieces.size(); ++i) {
        const auto& piece = contents.pieces[i];
        if (piece.kind == Kind::Normal && vocabulary->find(piece.text) == idOf(i)) {
            pieces.push_back({*vocabulary->piece(idOf(i)), idOf(i), piece.score});
        }
    }
    return std::make_unique<Unigram>(std::move(vocabulary), pieces, idIfAny(contents.unknownId), contents.byteFallback);
}

// Llama's kind of model: BPE with byte fallback. Wherever such a model has a tokenizer.json as well, that keeps every
// space, whatever the model file says; so do we, and both give the same tokens.
bool removesExtraWhitespace(const SentencePieceFile& contents)
{
    return contents.removeExtraWhitespace && !(contents.algorithm == Algorithm::Bpe && contents.byteFallback);
}

std::unique_ptr<const Normalizer> normalizerOf(const SentencePieceFile& contents, const std::string& file)
{
    std::vector<std::string> symbols;
    for (const auto& piece : contents.pieces) {
        if (piece.kind == Kind::UserDefined) {
            symbols.emplace_back(piece.text);
        }
    }
    try {
        return std::make_unique<SentencePieceNormalizer>(
            CharacterMap(contents.characterMap), std::move(symbols),
            SentencePieceNormalizer::Options{contents.addDummyPrefix, contents.whitespaceAsSuffix,
                                             removesExtraWhitespace(contents), contents.escapeWhitespace});
    } catch (const std::invalid_argument& reason) {
        throw Error(ErrorCode::Malformed, placeWithin(file, "normalizer_spec.precompiled_charsmap"),
                    say("Error", reason.what()),
                    say("Remedy", "Fetch the tokenizer's files again from where the model comes from"));
    }
}

std::unique_ptr<const Decoder> decoderOf(const SentencePieceFile& contents)
{
    std::vector<std::unique_ptr<const Decoder>> steps;
    steps.push_back(std::make_unique<ReplaceDecoder>(std::make_unique<ReplaceText>(std::string(metaspaceSign), " ")));
    steps.push_back(std::make_unique<ByteFallbackDecoder>());
    steps.push_back(std::make_unique<FuseDecoder>());
    if (contents.addDummyPrefix) {
        const bool atEnd = contents.whitespaceAsSuffix;
        steps.push_back(std::make_unique<StripDecoder>(" ", atEnd ? 0 : 1, atEnd ? 1 : 0));
    }
    return std::make_unique<DecoderSequence>(std::move(steps));
}

// Control pieces, which SentencePiece itself never finds in a text but every user of its models does, and the user's
// symbols, which it looks for after normalization.
std::vector<AddedToken> addedTokensOf(const SentencePieceFile& contents)
{
    std::vector<AddedToken> tokens;
    for (std::size_t i = 0; i < contents.pieces.size(); ++i) {
        const auto& piece = contents.pieces[i];
        const bool special = piece.kind == Kind::Control || piece.kind == Kind::Unknown;
        if (special || piece.kind == Kind::UserDefined) {
            AddedToken token;
            token.content = piece.text;
            token.id = idOf(i);
            token.special = special;
            token.normalized = !special;
            token.inNormalForm = !special;
            tokens.push_back(std::move(token));
        }
    }
    return tokens;
}

} // namespace

TokenizerParts partsFromSentencePiece(const std::string& bytes, const std::string& file)
{
    return partsFromSentencePiece(readSentencePieceFile(bytes, file), file);
}

TokenizerParts partsFromSentencePiece(const SentencePieceFile& contents, const std::string& file)
{
    TokenizerParts parts;
    parts.vocabulary = vocabularyOf(contents);
    if (contents.algorithm != Algorithm::Bpe && contents.algorithm != Algorithm::Unigram) {
        throw Error(ErrorCode::Unsupported, placeWithin(file, "trainer_spec.model_type"),
                    say("Error", "is neither BPE nor Unigram"),
                    say("Remedy", "Use a model whose tokenizer is one of these"));
    }
    parts.model = contents.algorithm == Algorithm::Bpe ? bpeOf(contents, parts.vocabulary, file)
                                                       : unigramOf(contents, parts.vocabulary);
    parts.normalizer = normalizerOf(contents, file);
    parts.decoder = decoderOf(contents);
    parts.added = addedTokensOf(contents);
    parts.eos = idIfAny(contents.eosId);
    parts.bos = idIfAny(contents.bosId);
    if (parts.bos) {
        parts.before.push_back(*parts.bos); // as Llama and its kin want it
    }
    return parts;
}

} // namespace prosector
