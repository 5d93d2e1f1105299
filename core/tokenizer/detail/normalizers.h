// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/character_map.h"
#include "core/tokenizer/detail/normalizer.h"
#include "core/tokenizer/detail/regex.h"
#include "core/tokenizer/detail/unicode_text.h"

#include <string>

namespace prosector {

// Replaces every match of a pattern by a fixed text.
class ReplacePattern : public Normalizer
{
public:
    ReplacePattern(Regex pattern, std::string content);
    std::string normalize(std::string text) const override;

private:
    Regex m_pattern;
    std::string m_content;
};

// Takes whitespace from the ends.
class StripWhitespace : public Normalizer
{
public:
    StripWhitespace(bool left, bool right);
    std::string normalize(std::string text) const override;

private:
    bool m_left;
    bool m_right;
};

class UnicodeNormalizer : public Normalizer
{
public:
    explicit UnicodeNormalizer(NormalizationForm form);
    std::string normalize(std::string text) const override;

private:
    NormalizationForm m_form;
};

class Lowercase : public Normalizer
{
public:
    std::string normalize(std::string text) const override;
};

// Writes every byte as one character of GPT-2's alphabet.
class ByteLevelNormalizer : public Normalizer
{
public:
    std::string normalize(std::string text) const override;
};

// A SentencePiece character map as the tokenizers library applies it: to short grapheme clusters as a whole, else
// character by character, each time the shortest entry.
class ClusterMapNormalizer : public Normalizer
{
public:
    explicit ClusterMapNormalizer(CharacterMap map);
    std::string normalize(std::string text) const override;

private:
    CharacterMap m_map;
    Regex m_cluster;
};

} // namespace prosector
