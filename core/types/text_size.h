// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace prosector {

// How long a text is, counted as lm-evaluation-harness counts it.
struct TextSize
{
    std::int64_t words =
        0; // pieces between runs of Unicode white space; a run at an edge bounds an empty piece, counted too
    std::int64_t bytes = 0; // of its UTF-8
    friend bool operator==(const TextSize&, const TextSize&) = default;
};

TextSize sizeOf(std::string_view text);

// The number of characters (Unicode code points).
std::int64_t charactersIn(std::string_view text);

// The text without Unicode white space at its two ends.
std::string_view stripped(std::string_view text);

} // namespace prosector
