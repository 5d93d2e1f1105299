// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/sentence.h"

namespace prosector {

Sentence::Sentence(std::string words)
    : m_pattern(std::move(words))
{
}

std::string Sentence::english() const
{
    if (m_values.empty()) {
        return m_pattern;
    }
    // In one walk: a value may hold a percent sign itself.
    std::string text;
    for (std::size_t i = 0; i < m_pattern.size(); ++i) {
        const std::size_t place = m_pattern[i] == '%' && i + 1 < m_pattern.size()
            ? static_cast<std::size_t>(static_cast<unsigned char>(m_pattern[i + 1])) - '1'
            : m_values.size();
        if (place < m_values.size()) {
            text += m_values[place].english();
            ++i;
        } else {
            text += m_pattern[i];
        }
    }
    return text;
}

Sentence say(const char* context, const char* pattern)
{
    Sentence sentence(pattern);
    sentence.m_context = context;
    return sentence;
}

} // namespace prosector
