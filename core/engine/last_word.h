// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/windows.h"
#include "core/types/index.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// A passage cut before its last word, as lm-evaluation-harness cuts it: at the last space; white space that stands
// before that goes to the target.
struct LastWord
{
    std::string_view context; // never empty
    std::string_view target; // white space and the word
};

// White space behind the word is left out. `where` names the passage.
// Throws Error::Malformed for a passage of fewer than two words.
LastWord splitLastWord(std::string_view passage, const std::string& where);

// The passages' windows; what each scores is its target.
struct LastWordPlan
{
    std::vector<Window> windows;
    std::int64_t truncated = 0; // windows that lost their beginning
};

// `encode` gives a text's tokens without special ones. The target's tokens are those of the whole passage behind as
// many as the context has alone; where they do not fit the model's context in tokens, the passage loses its beginning
// (`front` first). Throws Error::Mismatch, which names the passage, for a target without tokens or longer than the
// context.
using Encode = std::function<std::vector<TokenId>(std::string_view)>;
LastWordPlan planLastWords(const std::vector<std::string_view>& passages, const std::string& name, const Encode& encode,
                           std::optional<TokenId> front, std::int64_t context);

} // namespace prosector
