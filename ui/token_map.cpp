// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/token_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace prosector::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui)
};

constexpr std::size_t largestIndex = 1 << 30;

int indexAt(const Column& column, std::size_t row)
{
    return static_cast<int>(column.number(row));
}

// One more than the largest; -1 where one is no index below `limit`, or no number.
std::int64_t countOf(const Column& indices, std::size_t limit)
{
    std::int64_t count = 0;
    for (std::size_t row = 0; row < indices.size(); ++row) {
        const double index = indices.number(row);
        if (!(index >= 0 && index < static_cast<double>(limit))) {
            return -1;
        }
        count = std::max(count, static_cast<std::int64_t>(index) + 1);
    }
    return count;
}

// A figure may come from a file of another version, or made by hand: every layer has every token, or it is no map.
bool isMap(const Figure& figure)
{
    const auto table = std::ranges::find(figure.tables, "tokens", &Table::name);
    if (table == figure.tables.end()) {
        return false;
    }
    for (const char* name : {"layer", "token", "window", "position", "text", "nonlinearity", "update"}) {
        if (std::ranges::find(table->columns, name, &Column::name) == table->columns.end()) {
            return false;
        }
    }
    const std::size_t cells = std::min(table->rows(), largestIndex);
    const std::int64_t layers = countOf(table->column("layer"), cells);
    const std::int64_t tokens = countOf(table->column("token"), cells);
    return layers >= 0 && tokens >= 0 && static_cast<std::size_t>(layers * tokens) == table->rows()
        && countOf(table->column("window"), largestIndex) >= 0 && countOf(table->column("position"), largestIndex) >= 0;
}

} // namespace

int TokenMap::columnOf(const TokenPlace& token) const
{
    const auto found = std::ranges::lower_bound(tokens, token);
    return found != tokens.end() && *found == token ? static_cast<int>(found - tokens.begin()) : -1;
}

TokenMap tokenMapOf(const Figure& figure, bool ofUpdate, bool isEstimate)
{
    if (!isMap(figure)) {
        return {};
    }
    const Table& table = figure.table("tokens");
    const Column& layers = table.column("layer");
    const Column& tokens = table.column("token");
    const Column& windows = table.column("window");
    const Column& positions = table.column("position");
    const Column& values = table.column(ofUpdate ? "update" : "nonlinearity");
    const auto* texts = std::get_if<std::vector<std::string>>(&table.column("text").values);
    TokenMap map;
    widgets::HeatmapData& data = map.data;
    data.rows = static_cast<int>(countOf(layers, largestIndex));
    data.columns = static_cast<int>(countOf(tokens, largestIndex));
    const auto cells = static_cast<std::size_t>(data.rows) * static_cast<std::size_t>(data.columns);
    data.values.assign(cells, std::numeric_limits<double>::quiet_NaN());
    data.estimates.assign(isEstimate ? cells : 0, true);
    map.tokens.resize(static_cast<std::size_t>(data.columns));
    QStringList labels(data.columns);
    QStringList numbers(data.columns);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const int token = indexAt(tokens, row);
        data.values[static_cast<std::size_t>(indexAt(layers, row) * data.columns + token)] = values.number(row);
        if (indexAt(layers, row) == 0) {
            map.tokens[static_cast<std::size_t>(token)] = {indexAt(windows, row),
                                                           TokenPosition(indexAt(positions, row))};
            labels[token] = texts ? QString::fromStdString((*texts)[row]) : QString();
            numbers[token] = QString::number(indexAt(positions, row));
        }
    }
    for (int row = 0; row < data.rows; ++row) {
        data.rowLabels.append(QString::number(row));
    }
    data.columnLabels = std::move(labels);
    data.columnNumbers = std::move(numbers);
    data.rowTitle = Words::tr("layer");
    data.columnTitle = Words::tr("token");
    data.columnNumberTitle = Words::tr("position (tokens)");
    data.valueTitle =
        ofUpdate ? Words::tr("non-linearity of the update (no unit)") : Words::tr("non-linearity (no unit)");
    return map;
}

} // namespace prosector::ui
