// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/matrices.h"

// Slow and obvious, for references in tests.

namespace prosector::tests {

// a^T b
inline Rows products(const Rows& a, const Rows& b)
{
    Rows result(a.columns, b.columns);
    for (std::int64_t row = 0; row < a.rows(); ++row) {
        for (std::int64_t i = 0; i < a.columns; ++i) {
            for (std::int64_t j = 0; j < b.columns; ++j) {
                result.at(i, j) += a.at(row, i) * b.at(row, j);
            }
        }
    }
    return result;
}

inline Rows times(const Rows& a, const Rows& b)
{
    Rows result(a.rows(), b.columns);
    for (std::int64_t row = 0; row < a.rows(); ++row) {
        for (std::int64_t i = 0; i < a.columns; ++i) {
            for (std::int64_t j = 0; j < b.columns; ++j) {
                result.at(row, j) += a.at(row, i) * b.at(i, j);
            }
        }
    }
    return result;
}

inline Rows plus(Rows a, const Rows& b)
{
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        a.values[i] += b.values[i];
    }
    return a;
}

// The sum of the squares of all entries.
inline double squares(const Rows& rows)
{
    double sum = 0;
    for (const double value : rows.values) {
        sum += value * value;
    }
    return sum;
}

} // namespace prosector::tests
