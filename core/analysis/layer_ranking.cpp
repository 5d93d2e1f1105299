// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/layer_ranking.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace prosector {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

struct Pairs
{
    std::vector<double> one;
    std::vector<double> other;
};

// Without those of which a side is undefined.
Pairs definedPairs(std::span<const double> one, std::span<const double> other)
{
    Pairs pairs;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
        if (!std::isnan(one[i]) && !std::isnan(other[i])) {
            pairs.one.push_back(one[i]);
            pairs.other.push_back(other[i]);
        }
    }
    return pairs;
}

double correlation(const std::vector<double>& one, const std::vector<double>& other)
{
    const auto n = static_cast<double>(one.size());
    const double meanOne = std::accumulate(one.begin(), one.end(), 0.0) / n;
    const double meanOther = std::accumulate(other.begin(), other.end(), 0.0) / n;
    double both = 0;
    double ones = 0;
    double others = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        both += (one[i] - meanOne) * (other[i] - meanOther);
        ones += (one[i] - meanOne) * (one[i] - meanOne);
        others += (other[i] - meanOther) * (other[i] - meanOther);
    }
    return ones > 0 && others > 0 ? both / std::sqrt(ones * others) : undefined;
}

} // namespace

std::vector<std::int64_t> lowestFirst(std::span<const double> scores, std::int64_t count)
{
    std::vector<std::int64_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](std::int64_t a, std::int64_t b) {
        const double one = scores[static_cast<std::size_t>(a)];
        const double other = scores[static_cast<std::size_t>(b)];
        return std::isnan(other) ? !std::isnan(one) : one < other;
    });
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max<std::int64_t>(0, count))));
    return order;
}

std::optional<std::int64_t> closestSpan(std::span<const double> distances)
{
    const std::vector<std::int64_t> order = lowestFirst(distances, 1);
    if (order.empty() || std::isnan(distances[static_cast<std::size_t>(order.front())])) {
        return std::nullopt;
    }
    return order.front();
}

double cosineAtDepth(std::int64_t block)
{
    const auto depth = static_cast<double>(block);
    return std::sqrt(depth / (depth + 1));
}

std::vector<double> ranksOf(std::span<const double> scores)
{
    const std::vector<std::int64_t> order = lowestFirst(scores, static_cast<std::int64_t>(scores.size()));
    std::vector<double> ranks(scores.size(), undefined);
    for (std::size_t begin = 0; begin < order.size();) {
        const double score = scores[static_cast<std::size_t>(order[begin])];
        std::size_t end = begin;
        while (end < order.size() && scores[static_cast<std::size_t>(order[end])] == score) {
            ++end;
        }
        if (end == begin) {
            break; // NaN from here on
        }
        for (std::size_t i = begin; i < end; ++i) {
            ranks[static_cast<std::size_t>(order[i])] = static_cast<double>(begin + end + 1) / 2;
        }
        begin = end;
    }
    return ranks;
}

double spearman(std::span<const double> one, std::span<const double> other)
{
    const Pairs pairs = definedPairs(one, other);
    return pairs.one.size() < 2 ? undefined : correlation(ranksOf(pairs.one), ranksOf(pairs.other));
}

double kendall(std::span<const double> one, std::span<const double> other)
{
    const Pairs pairs = definedPairs(one, other);
    double agreeing = 0; // minus the disagreeing
    double untiedOne = 0;
    double untiedOther = 0;
    for (std::size_t i = 0; i < pairs.one.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double apart = pairs.one[i] - pairs.one[j];
            const double otherApart = pairs.other[i] - pairs.other[j];
            untiedOne += apart != 0 ? 1 : 0;
            untiedOther += otherApart != 0 ? 1 : 0;
            if (apart != 0 && otherApart != 0) {
                agreeing += (apart > 0) == (otherApart > 0) ? 1 : -1;
            }
        }
    }
    return untiedOne > 0 && untiedOther > 0 ? agreeing / std::sqrt(untiedOne * untiedOther) : undefined;
}

} // namespace prosector
