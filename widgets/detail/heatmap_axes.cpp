// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/heatmap_axes.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace prosector::widgets::detail {

namespace {

constexpr int longestTextInCharacters = 12;
constexpr int readableCharacters = 6;
constexpr double smallestFont = 0.85; // of the usual size

// Breaks a label so that no line is wider than the room, where its writing allows a break: at spaces, or between the
// characters of Chinese and Japanese.
QString wrapped(const QString& label, const QFontMetricsF& metrics, double room)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, label);
    QStringList lines;
    QString line;
    for (qsizetype begin = 0, end = breaks.toNextBoundary(); end > begin; begin = end, end = breaks.toNextBoundary()) {
        const QString piece = label.mid(begin, end - begin);
        if (!line.isEmpty() && metrics.horizontalAdvance((line + piece).trimmed()) > room) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += piece;
    }
    lines.append(line.trimmed());
    return lines.join(u'\n');
}

double widestLine(const QString& label, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const QString& line : label.split(u'\n')) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

// The font, or a smaller one where a word of the labels has no room otherwise.
QFont fitting(const QStringList& labels, double room, const QFont& font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * smallestFont);
    const QFontMetricsF metrics(font);
    room -= metrics.averageCharWidth() / 4;
    const bool fits = std::ranges::all_of(
        labels, [&](const QString& label) { return widestLine(wrapped(label, metrics, room), metrics) <= room; });
    return fits ? font : smaller;
}

// How many cells one label has to stand for so that labels do not touch.
int labelStep(double labelSize, double cellSize)
{
    return cellSize <= 0 ? 1 : std::max(1, static_cast<int>(std::ceil(labelSize / cellSize)));
}

// A step that people count in: 1, 2, 5, 10, 20 ...
int roundStep(int step)
{
    int decade = 1;
    while (decade * 10 < step) {
        decade *= 10;
    }
    for (const int factor : {1, 2, 5}) {
        if (decade * factor >= step) {
            return decade * factor;
        }
    }
    return decade * 10;
}

} // namespace

HeatmapAxes::HeatmapAxes(QCustomPlot* plot)
    : m_plot(plot)
{
    plot->xAxis->setTicker(m_columnTicker);
    plot->yAxis->setTicker(m_rowTicker);
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        axis->grid()->setVisible(false);
        axis->setSubTicks(false);
        axis->setTickLength(0);
    }
}

void HeatmapAxes::refresh(const HeatmapData& data, const CellWindow& rows, const CellWindow& columns, int selectedRow,
                          const QFont& font)
{
    const QFontMetricsF metrics(font);
    m_plot->yAxis->setLabel(data.rowTitle);
    m_plot->xAxis->setRange(columns.lower(), columns.upper());
    m_plot->yAxis->setRange(rows.lower(), rows.upper());
    nameRows(data, rows, selectedRow, metrics);
    nameColumns(data, columns, font);
}

void HeatmapAxes::nameRows(const HeatmapData& data, const CellWindow& rows, int selectedRow,
                           const QFontMetricsF& metrics)
{
    QMap<double, QString> names;
    const int step = labelStep(metrics.height(), m_plot->axisRect()->height() / rows.size());
    for (int row = rows.first(); row <= rows.last(); ++row) {
        if (row == selectedRow) {
            names.insert(row, QStringLiteral("\u25b8 ") + data.rowLabels.value(row));
        } else if (row % step == 0 && (selectedRow < 0 || std::abs(row - selectedRow) >= step)) {
            names.insert(row, data.rowLabels.value(row));
        }
    }
    m_rowTicker->setTicks(names);
}

void HeatmapAxes::nameColumns(const HeatmapData& data, const CellWindow& columns, const QFont& font)
{
    const double cellWidth = m_plot->axisRect()->width() / columns.size();
    m_plot->xAxis->setTickLabelRotation(0);
    const bool isNumbered = !data.columnNumbers.isEmpty();
    const double readable = readableCharacters * QFontMetricsF(font).averageCharWidth();
    const QFont labels = isNumbered || cellWidth < readable ? font : fitting(data.columnLabels, cellWidth, font);
    const QFontMetricsF metrics(labels);
    m_plot->xAxis->setTickLabelFont(labels);
    if (isNumbered && !nameByTexts(data, columns, cellWidth, metrics)) {
        m_plot->xAxis->setLabel(data.columnNumberTitle);
        nameThinned(data.columnNumbers, columns, cellWidth, metrics);
    } else {
        m_plot->xAxis->setLabel(data.columnTitle);
        if (!isNumbered) {
            nameThinned(data.columnLabels, columns, cellWidth, metrics);
        }
    }
}

bool HeatmapAxes::nameByTexts(const HeatmapData& data, const CellWindow& columns, double cellWidth,
                              const QFontMetricsF& metrics)
{
    if (cellWidth < metrics.height()) {
        return false;
    }
    QMap<double, QString> names;
    double widest = 0;
    for (int column = columns.first(); column <= columns.last(); ++column) {
        const QString text = metrics.elidedText(data.columnLabels.value(column), Qt::ElideRight,
                                                metrics.averageCharWidth() * longestTextInCharacters);
        widest = std::max(widest, metrics.horizontalAdvance(text));
        names.insert(column, text);
    }
    // Turned ones read from below: their ends stand at the axis.
    m_plot->xAxis->setTickLabelRotation(widest + metrics.averageCharWidth() / 2.0 > cellWidth ? -90 : 0);
    m_columnTicker->setTicks(names);
    return true;
}

void HeatmapAxes::nameThinned(const QStringList& labels, const CellWindow& columns, double cellWidth,
                              const QFontMetricsF& metrics)
{
    QMap<double, QString> names;
    double widest = 0;
    const double gap = metrics.averageCharWidth() / 4.0;
    for (int column = columns.first(); column <= columns.last(); ++column) {
        QStringList lines = wrapped(labels.value(column), metrics, cellWidth - metrics.averageCharWidth()).split(u'\n');
        for (QString& line : lines) {
            // Better a word that is cut than a column without a name, where some of the word is seen.
            if (cellWidth > readableCharacters * metrics.averageCharWidth()) {
                line = metrics.elidedText(line, Qt::ElideRight, cellWidth - gap);
            }
            widest = std::max(widest, metrics.horizontalAdvance(line) + gap);
        }
        names.insert(column, lines.join(u'\n'));
    }
    const int step = roundStep(labelStep(widest, cellWidth));
    for (auto name = names.begin(); name != names.end();) {
        name = static_cast<int>(name.key()) % step == 0 ? std::next(name) : names.erase(name);
    }
    m_columnTicker->setTicks(names);
}

} // namespace prosector::widgets::detail
