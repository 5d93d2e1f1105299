// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <vector>

namespace prosector {

// How strongly a gated MLP can drive each of its output channels, from the weights alone: the Frobenius norm of the
// quadratic form sum_i down[k, i] gate_i up_i^T (follow-ups of The Super Weight). The published closed form leaves the
// terms between neurons out (Diagonal); Exact keeps them and costs intermediate^2 * width.
enum class SpikeForm
{
    Diagonal,
    Exact
};

// gate, up: [intermediate, width], down: [width, intermediate]; result: [width].
std::vector<double> spikeScores(MatrixView gate, MatrixView up, MatrixView down, SpikeForm form);

} // namespace prosector
