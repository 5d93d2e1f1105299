// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/last_word.h"

#include "core/types/error.h"
#include "core/types/text_size.h"

#include <algorithm>

namespace prosector {

LastWord splitLastWord(std::string_view passage, const std::string& where)
{
    const std::string_view words = stripped(passage);
    const std::size_t space = words.rfind(' ');
    if (space == std::string_view::npos) {
        throw Error(ErrorCode::Malformed, where, say("Error", "has no two words with a space between them"),
                    say("Remedy", "Leave the passage out, or give it the words before its last one"));
    }
    const std::string_view context = stripped(words.substr(0, space));
    return {context, words.substr(context.size())};
}

LastWordPlan planLastWords(const std::vector<std::string_view>& passages, const std::string& name, const Encode& encode,
                           std::optional<TokenId> front, std::int64_t context)
{
    LastWordPlan plan;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const std::string where = name + ", passage " + std::to_string(i + 1);
        const LastWord word = splitLastWord(passages[i], where);
        std::vector<std::int64_t> stream;
        if (front) {
            stream.push_back(front->value());
        }
        for (const TokenId id : encode(std::string(word.context) + std::string(word.target))) {
            stream.push_back(id.value());
        }
        const auto before = static_cast<std::int64_t>(encode(word.context).size()) + (front ? 1 : 0);
        auto length = static_cast<std::int64_t>(stream.size());
        const std::int64_t targets = length - before;
        // The last token is scored, not read.
        if (const std::int64_t excess = length - (context + 1); excess > 0) {
            stream.erase(stream.begin(), stream.begin() + excess);
            length -= excess;
            ++plan.truncated;
        }
        if (targets < 1 || targets >= length) {
            throw Error(
                ErrorCode::Mismatch, where,
                say("Error",
                    "its last word has %1 tokens of %2: there is nothing to score, or nothing to read before it")
                    .with(std::max<std::int64_t>(0, targets), length),
                say("Remedy", "Leave the passage out"));
        }
        const std::int64_t last = stream.back();
        stream.pop_back();
        plan.windows.push_back({std::move(stream), length - targets, last});
    }
    return plan;
}

} // namespace prosector
