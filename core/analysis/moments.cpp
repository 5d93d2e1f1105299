// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/moments.h"

#include "core/analysis/detail/gram_factor.h"

#include <algorithm>
#include <limits>

namespace prosector {

namespace {

at::Tensor penalizedBy(const ScaledGram& system, double lambda)
{
    const double penalty = lambda * system.gram.diagonal().mean().item<double>();
    return system.gram + penalty * at::eye(system.gram.size(0), system.gram.options());
}

// Sum of squared residuals of u under the fit, about the fit's own prediction.
double residual(const RidgeFit& fit, const Moments::Centered& moments)
{
    const at::Tensor bias = moments.meanU - at::mv(fit.slope.t(), moments.meanX) - fit.offset;
    return moments.uu - 2 * (fit.slope * moments.xu).sum().item<double>()
        + (fit.slope * at::mm(moments.xx, fit.slope)).sum().item<double>()
        + static_cast<double>(moments.rows) * bias.square().sum().item<double>();
}

} // namespace

void Moments::add(const at::Tensor& x, const at::Tensor& u)
{
    if (x.size(0) == 0) {
        return;
    }
    if (m_rows == 0) {
        m_originX = x.mean(0);
        m_originU = u.mean(0);
        m_sumX = at::zeros_like(m_originX);
        m_sumU = at::zeros_like(m_originU);
        m_xx = at::zeros({x.size(1), x.size(1)}, x.options());
        m_xu = at::zeros({x.size(1), u.size(1)}, x.options());
    }
    const at::Tensor fromX = x - m_originX;
    const at::Tensor fromU = u - m_originU;
    m_rows += x.size(0);
    m_sumX += fromX.sum(0);
    m_sumU += fromU.sum(0);
    m_xx.addmm_(fromX.t(), fromX);
    m_xu.addmm_(fromX.t(), fromU);
    m_uu += fromU.square().sum().item<double>();
}

Moments::Centered Moments::centered() const
{
    Centered result;
    result.rows = m_rows;
    if (m_rows == 0) {
        return result;
    }
    const auto n = static_cast<double>(m_rows);
    result.meanX = m_originX + m_sumX / n;
    result.meanU = m_originU + m_sumU / n;
    result.xx = m_xx.addr(m_sumX, m_sumX, 1, -1 / n);
    result.xu = m_xu.addr(m_sumX, m_sumU, 1, -1 / n);
    result.uu = m_uu - m_sumU.square().sum().item<double>() / n;
    result.yy = result.xx.trace().item<double>() + 2 * result.xu.trace().item<double>() + result.uu;
    return result;
}

void Moments::merge(Centered& into, const Centered& other)
{
    if (other.rows == 0) {
        return;
    }
    if (into.rows == 0) {
        into = other;
        into.xx = other.xx.clone();
        into.xu = other.xu.clone();
        return;
    }
    const auto mine = static_cast<double>(into.rows);
    const auto theirs = static_cast<double>(other.rows);
    const double weight = mine * theirs / (mine + theirs);
    const at::Tensor apartX = other.meanX - into.meanX;
    const at::Tensor apartU = other.meanU - into.meanU;
    into.rows += other.rows;
    into.meanX = into.meanX + apartX * (theirs / (mine + theirs));
    into.meanU = into.meanU + apartU * (theirs / (mine + theirs));
    into.xx.add_(other.xx).addr_(apartX, apartX, 1, weight);
    into.xu.add_(other.xu).addr_(apartX, apartU, 1, weight);
    into.uu += other.uu + apartU.square().sum().item<double>() * weight;
    into.yy += other.yy + (apartX + apartU).square().sum().item<double>() * weight;
}

Moments::Centered Moments::merged(const Centered& a, const Centered& b)
{
    Centered result;
    merge(result, a);
    merge(result, b);
    return result;
}

LinearityScores linearityOf(const Moments::Centered& moments)
{
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
    if (moments.rows < 2 || !(moments.xx.diagonal().max().item<double>() > 0)) {
        return {undefined, undefined};
    }
    // x explains y as far as it explains u, for y - x is x itself: one residual serves both scores.
    const double explained = GramFactor(moments.xx, moments.rows).explained(moments.xu);
    const double left = std::max(0.0, moments.uu - explained);
    return {moments.yy > 0 ? 1 - left / moments.yy : undefined, moments.uu > 0 ? 1 - left / moments.uu : undefined};
}

RidgeFit ridgeFit(const Moments::Centered& moments, double lambda)
{
    const ScaledGram system = scaledToUnitDiagonal(moments.xx);
    const at::Tensor penalized = penalizedBy(system, lambda);
    const at::Tensor cross = moments.xu / system.scale.unsqueeze(1);
    const auto [factor, failed] = at::linalg_cholesky_ex(penalized);
    at::Tensor slope; // in the scaled channels
    if (failed.item<int>() == 0) {
        slope = at::cholesky_solve(cross, factor);
    } else {
        // Only a penalty of zero comes here: the solution of least norm.
        slope = at::mm(at::linalg_pinv(penalized, 1e-12, true), cross);
    }
    slope = slope / system.scale.unsqueeze(1);
    return {slope, moments.meanU - at::mv(slope.t(), moments.meanX)};
}

double ridgeCondition(const Moments::Centered& moments, double lambda)
{
    const at::Tensor values = at::linalg_eigvalsh(penalizedBy(scaledToUnitDiagonal(moments.xx), lambda));
    const double smallest = values.min().item<double>();
    return smallest > 0 ? values.max().item<double>() / smallest : std::numeric_limits<double>::infinity();
}

RidgeFit leastSquaresFit(const Moments::Centered& moments)
{
    const at::Tensor slope = GramFactor(moments.xx, moments.rows).slope(moments.xu);
    return {slope, moments.meanU - at::mv(slope.t(), moments.meanX)};
}

LinearityScores heldOutLinearity(const Moments::Centered& trained, const Moments::Centered& other)
{
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
    if (trained.rows < 2 || other.rows == 0 || !(trained.xx.diagonal().max().item<double>() > 0)) {
        return {undefined, undefined};
    }
    const double left = residual(leastSquaresFit(trained), other);
    const at::Tensor apartX = other.meanX - trained.meanX;
    const at::Tensor apartU = other.meanU - trained.meanU;
    const auto rows = static_cast<double>(other.rows);
    const double yy = other.yy + rows * (apartX + apartU).square().sum().item<double>();
    const double uu = other.uu + rows * apartU.square().sum().item<double>();
    return {yy > 0 ? 1 - left / yy : undefined, uu > 0 ? 1 - left / uu : undefined};
}

LinearityScores determination(const RidgeFit& fit, const Moments::Centered& moments)
{
    const double left = residual(fit, moments);
    return {1 - left / moments.yy, 1 - left / moments.uu};
}

} // namespace prosector
