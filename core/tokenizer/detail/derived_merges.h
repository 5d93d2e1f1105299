// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/merge_table.h"

#include "core/types/index.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace prosector {

// A piece of a vocabulary that lists no merges, only how soon each piece may be made; the lower rank first.
struct RankedPiece
{
    std::string_view text;
    TokenId id;
    std::uint32_t rank = 0;
};

// Every way to make one of the pieces of two others. SentencePiece and tiktoken merge whatever makes a known piece;
// with these merges byte-pair encoding does the same. Pieces longer than 512 bytes are left as they are.
// `place`: file, for complaints. Throws Error where there are more ways than any tokenizer has.
MergeTable derivedMerges(std::span<const RankedPiece> pieces, const std::string& place);

} // namespace prosector
