// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/tokenizer_json.h"

#include "core/tokenizer/detail/json_model.h"
#include "core/tokenizer/detail/json_stations.h"
#include "core/tokenizer/detail/json_view.h"
#include "core/tokenizer/detail/tokenizer_json_file.h"

#include <utility>

namespace prosector {

TokenizerParts partsFromTokenizerJson(const std::string& bytes, const std::string& file)
{
    TokenizerJsonFile contents = readTokenizerJson(bytes, file);
    const JsonView settings(contents.settings, file);
    TokenizerParts parts;
    parts.namesAllTokens = true;
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
    if (const auto list = settings.find("added_tokens")) {
        for (std::size_t i = 0; i < list->size(); ++i) {
            const JsonView settingsOfToken = list->at(i);
            AddedToken& token = parts.added.emplace_back(addedTokenFrom(settingsOfToken));
            // The model's own id wins, as in the tokenizers library.
            const TokenId id(settingsOfToken.at("id").integer(0, Vocabulary::largestId));
            token.id = parts.vocabulary->find(token.content).value_or(id);
        }
    }
    return parts;
}

} // namespace prosector
