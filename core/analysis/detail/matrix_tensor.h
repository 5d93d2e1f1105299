// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <ATen/ATen.h>

namespace prosector {

// A view; the owner of the values must outlive it.
inline at::Tensor tensorOf(MatrixView matrix)
{
    return at::from_blob(const_cast<double*>(matrix.values.data()), {matrix.rows, matrix.columns}, at::kDouble);
}

// Minus its mean over rows.
inline at::Tensor centered(const at::Tensor& rows)
{
    return rows - rows.mean(0, true);
}

} // namespace prosector
