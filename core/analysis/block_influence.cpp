// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/block_influence.h"

#include "core/analysis/detail/cosine_sum.h"
#include "core/analysis/detail/matrix_tensor.h"

#include <limits>

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
    return {value, m_leftOut};
}

BlockInfluence blockInfluence(MatrixView x, MatrixView y)
{
    CosineSum sum;
    sum.add(tensorOf(x), tensorOf(y));
    return sum.result();
}

} // namespace prosector
