// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_pattern.h"

#include "core/tokenizer/detail/normalizers.h"

#include <stdexcept>
#include <utility>

namespace prosector {

Regex patternFrom(const JsonView& settings)
{
    if (const auto literal = settings.find("String")) {
        return Regex::literal(literal->string());
    }
    const JsonView pattern = settings.at("Regex");
    try {
        return Regex(pattern.string());
    } catch (const std::invalid_argument& reason) {
        pattern.fail(say("Error", "cannot be used as a pattern: %1").with(say("Error", reason.what())));
    }
}

std::string shortTextFrom(const JsonView& settings)
{
    constexpr std::size_t longest = 256;
    if (settings.string().size() > longest) {
        settings.fail(say("Error", "is longer than %1 bytes").with(longest));
    }
    return settings.string();
}

std::unique_ptr<const Normalizer> replacementFrom(const JsonView& settings)
{
    const JsonView pattern = settings.at("pattern");
    std::string content = shortTextFrom(settings.at("content"));
    if (const auto literal = pattern.find("String")) {
        return std::make_unique<ReplaceText>(literal->string(), std::move(content));
    }
    return std::make_unique<ReplacePattern>(patternFrom(pattern), std::move(content));
}

} // namespace prosector
