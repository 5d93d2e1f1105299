// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace prosector {

// How a text is cut into windows and which tokens of each are scored. A text that is divided into passages
// (core/types/passages.h) has each of them cut by itself.
enum class ProtocolKind
{
    BosWindows, // disjoint windows, each BOS + (window - 1) text tokens, every text token scored, the last shorter one
                // too
    Paper, // one stream, disjoint full windows, window - 1 tokens scored in each, tail dropped (GPTQ, Wanda)
    HuggingFace, // windows that advance by a stride; each token scored once, in the window that first reaches it
    LlamaCpp, // disjoint full windows, BOS in place of each first token, second half scored
    LmEval, // lm-evaluation-harness's rolling windows: a prefix token (BOS, else the end token) before the first text
            // token; each window predicts as many tokens as it holds, the first of them from the token before; the last
            // window is filled up backwards and scores only what is new. Every text token is scored once. Results are
            // also given by words and bytes of the text. What is scored is the text as given: the harness's own
            // wikitext task runs each article apart (PassageKind::Documents) and rewrites its punctuation first
            // ("detokenizes"), which is not done here, so that its published figures are matched only nearly
    Passages, // one window for each passage: BOS and its tokens, cut at the window's length
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
    std::int64_t window = 0; // tokens; 0: the model's context for LmEval and Passages, else at most 512 of it
    std::int64_t stride = 0; // tokens, HuggingFace only; 0: half the window
    BosPolicy bos = BosPolicy::Auto;
    std::int64_t maxTokens = 0; // text tokens used at most; 0: all
    friend bool operator==(const Protocol&, const Protocol&) = default;
};

} // namespace prosector
