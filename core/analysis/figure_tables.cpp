// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/figure_tables.h"

#include <array>
#include <charconv>
#include <numeric>
#include <utility>

namespace prosector {

Column numberColumn(std::string name, std::string title, std::vector<double> values, std::string unit)
{
    return {std::move(name), std::move(title), std::move(unit), std::move(values)};
}

Column countColumn(std::string name, std::string title, std::vector<std::int64_t> values, std::string unit)
{
    return {std::move(name), std::move(title), std::move(unit), std::move(values)};
}

Column textColumn(std::string name, std::string title, std::vector<std::string> values)
{
    return {std::move(name), std::move(title), {}, std::move(values)};
}

Column layerColumn(std::int64_t layers)
{
    std::vector<std::int64_t> numbers(static_cast<std::size_t>(layers));
    std::iota(numbers.begin(), numbers.end(), 0);
    return countColumn("layer", "Layer", std::move(numbers));
}

std::string numberText(double value, int digits)
{
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, digits).ptr;
    return {buffer.data(), end};
}

} // namespace prosector
