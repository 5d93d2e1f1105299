// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace prosector {

// A dense float64 matrix that somebody else owns, row after row. Rows are tokens, columns are channels.
struct MatrixView
{
    std::span<const double> values;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
};

} // namespace prosector
