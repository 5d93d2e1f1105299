// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/pre_tokenizers.h"

#include "core/tokenizer/detail/byte_level.h"
#include "core/tokenizer/detail/growth.h"
#include "core/tokenizer/detail/normalizer.h"

#include <algorithm>
#include <utility>

namespace prosector {

namespace {

// The pattern of GPT-2's own encoder.
constexpr std::string_view gpt2Pattern =
    "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

struct Part
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool matches = false;
};

// The whole text as parts that match and parts between.
std::vector<Part> partsOf(std::string_view text, const Regex& pattern, bool inverted)
{
    std::vector<Part> parts;
    std::size_t done = 0;
    for (const Regex::Match& match : pattern.matches(text)) {
        if (done < match.begin) {
            parts.push_back({done, match.begin, inverted});
        }
        parts.push_back({match.begin, match.end, !inverted});
        done = match.end;
    }
    if (done < text.size()) {
        parts.push_back({done, text.size(), inverted});
    }
    return parts;
}

// Joins each part to the one before where `joins(previous, part)`.
template <class Joins> std::vector<Part> joined(const std::vector<Part>& parts, Joins joins)
{
    std::vector<Part> result;
    const Part* previous = nullptr;
    for (const Part& part : parts) {
        if (previous && joins(*previous, part)) {
            result.back().end = part.end;
        } else {
            result.push_back(part);
        }
        previous = &part;
    }
    return result;
}

std::vector<Part> behaved(const std::vector<Part>& parts, SplitBehavior behavior)
{
    switch (behavior) {
    case SplitBehavior::Contiguous:
        return joined(parts, [](const Part& before, const Part& part) { return before.matches == part.matches; });
    case SplitBehavior::MergedWithPrevious:
        return joined(parts, [](const Part& before, const Part& part) { return part.matches && !before.matches; });
    case SplitBehavior::MergedWithNext:
        return joined(parts, [](const Part& before, const Part& part) { return before.matches && !part.matches; });
    default:
        return parts;
    }
}

} // namespace

PreTokenizerSequence::PreTokenizerSequence(std::vector<std::unique_ptr<const PreTokenizer>> steps)
    : m_steps(std::move(steps))
{
}

void PreTokenizerSequence::split(Stretch stretch, const Word& word) const
{
    splitFrom(0, stretch, word, stretch.text.size());
}

void PreTokenizerSequence::splitFrom(std::size_t step, Stretch stretch, const Word& word, std::size_t bytesBefore) const
{
    requireModestGrowth(bytesBefore, stretch.text.size());
    if (step == m_steps.size()) {
        word(stretch);
    } else {
        m_steps[step]->split(stretch, [&](Stretch part) { splitFrom(step + 1, part, word, bytesBefore); });
    }
}

bool PreTokenizerSequence::prepends() const
{
    return std::ranges::any_of(m_steps, [](const auto& step) { return step->prepends(); });
}

PatternSplit::PatternSplit(Regex pattern, SplitBehavior behavior, bool inverted)
    : m_pattern(std::move(pattern))
    , m_behavior(behavior)
    , m_inverted(inverted)
{
}

void PatternSplit::split(Stretch stretch, const Word& word) const
{
    for (const Part& part : behaved(partsOf(stretch.text, m_pattern, m_inverted), m_behavior)) {
        const bool removed = part.matches && m_behavior == SplitBehavior::Removed;
        if (part.begin < part.end && !removed) {
            word({stretch.text.substr(part.begin, part.end - part.begin), stretch.atStart && part.begin == 0});
        }
    }
}

ByteLevelSplit::ByteLevelSplit(bool addsPrefixSpace, bool usesPattern)
    : m_addsPrefixSpace(addsPrefixSpace)
    , m_pattern(usesPattern ? std::make_unique<PatternSplit>(Regex(gpt2Pattern), SplitBehavior::Isolated) : nullptr)
{
}

void ByteLevelSplit::split(Stretch stretch, const Word& word) const
{
    std::string prefixed;
    if (m_addsPrefixSpace && !stretch.text.starts_with(' ')) {
        prefixed = ' ' + std::string(stretch.text);
        stretch.text = prefixed;
    }
    const auto write = [&](Stretch part) {
        const std::string text = byteLevelText(part.text);
        word({text, part.atStart});
    };
    if (m_pattern) {
        m_pattern->split(stretch, write);
    } else {
        write(stretch);
    }
}

MetaspaceSplit::MetaspaceSplit(std::string sign, Prefix prefix, bool cuts)
    : m_sign(std::move(sign))
    , m_prefix(prefix)
    , m_cut(cuts ? std::make_unique<PatternSplit>(Regex::literal(m_sign), SplitBehavior::MergedWithNext) : nullptr)
{
}

void MetaspaceSplit::split(Stretch stretch, const Word& word) const
{
    std::string text = replaceAll(stretch.text, " ", m_sign);
    const bool prefixes = m_prefix == Prefix::Always || (m_prefix == Prefix::First && stretch.atStart);
    if (prefixes && !text.starts_with(m_sign)) {
        text.insert(0, m_sign);
    }
    stretch.text = text;
    if (m_cut) {
        m_cut->split(stretch, word);
    } else {
        word(stretch);
    }
}

void MetaspaceBoundarySplit::split(Stretch stretch, const Word& word) const
{
    const std::string_view text = stretch.text;
    std::size_t begin = 0;
    for (std::size_t found = text.find(metaspaceSign); found != std::string_view::npos;
         found = text.find(metaspaceSign, found + metaspaceSign.size())) {
        if (found > begin && !text.substr(0, found).ends_with(metaspaceSign)) {
            word({text.substr(begin, found - begin), stretch.atStart && begin == 0});
            begin = found;
        }
    }
    word({text.substr(begin), stretch.atStart && begin == 0});
}

} // namespace prosector
