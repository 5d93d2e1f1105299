// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/linear_fit.h"

#include "core/analysis/detail/matrix_tensor.h"

namespace prosector {

namespace {

std::vector<double> values(const at::Tensor& tensor)
{
    const at::Tensor flat = tensor.contiguous();
    return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

} // namespace

AffineMap fitAffine(MatrixView x, MatrixView y, double lambda)
{
    const at::Tensor xCentered = centered(tensorOf(x));
    const at::Tensor yCentered = centered(tensorOf(y));
    const at::Tensor gram = at::mm(xCentered.t(), xCentered) + lambda * at::eye(x.columns, at::kDouble);
    const at::Tensor slope = at::mm(at::linalg_pinv(gram, 1e-12, true), at::mm(xCentered.t(), yCentered));
    const at::Tensor offset = tensorOf(y).mean(0) - at::mv(slope.t(), tensorOf(x).mean(0));
    const double left = (yCentered - at::mm(xCentered, slope)).square().sum().item<double>();
    return {values(slope), values(offset), left, 1 - left / yCentered.square().sum().item<double>()};
}

} // namespace prosector
