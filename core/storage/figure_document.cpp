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
    throwDamaged(column.where,
                 say("Error", "the field \"%1\" must be %2")
                     .with(std::string("values"), say("Error", "numbers, integers or texts")));
}

json tableOf(const Table& table)
{
    json columns = json::array();
    for (const Column& column : table.columns) {
        json words = json::object();
        for (const auto& [text, sentence] : column.words) {
            words[text] = jsonOf(sentence);
        }
        columns.push_back({{"name", column.name},
                           {"title", jsonOf(column.title)},
                           {"unit", jsonOf(column.unit)},
                           {"values", typeNames.at(column.values.index())},
                           {"words", std::move(words)}});
    }
    return {{"name", table.name}, {"title", jsonOf(table.title)}, {"columns", std::move(columns)}};
}

Table tableFrom(const JsonFile& object)
{
    Table table{requireString(object, "name"), wordsFrom(object, "title"), {}};
    for (const JsonFile& column : objectsFrom(object, "columns")) {
        Column made{requireString(column, "name"), wordsFrom(column, "title"), wordsFrom(column, "unit"),
                    emptyValues(column)};
        const JsonFile words = requireObject(column, "words");
        for (const auto& entry : words.object.items()) {
            made.words.emplace(entry.key(), wordsFrom(words, entry.key()));
        }
        table.columns.push_back(std::move(made));
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
        throwDamaged(
            plot.where,
            say("Error", "the field \"%1\" must be %2").with(std::string("kind"), say("Error", "a kind of plot")));
    }
    return found->first;
}

json plotOf(const Plot& plot)
{
    return {{"title", jsonOf(plot.title)},
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
void requireColumn(const Table& table, const std::string& name, bool mustBeTexts, const Sentence& where)
{
    const auto found = std::ranges::find(table.columns, name, &Column::name);
    if (found == table.columns.end()
        || (mustBeTexts && !std::holds_alternative<std::vector<std::string>>(found->values))) {
        throwDamaged(where,
                     say("Error", "it names a column \"%1\" that its table does not have in this way").with(name));
    }
}

Plot plotFrom(const JsonFile& object, const Figure& figure)
{
    Plot plot;
    plot.title = wordsFrom(object, "title");
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
        throwDamaged(object.where, say("Error", "it does not fit the tables"));
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
    json object = {{"analysis", figure.analysis}, {"title", jsonOf(figure.title)}, {"caption", jsonOf(figure.caption)},
                   {"remarks", json::array()},    {"tables", json::array()},       {"plots", json::array()}};
    for (const Sentence& remark : figure.remarks) {
        object["remarks"].push_back(jsonOf(remark));
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
    figure.title = wordsFrom(object, "title");
    figure.caption = wordsFrom(object, "caption");
    figure.remarks = wordListFrom(object, "remarks");
    for (const JsonFile& table : objectsFrom(object, "tables")) {
        figure.tables.push_back(tableFrom(table));
    }
    if (figure.tables.empty()) {
        throwDamaged(object.where, say("Error", "it has no table"));
    }
    for (const JsonFile& plot : objectsFrom(object, "plots")) {
        figure.plots.push_back(plotFrom(plot, figure));
    }
    return figure;
}

} // namespace prosector
