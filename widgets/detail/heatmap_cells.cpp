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

constexpr int fewestLetters = 3; // of a text that is cut, with the ellipsis
constexpr Range noRange{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

void widen(Range& range, double value)
{
    if (std::isfinite(value)) {
        range.first = std::min(range.first, value);
        range.second = std::max(range.second, value);
    }
}

Range settled(Range range, ColorScale scale, bool isLogarithmic)
{
    if (range.first > range.second) {
        return {0, 0};
    }
    if (scale == ColorScale::BlueWhiteOrange && !isLogarithmic) {
        // A difference has its white at zero.
        const double reach = std::max(std::abs(range.first), std::abs(range.second));
        return {-reach, reach};
    }
    return range;
}

QRectF numberRect(const QRectF& cell, const QFontMetricsF& metrics, const QString& text)
{
    QRectF rect(0, 0, metrics.horizontalAdvance(text) + metrics.averageCharWidth(), metrics.height());
    rect.moveCenter(cell.center());
    return rect;
}

// What of a cell's words is seen, with a margin: a number as a whole or not at all, a text by its beginning.
QString shortened(const QString& words, bool isText, const QFontMetricsF& metrics, double width)
{
    const double room = width - metrics.averageCharWidth();
    if (metrics.horizontalAdvance(words) <= room) {
        return words;
    }
    const QString beginning = isText ? metrics.elidedText(words, Qt::ElideRight, room) : QString();
    return beginning.size() < fewestLetters ? QString() : beginning;
}

} // namespace

HeatmapCells::HeatmapCells(QCPAxis* keyAxis, QCPAxis* valueAxis)
    : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setAntialiasedFill(false);
}

void HeatmapCells::setData(const HeatmapData* data, HeatmapRange range, ColorScale scale, std::optional<Range> fixed)
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
        each = fixed ? *fixed : settled(each, scale, data->isLogarithmic);
    }
    m_image = data->rows > 0 && data->columns > 0 ? QImage(data->columns, data->rows, QImage::Format_RGB32) : QImage();
    for (int row = 0; row < data->rows; ++row) {
        for (int column = 0; column < data->columns; ++column) {
            m_image.setPixelColor(column, data->rows - 1 - row, color(row, column));
        }
    }
}

void HeatmapCells::setVisible(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    m_firstRow = firstRow;
    m_lastRow = lastRow;
    m_firstColumn = firstColumn;
    m_lastColumn = lastColumn;
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

QRectF HeatmapCells::rowRect(int row) const
{
    return QRectF(cellRect(row, 0).topLeft(), cellRect(row, m_data->columns - 1).bottomRight());
}

QRectF HeatmapCells::columnRect(int column) const
{
    return QRectF(cellRect(m_data->rows - 1, column).topLeft(), cellRect(0, column).bottomRight());
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
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        drawColors(painter); // an image that is enlarged would be smoothed by whoever shows the file
    } else {
        painter->drawImage(all, m_image);
    }
    drawHatches(painter);
    painter->restore();
    drawNumbers(painter);
}

void HeatmapCells::drawColors(QCPPainter* painter) const
{
    for (int row = m_firstRow; row <= m_lastRow; ++row) {
        for (int column = m_firstColumn; column <= m_lastColumn; ++column) {
            painter->fillRect(cellRect(row, column), color(row, column));
        }
    }
}

void HeatmapCells::drawHatches(QCPPainter* painter) const
{
    const QBrush undefined(m_theme.mutedText, Qt::BDiagPattern);
    for (int row = m_firstRow; row <= m_lastRow; ++row) {
        for (int column = m_firstColumn; column <= m_lastColumn; ++column) {
            if (std::isnan(m_data->at(row, column))) {
                painter->fillRect(cellRect(row, column), m_theme.background);
                painter->fillRect(cellRect(row, column), undefined);
            } else if (m_data->isEstimate(row, column)) {
                // Wider lines the other way round, so that the color below can still be read.
                painter->fillRect(cellRect(row, column), QBrush(legibleOn(color(row, column)), Qt::FDiagPattern));
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
    for (int row = m_firstRow; row <= m_lastRow; ++row) {
        for (int column = m_firstColumn; column <= m_lastColumn; ++column) {
            const double value = m_data->at(row, column);
            if (std::isnan(value)) {
                continue;
            }
            const QString text =
                shortened(m_data->texts.isEmpty() ? fixedPoint(value, m_data->decimals) : m_data->text(row, column),
                          !m_data->texts.isEmpty(), metrics, room.width());
            if (!text.isEmpty()) {
                if (m_data->isEstimate(row, column)) {
                    painter->fillRect(numberRect(cellRect(row, column), metrics, text), color(row, column));
                }
                painter->setPen(legibleOn(color(row, column)));
                painter->drawText(cellRect(row, column), Qt::AlignCenter, text);
            }
        }
    }
}

void HeatmapCells::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setStops(gradientStops(m_scale));
    painter->fillRect(rect, gradient);
}

} // namespace prosector::widgets::detail
