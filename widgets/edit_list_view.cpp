// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/edit_list_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace prosector::widgets {

EditListView::EditListView(QWidget* parent)
    : QTreeView(parent)
    , m_model(new EditListModel(this))
{
    setAccessibleName(tr("Edits"));
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(EditListModel::EditColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(EditListModel::EffectColumn, QHeaderView::ResizeToContents);
    connect(m_model, &EditListModel::enablingRequested, this, &EditListView::enablingRequested);
    connect(m_model, &EditListModel::renamingRequested, this, &EditListView::renamingRequested);
}

void EditListView::setRows(std::vector<EditListRow> rows)
{
    const int row = currentRow();
    m_model->setRows(std::move(rows));
    setCurrentRow(std::min(row, rowCount() - 1));
}

void EditListView::setCurrentRow(int row)
{
    if (row != currentRow()) {
        setCurrentIndex(m_model->index(row, EditListModel::EditColumn));
    }
}

void EditListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void EditListView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (m_gap >= 0 && event->key() == Qt::Key_Escape) {
        dropAt(-1);
    } else if (row >= 0 && event->key() == Qt::Key_Delete) {
        Q_EMIT removalRequested(row);
    } else if (row >= 0 && step != 0 && event->modifiers() == Qt::AltModifier) {
        if (row + step >= 0 && row + step < rowCount()) {
            Q_EMIT movingRequested(row, row + step);
        }
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void EditListView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    m_draggable = event->button() == Qt::LeftButton ? indexAt(event->pos()).row() : -1;
    QTreeView::mousePressEvent(event);
}

void EditListView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isDragging = m_gap >= 0
        || (m_draggable >= 0 && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance());
    if (!isDragging || !(event->buttons() & Qt::LeftButton)) {
        QTreeView::mouseMoveEvent(event);
        return;
    }
    m_gap = gapAt(event->pos());
    viewport()->update();
}

void EditListView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_gap < 0) {
        m_draggable = -1;
        QTreeView::mouseReleaseEvent(event); // may tick a box
        return;
    }
    setState(NoState);
    dropAt(m_gap);
}

// Ends dragging; at a gap of -1 without a move.
void EditListView::dropAt(int gap)
{
    const int from = std::exchange(m_draggable, -1);
    m_gap = -1;
    viewport()->update();
    const int to = gap > from ? gap - 1 : gap;
    if (gap >= 0 && to != from && from < rowCount()) {
        Q_EMIT movingRequested(from, to);
    }
}

int EditListView::gapAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return position.y() < 0 ? 0 : rowCount();
    }
    return index.row() + (position.y() > visualRect(index).center().y() ? 1 : 0);
}

void EditListView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_gap < 0) {
        return;
    }
    const bool isLast = m_gap == rowCount();
    const QRect row = visualRect(m_model->index(isLast ? m_gap - 1 : m_gap, 0));
    const int y = isLast ? row.bottom() : row.top();
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), std::max(2, fontMetrics().lineWidth() * 2)));
    painter.drawLine(0, y, viewport()->width(), y);
}

} // namespace prosector::widgets
