// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <vector>

namespace prosector {

// The affine map y = x slope + offset that least squares finds, with a plain ridge penalty |slope|^2 * lambda
// (Your Transformer is Secretly Linear, the map behind the score, without its normalization). The linear block of an
// edit scales its channels first: core/types/edit.h.
struct AffineMap
{
    std::vector<double> slope; // [columns of x, columns of y], row after row
    std::vector<double> offset; // [columns of y]
    double sumOfSquares = 0; // of the residuals
    double r2 = 0;
};

// x: [tokens, columns of x], y: [tokens, columns of y]. lambda >= 0; with 0 and dependent columns the solution of
// least norm.
AffineMap fitAffine(MatrixView x, MatrixView y, double lambda);

} // namespace prosector
