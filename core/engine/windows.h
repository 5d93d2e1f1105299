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
    std::vector<std::int64_t> ids;
    std::int64_t firstScored = 1;

    std::int64_t scored() const { return static_cast<std::int64_t>(ids.size()) - firstScored; }
};

// A text cut by a protocol.
struct WindowPlan
{
    Protocol protocol; // every default resolved
    bool bosUsed = false;
    std::vector<Window> windows;
};

// What the protocol needs to know beside the text's tokens.
struct TextTokens
{
    std::string name; // of the text, for messages
    std::vector<TokenId> ids; // without special tokens
    std::optional<TokenId> bos; // the tokenizer's, where it has one
    bool addsBos = false; // the tokenizer puts it in front by itself
};

// Cuts a text (conventions: core/types/protocol.h). `context` is the model's, in tokens.
// Throws Error::NothingToDo when no token would be scored, Error::Mismatch for a window the model cannot hold.
WindowPlan planWindows(const TextTokens& text, Protocol protocol, std::int64_t context);

} // namespace prosector
