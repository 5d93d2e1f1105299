// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/spike_marks.h"

namespace prosector::widgets::detail {

namespace {

constexpr double halfBand = 0.48; // of a layer

void placeBand(QCPItemRect* band, int layer)
{
    band->setVisible(layer >= 0);
    band->topLeft->setCoords(layer - halfBand, 0);
    band->bottomRight->setCoords(layer + halfBand, 1);
}

} // namespace

SpikeMarks::SpikeMarks(PlotSurface* surface)
    : m_surface(surface)
    , m_selected(makeBand("background"))
    , m_hovered(makeBand(PlotSurface::marksLayer))
    , m_stars(surface->addGraph())
    , m_ring(surface)
{
    m_stars->setLineStyle(QCPGraph::lsNone);
    m_stars->removeFromLegend();
}

QCPItemRect* SpikeMarks::makeBand(const char* layerName) const
{
    auto* band = new QCPItemRect(m_surface);
    band->setLayer(QLatin1String(layerName));
    band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    band->setVisible(false);
    return band;
}

void SpikeMarks::setSelectedLayer(int layer)
{
    placeBand(m_selected, layer);
    m_surface->replotLater();
}

void SpikeMarks::setHoveredLayer(int layer)
{
    placeBand(m_hovered, layer);
    m_surface->marksChanged();
}

void SpikeMarks::setPinnedLayers(const std::vector<int>& layers)
{
    for (const Pin& pin : m_pins) {
        m_surface->removeItem(pin.band);
        m_surface->removeItem(pin.wedge);
    }
    m_pins.clear();
    for (const int layer : layers) {
        Pin pin{makeBand(PlotSurface::marksLayer), new QCPItemText(m_surface)};
        placeBand(pin.band, layer);
        pin.wedge->setLayer(QLatin1String(PlotSurface::marksLayer));
        pin.wedge->setText(QStringLiteral("\u25bc"));
        pin.wedge->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        pin.wedge->position->setCoords(layer, 0);
        pin.wedge->setPositionAlignment(Qt::AlignTop | Qt::AlignHCenter);
        m_pins.push_back(pin);
    }
    stylePins();
    m_surface->marksChanged();
}

void SpikeMarks::setCandidates(const std::vector<Candidate>& candidates)
{
    m_stars->data()->clear();
    for (QCPItemText* label : m_labels) {
        m_surface->removeItem(label);
    }
    m_labels.clear();
    for (const Candidate& candidate : candidates) {
        m_stars->addData(candidate.layer, candidate.star);
        auto* label = new QCPItemText(m_surface);
        label->position->setCoords(candidate.layer, candidate.label);
        label->setPositionAlignment(candidate.alignment);
        label->setText(candidate.text);
        m_labels.push_back(label);
    }
    styleLabels();
    m_surface->replotLater();
}

void SpikeMarks::styleLabels()
{
    for (QCPItemText* label : m_labels) {
        label->setColor(m_theme.text);
        label->setFont(m_font);
    }
}

void SpikeMarks::stylePins()
{
    for (const Pin& pin : m_pins) {
        pin.band->setPen(QPen(m_theme.text, 0, Qt::DotLine));
        pin.wedge->setColor(m_theme.text);
        pin.wedge->setFont(m_font);
    }
}

void SpikeMarks::setTheme(const PlotTheme& theme, const QFont& font)
{
    m_theme = theme;
    m_font = font;
    const QFontMetricsF metrics(font);
    m_selected->setBrush(blend(theme.background, theme.accent, 0.22));
    m_selected->setPen(QPen(theme.accent, 0));
    m_hovered->setPen(QPen(theme.text, 0, Qt::DashLine));
    m_ring.setTheme(theme, font);
    m_stars->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssStar, QPen(theme.text, metrics.lineWidth() * 1.5),
                                             theme.text, metrics.xHeight() * 1.6));
    stylePins();
    styleLabels();
    m_surface->replotLater();
}

} // namespace prosector::widgets::detail
