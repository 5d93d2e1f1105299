// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/normalizer.h"

#include "core/tokenizer/detail/growth.h"

#include <algorithm>
#include <utility>

namespace prosector {

NormalizerSequence::NormalizerSequence(std::vector<std::unique_ptr<const Normalizer>> steps)
    : m_steps(std::move(steps))
{
}

std::string NormalizerSequence::normalize(std::string text) const
{
    const std::size_t before = text.size();
    for (const auto& step : m_steps) {
        text = step->normalize(std::move(text));
        requireModestGrowth(before, text.size());
    }
    return text;
}

bool NormalizerSequence::prepends() const
{
    return std::ranges::any_of(m_steps, [](const auto& step) { return step->prepends(); });
}

Prepend::Prepend(std::string prefix)
    : m_prefix(std::move(prefix))
{
}

std::string Prepend::normalize(std::string text) const
{
    if (!text.empty()) {
        text.insert(0, m_prefix);
    }
    return text;
}

ReplaceText::ReplaceText(std::string pattern, std::string content)
    : m_pattern(std::move(pattern))
    , m_content(std::move(content))
{
}

std::string ReplaceText::normalize(std::string text) const
{
    return replaceAll(text, m_pattern, m_content);
}

std::string replaceAll(std::string_view text, std::string_view pattern, std::string_view content)
{
    std::string result;
    std::size_t position = 0;
    while (!pattern.empty()) {
        const std::size_t found = text.find(pattern, position);
        if (found == std::string_view::npos) {
            break;
        }
        result += text.substr(position, found - position);
        result += content;
        position = found + pattern.size();
    }
    result += text.substr(position);
    return result;
}

} // namespace prosector
