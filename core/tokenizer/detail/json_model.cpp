// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_model.h"

#include "core/tokenizer/detail/bpe.h"
#include "core/tokenizer/detail/parts.h"
#include "core/tokenizer/detail/unigram.h"

#include <string>
#include <utility>

namespace prosector {

namespace {

TokenId idOf(const Vocabulary& vocabulary, std::string_view piece, std::size_t merge, const JsonView& model)
{
    const auto id = vocabulary.find(piece);
    if (!id) {
        model.fail(say("Error", "merges[%1] needs the piece \"%2\", which the vocabulary lacks")
                       .with(merge, std::string(piece)));
    }
    return *id;
}

struct Pair
{
    std::string_view left;
    std::string_view right;
};

// A merge of pieces that hold spaces, written with a space between: the cut that leaves known pieces.
Pair knownPair(std::string_view text, const Vocabulary& vocabulary)
{
    for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
        const Pair pair{text.substr(0, space), text.substr(space + 1)};
        if (vocabulary.find(pair.left) && vocabulary.find(pair.right)
            && vocabulary.find(std::string(pair.left) += pair.right)) {
            return pair;
        }
    }
    return {text, {}};
}

MergeTable mergesFrom(const TokenizerJsonFile& file, const Vocabulary& vocabulary, std::size_t prefix,
                      const JsonView& model)
{
    const std::size_t count = file.merges.size() / 2;
    MergeTable merges(count);
    for (std::size_t i = 0; i < count; ++i) {
        Pair pair{file.merges[2 * i], file.merges[2 * i + 1]};
        if (pair.right.empty()) {
            pair = knownPair(pair.left, vocabulary);
        }
        std::string merged(pair.left);
        merged += pair.right.substr(std::min(prefix, pair.right.size()));
        const auto id = static_cast<std::int32_t>(idOf(vocabulary, merged, i, model).value());
        merges.add(idOf(vocabulary, pair.left, i, model), idOf(vocabulary, pair.right, i, model),
                   {static_cast<std::uint32_t>(i), id});
    }
    return merges;
}

void addBpe(TokenizerParts& parts, TokenizerJsonFile& file, const JsonView& model)
{
    if (!file.hasVocabulary || file.scoredPieces.size() > 0) {
        model.fail(say("Error", "has no field \"vocab\" with the pieces and their ids"));
    }
    if (!file.hasMerges) {
        model.fail(say("Error", "has no field \"merges\""));
    }
    const auto vocabulary = std::make_shared<const Vocabulary>(std::move(file.vocabulary));
    BpeOptions options;
    options.fuseUnknown = model.booleanOr("fuse_unk", false);
    options.byteFallback = model.booleanOr("byte_fallback", false);
    options.ignoreMerges = model.booleanOr("ignore_merges", false);
    options.continuingPrefix = model.stringOr("continuing_subword_prefix", {});
    options.endSuffix = model.stringOr("end_of_word_suffix", {});
    if (const auto unknown = model.find("unk_token")) {
        options.unknown = vocabulary->find(unknown->string());
        if (!options.unknown) {
            unknown->fail(say("Error", "is not in the vocabulary"));
        }
    }
    MergeTable merges = mergesFrom(file, *vocabulary, options.continuingPrefix.size(), model);
    parts.model = std::make_unique<Bpe>(vocabulary, std::move(merges), std::move(options));
    parts.vocabulary = vocabulary;
}

void addUnigram(TokenizerParts& parts, const TokenizerJsonFile& file, const JsonView& model)
{
    const std::size_t count = file.scoredPieces.size();
    if (!file.hasVocabulary || count == 0) {
        model.fail(say("Error", "has no field \"vocab\" with pieces and their scores"));
    }
    auto vocabulary = std::make_shared<Vocabulary>();
    for (std::size_t i = 0; i < count; ++i) {
        vocabulary->add(std::string(file.scoredPieces[i]), TokenId(static_cast<std::int64_t>(i)));
    }
    std::deque<ScoredPiece> pieces;
    for (std::size_t i = 0; i < count; ++i) {
        const TokenId id(static_cast<std::int64_t>(i));
        if (vocabulary->find(file.scoredPieces[i]) == id) {
            pieces.push_back({*vocabulary->piece(id), id, file.scores[i]});
        }
    }
    std::optional<TokenId> unknown;
    if (const auto id = model.find("unk_id")) {
        unknown = TokenId(id->integer(0, static_cast<std::int64_t>(count) - 1));
    }
    parts.model = std::make_unique<Unigram>(vocabulary, pieces, unknown, model.booleanOr("byte_fallback", false));
    parts.vocabulary = std::move(vocabulary);
}

} // namespace

void addModel(TokenizerParts& parts, TokenizerJsonFile& file, const JsonView& settings)
{
    const JsonView model = settings.at("model");
    // Older files leave the type out.
    const std::string type = model.stringOr("type", file.scoredPieces.size() > 0 ? "Unigram" : "BPE");
    if (type == "BPE") {
        return addBpe(parts, file, model);
    }
    if (type == "Unigram") {
        return addUnigram(parts, file, model);
    }
    model.failUnsupported(say("Error", "its type \"%1\" is not supported").with(type),
                          say("Remedy", "Use a model whose tokenizer is BPE or Unigram"));
}

} // namespace prosector
