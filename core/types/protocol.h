// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace prosector {

// How a text is cut into windows and which tokens of each are scored.
enum class ProtocolKind
{
    BosWindows, // disjoint windows, each BOS + (window - 1) text tokens, every text token scored, the last shorter one
                // too
    Paper, // one stream, disjoint full windows, window - 1 tokens scored in each, tail dropped (GPTQ, Wanda)
    HuggingFace, // windows that advance by a stride; each token scored once, in the window that first reaches it
    LlamaCpp, // disjoint full windows, BOS in place of each first token, second half scored
};

std::string_view name(ProtocolKind kind);
std::optional<ProtocolKind> protocolNamed(std::string_view name);

enum class BosPolicy
{
    Auto,
    Yes,
    No
};

struct Protocol
{
    ProtocolKind kind = ProtocolKind::BosWindows;
    std::int64_t window = 0; // tokens; 0: the smaller of 512 and the model's context
    std::int64_t stride = 0; // tokens, HuggingFace only; 0: half the window
    BosPolicy bos = BosPolicy::Auto;
    std::int64_t maxTokens = 0; // text tokens used at most; 0: all
    friend bool operator==(const Protocol&, const Protocol&) = default;
};

} // namespace prosector
