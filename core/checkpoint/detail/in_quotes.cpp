// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/in_quotes.h"

#include <algorithm>

namespace prosector {

std::string inQuotes(std::string_view name)
{
    constexpr std::size_t longest = 120;
    std::string shown(name.substr(0, longest));
    std::ranges::replace_if(
        shown, [](char c) { return c < ' ' || c > '~'; }, '?');
    return '"' + shown + (name.size() > longest ? "...\"" : "\"");
}

} // namespace prosector
