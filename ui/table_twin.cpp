// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table_twin.h"

#include "ui/core_text.h"
#include "ui/figure_table_model.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace prosector::ui {

TableTwin::TableTwin(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("tableTwin"));
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
}

void TableTwin::setTable(std::shared_ptr<const Figure> figure, std::size_t table)
{
    const int scrolled = verticalScrollBar()->value();
    QAbstractItemModel* before = model();
    auto* sorted = new QSortFilterProxyModel(this);
    setAccessibleName(coreText(figure->tables[table].title));
    sorted->setSourceModel(new FigureTableModel(std::move(figure), table, sorted));
    sorted->setSortRole(Qt::UserRole);
    setModel(sorted);
    delete before;
    sortByColumn(-1, Qt::AscendingOrder); // as the rows come
    resizeColumnsToContents();
    verticalScrollBar()->setValue(scrolled);
}

void TableTwin::setTable(Table table)
{
    auto figure = std::make_shared<Figure>();
    figure->tables.push_back(std::move(table));
    setTable(std::move(figure), 0);
}

} // namespace prosector::ui
