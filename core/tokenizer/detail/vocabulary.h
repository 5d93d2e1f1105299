// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/index.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace prosector {

// Hashes std::string and std::string_view alike, so that look-ups copy nothing.
struct StringHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

// Pieces and their ids. Memory grows with the number of pieces, not with the largest id.
class Vocabulary
{
public:
    // What no model reaches: the largest vocabularies have some 260,000 pieces.
    static constexpr std::int64_t largestId = (1 << 24) - 1;

    Vocabulary() = default;
    Vocabulary(const Vocabulary&) = delete;
    Vocabulary& operator=(const Vocabulary&) = delete;
    Vocabulary(Vocabulary&&) = default;
    Vocabulary& operator=(Vocabulary&&) = default;

    // Of several ids of a piece the last holds, of several pieces of an id the first.
    void add(std::string piece, TokenId id);
    std::optional<TokenId> find(std::string_view piece) const;
    // Nothing where no piece has the id.
    std::optional<std::string_view> piece(TokenId id) const;
    // The byte tokens "<0x00>" to "<0xFF>", each where it exists.
    std::array<std::optional<TokenId>, 256> byteTokens() const;
    std::int64_t largest() const { return m_pieces.empty() ? -1 : m_pieces.rbegin()->first; }
    const std::unordered_map<std::string, TokenId, StringHash, std::equal_to<>>& ids() const { return m_ids; }

private:
    std::unordered_map<std::string, TokenId, StringHash, std::equal_to<>> m_ids;
    std::map<std::int64_t, std::string_view> m_pieces; // views of the keys of m_ids
};

// The name of a byte's token: "<0x0A>".
std::string byteTokenName(unsigned char byte);
// The byte behind such a name.
std::optional<unsigned char> byteOfTokenName(std::string_view piece);

} // namespace prosector
