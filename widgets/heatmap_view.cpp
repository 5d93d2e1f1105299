// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/heatmap_view.h"

#include "widgets/accessible.h"
#include "widgets/color_legend.h"
#include "widgets/detail/cell_window.h"
#include "widgets/detail/heatmap_axes.h"
#include "widgets/detail/heatmap_cells.h"
#include "widgets/detail/heatmap_keys.h"
#include "widgets/detail/heatmap_marks.h"
#include "widgets/detail/heatmap_text.h"
#include "widgets/detail/plot_surface.h"
#include "widgets/number_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

constexpr double wheelZoom = 1.2; // by a notch
constexpr int wheelNotch = 120;

} // namespace

struct HeatmapView::Picture
{
    detail::PlotSurface* surface = nullptr;
    detail::HeatmapCells* cells = nullptr;
    detail::HeatmapMarks* marks = nullptr;
    ColorLegend* legend = nullptr;
    std::optional<detail::HeatmapAxes> axes;
    detail::CellWindow rows;
    detail::CellWindow columns;
};

HeatmapView::HeatmapView(QWidget* parent)
    : QWidget(parent)
    , m_picture(std::make_unique<Picture>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Heatmap"));
    m_picture->surface = new detail::PlotSurface(this);
    m_picture->legend = new ColorLegend(this);
    m_picture->legend->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_picture->surface, 1);
    layout->addWidget(m_picture->legend);

    QCustomPlot* plot = m_picture->surface;
    m_picture->cells = new detail::HeatmapCells(plot->xAxis, plot->yAxis);
    m_picture->marks = new detail::HeatmapMarks(m_picture->cells);
    m_picture->axes.emplace(plot);
    m_picture->surface->setResized([this] { refreshAxes(); });
    refreshColors();
}

HeatmapView::~HeatmapView() = default;

void HeatmapView::setData(HeatmapData data)
{
    m_data = std::move(data);
    if (m_focus.row >= m_data.rows || m_focus.column >= m_data.columns || m_focus.row < 0) {
        m_focus = m_data.rows > 0 && m_data.columns > 0 ? HeatmapCell{0, 0} : HeatmapCell{};
    }
    m_pointed = m_hovered = {};
    if (m_selectedRow >= m_data.rows) {
        m_selectedRow = -1;
    }
    if (m_selectedColumn >= m_data.columns) {
        m_selectedColumn = -1;
    }
    m_picture->rows.setCount(m_data.rows);
    m_picture->columns.setCount(m_data.columns);
    refreshColors();
    moveFocusCell(m_focus);
}

const HeatmapData& HeatmapView::data() const
{
    return m_data;
}

void HeatmapView::setRange(HeatmapRange range)
{
    m_range = range;
    refreshColors();
}

void HeatmapView::setColorScale(ColorScale scale)
{
    m_scale = scale;
    refreshColors();
}

void HeatmapView::setFixedRange(std::optional<std::pair<double, double>> range)
{
    m_fixedRange = range;
    refreshColors();
}

std::pair<double, double> HeatmapView::colorRange(int column) const
{
    return column < m_data.columns ? m_picture->cells->range(column) : std::pair(0.0, 0.0);
}

void HeatmapView::setSelectedRow(int row)
{
    const int known = row >= 0 && row < m_data.rows ? row : -1;
    if (known == m_selectedRow) {
        return;
    }
    m_selectedRow = known;
    if (known >= 0 && !hasFocus()) {
        moveFocusCell({known, m_focus.column}); // so that the keyboard begins there
    }
    refreshAxes();
}

void HeatmapView::setSelectedColumn(int column)
{
    const int known = column >= 0 && column < m_data.columns ? column : -1;
    if (known == m_selectedColumn) {
        return;
    }
    m_selectedColumn = known;
    if (known >= 0 && !hasFocus()) {
        m_picture->columns.reveal(known);
        moveFocusCell({m_focus.row, known});
    }
    refreshAxes();
}

void HeatmapView::setHovered(int row, int column)
{
    if (const HeatmapCell cell{row, column}; cell != m_hovered) {
        m_hovered = cell;
        refreshMarks();
    }
}

void HeatmapView::setPinned(std::vector<int> rows, std::vector<int> columns)
{
    m_pinnedRows = std::move(rows);
    m_pinnedColumns = std::move(columns);
    refreshMarks();
}

void HeatmapView::zoomColumns(double factor, double anchor)
{
    m_picture->columns.zoom(factor, anchor);
    refreshAxes();
}

void HeatmapView::zoomRows(double factor, double anchor)
{
    m_picture->rows.zoom(factor, anchor);
    refreshAxes();
}

void HeatmapView::showAll()
{
    m_picture->rows.showAll();
    m_picture->columns.showAll();
    refreshAxes();
}

std::pair<int, int> HeatmapView::visibleRows() const
{
    return {m_picture->rows.first(), m_picture->rows.last()};
}

std::pair<int, int> HeatmapView::visibleColumns() const
{
    return {m_picture->columns.first(), m_picture->columns.last()};
}

int HeatmapView::selectedRow() const
{
    return m_selectedRow;
}

int HeatmapView::focusRow() const
{
    return m_focus.row;
}

int HeatmapView::focusColumn() const
{
    return m_focus.column;
}

QString HeatmapView::cellText(int row, int column) const
{
    return detail::cellText(m_data, {row, column});
}

QString HeatmapView::summaryText(int column) const
{
    return detail::columnText(m_data, column);
}

QPoint HeatmapView::cellCenter(int row, int column) const
{
    m_picture->surface->settle();
    return m_picture->surface->mapToParent(m_picture->cells->coordsToPixels(column, row).toPoint());
}

QSize HeatmapView::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 60, metrics.height() * 14};
}

QSize HeatmapView::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 30, metrics.height() * 8};
}

QPointF HeatmapView::coordinates(const QPointF& position) const
{
    m_picture->surface->settle();
    const QPointF inside = m_picture->surface->mapFromParent(position);
    double column = 0;
    double row = 0;
    m_picture->cells->pixelsToCoords(inside, column, row);
    return {column, row};
}

std::optional<HeatmapCell> HeatmapView::cellAt(const QPointF& position) const
{
    const QPointF place = coordinates(position);
    if (!m_picture->surface->axisRect()->rect().contains(m_picture->surface->mapFromParent(position.toPoint()))) {
        return {};
    }
    const HeatmapCell cell{static_cast<int>(std::lround(place.y())), static_cast<int>(std::lround(place.x()))};
    if (cell.row < 0 || cell.row >= m_data.rows || cell.column < 0 || cell.column >= m_data.columns) {
        return {};
    }
    return cell;
}

void HeatmapView::moveFocusCell(HeatmapCell cell)
{
    m_focus = cell;
    describe(this, cell.row < 0 ? tr("No data") : cellText(cell.row, cell.column) + u'\n' + summaryText(cell.column));
    if (cell.row >= 0) {
        m_picture->rows.reveal(cell.row);
        m_picture->columns.reveal(cell.column);
    }
    refreshAxes();
}

void HeatmapView::hover(HeatmapCell cell)
{
    if (cell == m_pointed) {
        return;
    }
    m_pointed = cell;
    refreshMarks();
    Q_EMIT cellHovered(cell.row, cell.column);
}

void HeatmapView::refreshAxes()
{
    m_picture->axes->refresh(m_data, m_picture->rows, m_picture->columns, m_selectedRow, font());
    m_picture->cells->setVisible(m_picture->rows.first(), m_picture->rows.last(), m_picture->columns.first(),
                                 m_picture->columns.last());
    refreshMarks();
    m_picture->surface->replotLater();
}

void HeatmapView::refreshMarks()
{
    const HeatmapCell hovered = m_pointed.row >= 0 ? m_pointed : m_hovered;
    m_picture->marks->setMarks({m_selectedRow, m_selectedColumn, hovered.row, hovered.column, m_pinnedRows,
                                m_pinnedColumns, hasFocus() ? m_focus.row : -1, hasFocus() ? m_focus.column : -1});
    m_picture->surface->marksChanged();
}

void HeatmapView::refreshLegend()
{
    m_picture->legend->setScale(m_scale);
    if (m_data.columns == 0) {
        m_picture->legend->setLabels(m_data.valueTitle, {}, {});
    } else if (m_range == HeatmapRange::PerColumn) {
        m_picture->legend->setLabels(m_data.valueTitle, tr("lowest in its column"), tr("highest"));
    } else {
        const auto [low, high] = m_picture->cells->range(0);
        m_picture->legend->setLabels(m_data.valueTitle, fixedPoint(low, m_data.decimals),
                                     fixedPoint(high, m_data.decimals));
    }
}

void HeatmapView::refreshColors()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    m_picture->cells->setTheme(theme, font());
    m_picture->cells->setData(&m_data, m_range, m_scale, m_fixedRange);
    m_picture->marks->setTheme(theme);
    m_picture->surface->applyTheme(theme);
    refreshLegend();
    refreshAxes(); // whose labels may need a smaller font
}

bool HeatmapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos())) {
            QToolTip::showText(help->globalPos(), detail::cellTip(m_data, *cell), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void HeatmapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshColors();
    }
}

void HeatmapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    refreshMarks();
}

void HeatmapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    refreshMarks();
}

bool HeatmapView::zoomByKey(const QKeyEvent& event)
{
    const bool forRows = event.modifiers().testFlag(Qt::ControlModifier);
    if (const auto factor = detail::zoomByKey(event)) {
        forRows ? zoomRows(*factor, m_focus.row) : zoomColumns(*factor, m_focus.column);
        return true;
    }
    if (forRows && event.key() == Qt::Key_0) {
        showAll();
        return true;
    }
    return false;
}

void HeatmapView::keyPressEvent(QKeyEvent* event)
{
    if (m_focus.row < 0 || zoomByKey(*event)) {
        event->setAccepted(m_focus.row >= 0);
        return;
    }
    const int page = std::max(1, m_picture->rows.last() - m_picture->rows.first());
    if (const auto next = detail::cellByKey(*event, m_focus, m_data, page)) {
        if (*next != m_focus) {
            moveFocusCell(*next);
            Q_EMIT focusCellMoved(next->row, next->column);
        }
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT cellActivated(m_focus.row, m_focus.column);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HeatmapView::wheelEvent(QWheelEvent* event)
{
    if (m_data.columns == 0) {
        event->ignore();
        return;
    }
    const QPointF place = coordinates(event->position());
    const double notches = static_cast<double>(event->angleDelta().y()) / wheelNotch;
    const double factor = std::pow(wheelZoom, -notches);
    if (event->modifiers().testFlag(Qt::ShiftModifier) || event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomRows(factor, place.y());
    } else {
        zoomColumns(factor, place.x());
    }
    event->accept();
}

void HeatmapView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover({});
}

void HeatmapView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        const QPointF moved = event->position() - *m_pressed;
        if (!m_isDragging && moved.manhattanLength() >= QApplication::startDragDistance()
            && !(m_picture->columns.isWhole() && m_picture->rows.isWhole())) {
            m_isDragging = true;
            m_draggedTo = *m_pressed;
        }
        if (m_isDragging) {
            const QPointF by = coordinates(m_draggedTo) - coordinates(event->position());
            m_draggedTo = event->position();
            m_picture->columns.pan(by.x());
            m_picture->rows.pan(by.y());
            refreshAxes();
            return;
        }
    }
    hover(cellAt(event->position()).value_or(HeatmapCell{}));
}

void HeatmapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position();
        m_isDragging = false;
    }
}

void HeatmapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    const auto cell = cellAt(*m_pressed);
    m_pressed.reset();
    if (cell && !m_isDragging) {
        moveFocusCell(*cell);
        Q_EMIT cellClicked(cell->row, cell->column);
    }
}

void HeatmapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto cell = cellAt(event->position()); cell && event->button() == Qt::LeftButton) {
        Q_EMIT cellActivated(cell->row, cell->column);
    }
}

} // namespace prosector::widgets
