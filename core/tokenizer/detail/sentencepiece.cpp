// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/sentencepiece.h"

#include "core/tokenizer/detail/bpe.h"
#include "core/tokenizer/detail/derived_merges.h"
#include "core/tokenizer/detail/sentencepiece_file.h"

#include "core/types/error.h"

#include <algorithm>
#include <utility>

namespace prosector {

namespace {

using Kind = SentencePieceFile::Kind;

constexpr std::string_view metaspace = "\u2581"; // stands for a space in pieces

bool isText(Kind kind) { return kind == Kind::Normal || kind == Kind::UserDefined || kind == Kind::Unused; }

std::shared_ptr<const Vocabulary> vocabularyOf(const SentencePieceFile& contents)
{
    auto vocabulary = std::make_shared<Vocabulary>();
    for (std::size_t id = 0; id < contents.pieces.size(); ++id) {
        vocabulary->add(std::string(contents.pieces[id].text), TokenId(static_cast<std::int64_t>(id)));
    }
    return vocabulary;
}

std::unique_ptr<const TokenModel> bpeOf(const SentencePieceFile& contents, std::shared_ptr<const Vocabulary> vocabulary)
{
    std::vector<RankedPiece> ranked;
    for (std::size_t id = 0; id < contents.pieces.size(); ++id) {
        const auto& piece = contents.pieces[id];
        if (isText(piece.kind)) {
            ranked.push_back({piece.text, TokenId(static_cast<std::int64_t>(id)), 0});
        }
    }
    // The highest score merges first.
    const auto score = [&](const RankedPiece& piece) {
        return contents.pieces[static_cast<std::size_t>(piece.id.value())].score;
    };
    std::ranges::stable_sort(ranked, std::greater<>(), score);
    for (std::size_t i = 1; i < ranked.size(); ++i) {
        const bool equal = score(ranked[i]) >= score(ranked[i - 1]);
        ranked[i].rank = equal ? ranked[i - 1].rank : static_cast<std::uint32_t>(i);
    }
    BpeOptions options;
    options.byteFallback = contents.byteFallback;
    options.fuseUnknown = true;
    if (contents.unknownId >= 0) {
        options.unknown = TokenId(contents.unknownId);
    }
    return std::make_unique<Bpe>(std::move(vocabulary), derivedMerges(ranked), std::move(options));
}

std::unique_ptr<const Normalizer> normalizerOf(const SentencePieceFile& contents)
{
    std::vector<std::unique_ptr<const Normalizer>> steps;
    if (contents.addDummyPrefix) {
        steps.push_back(std::make_unique<Prepend>(std::string(metaspace)));
    }
    steps.push_back(std::make_unique<ReplaceText>(" ", std::string(metaspace)));
    return std::make_unique<NormalizerSequence>(std::move(steps));
}

std::unique_ptr<const Decoder> decoderOf(const SentencePieceFile& contents)
{
    std::vector<std::unique_ptr<const Decoder>> steps;
    steps.push_back(std::make_unique<ReplaceDecoder>(std::make_unique<ReplaceText>(std::string(metaspace), " ")));
    steps.push_back(std::make_unique<ByteFallbackDecoder>());
    steps.push_back(std::make_unique<FuseDecoder>());
    if (contents.addDummyPrefix) {
        steps.push_back(std::make_unique<StripDecoder>(" ", 1, 0));
    }
    return std::make_unique<DecoderSequence>(std::move(steps));
}

std::vector<AddedToken> specialTokensOf(const SentencePieceFile& contents)
{
    std::vector<AddedToken> tokens;
    for (std::size_t id = 0; id < contents.pieces.size(); ++id) {
        const auto& piece = contents.pieces[id];
        if (piece.kind == Kind::Control || piece.kind == Kind::Unknown) {
            AddedToken token;
            token.content = std::string(piece.text);
            token.id = TokenId(static_cast<std::int64_t>(id));
            token.special = true;
            tokens.push_back(std::move(token));
        }
    }
    return tokens;
}

} // namespace

TokenizerParts partsFromSentencePiece(const std::string& bytes, const std::string& file)
{
    const SentencePieceFile contents = readSentencePieceFile(bytes, file);
    TokenizerParts parts;
    parts.vocabulary = vocabularyOf(contents);
    if (contents.algorithm != SentencePieceFile::Algorithm::Bpe) {
        throw Error(ErrorCode::Unsupported, file + ", trainer_spec.model_type", "is neither BPE nor Unigram",
                    "Use a model whose tokenizer is one of these");
    }
    parts.model = bpeOf(contents, parts.vocabulary);
    parts.normalizer = normalizerOf(contents);
    parts.decoder = decoderOf(contents);
    parts.addedTokens = std::make_unique<AddedTokens>(specialTokensOf(contents), parts.normalizer.get());
    if (contents.eosId >= 0) {
        parts.eos = TokenId(contents.eosId);
    }
    if (contents.bosId >= 0) {
        parts.bos = TokenId(contents.bosId);
        parts.before.emplace_back(contents.bosId); // as Llama and its kin want it
    }
    return parts;
}

} // namespace prosector
