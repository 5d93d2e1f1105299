// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tensor_gatherer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace prosector {

namespace {

constexpr std::size_t mostLargest = 10;

} // namespace

TensorGatherer::TensorGatherer(std::int64_t columns)
    : m_columnSquares(static_cast<std::size_t>(columns))
    , m_minimum(std::numeric_limits<double>::infinity())
    , m_maximum(-std::numeric_limits<double>::infinity())
{
}

void TensorGatherer::addRow(std::span<const float> values)
{
    const auto row = static_cast<std::int64_t>(m_rowNorms.size());
    double sum = 0;
    double squares = 0;
    for (std::size_t column = 0; column < values.size(); ++column) {
        const double value = values[column];
        sum += value;
        squares += value * value;
        m_columnSquares[column] += value * value;
        m_minimum = std::min(m_minimum, value);
        m_maximum = std::max(m_maximum, value);
        m_zeros += value == 0;
        if (m_largest.size() < mostLargest || std::abs(value) > std::abs(m_largest.back().value)) {
            keepLargest({row, static_cast<std::int64_t>(column), value});
        }
    }
    m_rowNorms.push_back(std::sqrt(squares));
    if (values.empty()) {
        return;
    }
    // Rows are joined by their means, so that a large mean does not swallow a small spread.
    const auto count = static_cast<double>(values.size());
    const double mean = sum / count;
    double spread = 0;
    for (const float value : values) {
        spread += (value - mean) * (value - mean);
    }
    const auto before = static_cast<double>(m_elements);
    const double distance = mean - m_mean;
    m_mean += distance * count / (before + count);
    m_spread += spread + distance * distance * before * count / (before + count);
    m_elements += static_cast<std::int64_t>(values.size());
}

void TensorGatherer::keepLargest(const TensorElement& element)
{
    // Behind its equals: they came first.
    const auto place = std::ranges::upper_bound(m_largest, std::abs(element.value), std::greater(),
                                                [](const TensorElement& kept) { return std::abs(kept.value); });
    m_largest.insert(place, element);
    m_largest.resize(std::min(m_largest.size(), mostLargest));
}

TensorStatistics TensorGatherer::result() const
{
    TensorStatistics statistics;
    statistics.elements = m_elements;
    const auto count = static_cast<double>(m_elements);
    const double undefined = std::numeric_limits<double>::quiet_NaN();
    statistics.minimum = m_elements ? m_minimum : undefined;
    statistics.maximum = m_elements ? m_maximum : undefined;
    statistics.mean = m_elements ? m_mean : undefined;
    statistics.standardDeviation = m_elements ? std::sqrt(m_spread / count) : undefined;
    statistics.zeroShare = m_elements ? static_cast<double>(m_zeros) / count : undefined;
    statistics.largest = m_largest;
    statistics.rowNorms = m_rowNorms;
    for (const double squares : m_columnSquares) {
        statistics.columnNorms.push_back(std::sqrt(squares));
    }
    return statistics;
}

} // namespace prosector
