// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_links.h"

#include "ui/figure_reading.h"
#include "widgets/chart_view.h"
#include "widgets/heatmap_view.h"

#include <algorithm>
#include <limits>

namespace prosector::ui {

namespace {

const std::vector<std::int64_t>* integersOf(const Table& table, std::string_view name)
{
    const auto found = std::ranges::find(table.columns, name, &Column::name);
    return found == table.columns.end() ? nullptr : std::get_if<std::vector<std::int64_t>>(&found->values);
}

using Targets = std::vector<Target>;

// Of the rows or columns of a heatmap, in its order; empty where the axis is something else.
Targets targetsOf(const Table& table, const std::string& axis)
{
    Targets targets;
    for (const std::size_t row : firstRowsOf(table.column(axis))) {
        targets.push_back(targetOf(table, axis, row));
    }
    const bool isKnown = std::ranges::any_of(targets, [](const Target& target) { return !target.isEmpty(); });
    return isKnown ? targets : Targets();
}

Target merged(const Target& first, const Target& second)
{
    return {first.layer ? first.layer : second.layer, first.channel ? first.channel : second.channel,
            first.token ? first.token : second.token};
}

// Whether what an entry stands for is part of what is selected.
bool isPart(const Target& entry, const Target& whole)
{
    return !entry.isEmpty() && (!entry.layer || entry.layer == whole.layer)
        && (!entry.channel || entry.channel == whole.channel) && (!entry.token || entry.token == whole.token);
}

int indexIn(const Targets& targets, const Target& whole)
{
    const auto found = std::ranges::find_if(targets, [&](const Target& entry) { return isPart(entry, whole); });
    return found == targets.end() ? -1 : static_cast<int>(found - targets.begin());
}

std::vector<int> pinnedIn(const Targets& targets, const Selection& selection)
{
    std::vector<int> found;
    for (const Target& pinned : selection.pinned()) {
        if (const int index = indexIn(targets, pinned); index >= 0) {
            found.push_back(index);
        }
    }
    return found;
}

void linkHeatmap(widgets::HeatmapView* view, const Table& table, const Plot& plot, Selection* selection)
{
    const Targets rows = targetsOf(table, plot.y.front());
    const Targets columns = targetsOf(table, plot.x);
    if (rows.empty() && columns.empty()) {
        return;
    }
    const auto at = [](const Targets& targets, int index) {
        return index >= 0 && static_cast<std::size_t>(index) < targets.size() ? targets[static_cast<std::size_t>(index)]
                                                                              : Target();
    };
    const auto targetAt = [=](int row, int column) { return merged(at(rows, row), at(columns, column)); };
    const auto select = [=](int row, int column) { selection->select(targetAt(row, column)); };
    const auto mark = [=] {
        view->setSelectedRow(indexIn(rows, selection->selected()));
        view->setSelectedColumn(indexIn(columns, selection->selected()));
    };
    QObject::connect(view, &widgets::HeatmapView::cellClicked, selection, select);
    QObject::connect(view, &widgets::HeatmapView::focusCellMoved, selection, select);
    QObject::connect(view, &widgets::HeatmapView::cellHovered, selection,
                     [=](int row, int column) { selection->hover(targetAt(row, column)); });
    QObject::connect(selection, &Selection::hoverChanged, view, [=] {
        view->setHovered(indexIn(rows, selection->hovered()), indexIn(columns, selection->hovered()));
    });
    QObject::connect(selection, &Selection::pinsChanged, view,
                     [=] { view->setPinned(pinnedIn(rows, *selection), pinnedIn(columns, *selection)); });
    QObject::connect(selection, &Selection::selectionChanged, view, mark);
    mark();
}

// The rows of a chart with one series per column, or bars: point i stands for row i of the table.
void linkChart(widgets::ChartView* view, const Table& table, const Plot& plot, Selection* selection)
{
    if (!plot.group.empty() && plot.kind != PlotKind::Bars) {
        return; // points are of several rows apart
    }
    Targets targets;
    std::vector<double> keys;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        targets.push_back(targetOf(table, plot.x, row));
        keys.push_back(plot.kind == PlotKind::Bars ? static_cast<double>(row) : table.column(plot.x).number(row));
    }
    if (indexIn(targets, targets.empty() ? Target() : targets.front()) < 0) {
        return;
    }
    const auto keyOf = [=](const Target& whole) {
        const int index = indexIn(targets, whole);
        return index < 0 ? std::numeric_limits<double>::quiet_NaN() : keys[static_cast<std::size_t>(index)];
    };
    const auto mark = [=] { view->setMarkedKeys(keyOf(selection->selected()), keyOf(selection->hovered())); };
    QObject::connect(view, &widgets::ChartView::placeSelected, selection,
                     [=](std::size_t, std::size_t point) { selection->select(targets.at(point)); });
    QObject::connect(view, &widgets::ChartView::placeHovered, selection,
                     [=](std::size_t, std::size_t point) { selection->hover(targets.at(point)); });
    QObject::connect(view, &widgets::ChartView::hoverEnded, selection, [=] { selection->hover({}); });
    QObject::connect(selection, &Selection::hoverChanged, view, mark);
    QObject::connect(selection, &Selection::selectionChanged, view, mark);
    mark();
}

} // namespace

Target targetOf(const Table& table, const std::string& axis, std::size_t row)
{
    const auto* positions = integersOf(table, "position");
    if (positions && (axis == "position" || axis == "token")) {
        const auto* windows = integersOf(table, "window");
        Target target;
        target.token = TokenPlace{windows ? (*windows)[row] : 0, TokenPosition((*positions)[row])};
        return target;
    }
    const auto* numbers = integersOf(table, axis);
    if (numbers && axis == "layer") {
        return {Layer((*numbers)[row])};
    }
    if (numbers && axis == "channel") {
        return {{}, Channel((*numbers)[row])};
    }
    return {};
}

void linkPlot(QWidget* widget, const Figure& figure, const Plot& plot, Selection* selection)
{
    const Table& table = figure.table(plot.table);
    if (auto* heatmap = qobject_cast<widgets::HeatmapView*>(widget)) {
        linkHeatmap(heatmap, table, plot, selection);
    } else if (auto* chart = qobject_cast<widgets::ChartView*>(widget)) {
        linkChart(chart, table, plot, selection);
    }
}

} // namespace prosector::ui
