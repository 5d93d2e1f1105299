// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/gram_factor.h"

#include <algorithm>
#include <limits>

namespace prosector {

namespace {

// A pivot of the Cholesky factor below this share of the unit diagonal means that a channel is a combination of others.
constexpr double smallestPivot = 1e-9;

} // namespace

ScaledGram scaledToUnitDiagonal(const at::Tensor& gram)
{
    const at::Tensor deviation = gram.diagonal().clamp_min(0).sqrt();
    const at::Tensor scale = at::where(deviation.gt(0), deviation, at::ones_like(deviation));
    return {scale, (gram / scale.unsqueeze(1)).div_(scale)};
}

GramFactor::GramFactor(const at::Tensor& gram, std::int64_t rows)
{
    const ScaledGram scaled = scaledToUnitDiagonal(gram);
    m_scale = scaled.scale;
    const auto [factor, failed] = at::linalg_cholesky_ex(scaled.gram);
    if (failed.item<int>() == 0 && factor.diagonal().square().min().item<double>() > smallestPivot) {
        m_cholesky = factor;
        return;
    }
    const auto [values, vectors] = at::linalg_eigh(scaled.gram);
    const double largest = values.max().item<double>();
    const double cut =
        static_cast<double>(std::max(rows, values.size(0))) * std::numeric_limits<double>::epsilon() * largest;
    const at::Tensor kept = values.gt(cut).nonzero().view({-1});
    m_directions = vectors.index_select(1, kept) / values.index_select(0, kept).sqrt();
}

double GramFactor::explained(const at::Tensor& cross) const
{
    const at::Tensor scaled = cross / m_scale.unsqueeze(1);
    const at::Tensor solved = m_cholesky.defined() ? at::linalg_solve_triangular(m_cholesky, scaled, false)
                                                   : at::mm(m_directions.t(), scaled);
    return solved.square().sum().item<double>();
}

at::Tensor GramFactor::slope(const at::Tensor& cross) const
{
    const at::Tensor scaled = cross / m_scale.unsqueeze(1);
    const at::Tensor solved = m_cholesky.defined() ? at::cholesky_solve(scaled, m_cholesky)
                                                   : at::mm(m_directions, at::mm(m_directions.t(), scaled));
    return solved / m_scale.unsqueeze(1);
}

} // namespace prosector
