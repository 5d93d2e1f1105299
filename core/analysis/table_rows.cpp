// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/table_rows.h"

#include "core/analysis/detail/figure_tables.h"
#include "core/types/error.h"

#include <utility>

namespace prosector {

TableRows::TableRows(std::string name, Sentence title, std::vector<Column> columns)
    : m_table{std::move(name), std::move(title), std::move(columns)}
{
}

void TableRows::add(std::vector<Cell> cells)
{
    bool fits = cells.size() == m_table.columns.size();
    for (std::size_t i = 0; fits && i < cells.size(); ++i) {
        if (Sentence* words = std::get_if<Sentence>(&cells[i])) {
            std::string english = words->english();
            m_table.columns[i].words.try_emplace(english, std::move(*words));
            cells[i] = std::move(english);
        }
        const auto put = [&]<class Value>(std::vector<Value>& values) {
            Value* cell = std::get_if<Value>(&cells[i]);
            if (cell) {
                values.push_back(std::move(*cell));
            }
            return cell != nullptr;
        };
        fits = std::visit(put, m_table.columns[i].values);
    }
    if (!fits) {
        throw Error(ErrorCode::Internal, m_table.name, "an analysis writes a row that its table does not have");
    }
}

Column textHead(std::string name, Sentence title)
{
    return textColumn(std::move(name), std::move(title), {});
}

Column numberHead(std::string name, Sentence title, Sentence unit)
{
    return numberColumn(std::move(name), std::move(title), {}, std::move(unit));
}

Column countHead(std::string name, Sentence title)
{
    return countColumn(std::move(name), std::move(title), {});
}

} // namespace prosector
