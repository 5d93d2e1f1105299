// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/linearity.h"

#include "core/analysis/detail/matrix_tensor.h"
#include "core/analysis/detail/moments.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace prosector {

namespace {

// What is left of the centered y behind the best map of the centered x, and how much y varies at all.
struct Fit
{
    bool isDefined = false;
    at::Tensor residual; // [tokens, width]
    double explained = 0;
    double variation = 0;
};

Fit fitted(MatrixView x, MatrixView y)
{
    const at::Tensor xCentered = centered(tensorOf(x));
    const at::Tensor yCentered = centered(tensorOf(y));
    Fit fit;
    fit.variation = yCentered.square().sum().item<double>();
    const auto [left, singular, right] = at::linalg_svd(xCentered, false);
    const double largest = singular.size(0) > 0 ? singular[0].item<double>() : 0;
    fit.isDefined = fit.variation > 0 && largest > 0;
    if (fit.isDefined) {
        const double cut =
            static_cast<double>(std::max(x.rows, x.columns)) * std::numeric_limits<double>::epsilon() * largest;
        const at::Tensor basis = left.narrow(1, 0, singular.gt(cut).sum().item<std::int64_t>());
        const at::Tensor projected = at::mm(basis.t(), yCentered);
        fit.explained = projected.square().sum().item<double>();
        fit.residual = yCentered - at::mm(basis, projected);
    }
    return fit;
}

} // namespace

double linearity(MatrixView x, MatrixView y)
{
    const Fit fit = fitted(x, y);
    return fit.isDefined ? fit.explained / fit.variation : std::numeric_limits<double>::quiet_NaN();
}

std::vector<double> tokenNonlinearity(MatrixView x, MatrixView y)
{
    const Fit fit = fitted(x, y);
    if (!fit.isDefined) {
        return std::vector<double>(static_cast<std::size_t>(x.rows), std::numeric_limits<double>::quiet_NaN());
    }
    const at::Tensor distances = (fit.residual.square().sum(1) / fit.variation).sqrt_().contiguous();
    return {distances.data_ptr<double>(), distances.data_ptr<double>() + distances.numel()};
}

LinearityScores streamedLinearity(MatrixView x, MatrixView y, std::int64_t batchRows)
{
    const at::Tensor in = tensorOf(x);
    const at::Tensor update = tensorOf(y) - in;
    Moments moments;
    for (std::int64_t first = 0; first < x.rows; first += batchRows) {
        const std::int64_t count = std::min(batchRows, x.rows - first);
        moments.add(in.narrow(0, first, count), update.narrow(0, first, count));
    }
    return linearityOf(moments.centered());
}

double adjustedLinearity(double score, std::int64_t tokens, std::int64_t width)
{
    const auto free = static_cast<double>(tokens - 1 - width);
    return free > 0 ? 1 - (1 - score) * static_cast<double>(tokens - 1) / free
                    : std::numeric_limits<double>::quiet_NaN();
}

double chanceLinearity(std::int64_t tokens, std::int64_t width)
{
    return tokens > 1 ? std::min(1.0, static_cast<double>(width) / static_cast<double>(tokens - 1)) : 1;
}

} // namespace prosector
