// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/index.h"

#include <string_view>
#include <vector>

namespace prosector {

// The part of a tokenizer that knows the vocabulary: turns one word (a normalized, pre-tokenized stretch of text) into
// tokens. Immutable.
class TokenModel
{
public:
    virtual ~TokenModel() = default;
    virtual void tokenize(std::string_view word, std::vector<TokenId>& tokens) const = 0;
    // Whether a word may be cut, with the same tokens, at any place that no piece of the vocabulary crosses.
    virtual bool mergesFreely() const = 0;
};

} // namespace prosector
