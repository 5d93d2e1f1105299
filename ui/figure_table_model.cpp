// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_table_model.h"

#include "ui/figure_reading.h"

namespace prosector::ui {

FigureTableModel::FigureTableModel(std::shared_ptr<const Figure> figure, std::size_t table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_figure(std::move(figure))
    , m_table(table)
{
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table().rows());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table().columns.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    const Column& column = table().columns[static_cast<std::size_t>(index.column())];
    const auto row = static_cast<std::size_t>(index.row());
    const bool isText = std::holds_alternative<std::vector<std::string>>(column.values);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, row);
    case Qt::UserRole:
        return isText ? QVariant(cellText(column, row)) : QVariant(column.number(row));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    const Column& column = table().columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return titleWithUnit(column);
    }
    return role == Qt::ToolTipRole ? QVariant(QString::fromStdString(column.name)) : QVariant();
}

} // namespace prosector::ui
