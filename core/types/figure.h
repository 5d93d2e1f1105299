// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace prosector {

// A column of a table. Undefined numbers are NaN.
struct Column
{
    using Values = std::variant<std::vector<double>, std::vector<std::int64_t>, std::vector<std::string>>;

    std::string name; // as files and the command line call it: "delta_loss"
    Sentence title; // as a person reads it: "Change in loss"
    Sentence unit; // "nats"; empty for a pure number or a name
    Values values;
    // Of texts: those that are words of a language, not names or tokens, as what can be translated.
    std::map<std::string, Sentence> words = {};

    std::size_t size() const;
    // A cell as a number; NaN for a text.
    double number(std::size_t row) const;
};

struct Table
{
    std::string name; // unique in its figure, made of letters, digits and underscores
    Sentence title;
    std::vector<Column> columns; // of equal size

    std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
    // Throws Error::Internal for a name it does not have.
    const Column& column(std::string_view columnName) const;
};

enum class PlotKind
{
    Lines, // numbers y over a number x
    Points, // the same, not joined
    Bars, // numbers y beside each other for each row, named by x
    Heatmap, // the number `value` at (x, y); cells that no row names stay empty
};

// A way to look at a table. It names columns, so that plot, table and file always show the same numbers.
struct Plot
{
    Sentence title;
    PlotKind kind = PlotKind::Lines;
    std::string table;
    std::string x;
    std::vector<std::string> y; // of a heatmap: one, its rows
    std::string value = {}; // heatmap
    std::string labels = {}; // column of texts that name the x positions (tokens); empty: x itself
    // Column of texts. Lines and points: rows with the same one belong together; heatmap: they stand in the cells.
    std::string group = {};
    bool isLogarithmic = false; // the y axis, or the colors of a heatmap
    bool isDifference = false; // about zero: colors that diverge from it, bars to both sides
};

// What an analysis found: tables, ways to plot them, and what a person must know to read them.
struct Figure
{
    std::string analysis; // its id
    Sentence title;
    Sentence caption; // model, text, tokens, protocol, edits, parameters, definition
    std::vector<Sentence> remarks; // what misleads here: chance level, rows left out, published value
    std::vector<Table> tables; // at least one
    std::vector<Plot> plots;

    // Throws Error::Internal for a name it does not have.
    const Table& table(std::string_view tableName) const;
};

} // namespace prosector
