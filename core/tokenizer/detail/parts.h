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

// What the readers of the several file formats put together: the stations a text passes. Null stations do nothing.
struct TokenizerParts
{
    std::shared_ptr<const Vocabulary> vocabulary; // the model's
    std::unique_ptr<const Normalizer> normalizer;
    std::unique_ptr<const AddedTokens> addedTokens;
    std::unique_ptr<const PreTokenizer> preTokenizer;
    std::unique_ptr<const TokenModel> model;
    std::unique_ptr<const Decoder> decoder;
    std::vector<TokenId> before; // put around a text with SpecialTokens::Add
    std::vector<TokenId> after;
    std::optional<TokenId> bos;
    std::optional<TokenId> eos;

    // An added token or one of the model's.
    std::optional<TokenId> find(std::string_view piece) const;
};

} // namespace prosector
