// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/regex_syntax.h"

#include "core/types/sentence.h"

#include <stdexcept>

namespace prosector {

namespace {

// Inside brackets; \w, \s and \h are what Oniguruma says they are for UTF-8.
constexpr std::string_view wordClass = "\\p{L}\\p{M}\\p{Nd}\\p{Pc}";
constexpr std::string_view spaceClass = "\\p{White_Space}";
constexpr std::string_view hexClass = "0-9A-Fa-f";

class Translator
{
public:
    explicit Translator(std::string_view pattern)
        : m_rest(pattern)
    {
    }

    std::string translate()
    {
        while (!m_rest.empty()) {
            if (m_rest.front() == '\\') {
                escape();
            } else {
                plain();
            }
        }
        return std::move(m_result);
    }

private:
    void copy(std::size_t count)
    {
        m_result += m_rest.substr(0, count);
        m_rest.remove_prefix(std::min(count, m_rest.size()));
    }

    void plain()
    {
        if (!m_inClass) {
            if (m_rest.front() == '[') {
                m_inClass = true;
                // A bracket that comes first is a member.
                copy(m_rest.starts_with("[^]") ? 3 : m_rest.starts_with("[]") || m_rest.starts_with("[^") ? 2 : 1);
                return;
            }
        } else if (m_rest.starts_with("[:")) {
            const std::size_t end = m_rest.find(":]");
            copy(end == std::string_view::npos ? 1 : end + 2);
            return;
        } else if (m_rest.front() == '[' || m_rest.starts_with("&&")) {
            throw std::invalid_argument(marked("Error", "sets within brackets are not supported"));
        } else if (m_rest.front() == ']') {
            m_inClass = false;
        }
        copy(1);
    }

    void escape()
    {
        const char kind = m_rest.size() > 1 ? m_rest[1] : '\0';
        switch (kind) {
        case 's':
            return shorthand(spaceClass, false);
        case 'S':
            return shorthand(spaceClass, true);
        case 'w':
            return shorthand(wordClass, false);
        case 'W':
            return shorthand(wordClass, true);
        case 'h':
            return shorthand(hexClass, false);
        case 'H':
            return shorthand(hexClass, true);
        case 'p':
        case 'P':
            return property();
        default:
            copy(2);
        }
    }

    void shorthand(std::string_view members, bool negated)
    {
        m_rest.remove_prefix(2);
        if (!m_inClass) {
            m_result += negated ? "[^" : "[";
            m_result += members;
            m_result += ']';
        } else if (!negated) {
            m_result += members;
        } else if (members == spaceClass) {
            m_result += "\\P{White_Space}";
        } else {
            throw std::invalid_argument(marked("Error", "\\W and \\H within brackets are not supported"));
        }
    }

    // \p{Han} is a script in Oniguruma, and script extensions in PCRE2.
    void property()
    {
        const std::size_t end = m_rest.find('}');
        if (!m_rest.substr(2).starts_with('{') || end == std::string_view::npos) {
            return copy(2);
        }
        const std::string_view name = m_rest.substr(3, end - 3);
        for (const std::string_view script : scripts) {
            if (name == script) {
                m_result += m_rest.substr(0, 3);
                m_result += "sc:";
                m_result += name;
                m_result += '}';
                m_rest.remove_prefix(end + 1);
                return;
            }
        }
        copy(end + 1);
    }

    static constexpr std::string_view scripts[]{
        "Arabic",    "Armenian", "Bengali",  "Bopomofo", "Cyrillic", "Devanagari", "Ethiopic",
        "Georgian",  "Greek",    "Gujarati", "Gurmukhi", "Han",      "Hangul",     "Hebrew",
        "Hiragana",  "Kannada",  "Katakana", "Khmer",    "Lao",      "Latin",      "Malayalam",
        "Mongolian", "Myanmar",  "Sinhala",  "Tamil",    "Telugu",   "Thai",       "Tibetan"};

    std::string_view m_rest;
    std::string m_result;
    bool m_inClass = false;
};

} // namespace

std::string translatedPattern(std::string_view pattern)
{
    return Translator(pattern).translate();
}

std::string quotedPattern(std::string_view text)
{
    std::string pattern;
    for (const char character : text) {
        if (std::string_view("\\^$.[]|()?*+{}-").find(character) != std::string_view::npos) {
            pattern += '\\';
        }
        pattern += character;
    }
    return pattern;
}

} // namespace prosector
