// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/linearity.h"

#include <ATen/ATen.h>

#include <cstdint>

namespace prosector {

// First and second moments of pairs (x, u) over a stream of tokens, in float64: all that linearity and the linear
// block need, whatever the length of the text. x is a block's input, u = output - input its update.
// Sums are taken about the first rows' mean, so that a large common offset costs no digits.
class Moments
{
public:
    // x, u: [rows, width], float64.
    void add(const at::Tensor& x, const at::Tensor& u);

    // Centered moments of several streams together.
    struct Centered
    {
        std::int64_t rows = 0;
        at::Tensor meanX; // [width]
        at::Tensor meanU; // [width]
        at::Tensor xx; // [width, width]: sum of (x - mean)(x - mean)^T
        at::Tensor xu; // [width, width]
        double uu = 0; // sum of |u - mean|^2
        double yy = 0; // the same for y = x + u
    };
    Centered centered() const;
    // Makes `into` the union of both streams, in its own tensors.
    static void merge(Centered& into, const Centered& other);
    // The same, leaving both as they are.
    static Centered merged(const Centered& a, const Centered& b);

private:
    std::int64_t m_rows = 0;
    at::Tensor m_originX, m_originU; // [width]
    at::Tensor m_sumX, m_sumU; // about the origins
    at::Tensor m_xx, m_xu;
    double m_uu = 0;
};

// Linearity of a block from its moments: with the residual (y = x + u against x) and of the update alone.
LinearityScores linearityOf(const Moments::Centered& moments);

// The ridge fit u = x slope + offset. The penalty is lambda times the mean diagonal of the Gram matrix of x scaled to
// unit diagonal, in that scale; the intercept is not penalized.
struct RidgeFit
{
    at::Tensor slope; // [width, width], float64
    at::Tensor offset; // [width], float64
};
RidgeFit ridgeFit(const Moments::Centered& moments, double lambda);

// The condition number of the system that ridgeFit() solves: largest over smallest eigenvalue of the scaled and
// penalized Gram matrix.
double ridgeCondition(const Moments::Centered& moments, double lambda);

// The same without a penalty; where channels of x depend on each other, directions that do not vary have no part.
RidgeFit leastSquaresFit(const Moments::Centered& moments);

// Linearity of rows that the map did not see: fitted without a penalty on `trained`, whose means also stand for the
// means of the `other` rows. Below 0 where the map does worse than those means.
LinearityScores heldOutLinearity(const Moments::Centered& trained, const Moments::Centered& other);

// R2 of a fit on other rows: 1 - residual / variation about their own mean; of y = x + u and of u.
LinearityScores determination(const RidgeFit& fit, const Moments::Centered& moments);

} // namespace prosector
