// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/added_tokens.h"
#include "core/tokenizer/detail/decoder.h"
#include "core/tokenizer/detail/json_view.h"
#include "core/tokenizer/detail/normalizer.h"
#include "core/tokenizer/detail/pre_tokenizers.h"

#include "core/types/index.h"

#include <memory>
#include <vector>

namespace prosector {

// The stations of a tokenizer.json from their settings. All throw Error, Malformed or Unsupported.
std::unique_ptr<const Normalizer> normalizerFrom(const JsonView& settings);
std::unique_ptr<const PreTokenizer> preTokenizerFrom(const JsonView& settings);
std::unique_ptr<const Decoder> decoderFrom(const JsonView& settings);

// The prefix of a Metaspace pre-tokenizer or decoder, in the newer or the older form.
MetaspaceSplit::Prefix metaspacePrefixFrom(const JsonView& settings);

// What a post-processor puts around a single text.
struct Frame
{
    std::vector<TokenId> before;
    std::vector<TokenId> after;
};
Frame frameFrom(const JsonView& settings);

// An entry of added_tokens, or of tokenizer_config.json's added_tokens_decoder, but for its id.
AddedToken addedTokenFrom(const JsonView& settings);

} // namespace prosector
