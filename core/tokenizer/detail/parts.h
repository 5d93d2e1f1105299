// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/added_tokens.h"
#include "core/tokenizer/detail/decoder.h"
#include "core/tokenizer/detail/normalizer.h"
#include "core/tokenizer/detail/pre_tokenizer.h"
#include "core/tokenizer/detail/token_model.h"
#include "core/tokenizer/detail/vocabulary.h"

#include "core/types/index.h"

#include <memory>
#include <optional>
#include <vector>

namespace prosector {

// What the readers of the several file formats put together: the stations a text passes. Normalizer and pre-tokenizer
// may be null until loading is complete, the normalizer also after.
struct TokenizerParts
{
    std::shared_ptr<const Vocabulary> vocabulary; // the model's
    std::unique_ptr<const Normalizer> normalizer;
    std::vector<AddedToken> added;
    bool namesAllTokens = false; // the added tokens are complete, whatever tokenizer_config.json says
    std::unique_ptr<const PreTokenizer> preTokenizer;
    std::unique_ptr<const TokenModel> model;
    std::unique_ptr<const Decoder> decoder;
    std::vector<TokenId> before; // put around a text with SpecialTokens::Add
    std::vector<TokenId> after;
    std::optional<TokenId> bos;
    std::optional<TokenId> eos;
};

} // namespace prosector
