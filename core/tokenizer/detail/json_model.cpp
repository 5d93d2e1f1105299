// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_model.h"

#include "core/tokenizer/detail/bpe.h"
#include "core/tokenizer/detail/parts.h"

#include <string>
#include <utility>

namespace prosector {

namespace {

TokenId idOf(const Vocabulary& vocabulary, std::string_view piece, std::size_t merge, const JsonView& model)
{
    const auto id = vocabulary.find(piece);
    if (!id) {
        model.fail("merges[" + std::to_string(merge) + "] needs the piece \"" + std::string(piece)
                   + "\", which the vocabulary lacks");
    }
    return *id;
}

MergeTable mergesFrom(const TokenizerJsonFile& file, const Vocabulary& vocabulary, std::size_t prefix,
                      const JsonView& model)
{
    const std::size_t count = file.merges.size() / 2;
    MergeTable merges(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view left = file.merges[2 * i];
        const std::string_view right = file.merges[2 * i + 1];
        std::string merged(left);
        merged += right.substr(std::min(prefix, right.size()));
        const auto id = static_cast<std::int32_t>(idOf(vocabulary, merged, i, model).value());
        merges.add(idOf(vocabulary, left, i, model), idOf(vocabulary, right, i, model),
                   {static_cast<std::uint32_t>(i), id});
    }
    return merges;
}

void addBpe(TokenizerParts& parts, TokenizerJsonFile& file, const JsonView& model)
{
    if (!file.hasVocabulary || file.scoredPieces.size() > 0) {
        model.fail("has no field \"vocab\" with the pieces and their ids");
    }
    if (!file.hasMerges) {
        model.fail("has no field \"merges\"");
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
            unknown->fail("is not in the vocabulary");
        }
    }
    MergeTable merges = mergesFrom(file, *vocabulary, options.continuingPrefix.size(), model);
    parts.model = std::make_unique<Bpe>(vocabulary, std::move(merges), std::move(options));
    parts.vocabulary = vocabulary;
}

} // namespace

void addModel(TokenizerParts& parts, TokenizerJsonFile& file, const JsonView& settings)
{
    const JsonView model = settings.at("model");
    // Older files leave the type out.
    const std::string type = model.stringOr("type", file.hasMerges ? "BPE" : "");
    if (type == "BPE") {
        return addBpe(parts, file, model);
    }
    model.failUnsupported("its type \"" + type + "\" is not supported", "Use a model whose tokenizer is BPE or Unigram");
}

} // namespace prosector
