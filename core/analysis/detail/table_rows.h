// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace prosector {

// A table that is written row by row.
class TableRows
{
public:
    using Cell = std::variant<double, std::int64_t, std::string, Sentence>; // a sentence in a column of texts

    // Columns without values, of the types that their cells will have.
    TableRows(std::string name, Sentence title, std::vector<Column> columns);

    // One cell for each column. Throws Error::Internal for another number of cells or another type.
    void add(std::vector<Cell> cells);
    Table take() { return std::move(m_table); }

private:
    Table m_table;
};

// A column of names, numbers or counts for it.
Column textHead(std::string name, Sentence title);
Column numberHead(std::string name, Sentence title, Sentence unit = {});
Column countHead(std::string name, Sentence title);

} // namespace prosector
