// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/tensor_view.h"

#include <cstdint>
#include <span>
#include <vector>

namespace prosector {

// Gathers the statistics of a matrix from its rows, one after another.
class TensorGatherer
{
public:
    explicit TensorGatherer(std::int64_t columns);

    void addRow(std::span<const float> values); // [columns]
    TensorStatistics result() const; // without an id

private:
    void keepLargest(const TensorElement& element);

    std::vector<double> m_columnSquares;
    std::vector<double> m_rowNorms;
    std::vector<TensorElement> m_largest; // in order
    double m_minimum = 0;
    double m_maximum = 0;
    double m_mean = 0;
    double m_spread = 0; // sum of squared distances from the mean
    std::int64_t m_zeros = 0;
    std::int64_t m_elements = 0;
};

} // namespace prosector
