// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/heatmap_marks.h"

#include "widgets/detail/plot_surface.h"

#include <algorithm>

namespace prosector::widgets::detail {

namespace {

constexpr double lineWidth = 2;

// A frame around a very narrow column would leave nothing of it to see.
QRectF wideEnough(QRectF rect)
{
    const double least = 3 * lineWidth;
    const double missingWidth = std::max(0.0, least - rect.width()) / 2;
    const double missingHeight = std::max(0.0, least - rect.height()) / 2;
    return rect.adjusted(-missingWidth, -missingHeight, missingWidth, missingHeight);
}

} // namespace

HeatmapMarks::HeatmapMarks(const HeatmapCells* cells)
    : QCPAbstractItem(cells->parentPlot())
    , m_cells(cells)
{
    setLayer(QLatin1String(PlotSurface::marksLayer));
    setClipToAxisRect(true);
}

double HeatmapMarks::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1; // selection is the view's matter
}

bool HeatmapMarks::hasRow(int row) const
{
    return row >= 0 && row < m_cells->rows();
}

bool HeatmapMarks::hasColumn(int column) const
{
    return column >= 0 && column < m_cells->columns();
}

void HeatmapMarks::draw(QCPPainter* painter)
{
    painter->setAntialiasing(false);
    for (const int row : m_marks.pinnedRows) {
        if (hasRow(row)) {
            drawPinned(painter, m_cells->rowRect(row), true);
        }
    }
    for (const int column : m_marks.pinnedColumns) {
        if (hasColumn(column)) {
            drawPinned(painter, m_cells->columnRect(column), false);
        }
    }
    if (hasRow(m_marks.selectedRow)) {
        drawSelected(painter, m_cells->rowRect(m_marks.selectedRow));
    }
    if (hasColumn(m_marks.selectedColumn)) {
        drawSelected(painter, m_cells->columnRect(m_marks.selectedColumn));
    }
    if (hasRow(m_marks.hoveredRow)) {
        drawHovered(painter, m_cells->rowRect(m_marks.hoveredRow));
    }
    if (hasColumn(m_marks.hoveredColumn)) {
        drawHovered(painter, m_cells->columnRect(m_marks.hoveredColumn));
    }
    if (hasRow(m_marks.hoveredRow) && hasColumn(m_marks.hoveredColumn)) {
        drawHovered(painter, m_cells->cellRect(m_marks.hoveredRow, m_marks.hoveredColumn));
    }
    if (hasRow(m_marks.focusRow) && hasColumn(m_marks.focusColumn)) {
        frame(painter, m_cells->cellRect(m_marks.focusRow, m_marks.focusColumn), Qt::black, Qt::white);
    }
}

void HeatmapMarks::drawSelected(QCPPainter* painter, const QRectF& rect) const
{
    frame(painter, rect, m_theme.accent, m_theme.accentText);
}

void HeatmapMarks::drawHovered(QCPPainter* painter, const QRectF& rect) const
{
    const QRectF inside = wideEnough(rect).adjusted(1, 1, -1, -1);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Qt::white, 0));
    painter->drawRect(inside);
    painter->setPen(QPen(Qt::black, 0, Qt::DashLine));
    painter->drawRect(inside);
}

void HeatmapMarks::drawPinned(QCPPainter* painter, const QRectF& rect, bool isRow) const
{
    const QRectF inside = wideEnough(rect).adjusted(1, 1, -1, -1);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.background, lineWidth));
    painter->drawRect(inside);
    painter->setPen(QPen(m_theme.text, lineWidth, Qt::DotLine));
    painter->drawRect(inside);
    // The wedge stands at the right end of a row, at the top of a column, within what is visible.
    const QRectF visible = inside.intersected(clipRect());
    const double size = 4 * lineWidth;
    const QPointF tip = isRow ? QPointF(visible.right() - size, visible.center().y())
                              : QPointF(visible.center().x(), visible.top() + size);
    const QPointF along = isRow ? QPointF(size, 0) : QPointF(0, -size);
    const QPointF across = isRow ? QPointF(0, size / 2) : QPointF(size / 2, 0);
    painter->setPen(QPen(m_theme.background, 0));
    painter->setBrush(m_theme.text);
    painter->drawPolygon(QPolygonF({tip, tip + along + across, tip + along - across}));
}

void HeatmapMarks::frame(QCPPainter* painter, const QRectF& rect, const QColor& outer, const QColor& inner) const
{
    // Two lines of opposite lightness are seen on every color of the scale.
    const QRectF wide = wideEnough(rect);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(outer, lineWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->drawRect(wide.adjusted(lineWidth / 2, lineWidth / 2, -lineWidth / 2, -lineWidth / 2));
    painter->setPen(QPen(inner, lineWidth / 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double inset = lineWidth * 1.25;
    painter->drawRect(wide.adjusted(inset, inset, -inset, -inset));
}

} // namespace prosector::widgets::detail
