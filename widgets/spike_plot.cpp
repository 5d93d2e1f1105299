// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/spike_plot.h"

#include "widgets/accessible.h"
#include "widgets/detail/plot_legend.h"
#include "widgets/detail/spike_marks.h"
#include "widgets/detail/spike_stems.h"
#include "widgets/detail/spike_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace prosector::widgets {

namespace {

constexpr int pageOfLayers = 10;

} // namespace

struct SpikePlot::Picture
{
    explicit Picture(SpikePlot* plot)
        : surface(new detail::PlotSurface(plot))
        , stems(surface)
        , marks(surface)
    {
    }

    detail::PlotSurface* surface;
    detail::SpikeStems stems;
    detail::SpikeMarks marks; // above the stems
};

SpikePlot::SpikePlot(QWidget* parent)
    : QWidget(parent)
    , m_picture(std::make_unique<Picture>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Activation spikes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture->surface);
    m_picture->surface->setResized([this] {
        m_picture->stems.draw();
        refreshLabels();
    });
    refreshColors();
    describe(this, tr("No data"));
}

SpikePlot::~SpikePlot() = default;

int SpikePlot::layerCount() const
{
    return static_cast<int>(m_picture->stems.layers().size());
}

void SpikePlot::setLayers(std::vector<SpikeLayer> layers)
{
    m_picture->stems.setLayers(std::move(layers));
    const int count = layerCount();
    if (m_selectedLayer >= count) {
        m_selectedLayer = -1;
    }
    m_hovered.reset();
    const PeakPlace first{SpikeKind::DownInput, count > 0 ? 0 : -1};
    moveFocusPeak(m_focus.layer >= 0 && m_focus.layer < count ? m_focus : first);
}

void SpikePlot::setMarks(std::vector<SpikeMark> marks)
{
    m_marks = std::move(marks);
    refreshLabels();
}

void SpikePlot::setScale(SpikeScale scale)
{
    m_scale = scale;
    m_picture->stems.setScale(scale);
    refreshLabels();
    refreshRing();
}

void SpikePlot::setSelectedLayer(int layer)
{
    m_selectedLayer = layer >= 0 && layer < layerCount() ? layer : -1;
    if (m_selectedLayer >= 0 && m_focus.layer != m_selectedLayer) {
        moveFocusPeak({m_focus.kind, m_selectedLayer});
    }
    m_picture->marks.setSelectedLayer(m_selectedLayer);
}

void SpikePlot::setHoveredLayer(int layer)
{
    m_picture->marks.setHoveredLayer(layer < layerCount() ? layer : -1);
}

void SpikePlot::setPinnedLayers(const std::vector<int>& layers)
{
    m_picture->marks.setPinnedLayers(layers);
}

int SpikePlot::selectedLayer() const
{
    return m_selectedLayer;
}

QPoint SpikePlot::peakPosition(SpikeKind kind, int layer) const
{
    m_picture->surface->settle();
    return m_picture->surface->mapToParent(m_picture->stems.tip({kind, layer}).toPoint());
}

QString SpikePlot::peakText(SpikeKind kind, int layer) const
{
    return detail::peakText(m_picture->stems.layers(), m_marks, {kind, layer});
}

QString SpikePlot::summaryText(SpikeKind kind) const
{
    return detail::kindText(m_picture->stems.layers(), kind);
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

std::optional<PeakPlace> SpikePlot::nearestPeak(const QPointF& position) const
{
    m_picture->surface->settle();
    return m_picture->stems.nearest(position - m_picture->surface->pos());
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

void SpikePlot::refreshRing()
{
    const bool isShown = hasFocus() && m_focus.layer >= 0;
    if (const auto place = isShown ? m_picture->stems.place(m_focus) : std::nullopt) {
        m_picture->marks.ring().place(*place);
    } else {
        m_picture->marks.ring().clear();
    }
}

void SpikePlot::refreshLabels()
{
    const QCustomPlot* plot = m_picture->surface;
    const double lift =
        plot->yAxis->range().size() * QFontMetricsF(font()).height() / std::max(1, plot->axisRect()->height());
    std::vector<detail::SpikeMarks::Candidate> candidates;
    for (const SpikeMark& mark : m_marks) {
        if (mark.layer < 0 || mark.layer >= layerCount()) {
            continue;
        }
        const bool atEdge = mark.layer == 0 || mark.layer + 1 == layerCount();
        const Qt::Alignment side = !atEdge   ? Qt::AlignHCenter
            : 2 * mark.layer >= layerCount() ? Qt::AlignRight
                                             : Qt::AlignLeft;
        const double top = m_picture->stems.topOf(mark.layer); // the star stands over it
        candidates.push_back(
            {static_cast<double>(mark.layer), top + 0.9 * lift, top + 1.4 * lift, Qt::AlignBottom | side, mark.label});
    }
    m_picture->marks.setCandidates(candidates);
}

void SpikePlot::refreshColors()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    m_picture->stems.setTheme(theme, font());
    m_picture->marks.setTheme(theme, font());
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
        next.layer = layerCount() - 1;
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
    next.layer = std::clamp(next.layer, 0, layerCount() - 1);
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
