// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTabWidget;

namespace prosector::ui {

class Selection;

// A figure: its plots and, behind them, its tables, each on a tab; remarks and caption below.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    // Plots take part in the selection, where there is one.
    explicit FigureView(Selection* selection = nullptr, QWidget* parent = nullptr);

    void setFigure(std::shared_ptr<const Figure> figure);
    const Figure* figure() const { return m_figure.get(); }
    // From a plot to the table behind it and back.
    void toggleTable();
    bool showsTable() const;
    // Plots come first, then tables.
    std::size_t shownTab() const;

private:
    QWidget* tablePage(std::size_t table) const;

    Selection* m_selection;
    std::shared_ptr<const Figure> m_figure;
    QTabWidget* m_tabs;
    QLabel* m_notes; // remarks and caption
    int m_lastPlot = 0; // the tab to go back to from a table
};

} // namespace prosector::ui
