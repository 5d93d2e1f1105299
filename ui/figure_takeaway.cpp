// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_takeaway.h"

#include "ui/core_text.h"
#include "ui/figure_plot.h"
#include "ui/figure_reading.h"
#include "ui/table_twin.h"

namespace prosector::ui {

QString notesOf(const Figure& figure)
{
    QStringList notes;
    for (const Sentence& remark : figure.remarks) {
        notes.append(coreText(remark));
    }
    notes.append(coreText(figure.caption));
    return notes.join(u'\n');
}

Takeaway takeawayOf(const std::shared_ptr<const Figure>& figure, std::size_t tab, const std::string& command)
{
    const bool isPlot = tab < figure->plots.size();
    const std::size_t index = isPlot ? tab : tab - figure->plots.size();
    const Table& table = isPlot ? figure->table(figure->plots[index].table) : figure->tables.at(index);
    const Sentence& title = isPlot ? figure->plots[index].title : table.title;
    Takeaway takeaway;
    takeaway.name = figure->analysis + '-' + table.name;
    takeaway.title = headingOf(*figure, title);
    takeaway.caption = notesOf(*figure);
    takeaway.table = table;
    takeaway.command = command;
    takeaway.makePlot = [figure, isPlot, index]() -> std::unique_ptr<QWidget> {
        if (isPlot) {
            return std::unique_ptr<QWidget>(makePlot(*figure, figure->plots[index]));
        }
        auto twin = std::make_unique<TableTwin>();
        twin->setTable(figure, index);
        return twin;
    };
    return takeaway;
}

} // namespace prosector::ui
