// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/growth.h"

#include "core/types/error.h"

namespace prosector {

void requireModestGrowth(std::size_t bytesBefore, std::size_t bytesAfter)
{
    // The most that a Unicode normalization form makes of one character is 11 times as long.
    if (bytesAfter / 64 > bytesBefore + 4) {
        throw Error(ErrorCode::Unsupported, say("Place", "the tokenizer's normalizer, pre_tokenizer or decoder"),
                    say("Error", "makes the text more than 64 times as long"),
                    say("Remedy", "Fetch the tokenizer's files again from where the model comes from"));
    }
}

} // namespace prosector
