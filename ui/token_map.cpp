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

int indexAt(const Column& column, std::size_t row)
{
    return static_cast<int>(column.number(row));
}

} // namespace

int TokenMap::columnOf(const TokenPlace& token) const
{
    const auto found = std::ranges::lower_bound(tokens, token);
    return found != tokens.end() && *found == token ? static_cast<int>(found - tokens.begin()) : -1;
}

TokenMap tokenMapOf(const Figure& figure, bool ofUpdate, bool isEstimate)
{
    const Table& table = figure.table("tokens");
    const Column& layers = table.column("layer");
    const Column& tokens = table.column("token");
    const Column& windows = table.column("window");
    const Column& positions = table.column("position");
    const Column& values = table.column(ofUpdate ? "update" : "nonlinearity");
    const auto* texts = std::get_if<std::vector<std::string>>(&table.column("text").values);
    TokenMap map;
    widgets::HeatmapData& data = map.data;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        data.rows = std::max(data.rows, indexAt(layers, row) + 1);
        data.columns = std::max(data.columns, indexAt(tokens, row) + 1);
    }
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
