// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/figure_document.h"

#include "core/storage/detail/json_values.h"
#include "core/storage/detail/json_words.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>

namespace prosector {

namespace {

using nlohmann::json;

constexpr std::array typeNames{"numbers", "integers", "texts"}; // by index of Column::Values
constexpr std::array<std::pair<PlotKind, const char*>, 4> plotKinds{{{PlotKind::Lines, "lines"},
                                                                     {PlotKind::Points, "points"},
                                                                     {PlotKind::Bars, "bars"},
                                                                     {PlotKind::Heatmap, "heatmap"}}};

[[noreturn]] void fail(const std::string& where, const std::string& message)
{
    throw Error(ErrorCode::Malformed, where, message, "Get an intact copy of the file");
}

Column::Values emptyValues(const JsonFile& column)
{
    const std::string type = requireString(column, "values");
    if (type == typeNames[0]) {
        return std::vector<double>();
    }
    if (type == typeNames[1]) {
        return std::vector<std::int64_t>();
    }
    if (type == typeNames[2]) {
        return std::vector<std::string>();
    }
    fail(column.where, "the field \"values\" must be numbers, integers or texts");
}

json tableOf(const Table& table)
{
    json columns = json::array();
    for (const Column& column : table.columns) {
        columns.push_back({{"name", column.name},
                           {"title", jsonOf(Sentence(column.title))},
                           {"unit", jsonOf(Sentence(column.unit))},
                           {"values", typeNames.at(column.values.index())}});
    }
    return {{"name", table.name}, {"title", jsonOf(Sentence(table.title))}, {"columns", std::move(columns)}};
}

Table tableFrom(const JsonFile& object)
{
    Table table{requireString(object, "name"), wordsFrom(object, "title").english(), {}};
    for (const JsonFile& column : objectsFrom(object, "columns")) {
        table.columns.push_back({requireString(column, "name"), wordsFrom(column, "title").english(),
                                 wordsFrom(column, "unit").english(), emptyValues(column)});
    }
    return table;
}

const char* nameOf(PlotKind kind)
{
    return std::ranges::find(plotKinds, kind, [](const auto& each) { return each.first; })->second;
}

PlotKind kindFrom(const JsonFile& plot)
{
    const std::string name = requireString(plot, "kind");
    const auto found = std::ranges::find(plotKinds, name, [](const auto& each) { return each.second; });
    if (found == plotKinds.end()) {
        fail(plot.where, "the field \"kind\" must be a kind of plot");
    }
    return found->first;
}

json plotOf(const Plot& plot)
{
    return {{"title", jsonOf(Sentence(plot.title))},
            {"kind", nameOf(plot.kind)},
            {"table", plot.table},
            {"x", plot.x},
            {"y", plot.y},
            {"value", plot.value},
            {"labels", plot.labels},
            {"group", plot.group},
            {"logarithmic", plot.isLogarithmic},
            {"difference", plot.isDifference}};
}

// Throws where one of the names is not a column of the table; and of texts, where it must be.
void requireColumn(const Table& table, const std::string& name, bool mustBeTexts, const std::string& where)
{
    const auto found = std::ranges::find(table.columns, name, &Column::name);
    if (found == table.columns.end()
        || (mustBeTexts && !std::holds_alternative<std::vector<std::string>>(found->values))) {
        fail(where, "it names a column \"" + name + "\" that its table does not have in this way");
    }
}

Plot plotFrom(const JsonFile& object, const Figure& figure)
{
    Plot plot;
    plot.title = wordsFrom(object, "title").english();
    plot.kind = kindFrom(object);
    plot.table = requireString(object, "table");
    plot.x = requireString(object, "x");
    plot.y = stringsFrom(object, "y");
    plot.value = requireString(object, "value");
    plot.labels = requireString(object, "labels");
    plot.group = requireString(object, "group");
    plot.isLogarithmic = requireBool(object, "logarithmic");
    plot.isDifference = requireBool(object, "difference");
    const auto table = std::ranges::find(figure.tables, plot.table, &Table::name);
    const bool isHeatmap = plot.kind == PlotKind::Heatmap;
    if (table == figure.tables.end() || plot.y.empty() || (isHeatmap && plot.y.size() != 1)) {
        fail(object.where, "it does not fit to the tables");
    }
    std::vector<std::string> needed = plot.y;
    needed.push_back(plot.x);
    if (isHeatmap) {
        needed.push_back(plot.value);
    }
    for (const std::string& name : needed) {
        requireColumn(*table, name, false, object.where);
    }
    for (const std::string& name : {plot.labels, plot.group}) {
        if (!name.empty()) {
            requireColumn(*table, name, true, object.where);
        }
    }
    return plot;
}

} // namespace

json jsonOf(const Figure& figure)
{
    json object = {{"analysis", figure.analysis},
                   {"title", jsonOf(Sentence(figure.title))},
                   {"caption", jsonOf(Sentence(figure.caption))},
                   {"remarks", json::array()},
                   {"tables", json::array()},
                   {"plots", json::array()}};
    for (const auto& remark : figure.remarks) {
        object["remarks"].push_back(jsonOf(Sentence(remark)));
    }
    for (const Table& table : figure.tables) {
        object["tables"].push_back(tableOf(table));
    }
    for (const Plot& plot : figure.plots) {
        object["plots"].push_back(plotOf(plot));
    }
    return object;
}

Figure figureFrom(const JsonFile& object)
{
    Figure figure;
    figure.analysis = requireString(object, "analysis");
    figure.title = wordsFrom(object, "title").english();
    figure.caption = wordsFrom(object, "caption").english();
    for (const Sentence& remark : wordListFrom(object, "remarks")) {
        figure.remarks.push_back(remark.english());
    }
    for (const JsonFile& table : objectsFrom(object, "tables")) {
        figure.tables.push_back(tableFrom(table));
    }
    if (figure.tables.empty()) {
        fail(object.where, "it has no table");
    }
    for (const JsonFile& plot : objectsFrom(object, "plots")) {
        figure.plots.push_back(plotFrom(plot, figure));
    }
    return figure;
}

} // namespace prosector
