// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/derived_merges.h"

#include "core/types/error.h"

#include <unordered_map>

namespace prosector {

MergeTable derivedMerges(std::span<const RankedPiece> pieces, const std::string& place)
{
    // Trying every cut takes the square of a piece's length; real pieces have at most some 130 bytes.
    constexpr std::size_t longest = 512;
    std::unordered_map<std::string_view, TokenId> ids;
    ids.reserve(pieces.size());
    for (const RankedPiece& piece : pieces) {
        ids.emplace(piece.text, piece.id);
    }
    MergeTable merges(pieces.size());
    for (const RankedPiece& piece : pieces) {
        for (std::size_t cut = 1; cut < piece.text.size() && piece.text.size() <= longest; ++cut) {
            const auto left = ids.find(piece.text.substr(0, cut));
            const auto right = left == ids.end() ? ids.end() : ids.find(piece.text.substr(cut));
            if (right != ids.end()) {
                if (merges.size() == MergeTable::most) {
                    throw Error(ErrorCode::Unsupported, place,
                                say("Error", "its pieces can be made of one another in too many ways"),
                                say("Remedy", "Put the model's tokenizer.json beside it"));
                }
                merges.add(left->second, right->second, {piece.rank, static_cast<std::int32_t>(piece.id.value())});
            }
        }
    }
    return merges;
}

} // namespace prosector
