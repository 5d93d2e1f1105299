// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/matrix_model.h"

#include <QTableView>

namespace prosector::widgets {

// A viewport on a matrix of any size: numbers on colors. It asks for the part that it shows, and a margin around it, as
// it is scrolled. Arrow keys move the current cell; F2 or a double click edits it.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setSize(int rows, int columns); // forgets what was known
    void setPart(MatrixPart part);
    void goTo(int row, int column);
    MatrixModel& matrix() { return *m_model; }
    // Asks again for what is shown.
    void askAgain();

Q_SIGNALS:
    void partWanted(int firstRow, int firstColumn, int rows, int columns);
    void cellChosen(int row, int column); // it is the current one now
    void valueEntered(int row, int column, double value);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    // What arrives while a cell is edited does not take away what is typed.
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void askForVisible();
    void refreshTheme();

    MatrixModel* m_model;
};

} // namespace prosector::widgets
