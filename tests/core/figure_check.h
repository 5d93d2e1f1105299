// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyses.h"
#include "core/engine/engine.h"
#include "tests/core/test_data.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

// Analyses run as both front ends run them, and their figures read by names.

namespace prosector::tests {

inline Text builtinText(const std::string& name, std::size_t bytes)
{
    return {name, contentOf(sourceFolder() / "resources/texts" / (name + ".txt")).substr(0, bytes)};
}

inline EngineOptions analysisOptions()
{
    EngineOptions options;
    options.calibration = builtinText("calibration", 4000);
    return options;
}

// A few windows of the demo model's kind.
inline AnalysisRequest analysisRequest(const std::string& analysis, std::map<std::string, std::string> settings = {},
                                       EditList edits = {})
{
    AnalysisRequest request{analysis, {builtinText("evaluation", 3000), {}, std::move(edits), {}}, std::move(settings)};
    request.run.protocol.window = 64;
    return request;
}

inline std::vector<double> numbers(const Table& table, const std::string& name)
{
    const Column& column = table.column(name);
    std::vector<double> values;
    for (std::size_t row = 0; row < column.size(); ++row) {
        values.push_back(column.number(row));
    }
    return values;
}

inline double number(const Table& table, const std::string& name, std::size_t row = 0)
{
    return table.column(name).number(row);
}

inline std::string textIn(const Table& table, const std::string& name, std::size_t row = 0)
{
    return std::get<std::vector<std::string>>(table.column(name).values).at(row);
}

// What is wrong with a figure's form; empty: nothing. Columns as declared come first, tables are rectangular, plots
// name what is there.
inline QString formProblem(const Figure& figure)
{
    const std::vector<AnalysisFacts> all = analysisFacts();
    const auto facts = std::ranges::find(all, figure.analysis, &AnalysisFacts::id);
    if (facts == all.end() || figure.tables.empty() || figure.plots.empty()) {
        return QStringLiteral("no facts, no table or no plot");
    }
    const std::vector<Column>& columns = figure.tables.front().columns;
    for (std::size_t i = 0; i < facts->columns.size(); ++i) {
        if (i >= columns.size() || columns[i].name != facts->columns[i]) {
            return QStringLiteral("column %1 is not as declared").arg(i);
        }
    }
    for (const Table& table : figure.tables) {
        for (const Column& column : table.columns) {
            if (column.size() != table.rows()) {
                return QString::fromStdString(table.name + '.' + column.name + " is of another length");
            }
        }
    }
    for (const Plot& plot : figure.plots) {
        std::vector<std::string> names = plot.y;
        names.push_back(plot.x);
        for (const std::string& name : {plot.value, plot.labels, plot.group}) {
            if (!name.empty()) {
                names.push_back(name);
            }
        }
        for (const std::string& name : names) {
            figure.table(plot.table).column(name); // throws for a name that is not there
        }
        if (plot.kind == PlotKind::Heatmap && (plot.y.size() != 1 || plot.value.empty())) {
            return QStringLiteral("a heatmap without rows or value");
        }
    }
    return {};
}

} // namespace prosector::tests
