// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/normalizers.h"

#include "core/tokenizer/detail/byte_level.h"
#include "core/tokenizer/detail/character_class.h"
#include "core/tokenizer/detail/utf8.h"

#include <utility>

namespace prosector {

ReplacePattern::ReplacePattern(Regex pattern, std::string content)
    : m_pattern(std::move(pattern))
    , m_content(std::move(content))
{
}

std::string ReplacePattern::normalize(std::string text) const
{
    std::string result;
    std::size_t done = 0;
    for (const Regex::Match& match : m_pattern.matches(text)) {
        result.append(text, done, match.begin - done);
        result += m_content;
        done = match.end;
    }
    return result.append(text, done);
}

StripWhitespace::StripWhitespace(bool left, bool right)
    : m_left(left)
    , m_right(right)
{
}

std::string StripWhitespace::normalize(std::string text) const
{
    const std::size_t end = m_right ? trailingWhitespace(text, text.size()) : text.size();
    const std::size_t begin = m_left ? leadingWhitespace(text, 0) : 0;
    return begin < end ? text.substr(begin, end - begin) : std::string();
}

UnicodeNormalizer::UnicodeNormalizer(NormalizationForm form)
    : m_form(form)
{
}

std::string UnicodeNormalizer::normalize(std::string text) const
{
    return normalized(text, m_form);
}

std::string Lowercase::normalize(std::string text) const
{
    return lowercased(text);
}

std::string ByteLevelNormalizer::normalize(std::string text) const
{
    return byteLevelText(text);
}

ClusterMapNormalizer::ClusterMapNormalizer(CharacterMap map)
    : m_map(std::move(map))
    , m_cluster("\\X")
{
}

std::string ClusterMapNormalizer::normalize(std::string text) const
{
    constexpr std::size_t longestCluster = 5; // bytes
    std::string result;
    std::size_t done = 0;
    for (const Regex::Match& match : m_cluster.matches(text)) {
        result.append(text, done, match.begin - done); // bytes that are no UTF-8
        done = match.end;
        const std::string_view cluster = std::string_view(text).substr(match.begin, match.end - match.begin);
        const auto whole = m_map.find(cluster, CharacterMap::Match::Shortest);
        if (whole && cluster.size() <= longestCluster) {
            result += whole->replacement;
            continue;
        }
        for (std::size_t position = 0; position < cluster.size();) {
            const std::string_view character = cluster.substr(position, characterAt(cluster, position).bytes);
            const auto single = m_map.find(character, CharacterMap::Match::Shortest);
            result += single ? single->replacement : character;
            position += character.size();
        }
    }
    return result.append(text, done);
}

} // namespace prosector
