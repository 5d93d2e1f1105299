// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace prosector {

// The Gram matrix x^T x of centered rows, made ready to explain other channels by x with least squares. Scaled to unit
// diagonal first: massive channels would otherwise swamp the rest; a channel that never varies keeps scale 1. Where
// channels depend on each other, eigenvectors decide which directions count.
class GramFactor
{
public:
    // gram: [channels, channels], float64; rows: how many it was summed over.
    GramFactor(const at::Tensor& gram, std::int64_t rows);

    // The sum of squares of what x explains of u. cross: x^T u, [channels, channels of u].
    double explained(const at::Tensor& cross) const;
    // u = x slope: [channels, channels of u]; directions that do not count have no part in it.
    at::Tensor slope(const at::Tensor& cross) const;

private:
    at::Tensor m_scale; // [channels]
    at::Tensor m_cholesky; // undefined where channels depend on each other
    at::Tensor m_directions; // then: the eigenvectors that count over the roots of their values, [channels, rank]
};

// A Gram matrix scaled to unit diagonal, and its scale.
struct ScaledGram
{
    at::Tensor scale; // [channels]
    at::Tensor gram; // [channels, channels]
};
ScaledGram scaledToUnitDiagonal(const at::Tensor& gram);

} // namespace prosector
