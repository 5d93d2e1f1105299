// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/heatmap_cells.h"

#include "widgets/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace prosector::widgets::detail {

namespace {

using Range = std::pair<double, double>;

constexpr Range noRange{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

void widen(Range& range, double value)
{
    if (std::isfinite(value)) {
        range.first = std::min(range.first, value);
        range.second = std::max(range.second, value);
    }
}

Range settled(Range range, ColorScale scale)
{
    if (range.first > range.second) {
        return {0, 0};
    }
    if (scale == ColorScale::BlueWhiteOrange) {
        // A difference has its white at zero.
        const double reach = std::max(std::abs(range.first), std::abs(range.second));
        return {-reach, reach};
    }
    return range;
}

} // namespace

HeatmapCells::HeatmapCells(QCPAxis* keyAxis, QCPAxis* valueAxis)
    : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setAntialiasedFill(false);
}

void HeatmapCells::setData(const HeatmapData* data, HeatmapRange range, ColorScale scale)
{
    m_data = data;
    m_scale = scale;
    m_ranges.assign(static_cast<std::size_t>(data->columns), noRange);
    for (int row = 0; row < data->rows; ++row) {
        for (int column = 0; column < data->columns; ++column) {
            const int owner = range == HeatmapRange::Common ? 0 : column;
            const double value = data->at(row, column);
            if (!data->isLogarithmic || value > 0) {
                widen(m_ranges[static_cast<std::size_t>(owner)], value);
            }
        }
    }
    if (range == HeatmapRange::Common && !m_ranges.empty()) {
        m_ranges.assign(m_ranges.size(), m_ranges.front());
    }
    for (Range& each : m_ranges) {
        each = settled(each, scale);
    }
    m_image = data->rows > 0 && data->columns > 0 ? QImage(data->columns, data->rows, QImage::Format_RGB32) : QImage();
    for (int row = 0; row < data->rows; ++row) {
        for (int column = 0; column < data->columns; ++column) {
            m_image.setPixelColor(column, data->rows - 1 - row, color(row, column));
        }
    }
}

void HeatmapCells::setMarks(int focusRow, int focusColumn, bool focused, int hoveredRow, int hoveredColumn,
                            int selectedRow)
{
    m_focusRow = focusRow;
    m_focusColumn = focusColumn;
    m_focused = focused;
    m_hoveredRow = hoveredRow;
    m_hoveredColumn = hoveredColumn;
    m_selectedRow = selectedRow;
}

void HeatmapCells::setTheme(const PlotTheme& theme, const QFont& font)
{
    m_theme = theme;
    m_font = font;
}

std::pair<double, double> HeatmapCells::range(int column) const
{
    return m_ranges.at(static_cast<std::size_t>(column));
}

double HeatmapCells::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1; // selection is the view's matter
}

QCPRange HeatmapCells::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = m_data && m_data->columns > 0;
    return found ? QCPRange(-0.5, m_data->columns - 0.5) : QCPRange();
}

QCPRange HeatmapCells::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    found = m_data && m_data->rows > 0;
    return found ? QCPRange(-0.5, m_data->rows - 0.5) : QCPRange();
}

QRectF HeatmapCells::cellRect(int row, int column) const
{
    return QRectF(coordsToPixels(column - 0.5, row + 0.5), coordsToPixels(column + 0.5, row - 0.5));
}

QColor HeatmapCells::color(int row, int column) const
{
    const double value = m_data->at(row, column);
    if (std::isnan(value)) {
        return m_theme.background.isValid() ? m_theme.background : QColor(Qt::white);
    }
    const auto [low, high] = range(column);
    if (m_data->isLogarithmic) {
        return colorAt(m_scale, !(high > low) ? 0.5 : value > low ? std::log(value / low) / std::log(high / low) : 0);
    }
    return colorAt(m_scale, high > low ? (value - low) / (high - low) : 0.5);
}

void HeatmapCells::draw(QCPPainter* painter)
{
    if (m_image.isNull()) {
        return;
    }
    const QRectF all(cellRect(m_data->rows - 1, 0).topLeft(), cellRect(0, m_data->columns - 1).bottomRight());
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->setAntialiasing(false);
    painter->drawImage(all, m_image);
    drawUndefined(painter);
    painter->restore();
    drawNumbers(painter);
    drawMarks(painter);
}

void HeatmapCells::drawUndefined(QCPPainter* painter) const
{
    const QBrush hatch(m_theme.mutedText, Qt::BDiagPattern);
    for (int row = 0; row < m_data->rows; ++row) {
        for (int column = 0; column < m_data->columns; ++column) {
            if (std::isnan(m_data->at(row, column))) {
                painter->fillRect(cellRect(row, column), m_theme.background);
                painter->fillRect(cellRect(row, column), hatch);
            }
        }
    }
}

void HeatmapCells::drawNumbers(QCPPainter* painter) const
{
    const QFontMetricsF metrics(m_font);
    const QSizeF room = cellRect(0, 0).size();
    if (room.height() < metrics.height()) {
        return;
    }
    painter->setFont(m_font);
    for (int row = 0; row < m_data->rows; ++row) {
        for (int column = 0; column < m_data->columns; ++column) {
            const double value = m_data->at(row, column);
            if (std::isnan(value)) {
                continue;
            }
            const QString text = fixedPoint(value, m_data->decimals);
            if (metrics.horizontalAdvance(text) + metrics.averageCharWidth() <= room.width()) {
                painter->setPen(legibleOn(color(row, column)));
                painter->drawText(cellRect(row, column), Qt::AlignCenter, text);
            }
        }
    }
}

void HeatmapCells::frame(QCPPainter* painter, const QRectF& rect, const QColor& outer, const QColor& inner) const
{
    // Two lines of opposite lightness are seen on every colour of the scale.
    const double width = QFontMetricsF(m_font).lineWidth() * 2;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(outer, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter->setPen(QPen(inner, width / 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double inset = width * 1.25;
    painter->drawRect(rect.adjusted(inset, inset, -inset, -inset));
}

void HeatmapCells::drawMarks(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
    if (m_selectedRow >= 0 && m_selectedRow < m_data->rows) {
        const QRectF row(cellRect(m_selectedRow, 0).topLeft(),
                         cellRect(m_selectedRow, m_data->columns - 1).bottomRight());
        frame(painter, row, m_theme.accent, m_theme.accentText);
    }
    if (m_hoveredRow >= 0 && m_hoveredColumn >= 0) {
        const QRectF cell = cellRect(m_hoveredRow, m_hoveredColumn);
        painter->setPen(QPen(legibleOn(color(m_hoveredRow, m_hoveredColumn)), 0, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    if (m_focused && m_focusRow >= 0 && m_focusColumn >= 0) {
        frame(painter, cellRect(m_focusRow, m_focusColumn), Qt::black, Qt::white);
    }
}

void HeatmapCells::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setStops(gradientStops(m_scale));
    painter->fillRect(rect, gradient);
}

} // namespace prosector::widgets::detail
