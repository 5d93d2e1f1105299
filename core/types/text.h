// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// A part of a text, in bytes.
struct TextSpan
{
    std::size_t begin = 0;
    std::size_t length = 0;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

// A text as its bytes are, with the name that results show.
struct Text
{
    std::string name;
    std::string bytes; // UTF-8
    std::vector<TextSpan> passages =
        {}; // parts that are run apart, in order; empty: the text is one (core/types/passages.h)

    // What is run: the passages, or the whole text as the only one. Views into `bytes`.
    std::vector<std::string_view> parts() const
    {
        if (passages.empty()) {
            return {bytes};
        }
        std::vector<std::string_view> views;
        for (const TextSpan& span : passages) {
            views.push_back(std::string_view(bytes).substr(span.begin, span.length));
        }
        return views;
    }
    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace prosector
