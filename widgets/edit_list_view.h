// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit_list_model.h"

#include <QTreeView>

namespace prosector::widgets {

// A list of edits: tick boxes, names that are changed in place (F2, double click), rows that are moved by dragging or
// with Alt+Up and Alt+Down, and removed with Del. It only asks.
class EditListView : public QTreeView
{
    Q_OBJECT

public:
    explicit EditListView(QWidget* parent = nullptr);

    void setRows(std::vector<EditListRow> rows); // the current row keeps its index
    int rowCount() const { return m_model->rowCount(); }
    int currentRow() const { return currentIndex().row(); } // -1: none
    void setCurrentRow(int row);

Q_SIGNALS:
    void enablingRequested(int row, bool enabled);
    void renamingRequested(int row, const QString& name);
    void movingRequested(int from, int to); // to the index that the row will have
    void removalRequested(int row);
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int gapAt(const QPoint& position) const; // between rows: 0 is above the first
    void dropAt(int gap);

    EditListModel* m_model;
    QPoint m_pressed;
    int m_draggable = -1; // the row under the pressed button
    int m_gap = -1; // where a dragged row would go; -1: nothing is dragged
};

} // namespace prosector::widgets
