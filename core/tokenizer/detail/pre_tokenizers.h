// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/pre_tokenizer.h"
#include "core/tokenizer/detail/regex.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

class PreTokenizerSequence : public PreTokenizer
{
public:
    explicit PreTokenizerSequence(std::vector<std::unique_ptr<const PreTokenizer>> steps);
    void split(Stretch stretch, const Word& word) const override;
    bool prepends() const override;

private:
    void splitFrom(std::size_t step, Stretch stretch, const Word& word, std::size_t bytesBefore) const;

    std::vector<std::unique_ptr<const PreTokenizer>> m_steps;
};

// What becomes of the stretches that a pattern matches.
enum class SplitBehavior
{
    Removed,
    Isolated, // each is a word
    MergedWithPrevious, // each ends the word before it
    MergedWithNext, // each begins the word after it
    Contiguous, // adjacent ones are one word
};

// Cuts where a pattern matches, or, inverted, where it does not.
class PatternSplit : public PreTokenizer
{
public:
    PatternSplit(Regex pattern, SplitBehavior behavior, bool inverted = false);
    void split(Stretch stretch, const Word& word) const override;

private:
    Regex m_pattern;
    SplitBehavior m_behavior;
    bool m_inverted;
};

// Writes every byte as one character, after GPT-2's own cutting where `usesPattern`.
class ByteLevelSplit : public PreTokenizer
{
public:
    ByteLevelSplit(bool addsPrefixSpace, bool usesPattern);
    void split(Stretch stretch, const Word& word) const override;

private:
    bool m_addsPrefixSpace;
    std::unique_ptr<const PatternSplit> m_pattern;
};

// Writes spaces as a visible sign, puts one in front, and cuts before each.
class MetaspaceSplit : public PreTokenizer
{
public:
    enum class Prefix
    {
        Always,
        First,
        Never
    };

    MetaspaceSplit(std::string sign, Prefix prefix, bool cuts);
    void split(Stretch stretch, const Word& word) const override;
    bool prepends() const override { return m_prefix == Prefix::Always; }

private:
    std::string m_sign;
    Prefix m_prefix;
    std::unique_ptr<const PatternSplit> m_cut; // null where it does not cut
};

// Cuts nothing.
class WholeText : public PreTokenizer
{
public:
    void split(Stretch stretch, const Word& word) const override { word(stretch); }
};

// Cuts before each metaspace sign that follows something else: for models that have no piece across such a place, the
// tokens are the same and each word is met again and again.
class MetaspaceBoundarySplit : public PreTokenizer
{
public:
    void split(Stretch stretch, const Word& word) const override;
};

// "▁", which stands for a space.
inline constexpr std::string_view metaspaceSign = "\u2581";

} // namespace prosector
