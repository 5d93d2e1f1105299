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
    std::int64_t rows = 0; // counted

    // As the published code has it: rows without a cosine count as one of 0.5.
    double published() const;
};

// x, y: [tokens, width].
BlockInfluence blockInfluence(MatrixView x, MatrixView y);

// The mean over tokens of the angle between x and y, as a share of half a turn: arccos(cosine) / pi (The Unreasonable
// Ineffectiveness of the Deeper Layers, arXiv 2403.17887, equation 3). Rows of norm zero are left out.
double angularDistance(MatrixView x, MatrixView y);

// The mean over tokens of |y - x| / |y|: how much of what leaves a block is its own (ShortGPT, section 4.3). Rows where
// y is zero are left out.
double relativeMagnitude(MatrixView x, MatrixView y);

} // namespace prosector
