// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/decoder.h"

#include "core/tokenizer/detail/byte_level.h"
#include "core/tokenizer/detail/growth.h"
#include "core/tokenizer/detail/vocabulary.h"

#include <numeric>
#include <utility>

namespace prosector {

DecoderSequence::DecoderSequence(std::vector<std::unique_ptr<const Decoder>> steps)
    : m_steps(std::move(steps))
{
}

void DecoderSequence::decode(std::vector<std::string>& pieces, bool atStart) const
{
    const auto size = [&] {
        const auto add = [](std::size_t sum, const std::string& piece) { return sum + piece.size(); };
        return std::accumulate(pieces.begin(), pieces.end(), std::size_t{0}, add);
    };
    const std::size_t before = size();
    for (const auto& step : m_steps) {
        step->decode(pieces, atStart);
        requireModestGrowth(before, size());
    }
}

ReplaceDecoder::ReplaceDecoder(std::unique_ptr<const Normalizer> replacement)
    : m_replacement(std::move(replacement))
{
}

void ReplaceDecoder::decode(std::vector<std::string>& pieces, bool) const
{
    for (std::string& piece : pieces) {
        piece = m_replacement->normalize(std::move(piece));
    }
}

void ByteLevelDecoder::decode(std::vector<std::string>& pieces, bool) const
{
    for (std::string& piece : pieces) {
        if (auto bytes = bytesOfByteLevelText(piece)) {
            piece = std::move(*bytes);
        }
    }
}

MetaspaceDecoder::MetaspaceDecoder(std::string sign, bool prefixed)
    : m_sign(std::move(sign))
    , m_prefixed(prefixed)
{
}

void MetaspaceDecoder::decode(std::vector<std::string>& pieces, bool atStart) const
{
    for (std::string& piece : pieces) {
        const bool first = &piece == &pieces.front() && atStart && m_prefixed;
        piece = replaceAll(piece, m_sign, first ? "" : " ");
    }
}

WordSuffixDecoder::WordSuffixDecoder(std::string suffix)
    : m_suffix(std::move(suffix))
{
}

void WordSuffixDecoder::decode(std::vector<std::string>& pieces, bool) const
{
    for (std::string& piece : pieces) {
        piece = replaceAll(piece, m_suffix, &piece == &pieces.back() ? "" : " ");
    }
}

void ByteFallbackDecoder::decode(std::vector<std::string>& pieces, bool) const
{
    for (std::string& piece : pieces) {
        if (const auto byte = byteOfTokenName(piece)) {
            piece.assign(1, static_cast<char>(*byte));
        }
    }
}

FuseDecoder::FuseDecoder(std::string separator)
    : m_separator(std::move(separator))
{
}

void FuseDecoder::decode(std::vector<std::string>& pieces, bool) const
{
    std::string text;
    for (const std::string& piece : pieces) {
        text += &piece == &pieces.front() ? std::string() : m_separator;
        text += piece;
    }
    pieces.assign(1, std::move(text));
}

StripDecoder::StripDecoder(std::string character, std::size_t first, std::size_t last)
    : m_character(std::move(character))
    , m_first(first)
    , m_last(last)
{
}

void StripDecoder::decode(std::vector<std::string>& pieces, bool atStart) const
{
    if (!atStart || m_character.empty()) {
        return;
    }
    for (std::string& piece : pieces) {
        for (std::size_t i = 0; i < m_first && piece.starts_with(m_character); ++i) {
            piece.erase(0, m_character.size());
        }
        for (std::size_t i = 0; i < m_last && piece.ends_with(m_character); ++i) {
            piece.erase(piece.size() - m_character.size());
        }
    }
}

} // namespace prosector
