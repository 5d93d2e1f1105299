// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <concepts>
#include <string>
#include <utility>
#include <vector>

namespace prosector {

// Words of core for a person: a pattern with the places %1 to %9 and what stands there. Files and the command line get
// its English; the window translates the pattern and fills the places in itself, since languages order words
// differently. A Sentence made of plain words has no context and reads the same in every language.
class Sentence
{
public:
    Sentence() = default;
    Sentence(std::string words); // plain words
    Sentence(const char* words)
        : Sentence(std::string(words))
    {
    }

    // Where translations are looked up, empty for plain words; the pattern; the values of %1, %2, ...
    const std::string& context() const noexcept { return m_context; }
    const std::string& pattern() const noexcept { return m_pattern; }
    const std::vector<Sentence>& values() const noexcept { return m_values; }

    // The sentence in which %1, %2, ... stand for these: texts, whole numbers, or sentences.
    template <class... Values> Sentence with(const Values&... values) const
    {
        Sentence filled = *this;
        (filled.m_values.push_back(written(values)), ...);
        return filled;
    }

    bool empty() const noexcept { return m_pattern.empty(); }
    std::string english() const;
    friend bool operator==(const Sentence&, const Sentence&) = default;

private:
    friend Sentence say(const char* context, const char* pattern);

    static const Sentence& written(const Sentence& words) { return words; }
    static Sentence written(std::integral auto number) { return std::to_string(number); }

    std::string m_context;
    std::string m_pattern;
    std::vector<Sentence> m_values;
};

// A sentence that translators find: the program that collects them knows `say` and `marked` by name, and wants two
// literals. Contexts: "Error", "Place", "Remedy", "Analysis", ... - what the words are about; "Number": digits, and no
// words.
Sentence say(const char* context, const char* pattern);

// The same for literals of a table, which are handed to say() later, in the same context.
constexpr const char* marked([[maybe_unused]] const char* context, const char* words)
{
    return words;
}

} // namespace prosector
