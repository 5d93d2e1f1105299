// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/vocabulary.h"

#include <charconv>
#include <utility>

namespace prosector {

void Vocabulary::add(std::string piece, TokenId id)
{
    const auto place = m_ids.insert_or_assign(std::move(piece), id).first;
    // Files list pieces in the order of their ids.
    m_pieces.emplace_hint(m_pieces.end(), id.value(), place->first);
}

std::optional<TokenId> Vocabulary::find(std::string_view piece) const
{
    const auto place = m_ids.find(piece);
    return place == m_ids.end() ? std::nullopt : std::optional(place->second);
}

std::optional<std::string_view> Vocabulary::piece(TokenId id) const
{
    const auto place = m_pieces.find(id.value());
    return place == m_pieces.end() ? std::nullopt : std::optional(place->second);
}

std::array<std::optional<TokenId>, 256> Vocabulary::byteTokens() const
{
    std::array<std::optional<TokenId>, 256> tokens;
    for (std::size_t byte = 0; byte < tokens.size(); ++byte) {
        tokens[byte] = find(byteTokenName(static_cast<unsigned char>(byte)));
    }
    return tokens;
}

std::string byteTokenName(unsigned char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'<', '0', 'x', digits[byte / 16u], digits[byte % 16u], '>'};
}

std::optional<unsigned char> byteOfTokenName(std::string_view piece)
{
    unsigned int byte = 0;
    if (piece.size() != 6 || !piece.starts_with("<0x") || piece.back() != '>'
        || std::from_chars(piece.data() + 3, piece.data() + 5, byte, 16).ptr != piece.data() + 5) {
        return std::nullopt;
    }
    return static_cast<unsigned char>(byte);
}

} // namespace prosector
