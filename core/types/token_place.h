// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/index.h"

#include <compare>
#include <cstdint>

namespace prosector {

// A token of a text that is cut into windows.
struct TokenPlace
{
    std::int64_t window = 0;
    TokenPosition position; // in its window
    friend auto operator<=>(const TokenPlace&, const TokenPlace&) = default;
};

} // namespace prosector
