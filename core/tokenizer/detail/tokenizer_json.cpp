// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/tokenizer_json.h"

#include "core/tokenizer/detail/json_model.h"
#include "core/tokenizer/detail/json_stations.h"
#include "core/tokenizer/detail/json_view.h"
#include "core/tokenizer/detail/tokenizer_json_file.h"

#include <utility>

namespace prosector {

namespace {

AddedToken addedTokenFrom(const JsonView& settings, const Vocabulary& vocabulary)
{
    AddedToken token;
    token.content = settings.at("content").string();
    token.id = TokenId(settings.at("id").integer(0, Vocabulary::largestId));
    token.special = settings.booleanOr("special", false);
    token.singleWord = settings.booleanOr("single_word", false);
    token.leftStrip = settings.booleanOr("lstrip", false);
    token.rightStrip = settings.booleanOr("rstrip", false);
    token.normalized = settings.booleanOr("normalized", !token.special);
    // The model's own id wins, as in the tokenizers library.
    token.id = vocabulary.find(token.content).value_or(token.id);
    return token;
}

} // namespace

TokenizerParts partsFromTokenizerJson(const std::string& bytes, const std::string& file)
{
    TokenizerJsonFile contents = readTokenizerJson(bytes, file);
    const JsonView settings(contents.settings, file);
    TokenizerParts parts;
    addModel(parts, contents, settings);
    if (const auto normalizer = settings.find("normalizer")) {
        parts.normalizer = normalizerFrom(*normalizer);
    }
    if (const auto preTokenizer = settings.find("pre_tokenizer")) {
        parts.preTokenizer = preTokenizerFrom(*preTokenizer);
    }
    if (const auto decoder = settings.find("decoder")) {
        parts.decoder = decoderFrom(*decoder);
    } else {
        parts.decoder = std::make_unique<FuseDecoder>(" ");
    }
    if (const auto postProcessor = settings.find("post_processor")) {
        Frame frame = frameFrom(*postProcessor);
        parts.before = std::move(frame.before);
        parts.after = std::move(frame.after);
    }
    std::vector<AddedToken> added;
    if (const auto list = settings.find("added_tokens")) {
        for (std::size_t i = 0; i < list->size(); ++i) {
            added.push_back(addedTokenFrom(list->at(i), *parts.vocabulary));
        }
    }
    parts.addedTokens = std::make_unique<AddedTokens>(std::move(added), parts.normalizer.get());
    return parts;
}

} // namespace prosector
