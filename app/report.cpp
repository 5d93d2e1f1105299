// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace prosector::app {

namespace {

constexpr int significantDigits = 6;

std::string nonFinite(double value)
{
    return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

Json finiteOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

// Characters, not bytes: names may be in any script.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace

void putNumber(Json& object, const std::string& name, double value)
{
    object[name] = finiteOrNull(value);
    if (!std::isfinite(value)) {
        object[name + "_text"] = nonFinite(value);
    }
}

void putInterval(Json& object, const std::string& name, double low, double high)
{
    object[name] = Json::array({finiteOrNull(low), finiteOrNull(high)});
    if (!std::isfinite(low) || !std::isfinite(high)) {
        object[name + "_text"] = shownInterval(low, high);
    }
}

std::string shown(double value)
{
    if (!std::isfinite(value)) {
        return nonFinite(value);
    }
    std::array<char, 40> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general,
                                   significantDigits)
                         .ptr;
    return {buffer.data(), end};
}

std::string shown(std::int64_t value)
{
    return std::to_string(value);
}

std::string shown(bool value)
{
    return value ? "yes" : "no";
}

std::string shownInterval(double low, double high)
{
    return '[' + shown(low) + ", " + shown(high) + ']';
}

TextTable::TextTable(std::vector<std::string> header)
    : m_hasHeader(!header.empty())
{
    if (m_hasHeader) {
        m_rows.push_back(std::move(header));
    }
}

void TextTable::addRow(std::vector<std::string> cells)
{
    m_rows.push_back(std::move(cells));
}

std::string TextTable::text() const
{
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    }
    std::string text;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - widthOf(row[i]), ' ');
            line += i == 0 ? row[i] + space : "  " + space + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

} // namespace prosector::app
