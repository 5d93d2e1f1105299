// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/block_influence.h"

#include "core/analysis/detail/change_sum.h"
#include "core/analysis/detail/cosine_sum.h"
#include "core/analysis/detail/matrix_tensor.h"

#include <limits>
#include <numbers>

namespace prosector {

void CosineSum::add(const at::Tensor& x, const at::Tensor& y)
{
    const at::Tensor norms = x.square().sum(1).sqrt_() * y.square().sum(1).sqrt_();
    const at::Tensor defined = norms.gt(0);
    const at::Tensor cosines = ((x * y).sum(1) / norms).clamp_(-1, 1);
    m_sum += at::where(defined, cosines, at::zeros_like(cosines)).sum().item<double>();
    const std::int64_t counted = defined.sum().item<std::int64_t>();
    m_rows += counted;
    m_leftOut += x.size(0) - counted;
}

CosineSum& CosineSum::operator+=(const CosineSum& other)
{
    m_sum += other.m_sum;
    m_rows += other.m_rows;
    m_leftOut += other.m_leftOut;
    return *this;
}

BlockInfluence CosineSum::result() const
{
    const double value =
        m_rows > 0 ? 1 - m_sum / static_cast<double>(m_rows) : std::numeric_limits<double>::quiet_NaN();
    return {value, m_leftOut, m_rows};
}

void ChangeSum::add(const at::Tensor& x, const at::Tensor& y)
{
    const at::Tensor normX = x.square().sum(1, true).sqrt_();
    const at::Tensor normY = y.square().sum(1, true).sqrt_();
    const at::Tensor unitX = x / normX;
    const at::Tensor unitY = y / normY;
    // An arc cosine would lose half the digits of a small angle.
    const at::Tensor apart = (unitX - unitY).square().sum(1).sqrt_();
    const at::Tensor together = (unitX + unitY).square().sum(1).sqrt_();
    const at::Tensor angles = at::atan2(apart, together) * (2 / std::numbers::pi);
    m_angle.add(angles, (normX * normY).squeeze(1).gt(0));
    m_magnitude.add(((y - x).square().sum(1, true).sqrt_() / normY).squeeze(1), normY.squeeze(1).gt(0));
}

void ChangeSum::Mean::add(const at::Tensor& values, const at::Tensor& defined)
{
    sum += at::where(defined, values, at::zeros_like(values)).sum().item<double>();
    rows += defined.sum().item<std::int64_t>();
}

double ChangeSum::Mean::value() const
{
    return rows > 0 ? sum / static_cast<double>(rows) : std::numeric_limits<double>::quiet_NaN();
}

ChangeSum& ChangeSum::operator+=(const ChangeSum& other)
{
    m_angle.sum += other.m_angle.sum;
    m_angle.rows += other.m_angle.rows;
    m_magnitude.sum += other.m_magnitude.sum;
    m_magnitude.rows += other.m_magnitude.rows;
    return *this;
}

double BlockInfluence::published() const
{
    const auto all = static_cast<double>(rows + rowsLeftOut);
    const double counted = rows > 0 ? value * static_cast<double>(rows) : 0;
    return (counted + 0.5 * static_cast<double>(rowsLeftOut)) / all;
}

BlockInfluence blockInfluence(MatrixView x, MatrixView y)
{
    CosineSum sum;
    sum.add(tensorOf(x), tensorOf(y));
    return sum.result();
}

double angularDistance(MatrixView x, MatrixView y)
{
    ChangeSum sum;
    sum.add(tensorOf(x), tensorOf(y));
    return sum.angle();
}

double relativeMagnitude(MatrixView x, MatrixView y)
{
    ChangeSum sum;
    sum.add(tensorOf(x), tensorOf(y));
    return sum.magnitude();
}

} // namespace prosector
