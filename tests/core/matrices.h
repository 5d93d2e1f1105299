// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <initializer_list>
#include <vector>

namespace prosector::tests {

// A matrix that owns its values, written down row by row.
struct Rows
{
    Rows(std::initializer_list<std::initializer_list<double>> rows)
    {
        for (const auto& row : rows) {
            columns = static_cast<std::int64_t>(row.size());
            values.insert(values.end(), row.begin(), row.end());
        }
    }
    Rows(std::int64_t rows, std::int64_t columnCount)
        : values(static_cast<std::size_t>(rows * columnCount))
        , columns(columnCount)
    {
    }

    std::int64_t rows() const { return static_cast<std::int64_t>(values.size()) / columns; }
    double& at(std::int64_t row, std::int64_t column)
    {
        return values[static_cast<std::size_t>(row * columns + column)];
    }
    double at(std::int64_t row, std::int64_t column) const
    {
        return values[static_cast<std::size_t>(row * columns + column)];
    }
    MatrixView view() const { return {values, rows(), columns}; }

    // This minus another, entry by entry.
    Rows minus(const Rows& other) const
    {
        Rows result = *this;
        for (std::size_t i = 0; i < values.size(); ++i) {
            result.values[i] -= other.values[i];
        }
        return result;
    }

    std::vector<double> values;
    std::int64_t columns = 0;
};

} // namespace prosector::tests
