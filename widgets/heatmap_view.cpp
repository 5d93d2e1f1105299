// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/heatmap_view.h"

#include "widgets/accessible.h"
#include "widgets/color_legend.h"
#include "widgets/detail/heatmap_cells.h"
#include "widgets/detail/plot_surface.h"
#include "widgets/number_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

// Breaks a label at spaces so that no line is wider than the room, where words allow.
QString wrapped(const QString& label, const QFontMetricsF& metrics, double room)
{
    QStringList lines;
    for (const QString& word : label.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= room) {
            lines.back() = longer;
        } else {
            lines.append(word);
        }
    }
    return lines.join(u'\n');
}

// How many cells one label has to stand for so that labels do not touch.
int labelStep(double labelSize, double cellSize)
{
    return cellSize <= 0 ? 1 : std::max(1, static_cast<int>(std::ceil(labelSize / cellSize)));
}

} // namespace

struct HeatmapView::Picture
{
    detail::PlotSurface* surface = nullptr;
    detail::HeatmapCells* cells = nullptr;
    ColorLegend* legend = nullptr;
    QSharedPointer<QCPAxisTickerText> rowTicker{new QCPAxisTickerText};
    QSharedPointer<QCPAxisTickerText> columnTicker{new QCPAxisTickerText};
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
    plot->xAxis->setTicker(m_picture->columnTicker);
    plot->yAxis->setTicker(m_picture->rowTicker);
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        axis->grid()->setVisible(false);
        axis->setSubTicks(false);
        axis->setTickLength(0);
    }
    m_picture->surface->setResized([this] { refreshAxes(); });
    refreshColors();
}

HeatmapView::~HeatmapView() = default;

void HeatmapView::setData(HeatmapData data)
{
    m_data = std::move(data);
    if (m_focus.row >= m_data.rows || m_focus.column >= m_data.columns || m_focus.row < 0) {
        m_focus = m_data.rows > 0 && m_data.columns > 0 ? Cell{0, 0} : Cell{};
    }
    m_hovered = {};
    if (m_selectedRow >= m_data.rows) {
        m_selectedRow = -1;
    }
    QCustomPlot* plot = m_picture->surface;
    plot->xAxis->setLabel(m_data.columnTitle);
    plot->yAxis->setLabel(m_data.rowTitle);
    plot->xAxis->setRange(-0.5, std::max(1, m_data.columns) - 0.5);
    plot->yAxis->setRange(-0.5, std::max(1, m_data.rows) - 0.5);
    refreshColors();
    refreshAxes();
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

void HeatmapView::setSelectedRow(int row)
{
    m_selectedRow = row >= 0 && row < m_data.rows ? row : -1;
    refreshAxes();
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
    //: A cell of a heatmap: %1 the row's axis ("layer"), %2 its label, %3 the column's label, %4 the value.
    QString text = tr("%1 %2, %3: %4")
                       .arg(m_data.rowTitle, m_data.rowLabels.value(row), m_data.columnLabels.value(column),
                            fixedPoint(m_data.at(row, column), m_data.decimals + 2));
    if (std::isnan(m_data.at(row, column))) {
        text += tr(" (undefined)");
    }
    return text;
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

std::optional<HeatmapView::Cell> HeatmapView::cellAt(const QPointF& position) const
{
    m_picture->surface->settle();
    const QPointF inside = m_picture->surface->mapFromParent(position.toPoint());
    if (!m_picture->surface->axisRect()->rect().contains(inside.toPoint())) {
        return {};
    }
    double column = 0;
    double row = 0;
    m_picture->cells->pixelsToCoords(inside, column, row);
    const Cell cell{static_cast<int>(std::lround(row)), static_cast<int>(std::lround(column))};
    if (cell.row < 0 || cell.row >= m_data.rows || cell.column < 0 || cell.column >= m_data.columns) {
        return {};
    }
    return cell;
}

void HeatmapView::moveFocusCell(Cell cell)
{
    m_focus = cell;
    describe(this, cell.row < 0 ? tr("No data") : cellText(cell.row, cell.column));
    refreshAxes();
}

void HeatmapView::hover(Cell cell)
{
    if (cell == m_hovered) {
        return;
    }
    m_hovered = cell;
    refreshAxes();
    Q_EMIT cellHovered(cell.row, cell.column);
}

void HeatmapView::refreshAxes()
{
    const QFontMetricsF metrics(font());
    const QSizeF room = m_picture->surface->axisRect()->size();
    const double cellWidth = m_data.columns > 0 ? room.width() / m_data.columns : 0;
    const double cellHeight = m_data.rows > 0 ? room.height() / m_data.rows : 0;

    QMap<double, QString> rows;
    const int rowStep = labelStep(metrics.height(), cellHeight);
    for (int row = 0; row < m_data.rows; ++row) {
        if (row == m_selectedRow) {
            rows.insert(row, QStringLiteral("\u25b8 ") + m_data.rowLabels.value(row));
        } else if (row % rowStep == 0 && (m_selectedRow < 0 || std::abs(row - m_selectedRow) >= rowStep)) {
            rows.insert(row, m_data.rowLabels.value(row));
        }
    }
    m_picture->rowTicker->setTicks(rows);

    QMap<double, QString> columns;
    QStringList labels;
    double widest = 0;
    for (const QString& label : m_data.columnLabels) {
        labels.append(wrapped(label, metrics, cellWidth - metrics.averageCharWidth()));
        for (const QString& line : labels.back().split(u'\n')) {
            widest = std::max(widest, metrics.horizontalAdvance(line) + metrics.averageCharWidth() / 4.0);
        }
    }
    const int columnStep = labelStep(widest, cellWidth);
    for (int column = 0; column < m_data.columns; column += columnStep) {
        columns.insert(column, labels.value(column));
    }
    m_picture->columnTicker->setTicks(columns);

    m_picture->cells->setMarks(m_focus.row, m_focus.column, hasFocus(), m_hovered.row, m_hovered.column, m_selectedRow);
    m_picture->surface->replotLater();
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
    m_picture->cells->setData(&m_data, m_range, m_scale);
    m_picture->surface->applyTheme(theme);
    refreshLegend();
}

bool HeatmapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos())) {
            QString text = cellText(cell->row, cell->column);
            const QString definition = m_data.columnDefinitions.value(cell->column);
            if (!definition.isEmpty()) {
                text += u'\n' + definition;
            }
            QToolTip::showText(help->globalPos(), text, this);
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
        refreshAxes();
    }
}

void HeatmapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    refreshAxes();
}

void HeatmapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    refreshAxes();
}

void HeatmapView::keyPressEvent(QKeyEvent* event)
{
    if (m_focus.row < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    Cell next = m_focus;
    switch (event->key()) {
    case Qt::Key_Up:
        ++next.row;
        break;
    case Qt::Key_Down:
        --next.row;
        break;
    case Qt::Key_Right:
        ++next.column;
        break;
    case Qt::Key_Left:
        --next.column;
        break;
    case Qt::Key_Home:
        next.column = 0;
        break;
    case Qt::Key_End:
        next.column = m_data.columns - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT cellActivated(m_focus.row, m_focus.column);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    moveFocusCell({std::clamp(next.row, 0, m_data.rows - 1), std::clamp(next.column, 0, m_data.columns - 1)});
}

void HeatmapView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover({});
}

void HeatmapView::mouseMoveEvent(QMouseEvent* event)
{
    hover(cellAt(event->position()).value_or(Cell{}));
}

void HeatmapView::mousePressEvent(QMouseEvent* event)
{
    if (const auto cell = cellAt(event->position()); cell && event->button() == Qt::LeftButton) {
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
