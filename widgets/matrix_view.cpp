// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matrix_view.h"

#include "widgets/accessible.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace prosector::widgets {

namespace {

// Cells around the visible ones that are asked for with them, so that a short scroll shows numbers at once.
constexpr int margin = 16;

} // namespace

MatrixView::MatrixView(QWidget* parent)
    : QTableView(parent)
    , m_model(new MatrixModel(this))
{
    setAccessibleName(tr("Elements of the tensor"));
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerItem);
    const int width =
        fontMetrics().horizontalAdvance(QStringLiteral("-0.000000")) + 2 * fontMetrics().averageCharWidth();
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(true);
    }
    horizontalHeader()->setDefaultSectionSize(width);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 5 / 4);
    connect(m_model, &MatrixModel::valueEntered, this, &MatrixView::valueEntered);
    refreshTheme();
}

void MatrixView::setSize(int rows, int columns)
{
    m_model->setSize(rows, columns);
    describe(this, rows > 0 ? tr("%1 rows, %2 columns").arg(rows).arg(columns) : tr("No tensor is chosen"));
    if (rows > 0 && columns > 0) {
        setCurrentIndex(m_model->index(0, 0));
    }
    askForVisible();
}

void MatrixView::setPart(MatrixPart part)
{
    m_model->setPart(std::move(part));
    const QModelIndex current = currentIndex();
    if (current.isValid()) {
        describe(this, m_model->cellText(current.row(), current.column()));
    }
}

void MatrixView::goTo(int row, int column)
{
    const QModelIndex there = m_model->index(row, column);
    if (there.isValid()) {
        setCurrentIndex(there);
        scrollTo(there, QAbstractItemView::PositionAtCenter);
    }
}

void MatrixView::askAgain()
{
    m_model->setPart({});
    askForVisible();
}

void MatrixView::askForVisible()
{
    if (m_model->rowCount() == 0 || m_model->columnCount() == 0) {
        return;
    }
    const auto atMost = [](int first, int last, int count) {
        const int end = last < 0 ? count - 1 : last; // -1: the matrix ends before the viewport does
        return std::pair(std::max(0, first), std::min(end, count - 1));
    };
    const auto [top, bottom] = atMost(rowAt(0), rowAt(viewport()->height() - 1), m_model->rowCount());
    const auto [left, right] = atMost(columnAt(0), columnAt(viewport()->width() - 1), m_model->columnCount());
    if (m_model->part().contains(top, left) && m_model->part().contains(bottom, right)) {
        return;
    }
    const int firstRow = std::max(0, top - margin);
    const int firstColumn = std::max(0, left - margin);
    Q_EMIT partWanted(firstRow, firstColumn, bottom + margin + 1 - firstRow, right + margin + 1 - firstColumn);
}

void MatrixView::refreshTheme()
{
    m_model->setTheme(PlotTheme::fromPalette(palette()));
}

void MatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshTheme();
    }
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        describe(this, m_model->cellText(current.row(), current.column()));
        Q_EMIT cellChosen(current.row(), current.column());
    }
}

void MatrixView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    if (state() == EditingState) {
        viewport()->update();
        return;
    }
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    askForVisible();
}

void MatrixView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    askForVisible();
}

} // namespace prosector::widgets
