// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/attention_sinks.h"

#include <limits>

namespace prosector {

namespace {

double over(double sum, std::int64_t count)
{
    return count > 0 ? sum / static_cast<double>(count) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

SinkCount& SinkCount::operator+=(const SinkCount& other)
{
    queries += other.queries;
    attention += other.attention;
    above += other.above;
    return *this;
}

double SinkCount::mean() const
{
    return over(attention, queries);
}

double SinkCount::share() const
{
    return over(static_cast<double>(above), queries);
}

SinkCount countSinks(MatrixView attention, double threshold, bool withFirst)
{
    SinkCount count;
    for (std::int64_t query = withFirst ? 0 : 1; query < attention.rows; ++query) {
        const double toFirst = attention.values[static_cast<std::size_t>(query * attention.columns)];
        ++count.queries;
        count.attention += toFirst;
        count.above += toFirst > threshold ? 1 : 0;
    }
    return count;
}

double sinkRate(std::span<const SinkCount> heads, double threshold)
{
    std::int64_t counted = 0;
    std::int64_t sinks = 0;
    for (const SinkCount& head : heads) {
        counted += head.queries > 0 ? 1 : 0;
        sinks += head.mean() > threshold ? 1 : 0;
    }
    return over(static_cast<double>(sinks), counted);
}

} // namespace prosector
