// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/comparison_stages.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace prosector {

namespace {

// A longer window of a model that is not quick has its beginning run alone first.
constexpr std::int64_t probeTokens = 256;
// A window of so many multiplications takes one core about 50 ms: quick enough to wait for two.
constexpr double quickWindow = 1e9;
constexpr std::uint64_t shuffleSeed = 20'240'511;

// The same on every machine: the standard library's shuffle is left to each implementation.
std::vector<std::int64_t> shuffled(std::int64_t count)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937_64 random(shuffleSeed);
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random() % i]);
    }
    return order;
}

// Of the matrices that every token passes; what is left out, attention between tokens, weighs little.
double multiplications(const ModelSpec& spec, const Window& window)
{
    const auto width = static_cast<double>(spec.width);
    const double block = width * (4 * width + 3 * static_cast<double>(spec.intermediate));
    const double head = width * static_cast<double>(spec.vocabulary);
    return static_cast<double>(window.ids.size()) * (static_cast<double>(spec.layers) * block + head);
}

} // namespace

ComparisonStages comparisonStages(const ModelSpec& spec, std::span<const Window> windows)
{
    ComparisonStages stages;
    const std::vector<std::int64_t> order = shuffled(static_cast<std::int64_t>(windows.size()));
    const Window& first = windows[static_cast<std::size_t>(order.front())];
    const bool isQuick = multiplications(spec, first) <= quickWindow;
    if (!isQuick && static_cast<std::int64_t>(first.ids.size()) > probeTokens && first.firstScored < probeTokens) {
        stages.probe = {{first.ids.begin(), first.ids.begin() + probeTokens}, first.firstScored};
    }
    // Two share the cores better than one, and have an interval. After a probe a lone window would tell little more.
    const std::size_t fewest = isQuick || stages.probe ? 2 : 1;
    for (std::size_t begin = 0; begin < order.size();) {
        const std::size_t end = std::min(order.size(), std::max(fewest, 2 * begin));
        stages.windows.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(begin),
                                    order.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return stages;
}

} // namespace prosector
