// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/scan_table.h"

#include <array>

namespace prosector {

namespace {

struct Measure
{
    const char* name;
    const char* title;
    double LayerScan::*value;
};

constexpr std::array measures{
    Measure{"linearity", marked("Figure", "Linearity"), &LayerScan::linearity},
    Measure{"linearity_no_first", marked("Figure", "Linearity, no first token"), &LayerScan::linearityNoFirst},
    Measure{"linearity_update", marked("Figure", "Linearity of the update"), &LayerScan::linearityUpdate},
    Measure{"linearity_update_no_first", marked("Figure", "Linearity of the update, no first token"),
            &LayerScan::linearityUpdateNoFirst},
    Measure{"block_influence", marked("Figure", "Block Influence"), &LayerScan::blockInfluence},
    Measure{"block_influence_no_first", marked("Figure", "Block Influence, no first token"),
            &LayerScan::blockInfluenceNoFirst}};

struct PeakSite
{
    const char* name;
    const char* title;
    Peak LayerScan::*peak;
};

constexpr std::array sites{PeakSite{"down_in", marked("Figure", "Down projection input"), &LayerScan::downIn},
                           PeakSite{"down_out", marked("Figure", "Down projection output"), &LayerScan::downOut},
                           PeakSite{"residual_max", marked("Figure", "Residual stream"), &LayerScan::residualMax}};

template <class Value, class Of> Column column(const Scan& scan, std::string name, Sentence title, Of of)
{
    std::vector<Value> values;
    for (const LayerScan& layer : scan.layers) {
        values.push_back(of(layer));
    }
    return {std::move(name), std::move(title), {}, std::move(values)};
}

} // namespace

Table layerTable(const Scan& scan)
{
    Table table{"layers", say("Figure", "Layers"), {}};
    table.columns.push_back(column<std::int64_t>(scan, "layer", say("Figure", "Layer"),
                                                 [](const LayerScan& layer) { return layer.layer.value(); }));
    for (const Measure& measure : measures) {
        table.columns.push_back(column<double>(scan, measure.name, say("Figure", measure.title),
                                               [&](const LayerScan& layer) { return layer.*measure.value; }));
    }
    for (const PeakSite& site : sites) {
        const std::string name = site.name;
        const Sentence title = say("Figure", site.title);
        table.columns.push_back(
            column<double>(scan, name, title, [&](const LayerScan& layer) { return (layer.*site.peak).value; }));
        table.columns.push_back(
            column<std::int64_t>(scan, name + "_token", say("Figure", "%1: token position").with(title),
                                 [&](const LayerScan& layer) { return (layer.*site.peak).token.value(); }));
        table.columns.push_back(
            column<std::int64_t>(scan, name + "_channel", say("Figure", "%1: channel").with(title),
                                 [&](const LayerScan& layer) { return (layer.*site.peak).channel.value(); }));
    }
    return table;
}

Table columnsOf(const Table& table, const std::vector<std::string_view>& names)
{
    Table some{table.name, table.title, {}};
    for (const std::string_view name : names) {
        some.columns.push_back(table.column(name));
    }
    return some;
}

} // namespace prosector
