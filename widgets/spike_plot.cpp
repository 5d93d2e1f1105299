// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/spike_plot.h"

#include "widgets/accessible.h"
#include "widgets/detail/plot_legend.h"
#include "widgets/detail/plot_surface.h"
#include "widgets/detail/spike_axis.h"
#include "widgets/detail/spike_marks.h"
#include "widgets/detail/spike_style.h"
#include "widgets/number_text.h"
#include "widgets/plot_summary.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

// Stems of a layer stand side by side, this part of a layer apart.
constexpr double stemDistance = 0.24;
constexpr int pageOfLayers = 10;

double stemPlace(SpikeKind kind, int layer)
{
    return layer + (static_cast<int>(kind) - 1) * stemDistance;
}

double distanceToStem(const QPointF& point, const QPointF& foot, const QPointF& tip)
{
    const double nearest = std::clamp(point.y(), std::min(foot.y(), tip.y()), std::max(foot.y(), tip.y()));
    return std::hypot(point.x() - tip.x(), point.y() - nearest);
}

} // namespace

struct SpikePlot::Picture
{
    detail::PlotSurface* surface = nullptr;
    std::array<QCPGraph*, spikeKinds.size()> stems{};
    std::optional<detail::SpikeMarks> marks;
    QCPGraph* massive = nullptr; // around massive activations
};

SpikePlot::SpikePlot(QWidget* parent)
    : QWidget(parent)
    , m_picture(std::make_unique<Picture>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Activation spikes"));
    m_picture->surface = new detail::PlotSurface(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture->surface);

    QCustomPlot* plot = m_picture->surface;
    plot->xAxis->setLabel(tr("layer"));
    const QSharedPointer<QCPAxisTickerFixed> layers(new QCPAxisTickerFixed);
    layers->setTickStep(1);
    layers->setTickCount(16);
    layers->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot->xAxis->setTicker(layers);
    plot->xAxis->setSubTicks(false);
    plot->xAxis->grid()->setVisible(false);
    plot->xAxis->setNumberFormat(QStringLiteral("f"));
    plot->xAxis->setNumberPrecision(0);
    plot->yAxis->setSubTicks(false);

    detail::placeLegendAbove(m_picture->surface);
    plot->legend->setVisible(true);

    for (const SpikeKind kind : spikeKinds) {
        QCPGraph* stem = plot->addGraph();
        stem->setLineStyle(QCPGraph::lsImpulse);
        stem->setAdaptiveSampling(false);
        stem->setName(detail::legendName(kind));
        m_picture->stems[static_cast<std::size_t>(kind)] = stem;
    }
    m_picture->massive = plot->addGraph();
    m_picture->massive->setLineStyle(QCPGraph::lsNone);
    m_picture->massive->removeFromLegend();
    m_picture->massive->setName(tr("massive"));
    m_picture->marks.emplace(m_picture->surface);
    m_picture->surface->setResized([this] {
        detail::arrangeLegend(m_picture->surface);
        refreshGraphs();
        refreshLabels();
    });
    setScale(m_scale);
    refreshColors();
    describe(this, tr("No data"));
}

SpikePlot::~SpikePlot() = default;

void SpikePlot::setLayers(std::vector<SpikeLayer> layers)
{
    m_layers = std::move(layers);
    const int count = static_cast<int>(m_layers.size());
    if (m_selectedLayer >= count) {
        m_selectedLayer = -1;
    }
    m_hovered.reset();
    refreshGraphs();
    moveFocusPeak(m_focus.layer >= 0 && m_focus.layer < count ? m_focus
                                                              : PeakPlace{SpikeKind::DownInput, count > 0 ? 0 : -1});
}

void SpikePlot::setMarks(std::vector<SpikeMark> marks)
{
    m_marks = std::move(marks);
    refreshLabels();
}

void SpikePlot::setScale(SpikeScale scale)
{
    m_scale = scale;
    QCustomPlot* plot = m_picture->surface;
    plot->yAxis->setTicker(detail::spikeTicker(scale));
    plot->yAxis->setLabel(detail::spikeAxisTitle(scale));
    refreshGraphs();
    refreshLabels();
    refreshRing();
}

void SpikePlot::setSelectedLayer(int layer)
{
    m_selectedLayer = layer >= 0 && layer < static_cast<int>(m_layers.size()) ? layer : -1;
    if (m_selectedLayer >= 0 && m_focus.layer != m_selectedLayer) {
        moveFocusPeak({m_focus.kind, m_selectedLayer});
    }
    m_picture->marks->setSelectedLayer(m_selectedLayer);
}

void SpikePlot::setHoveredLayer(int layer)
{
    m_picture->marks->setHoveredLayer(layer < static_cast<int>(m_layers.size()) ? layer : -1);
}

void SpikePlot::setPinnedLayers(const std::vector<int>& layers)
{
    m_picture->marks->setPinnedLayers(layers);
}

double SpikePlot::placeOf(double value) const
{
    return detail::spikePlace(m_scale, value);
}

double SpikePlot::topOf(int layer) const
{
    double top = 0;
    for (const SpikeKind kind : spikeKinds) {
        const double value = m_layers[static_cast<std::size_t>(layer)].of(kind).value;
        top = std::isnan(value) ? top : std::max(top, placeOf(value));
    }
    return top;
}

int SpikePlot::selectedLayer() const
{
    return m_selectedLayer;
}

QPointF SpikePlot::tip(PeakPlace peak) const
{
    const double value = m_layers.at(static_cast<std::size_t>(peak.layer)).of(peak.kind).value;
    const QCPGraph* stem = m_picture->stems[static_cast<std::size_t>(peak.kind)];
    return stem->coordsToPixels(stemPlace(peak.kind, peak.layer), std::isnan(value) ? 0 : placeOf(value));
}

QPoint SpikePlot::peakPosition(SpikeKind kind, int layer) const
{
    m_picture->surface->settle();
    return m_picture->surface->mapToParent(tip({kind, layer}).toPoint());
}

QString SpikePlot::peakText(SpikeKind kind, int layer) const
{
    const Spike& spike = m_layers.at(static_cast<std::size_t>(layer)).of(kind);
    QString text = tr("Layer %1, %2: %3 in channel %4, at token %5 \u201c%6\u201d")
                       .arg(QString::number(layer), detail::kindName(kind), significant(spike.value),
                            QString::number(spike.channel), QString::number(spike.position), spike.token);
    if (spike.isMassive) {
        text += u'\n' + tr("Massive: above 100 and above 1000 times the median magnitude (Sun et al. 2024)");
    }
    for (const SpikeMark& mark : m_marks) {
        if (mark.layer == layer) {
            text += u'\n' + tr("Super weight candidate %1").arg(mark.label);
        }
    }
    return text;
}

QString SpikePlot::summaryText(SpikeKind kind) const
{
    std::vector<double> values;
    for (const SpikeLayer& layer : m_layers) {
        values.push_back(layer.of(kind).value);
    }
    const QString summary = summaryOf(values, [](std::size_t layer) { return QString::number(layer); });
    //: What a screen reader says of the peaks of a kind: %1 the kind, %2 the extremes.
    return summary.isEmpty() ? QString() : tr("%1 by layer: %2").arg(detail::kindName(kind), summary);
}

QSize SpikePlot::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 60, metrics.height() * 14};
}

QSize SpikePlot::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 30, metrics.height() * 9};
}

std::optional<SpikePlot::PeakPlace> SpikePlot::nearestPeak(const QPointF& position) const
{
    m_picture->surface->settle();
    const QPointF inside = position - m_picture->surface->pos();
    double least = QFontMetricsF(font()).height();
    std::optional<PeakPlace> nearest;
    for (int layer = 0; layer < static_cast<int>(m_layers.size()); ++layer) {
        for (const SpikeKind kind : spikeKinds) {
            const PeakPlace peak{kind, layer};
            const QPointF foot(tip(peak).x(), m_picture->surface->yAxis->coordToPixel(0));
            if (const double distance = distanceToStem(inside, foot, tip(peak)); distance < least) {
                least = distance;
                nearest = peak;
            }
        }
    }
    return nearest;
}

void SpikePlot::moveFocusPeak(PeakPlace peak)
{
    m_focus = peak;
    describe(this, peak.layer < 0 ? tr("No data") : peakText(peak.kind, peak.layer) + u'\n' + summaryText(peak.kind));
    refreshRing();
}

void SpikePlot::hover(std::optional<PeakPlace> peak)
{
    if (peak == m_hovered) {
        return;
    }
    m_hovered = peak;
    setCursor(peak ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT peakHovered(peak ? peak->kind : SpikeKind::DownInput, peak ? peak->layer : -1);
}

double SpikePlot::lineHeight(double span) const
{
    const double pixels = std::max(1, m_picture->surface->axisRect()->height());
    const double lines = pixels / QFontMetricsF(font()).height();
    return span / std::max(2.0, lines - 3.5);
}

void SpikePlot::refreshGraphs()
{
    double low = 0;
    double high = placeOf(1);
    m_picture->massive->data()->clear();
    for (const SpikeKind kind : spikeKinds) {
        QVector<double> keys;
        QVector<double> values;
        for (int layer = 0; layer < static_cast<int>(m_layers.size()); ++layer) {
            const Spike& spike = m_layers[static_cast<std::size_t>(layer)].of(kind);
            if (std::isnan(spike.value)) {
                continue;
            }
            keys.append(stemPlace(kind, layer));
            values.append(placeOf(spike.value));
            low = std::min(low, values.back());
            high = std::max(high, values.back());
            if (spike.isMassive) {
                m_picture->massive->addData(keys.back(), values.back());
            }
        }
        m_picture->stems[static_cast<std::size_t>(kind)]->setData(keys, values, true);
    }
    m_picture->massive->data()->isEmpty() ? m_picture->massive->removeFromLegend() : m_picture->massive->addToLegend();
    detail::arrangeLegend(m_picture->surface);
    // Above the highest peak there is room for a candidate's star and label, below the lowest for its marker.
    QCustomPlot* plot = m_picture->surface;
    const double line = lineHeight(high - low);
    plot->yAxis->setRange(low < 0 ? low - line / 2 : 0, high + 3 * line);
    plot->xAxis->setRange(-0.6, std::max<double>(1, static_cast<double>(m_layers.size())) - 0.4);
    m_picture->surface->replotLater();
}

void SpikePlot::refreshRing()
{
    const bool isShown = hasFocus() && m_focus.layer >= 0;
    const double value = isShown ? m_layers[static_cast<std::size_t>(m_focus.layer)].of(m_focus.kind).value : qQNaN();
    if (std::isnan(value)) {
        m_picture->marks->clearRing();
    } else {
        m_picture->marks->setRing({stemPlace(m_focus.kind, m_focus.layer), placeOf(value)});
    }
}

void SpikePlot::refreshLabels()
{
    const QCustomPlot* plot = m_picture->surface;
    const int layers = static_cast<int>(m_layers.size());
    const double lift =
        plot->yAxis->range().size() * QFontMetricsF(font()).height() / std::max(1, plot->axisRect()->height());
    std::vector<detail::SpikeMarks::Candidate> candidates;
    for (const SpikeMark& mark : m_marks) {
        if (mark.layer < 0 || mark.layer >= layers) {
            continue;
        }
        const bool atEdge = mark.layer == 0 || mark.layer + 1 == layers;
        const Qt::Alignment side = !atEdge ? Qt::AlignHCenter
            : 2 * mark.layer >= layers     ? Qt::AlignRight
                                           : Qt::AlignLeft;
        const double top = topOf(mark.layer); // the star stands over it
        candidates.push_back(
            {static_cast<double>(mark.layer), top + 0.9 * lift, top + 1.4 * lift, Qt::AlignBottom | side, mark.label});
    }
    m_picture->marks->setCandidates(candidates);
}

void SpikePlot::refreshColors()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    const QFontMetricsF metrics(font());
    const double size = metrics.xHeight();
    const double line = metrics.lineWidth() * 1.5;
    for (const SpikeKind kind : spikeKinds) {
        const QColor color = detail::kindColor(kind, theme);
        QCPGraph* stem = m_picture->stems[static_cast<std::size_t>(kind)];
        stem->setPen(QPen(color, line));
        stem->setScatterStyle(QCPScatterStyle(detail::kindShape(kind), QPen(color, line), color, size));
    }
    m_picture->massive->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(theme.text, line), Qt::NoBrush, size * 2));
    m_picture->marks->setTheme(theme, font());
    m_picture->surface->applyTheme(theme);
    detail::arrangeLegend(m_picture->surface);
    refreshLabels();
}

bool SpikePlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto peak = nearestPeak(help->pos())) {
            QToolTip::showText(help->globalPos(), peakText(peak->kind, peak->layer), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void SpikePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshColors();
    }
}

void SpikePlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    refreshRing();
}

void SpikePlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    refreshRing();
}

void SpikePlot::keyPressEvent(QKeyEvent* event)
{
    if (m_focus.layer < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    PeakPlace next = m_focus;
    int kind = static_cast<int>(next.kind);
    switch (event->key()) {
    case Qt::Key_Left:
        --next.layer;
        break;
    case Qt::Key_Right:
        ++next.layer;
        break;
    case Qt::Key_PageUp:
        next.layer -= pageOfLayers;
        break;
    case Qt::Key_PageDown:
        next.layer += pageOfLayers;
        break;
    case Qt::Key_Home:
        next.layer = 0;
        break;
    case Qt::Key_End:
        next.layer = static_cast<int>(m_layers.size()) - 1;
        break;
    case Qt::Key_Up:
        --kind;
        break;
    case Qt::Key_Down:
        ++kind;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT peakClicked(m_focus.kind, m_focus.layer);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    next.layer = std::clamp(next.layer, 0, static_cast<int>(m_layers.size()) - 1);
    next.kind = static_cast<SpikeKind>(std::clamp(kind, 0, static_cast<int>(spikeKinds.size()) - 1));
    if (next != m_focus) {
        moveFocusPeak(next);
        Q_EMIT focusPeakMoved(next.kind, next.layer);
    }
}

void SpikePlot::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover({});
}

void SpikePlot::mouseMoveEvent(QMouseEvent* event)
{
    hover(nearestPeak(event->position()));
}

void SpikePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto peak = nearestPeak(event->position())) {
        moveFocusPeak(*peak);
        Q_EMIT peakClicked(peak->kind, peak->layer);
    }
}

} // namespace prosector::widgets
