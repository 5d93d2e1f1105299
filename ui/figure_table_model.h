// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <QAbstractTableModel>

#include <memory>

namespace prosector::ui {

// A table of a figure, as a table view shows it. Sorting through Qt::UserRole sorts by number.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    FigureTableModel(std::shared_ptr<const Figure> figure, std::size_t table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Table& table() const { return m_figure->tables[m_table]; }

    std::shared_ptr<const Figure> m_figure;
    std::size_t m_table;
};

} // namespace prosector::ui
