// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <vector>

namespace prosector {

// The map T behind an MLP that makes up for blocks that are left out behind it (ReplaceMe, arXiv 2505.02819):
// T = (M^T M + alpha I)^-1 M^T (after + M - before). M: what the MLP adds, before, after: the residual stream where the
// blocks begin and where they end; all [rows, width]. Result: [width, width], row by row, acting on rows of M from the
// right; alpha is absolute.
std::vector<double> foldingMap(MatrixView mlpOut, MatrixView before, MatrixView after, double alpha);

} // namespace prosector
