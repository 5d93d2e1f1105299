// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace prosector {

// angularDistance() and relativeMagnitude() over a stream of rows.
class ChangeSum
{
public:
    // x, y: [rows, width], float64.
    void add(const at::Tensor& x, const at::Tensor& y);
    ChangeSum& operator+=(const ChangeSum& other);

    double angle() const { return m_angle.value(); } // as a share of half a turn
    double magnitude() const { return m_magnitude.value(); }

private:
    struct Mean
    {
        void add(const at::Tensor& values, const at::Tensor& defined);
        double value() const;

        double sum = 0;
        std::int64_t rows = 0;
    };

    Mean m_angle;
    Mean m_magnitude;
};

} // namespace prosector
