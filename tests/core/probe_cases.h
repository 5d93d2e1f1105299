// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit_grammar.h"
#include "tests/core/edit_probe.h"
#include "tests/core/test_data.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <limits>

// What the tests of edits share: windows of arbitrary tokens, models to run them on, and a way to compare.

namespace prosector::tests {

// The demo (Llama) or a tiny model of another family.
inline std::filesystem::path probedModel(const QString& name)
{
    return name == QLatin1String("demo") ? demoFolder() : sourceFolder() / "tests/data/families" / name.toStdString();
}

// Windows of two lengths, with tokens from a linear congruential generator.
inline TokenIds arbitraryWindows(std::uint32_t seed, std::int64_t vocabulary, int windows, int tokens)
{
    TokenIds ids;
    for (int window = 0; window < windows; ++window) {
        std::vector<std::int64_t> one;
        const int length = window + 1 < windows ? tokens : tokens / 2 + 1;
        while (static_cast<int>(one.size()) < length) {
            seed = seed * 1664525U + 1013904223U;
            one.push_back(static_cast<std::int64_t>(seed >> 8) % vocabulary);
        }
        ids.push_back(one);
    }
    return ids;
}

// The place of every row of a run in its window.
inline std::vector<std::int64_t> positionsOf(const TokenIds& windows)
{
    std::vector<std::int64_t> positions;
    for (const auto& window : windows) {
        for (std::size_t i = 0; i < window.size(); ++i) {
            positions.push_back(static_cast<std::int64_t>(i));
        }
    }
    return positions;
}

inline EditList editsOf(std::initializer_list<QString> specs)
{
    EditList edits;
    for (const QString& spec : specs) {
        edits.push_back(parseEdit(spec.toStdString()));
    }
    return edits;
}

// The largest difference over the largest magnitude of the expected values.
inline double relativeDifference(const Rows& actual, const Rows& expected)
{
    if (actual.values.size() != expected.values.size() || expected.values.empty()) {
        return std::numeric_limits<double>::infinity();
    }
    double difference = 0;
    double largest = 0;
    for (std::size_t i = 0; i < expected.values.size(); ++i) {
        difference = std::max(difference, std::abs(actual.values[i] - expected.values[i]));
        largest = std::max(largest, std::abs(expected.values[i]));
    }
    return difference > 0 ? difference / largest : 0;
}

// The mean of each column over the rows that `counts` says.
template <class Counts> std::vector<double> columnMeans(const Rows& rows, Counts counts)
{
    std::vector<double> means(static_cast<std::size_t>(rows.columns));
    std::int64_t counted = 0;
    for (std::int64_t row = 0; row < rows.rows(); ++row) {
        if (counts(row)) {
            ++counted;
            for (std::int64_t column = 0; column < rows.columns; ++column) {
                means[static_cast<std::size_t>(column)] += rows.at(row, column);
            }
        }
    }
    for (double& mean : means) {
        mean /= static_cast<double>(counted);
    }
    return means;
}

} // namespace prosector::tests
