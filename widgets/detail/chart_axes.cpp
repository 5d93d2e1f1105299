// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/chart_axes.h"

#include "widgets/detail/log_ticker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace prosector::widgets::detail {

namespace {

constexpr double barRoom = 0.8; // of the distance between two positions
constexpr double margin = 0.06; // of the values' span, above and below
constexpr double linesPerTick = 1.6; // so that labels stand apart
constexpr double infinite = std::numeric_limits<double>::infinity();

// Least and largest; the least is above the largest where there are none.
struct Extent
{
    double least = infinite;
    double largest = -infinite;

    void add(double value)
    {
        least = std::min(least, value);
        largest = std::max(largest, value);
    }
    bool isEmpty() const { return !(least <= largest); }
    double room(double share) const { return largest > least ? (largest - least) * share : 0.5; }
};

void setValueAxis(PlotSurface* plot, const ChartData& data, Extent values)
{
    QCPAxis* axis = plot->yAxis;
    axis->setLabel(data.yTitle);
    axis->setScaleType(data.isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setSubTicks(!data.isLogarithmic);
    if (data.isLogarithmic) {
        const double room = plot->axisRect()->height() / (QFontMetricsF(plot->font()).height() * linesPerTick);
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new LogTicker(room)));
    } else {
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    }
    if (data.kind == ChartKind::Bars && !data.isLogarithmic) {
        values.add(0); // bars begin there
    }
    if (values.isEmpty()) {
        axis->setRange(data.isLogarithmic ? 0.1 : 0, 1);
    } else if (data.isLogarithmic) {
        const double factor = std::pow(values.largest / values.least, margin) * 1.05;
        axis->setRange(values.least / factor, values.largest * factor);
    } else {
        axis->setRange(values.least - values.room(margin), values.largest + values.room(margin));
    }
}

// As many of the names as have room, evenly.
QSharedPointer<QCPAxisTicker> namesOf(const PlotSurface* plot, const ChartData& data, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = metrics.averageCharWidth();
    for (const QString& name : data.names) {
        widest = std::max(widest, metrics.horizontalAdvance(name) + metrics.averageCharWidth());
    }
    const double room = plot->axisRect()->width() / std::max(1.0, static_cast<double>(data.names.size()));
    const int step = std::max(1, static_cast<int>(std::ceil(widest / std::max(1.0, room))));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int i = 0; i < data.names.size(); i += step) {
        ticker->addTick(i, data.names[i]);
    }
    return ticker;
}

// Layers, positions, numbers of blocks: nothing stands between two of them.
bool areWhole(const ChartData& data)
{
    return std::ranges::all_of(data.series, [](const ChartSeries& series) {
        return std::ranges::all_of(series.x, [](double x) { return x == std::floor(x); });
    });
}

QSharedPointer<QCPAxisTicker> wholeNumbers()
{
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    return ticker;
}

void setPlaceAxis(PlotSurface* plot, const ChartData& data, const Extent& keys, const QFont& font)
{
    QCPAxis* axis = plot->xAxis;
    const bool isNamed = data.kind == ChartKind::Bars;
    axis->setLabel(data.xTitle);
    axis->setSubTicks(!isNamed && !areWhole(data));
    if (keys.isEmpty()) {
        axis->setRange(0, 1);
    } else if (isNamed) {
        axis->setRange(keys.least - 0.6, keys.largest + 0.6);
        axis->setTicker(namesOf(plot, data, font));
    } else {
        axis->setRange(keys.least - keys.room(margin / 2), keys.largest + keys.room(margin / 2));
        axis->setTicker(areWhole(data) ? wholeNumbers() : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    }
}

} // namespace

double chartKey(const ChartData& data, std::size_t series, std::size_t point)
{
    if (data.kind != ChartKind::Bars) {
        return data.series[series].x[point];
    }
    const auto count = static_cast<double>(data.series.size());
    return static_cast<double>(point) + (static_cast<double>(series) - (count - 1) / 2) * barRoom / count;
}

bool isDrawn(const ChartData& data, double value)
{
    return std::isfinite(value) && (!data.isLogarithmic || value > 0);
}

double barWidth(const ChartData& data)
{
    return barRoom / static_cast<double>(data.series.size());
}

void setChartAxes(PlotSurface* plot, const ChartData& data, const QFont& font)
{
    Extent keys;
    Extent values;
    for (const ChartSeries& series : data.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            keys.add(data.kind == ChartKind::Bars ? static_cast<double>(i) : series.x[i]);
            if (isDrawn(data, series.y[i])) {
                values.add(series.y[i]);
            }
        }
    }
    setValueAxis(plot, data, values);
    setPlaceAxis(plot, data, keys, font);
}

} // namespace prosector::widgets::detail
