// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/normalizer.h"

#include <memory>
#include <string>
#include <vector>

namespace prosector {

// Turns the pieces of a run of tokens into the text they stand for. Immutable.
class Decoder
{
public:
    virtual ~Decoder() = default;
    // `atStart`: the run begins where encoding put something in front of the text, which is to go again.
    virtual void decode(std::vector<std::string>& pieces, bool atStart) const = 0;
};

class DecoderSequence : public Decoder
{
public:
    explicit DecoderSequence(std::vector<std::unique_ptr<const Decoder>> steps);
    void decode(std::vector<std::string>& pieces, bool atStart) const override;

private:
    std::vector<std::unique_ptr<const Decoder>> m_steps;
};

// Rewrites each piece.
class ReplaceDecoder : public Decoder
{
public:
    explicit ReplaceDecoder(std::unique_ptr<const Normalizer> replacement);
    void decode(std::vector<std::string>& pieces, bool atStart) const override;

private:
    std::unique_ptr<const Normalizer> m_replacement;
};

// Pieces in GPT-2's alphabet become the bytes they stand for; pieces with other characters stay.
class ByteLevelDecoder : public Decoder
{
public:
    void decode(std::vector<std::string>& pieces, bool atStart) const override;
};

// The metaspace sign becomes a space, or nothing in the first piece where encoding put it there.
class MetaspaceDecoder : public Decoder
{
public:
    MetaspaceDecoder(std::string sign, bool prefixed);
    void decode(std::vector<std::string>& pieces, bool atStart) const override;

private:
    std::string m_sign;
    bool m_prefixed;
};

// The suffix that ends words becomes a space, or nothing in the last piece.
class WordSuffixDecoder : public Decoder
{
public:
    explicit WordSuffixDecoder(std::string suffix);
    void decode(std::vector<std::string>& pieces, bool atStart) const override;

private:
    std::string m_suffix;
};

// Byte tokens ("<0x0A>") become their bytes.
class ByteFallbackDecoder : public Decoder
{
public:
    void decode(std::vector<std::string>& pieces, bool atStart) const override;
};

// Joins all pieces into one, with a separator between.
class FuseDecoder : public Decoder
{
public:
    explicit FuseDecoder(std::string separator = {});
    void decode(std::vector<std::string>& pieces, bool atStart) const override;

private:
    std::string m_separator;
};

// Takes up to so many of one character from the beginning and the end of each piece, where the run is at the start.
class StripDecoder : public Decoder
{
public:
    StripDecoder(std::string character, std::size_t first, std::size_t last);
    void decode(std::vector<std::string>& pieces, bool atStart) const override;

private:
    std::string m_character;
    std::size_t m_first;
    std::size_t m_last;
};

} // namespace prosector
