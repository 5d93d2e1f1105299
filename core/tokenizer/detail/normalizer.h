// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// Rewrites a text before it is cut into words. Immutable. Bytes that are no valid UTF-8 are kept.
class Normalizer
{
public:
    virtual ~Normalizer() = default;
    virtual std::string normalize(std::string text) const = 0;
    // Whether every stretch of text gets something in front, which decoding then takes away again.
    virtual bool prepends() const { return false; }
};

class NormalizerSequence : public Normalizer
{
public:
    explicit NormalizerSequence(std::vector<std::unique_ptr<const Normalizer>> steps);
    std::string normalize(std::string text) const override;
    bool prepends() const override;

private:
    std::vector<std::unique_ptr<const Normalizer>> m_steps;
};

// Puts a fixed text in front of every text that is not empty.
class Prepend : public Normalizer
{
public:
    explicit Prepend(std::string prefix);
    std::string normalize(std::string text) const override;
    bool prepends() const override { return true; }

private:
    std::string m_prefix;
};

// Replaces every occurrence of a literal text, left to right.
class ReplaceText : public Normalizer
{
public:
    ReplaceText(std::string pattern, std::string content);
    std::string normalize(std::string text) const override;

private:
    std::string m_pattern;
    std::string m_content;
};

std::string replaceAll(std::string_view text, std::string_view pattern, std::string_view content);

} // namespace prosector
