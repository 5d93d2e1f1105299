// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/figure_tables.h"

#include <array>
#include <charconv>
#include <numeric>
#include <utility>

namespace prosector {

Column numberColumn(std::string name, Sentence title, std::vector<double> values, Sentence unit)
{
    return {std::move(name), std::move(title), std::move(unit), std::move(values)};
}

Column countColumn(std::string name, Sentence title, std::vector<std::int64_t> values, Sentence unit)
{
    return {std::move(name), std::move(title), std::move(unit), std::move(values)};
}

Column textColumn(std::string name, Sentence title, std::vector<std::string> values)
{
    return {std::move(name), std::move(title), {}, std::move(values)};
}

Column wordColumn(std::string name, Sentence title, const std::vector<Sentence>& values)
{
    Column column = textColumn(std::move(name), std::move(title), {});
    auto& texts = std::get<std::vector<std::string>>(column.values);
    for (const Sentence& value : values) {
        texts.push_back(value.english());
        column.words.try_emplace(texts.back(), value);
    }
    return column;
}

Column layerColumn(std::int64_t layers)
{
    std::vector<std::int64_t> numbers(static_cast<std::size_t>(layers));
    std::iota(numbers.begin(), numbers.end(), 0);
    return countColumn("layer", say("Figure", "Layer"), std::move(numbers));
}

Sentence numberText(double value, int digits)
{
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, digits).ptr;
    return say("Number", std::string(buffer.data(), end).c_str());
}

} // namespace prosector
