// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <cstdint>

namespace prosector {

// Block Influence (ShortGPT, equation 1): 1 minus the mean over tokens of the cosine between the residual stream
// entering and leaving a block. Rows of norm zero have no cosine: they are left out and counted.
struct BlockInfluence
{
    double value = 0; // NaN where every row was left out
    std::int64_t rowsLeftOut = 0;
};

// x, y: [tokens, width].
BlockInfluence blockInfluence(MatrixView x, MatrixView y);

} // namespace prosector
