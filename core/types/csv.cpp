// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/csv.h"

#include <array>
#include <charconv>
#include <cmath>

namespace prosector {

std::string csvCell(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string csvCell(double value)
{
    if (!std::isfinite(value)) {
        return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
    std::array<char, 32> buffer;
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

std::string csvCell(std::int64_t value)
{
    return std::to_string(value);
}

std::string csvText(const Table& table)
{
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        text += (i == 0 ? "" : ",") + csvCell(table.columns[i].name);
    }
    text += '\n';
    for (std::size_t row = 0; row < table.rows(); ++row) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            text += i == 0 ? "" : ",";
            text += std::visit([row](const auto& values) { return csvCell(values[row]); }, table.columns[i].values);
        }
        text += '\n';
    }
    return text;
}

} // namespace prosector
