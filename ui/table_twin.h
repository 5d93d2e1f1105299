// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <QTableView>

#include <memory>

namespace prosector::ui {

// The numbers behind a plot: one table of a figure, to be sorted, selected and copied.
class TableTwin : public QTableView
{
    Q_OBJECT

public:
    explicit TableTwin(QWidget* parent = nullptr);

    // Keeps the place to which it is scrolled.
    void setTable(std::shared_ptr<const Figure> figure, std::size_t table);
    void setTable(Table table); // of no figure
};

} // namespace prosector::ui
