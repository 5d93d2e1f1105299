// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/spike_stems.h"

#include "widgets/detail/plot_legend.h"
#include "widgets/detail/spike_axis.h"
#include "widgets/detail/spike_style.h"
#include "widgets/spike_plot.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace prosector::widgets::detail {

namespace {

// Stems of a layer stand side by side, this part of a layer apart.
constexpr double stemDistance = 0.24;

double keyOf(PeakPlace peak)
{
    return peak.layer + (static_cast<int>(peak.kind) - 1) * stemDistance;
}

double distanceToStem(const QPointF& point, const QPointF& foot, const QPointF& tip)
{
    const double nearest = std::clamp(point.y(), std::min(foot.y(), tip.y()), std::max(foot.y(), tip.y()));
    return std::hypot(point.x() - tip.x(), point.y() - nearest);
}

} // namespace

SpikeStems::SpikeStems(PlotSurface* surface)
    : m_surface(surface)
    , m_font(surface->font())
{
    placeLegendAbove(surface);
    surface->legend->setVisible(true);
    makeAxes();
    makeGraphs();
    setScale(m_scale);
}

void SpikeStems::makeAxes()
{
    QCPAxis* axis = m_surface->xAxis;
    axis->setLabel(SpikePlot::tr("layer"));
    const QSharedPointer<QCPAxisTickerFixed> layers(new QCPAxisTickerFixed);
    layers->setTickStep(1);
    layers->setTickCount(16);
    layers->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    axis->setTicker(layers);
    axis->setSubTicks(false);
    axis->grid()->setVisible(false);
    axis->setNumberFormat(QStringLiteral("f"));
    axis->setNumberPrecision(0);
    m_surface->yAxis->setSubTicks(false);
}

void SpikeStems::makeGraphs()
{
    for (const SpikeKind kind : spikeKinds) {
        QCPGraph* stem = m_surface->addGraph();
        stem->setLineStyle(QCPGraph::lsImpulse);
        stem->setAdaptiveSampling(false);
        stem->setName(legendName(kind));
        m_stems[static_cast<std::size_t>(kind)] = stem;
    }
    m_massive = m_surface->addGraph();
    m_massive->setLineStyle(QCPGraph::lsNone);
    m_massive->removeFromLegend();
    m_massive->setName(SpikePlot::tr("massive"));
}

void SpikeStems::setLayers(std::vector<SpikeLayer> layers)
{
    m_layers = std::move(layers);
    draw();
}

void SpikeStems::setScale(SpikeScale scale)
{
    m_scale = scale;
    m_surface->yAxis->setTicker(spikeTicker(scale));
    m_surface->yAxis->setLabel(spikeAxisTitle(scale));
    draw();
}

std::optional<QPointF> SpikeStems::place(PeakPlace peak) const
{
    const double value = m_layers.at(static_cast<std::size_t>(peak.layer)).of(peak.kind).value;
    return std::isnan(value) ? std::nullopt : std::optional(QPointF(keyOf(peak), spikePlace(m_scale, value)));
}

double SpikeStems::topOf(int layer) const
{
    double top = 0;
    for (const SpikeKind kind : spikeKinds) {
        top = std::max(top, place({kind, layer}).value_or(QPointF()).y());
    }
    return top;
}

QPointF SpikeStems::tip(PeakPlace peak) const
{
    const QPointF at = place(peak).value_or(QPointF(keyOf(peak), 0));
    return m_stems[static_cast<std::size_t>(peak.kind)]->coordsToPixels(at.x(), at.y());
}

std::optional<PeakPlace> SpikeStems::nearest(const QPointF& pixel) const
{
    double least = QFontMetricsF(m_font).height();
    std::optional<PeakPlace> found;
    for (int layer = 0; layer < static_cast<int>(m_layers.size()); ++layer) {
        for (const SpikeKind kind : spikeKinds) {
            const QPointF end = tip({kind, layer});
            const QPointF foot(end.x(), m_surface->yAxis->coordToPixel(0));
            if (const double distance = distanceToStem(pixel, foot, end); distance < least) {
                least = distance;
                found = PeakPlace{kind, layer};
            }
        }
    }
    return found;
}

double SpikeStems::lineHeight(double span) const
{
    const double pixels = std::max(1, m_surface->axisRect()->height());
    const double lines = pixels / QFontMetricsF(m_font).height();
    return span / std::max(2.0, lines - 3.5);
}

void SpikeStems::draw()
{
    double low = 0;
    double high = spikePlace(m_scale, 1);
    m_massive->data()->clear();
    for (const SpikeKind kind : spikeKinds) {
        QVector<double> keys;
        QVector<double> values;
        for (int layer = 0; layer < static_cast<int>(m_layers.size()); ++layer) {
            const auto at = place({kind, layer});
            if (!at) {
                continue;
            }
            keys.append(at->x());
            values.append(at->y());
            low = std::min(low, at->y());
            high = std::max(high, at->y());
            if (m_layers[static_cast<std::size_t>(layer)].of(kind).isMassive) {
                m_massive->addData(at->x(), at->y());
            }
        }
        m_stems[static_cast<std::size_t>(kind)]->setData(keys, values, true);
    }
    m_massive->data()->isEmpty() ? m_massive->removeFromLegend() : m_massive->addToLegend();
    arrangeLegend(m_surface);
    // Above the highest peak there is room for a candidate's star and label, below the lowest for its marker.
    const double line = lineHeight(high - low);
    m_surface->yAxis->setRange(low < 0 ? low - line / 2 : 0, high + 3 * line);
    m_surface->xAxis->setRange(-0.6, std::max<double>(1, static_cast<double>(m_layers.size())) - 0.4);
    m_surface->replotLater();
}

void SpikeStems::setTheme(const PlotTheme& theme, const QFont& font)
{
    m_font = font;
    const QFontMetricsF metrics(font);
    const double size = metrics.xHeight();
    const double line = metrics.lineWidth() * 1.5;
    for (const SpikeKind kind : spikeKinds) {
        const QColor color = kindColor(kind, theme);
        QCPGraph* stem = m_stems[static_cast<std::size_t>(kind)];
        stem->setPen(QPen(color, line));
        stem->setScatterStyle(QCPScatterStyle(kindShape(kind), QPen(color, line), color, size));
    }
    m_massive->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(theme.text, line), Qt::NoBrush, size * 2));
}

} // namespace prosector::widgets::detail
