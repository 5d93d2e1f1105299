// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figure_report.h"

#include <cmath>

namespace prosector::app {

namespace {

Json cell(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json cell(std::int64_t value)
{
    return value;
}

Json cell(const std::string& value)
{
    return value;
}

Json jsonOf(const Table& table)
{
    Json json;
    json["name"] = table.name;
    json["title"] = table.title.english();
    json["columns"] = Json::array();
    json["units"] = Json::array();
    for (const Column& column : table.columns) {
        json["columns"].push_back(column.name);
        json["units"].push_back(column.unit.english());
    }
    json["rows"] = Json::array();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        Json cells = Json::array();
        for (const Column& column : table.columns) {
            cells.push_back(std::visit([row](const auto& values) { return cell(values[row]); }, column.values));
        }
        json["rows"].push_back(std::move(cells));
    }
    return json;
}

std::string shownCell(const std::string& text)
{
    return text;
}

std::string shownCell(auto number)
{
    return shown(number);
}

std::string textOf(const Table& table)
{
    std::vector<std::string> header;
    for (const Column& column : table.columns) {
        header.push_back(column.unit.empty() ? column.name : column.name + " (" + column.unit.english() + ')');
    }
    TextTable text(std::move(header));
    for (std::size_t row = 0; row < table.rows(); ++row) {
        std::vector<std::string> cells;
        for (const Column& column : table.columns) {
            cells.push_back(std::visit([row](const auto& values) { return shownCell(values[row]); }, column.values));
        }
        text.addRow(std::move(cells));
    }
    return table.title.english() + '\n' + text.text();
}

} // namespace

CommandResult figureReport(const Figure& figure)
{
    CommandResult result;
    result.json["analysis"] = figure.analysis;
    result.json["title"] = figure.title.english();
    result.json["caption"] = figure.caption.english();
    result.json["remarks"] = Json::array();
    result.json["tables"] = Json::array();
    result.text = figure.title.english() + '\n';
    for (const Table& table : figure.tables) {
        result.json["tables"].push_back(jsonOf(table));
        result.text += '\n' + textOf(table);
    }
    result.text += '\n' + figure.caption.english() + '\n';
    for (const Sentence& remark : figure.remarks) {
        result.json["remarks"].push_back(remark.english());
        result.text += "Note: " + remark.english() + '\n';
    }
    return result;
}

} // namespace prosector::app
