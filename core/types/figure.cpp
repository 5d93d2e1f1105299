// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/figure.h"

#include "core/types/error.h"

#include <algorithm>
#include <limits>

namespace prosector {

std::size_t Column::size() const
{
    return std::visit([](const auto& all) { return all.size(); }, values);
}

double Column::number(std::size_t row) const
{
    if (const auto* numbers = std::get_if<std::vector<double>>(&values)) {
        return (*numbers)[row];
    }
    if (const auto* integers = std::get_if<std::vector<std::int64_t>>(&values)) {
        return static_cast<double>((*integers)[row]);
    }
    return std::numeric_limits<double>::quiet_NaN();
}

const Column& Table::column(std::string_view columnName) const
{
    const auto found = std::ranges::find(columns, columnName, &Column::name);
    if (found == columns.end()) {
        throw Error(ErrorCode::Internal, name, "the table has no column \"" + std::string(columnName) + '"');
    }
    return *found;
}

const Table& Figure::table(std::string_view tableName) const
{
    const auto found = std::ranges::find(tables, tableName, &Table::name);
    if (found == tables.end()) {
        throw Error(ErrorCode::Internal, analysis, "the figure has no table \"" + std::string(tableName) + '"');
    }
    return *found;
}

} // namespace prosector
