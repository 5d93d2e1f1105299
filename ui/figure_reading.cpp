// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_reading.h"

#include "ui/core_text.h"
#include "ui/token_marks.h"
#include "widgets/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <map>

namespace prosector::ui {

namespace {

// Of a heatmap, or it is none: a column that was made by hand could name more places than there is memory for.
constexpr qsizetype mostCells = 1 << 24;

// The different texts of a column, in the order in which they first come, and where each row's stands among them.
struct Places
{
    QStringList labels;
    std::vector<int> ofRow;
};

template <class Value> std::vector<int> numbered(const std::vector<Value>& values)
{
    std::map<Value, int> known;
    std::vector<int> places;
    for (const Value& value : values) {
        places.push_back(known.try_emplace(value, static_cast<int>(known.size())).first->second);
    }
    return places;
}

// Where each row's value stands among the different ones. Tables have tens of thousands of rows: their values are
// compared as they are, not as texts.
std::vector<int> placesIn(const Column& column)
{
    return std::visit([](const auto& values) { return numbered(values); }, column.values);
}

Places placesOf(const Column& column, const Column& labels)
{
    Places places{{}, placesIn(column)};
    for (std::size_t row = 0; row < places.ofRow.size(); ++row) {
        if (places.ofRow[row] == places.labels.size()) {
            places.labels.append(cellText(labels, row));
        }
    }
    return places;
}

const Column& labelsOf(const Table& table, const Plot& plot)
{
    return table.column(plot.labels.empty() ? plot.x : plot.labels);
}

// What the axis of several columns says, whose names stand in the legend.
QString sharedUnit(const Table& table, const std::vector<std::string>& names)
{
    const Sentence& unit = table.column(names.front()).unit;
    const bool isShared = std::ranges::all_of(names, [&](const auto& name) { return table.column(name).unit == unit; });
    return isShared && !unit.empty() ? coreText(unit) : QCoreApplication::translate("figure", "value (no unit)");
}

void appendGrouped(std::vector<widgets::ChartSeries>& series, const Table& table, const Plot& plot,
                   const Column& values)
{
    const Column& x = table.column(plot.x);
    const Column& groups = table.column(plot.group);
    const Places places = placesOf(groups, groups);
    const std::size_t first = series.size();
    for (const QString& label : places.labels) {
        series.push_back({plot.y.size() > 1
                              ? QCoreApplication::translate("figure", "%1, %2").arg(label, coreText(values.title))
                              : label,
                          {},
                          {}});
    }
    for (std::size_t row = 0; row < table.rows(); ++row) {
        widgets::ChartSeries& one = series[first + static_cast<std::size_t>(places.ofRow[row])];
        one.x.push_back(x.number(row));
        one.y.push_back(values.number(row));
    }
}

} // namespace

std::vector<std::size_t> firstRowsOf(const Column& column)
{
    std::vector<std::size_t> rows;
    const std::vector<int> places = placesIn(column);
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (static_cast<std::size_t>(places[row]) == rows.size()) {
            rows.push_back(row);
        }
    }
    return rows;
}

QString headingOf(const Figure& figure, const Sentence& part)
{
    return QCoreApplication::translate("figure", "%1: %2").arg(coreText(figure.title), coreText(part));
}

QString cellText(const Column& column, std::size_t row)
{
    if (const auto* texts = std::get_if<std::vector<std::string>>(&column.values)) {
        const auto words = column.words.find((*texts)[row]);
        return words == column.words.end() ? QString::fromStdString((*texts)[row]) : coreText(words->second);
    }
    if (const auto* integers = std::get_if<std::vector<std::int64_t>>(&column.values)) {
        return QLocale().toString(static_cast<qlonglong>((*integers)[row]));
    }
    return widgets::concise(column.number(row));
}

QString titleWithUnit(const Column& column)
{
    const QString title = coreText(column.title);
    return column.unit.empty() ? title
                               : QCoreApplication::translate("figure", "%1 (%2)").arg(title, coreText(column.unit));
}

widgets::ChartData chartOf(const Figure& figure, const Plot& plot)
{
    const Table& table = figure.table(plot.table);
    const Column& x = table.column(plot.x);
    widgets::ChartData chart;
    chart.kind = plot.kind == PlotKind::Bars ? widgets::ChartKind::Bars
        : plot.kind == PlotKind::Points      ? widgets::ChartKind::Points
                                             : widgets::ChartKind::Lines;
    chart.xTitle = titleWithUnit(x);
    chart.isLogarithmic = plot.isLogarithmic;
    chart.yTitle = plot.y.size() == 1 ? titleWithUnit(table.column(plot.y.front())) : sharedUnit(table, plot.y);
    for (const std::string& name : plot.y) {
        const Column& values = table.column(name);
        if (!plot.group.empty() && plot.kind != PlotKind::Bars) {
            appendGrouped(chart.series, table, plot, values);
            continue;
        }
        widgets::ChartSeries series{titleWithUnit(values), {}, {}};
        for (std::size_t row = 0; row < table.rows(); ++row) {
            series.x.push_back(plot.kind == PlotKind::Bars ? static_cast<double>(row) : x.number(row));
            series.y.push_back(values.number(row));
        }
        chart.series.push_back(std::move(series));
    }
    if (plot.kind == PlotKind::Bars) {
        for (std::size_t row = 0; row < table.rows(); ++row) {
            chart.names.append(cellText(labelsOf(table, plot), row));
        }
    }
    return chart;
}

widgets::HeatmapData heatmapOf(const Figure& figure, const Plot& plot)
{
    const Table& table = figure.table(plot.table);
    const Column& rows = table.column(plot.y.front());
    const Column& values = table.column(plot.value);
    const Places columnPlaces = placesOf(table.column(plot.x), labelsOf(table, plot));
    const Places rowPlaces = placesOf(rows, rows);
    widgets::HeatmapData map;
    if (rowPlaces.labels.size() * columnPlaces.labels.size() > mostCells) {
        return map;
    }
    map.rows = static_cast<int>(rowPlaces.labels.size());
    map.columns = static_cast<int>(columnPlaces.labels.size());
    map.values.assign(static_cast<std::size_t>(map.rows) * static_cast<std::size_t>(map.columns),
                      std::numeric_limits<double>::quiet_NaN());
    const auto* texts =
        plot.group.empty() ? nullptr : std::get_if<std::vector<std::string>>(&table.column(plot.group).values);
    map.texts.resize(texts ? static_cast<qsizetype>(map.values.size()) : 0);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const int cell = rowPlaces.ofRow[row] * map.columns + columnPlaces.ofRow[row];
        map.values[static_cast<std::size_t>(cell)] = values.number(row);
        if (texts) {
            map.texts[cell] = markedToken((*texts)[row]);
        }
    }
    map.rowLabels = rowPlaces.labels;
    map.columnLabels = columnPlaces.labels;
    if (!plot.labels.empty()) {
        map.columnNumbers = placesOf(table.column(plot.x), table.column(plot.x)).labels;
        map.columnNumberTitle = titleWithUnit(table.column(plot.x));
    }
    map.rowTitle = titleWithUnit(rows);
    map.columnTitle = titleWithUnit(labelsOf(table, plot));
    map.valueTitle = titleWithUnit(values);
    map.textTitle = texts ? titleWithUnit(table.column(plot.group)) : QString();
    map.isLogarithmic = plot.isLogarithmic;
    return map;
}

QString tabbedText(const Table& table)
{
    QStringList header;
    for (const Column& column : table.columns) {
        header.append(titleWithUnit(column));
    }
    QStringList lines{header.join(u'\t')};
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const Column& column : table.columns) {
            // A line break or a tabulator within a token's text would start another cell.
            cells.append(cellText(column, row).replace(u'\t', u' ').replace(u'\n', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace prosector::ui
