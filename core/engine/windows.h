// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/index.h"
#include "core/types/protocol.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// One input of the forward pass. Token i is scored from the logits at token i - 1, for i >= firstScored >= 1.
struct Window
{
    std::vector<std::int64_t> ids; // what the model reads
    std::int64_t firstScored = 1;
    std::optional<std::int64_t> next = {}; // a token behind the last, scored though the model never reads it

    std::int64_t scored() const { return static_cast<std::int64_t>(ids.size()) + (next ? 1 : 0) - firstScored; }
    // The scored tokens, in order.
    std::vector<std::int64_t> targets() const;
};

// A text cut by a protocol.
struct WindowPlan
{
    Protocol protocol; // every default resolved
    bool bosUsed = false; // under lm-eval: a prefix token, BOS or the end token
    std::vector<Window> windows;
    std::vector<std::int64_t> textTokens; // of each passage, what Protocol::maxTokens leaves of it
};

// What the protocol needs to know beside the text's tokens.
struct TextTokens
{
    std::string name; // of the text, for messages
    std::vector<std::vector<TokenId>> passages; // ids without special tokens; one passage where it is not divided
    std::optional<TokenId> bos; // the tokenizer's, where it has one
    std::optional<TokenId> eos;
    bool addsBos = false; // the tokenizer puts it in front by itself
};

// The BOS token to put in front, if any. Throws Error::Mismatch where one is wanted and the tokenizer has none.
std::optional<TokenId> bosFor(BosPolicy policy, std::optional<TokenId> bos, bool addsBos);

// Cuts a text (conventions: core/types/protocol.h). `context` is the model's, in tokens.
// Throws Error::NothingToDo when no token would be scored, Error::Mismatch for a window the model cannot hold and for a
// BOS token that is wanted and not there, or refused and needed.
WindowPlan planWindows(const TextTokens& text, Protocol protocol, std::int64_t context);

} // namespace prosector
