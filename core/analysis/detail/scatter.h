// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace prosector {

// Scatter of hidden states over a stream of tokens, in float64: what anisotropy needs, whatever the text's length.
// Sums are taken about the first rows' mean, so that a large common offset costs no digits.
class Scatter
{
public:
    // x: [rows, width], float64.
    void add(const at::Tensor& x);
    void merge(const Scatter& other);

    std::int64_t rows() const { return m_rows; }
    // The sum of (x - mean)(x - mean)^T: [width, width]. Undefined without rows.
    at::Tensor centered() const;
    double meanPairCosine() const;

private:
    std::int64_t m_rows = 0;
    at::Tensor m_origin; // [width]
    at::Tensor m_sum; // about the origin
    at::Tensor m_squares; // [width, width]
    at::Tensor m_unitSum; // of rows scaled to norm one: [width]
    std::int64_t m_unitRows = 0;
};

// Of a matrix of squares: its largest eigenvalue over its trace. NaN where the trace is 0.
double largestShare(const at::Tensor& squares);
double largestShareByPower(const at::Tensor& squares);

} // namespace prosector
