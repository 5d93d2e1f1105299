// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/scatter.h"

#include "core/analysis/anisotropy.h"
#include "core/analysis/detail/matrix_tensor.h"

#include <cmath>
#include <limits>

namespace prosector {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr int mostSteps = 10'000;

Scatter scatterOf(MatrixView x)
{
    Scatter scatter;
    scatter.add(tensorOf(x));
    return scatter;
}

} // namespace

void Scatter::add(const at::Tensor& x)
{
    if (x.size(0) == 0) {
        return;
    }
    if (m_rows == 0) {
        m_origin = x.mean(0);
        m_sum = at::zeros_like(m_origin);
        m_squares = at::zeros({x.size(1), x.size(1)}, x.options());
        m_unitSum = at::zeros_like(m_origin);
    }
    const at::Tensor apart = x - m_origin;
    m_rows += x.size(0);
    m_sum += apart.sum(0);
    m_squares.addmm_(apart.t(), apart);
    const at::Tensor norms = x.square().sum(1, true).sqrt_();
    const at::Tensor isThere = norms.gt(0);
    m_unitSum += (x / at::where(isThere, norms, at::ones_like(norms))).sum(0);
    m_unitRows += isThere.sum().item<std::int64_t>();
}

void Scatter::merge(const Scatter& other)
{
    if (other.m_rows == 0) {
        return;
    }
    if (m_rows == 0) {
        *this = other;
        return;
    }
    // The other's sums, taken about this one's origin.
    const at::Tensor shift = other.m_origin - m_origin;
    const auto rows = static_cast<double>(other.m_rows);
    m_squares = m_squares + other.m_squares + at::outer(shift, other.m_sum) + at::outer(other.m_sum, shift)
        + at::outer(shift, shift) * rows;
    m_sum = m_sum + other.m_sum + shift * rows;
    m_unitSum = m_unitSum + other.m_unitSum;
    m_unitRows += other.m_unitRows;
    m_rows += other.m_rows;
}

at::Tensor Scatter::centered() const
{
    return m_rows > 0 ? m_squares - at::outer(m_sum, m_sum) / static_cast<double>(m_rows) : at::Tensor();
}

double Scatter::meanPairCosine() const
{
    if (m_unitRows < 2) {
        return undefined;
    }
    const auto rows = static_cast<double>(m_unitRows);
    return (m_unitSum.square().sum().item<double>() - rows) / (rows * (rows - 1));
}

double largestShare(const at::Tensor& squares)
{
    const double all = squares.trace().item<double>();
    return all > 0 ? at::linalg_eigvalsh(squares).max().item<double>() / all : undefined;
}

double largestShareByPower(const at::Tensor& squares)
{
    const double all = squares.trace().item<double>();
    if (!(all > 0)) {
        return undefined;
    }
    // No pattern that a direction of the data could be orthogonal to; the same every time.
    at::Tensor direction = at::sin(at::arange(1, squares.size(0) + 1, at::kDouble).square_() * 0.7) + 0.1;
    direction = direction / direction.norm();
    double quotient = 0;
    for (int step = 0; step < mostSteps; ++step) {
        const at::Tensor next = at::mv(squares, direction);
        const double value = next.norm().item<double>(); // the Rayleigh quotient, once the direction stands
        if (!(value > 0)) {
            return undefined;
        }
        direction = next / value;
        const bool stands = std::abs(value - quotient) <= 1e-15 * value;
        quotient = value;
        if (stands) {
            break;
        }
    }
    return direction.dot(at::mv(squares, direction)).item<double>() / all;
}

double anisotropy(MatrixView x)
{
    return x.rows > 0 ? largestShare(scatterOf(x).centered()) : undefined;
}

double anisotropyByPower(MatrixView x)
{
    return x.rows > 0 ? largestShareByPower(scatterOf(x).centered()) : undefined;
}

double meanPairCosine(MatrixView x)
{
    return scatterOf(x).meanPairCosine();
}

} // namespace prosector
