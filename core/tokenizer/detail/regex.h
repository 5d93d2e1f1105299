// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct pcre2_real_code_8;

namespace prosector {

// A compiled regular expression (PCRE2, UTF-8, Unicode properties). Immutable.
// The pattern is read as the tokenizers library reads it (Oniguruma's Ruby syntax): see translatedPattern().
class Regex
{
public:
    struct Match
    {
        std::size_t begin = 0; // bytes
        std::size_t end = 0;
    };

    // Throws std::invalid_argument with the reason where the pattern is none.
    explicit Regex(std::string_view pattern);
    // Matches this text literally.
    static Regex literal(std::string_view text);

    // All matches from left to right, none overlapping. Bytes that are no UTF-8 match nothing.
    // Throws Error::Unsupported where the pattern would take unreasonably long.
    std::vector<Match> matches(std::string_view text) const;

private:
    struct FreeCode
    {
        void operator()(pcre2_real_code_8* code) const;
    };
    struct Compiled
    {
    };

    Regex(Compiled, const std::string& pattern);
    void addMatches(std::string_view valid, std::size_t offset, std::vector<Match>& found) const;

    std::string m_pattern; // as it was given, for messages
    std::unique_ptr<pcre2_real_code_8, FreeCode> m_code;
};

} // namespace prosector
