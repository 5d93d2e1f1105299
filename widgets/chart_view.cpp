// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chart_view.h"

#include "widgets/accessible.h"
#include "widgets/detail/chart_axes.h"
#include "widgets/detail/focus_ring.h"
#include "widgets/detail/plot_legend.h"
#include "widgets/detail/plot_surface.h"
#include "widgets/detail/series_style.h"
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

constexpr int pageOfPoints = 10;
constexpr std::size_t namedSeries = 12; // more would fill the legend and hide the plot

} // namespace

struct ChartView::Picture
{
    detail::PlotSurface* surface = nullptr;
    std::vector<QCPGraph*> graphs;
    std::vector<QCPBars*> bars;
    std::optional<detail::FocusRing> ring; // of the surface
    QCPItemStraightLine* selected = nullptr;
    QCPItemStraightLine* hovered = nullptr;
};

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , m_picture(std::make_unique<Picture>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Chart"));
    m_picture->surface = new detail::PlotSurface(this);
    m_picture->ring.emplace(m_picture->surface);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture->surface);
    QCustomPlot* plot = m_picture->surface;
    for (QCPItemStraightLine** line : {&m_picture->selected, &m_picture->hovered}) {
        *line = new QCPItemStraightLine(plot);
        (*line)->setLayer(QLatin1String(detail::PlotSurface::marksLayer));
        (*line)->point1->setTypeY(QCPItemPosition::ptAxisRectRatio); // an axis may be logarithmic and have no 0
        (*line)->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
        (*line)->setVisible(false);
    }
    detail::placeLegendAbove(m_picture->surface);
    plot->xAxis->grid()->setVisible(false); // lines stand at round numbers, which mean nothing among layers
    m_picture->surface->setResized([this] {
        detail::arrangeLegend(m_picture->surface);
        makeAxes(); // by the room that the legend leaves
    });
    setData({});
}

ChartView::~ChartView() = default;

void ChartView::setData(ChartData data)
{
    m_data = std::move(data);
    m_focus.reset();
    m_pointed.reset();
    makeSeries();
    makeAxes();
    detail::arrangeLegend(m_picture->surface);
    refreshColors();
    const bool isEmpty = m_data.series.empty() || m_data.series.front().x.empty();
    setFocusPlace(isEmpty ? std::nullopt : std::optional(Place()));
}

void ChartView::makeSeries()
{
    QCustomPlot* plot = m_picture->surface;
    plot->clearPlottables();
    m_picture->graphs.clear();
    m_picture->bars.clear();
    for (std::size_t s = 0; s < m_data.series.size(); ++s) {
        const ChartSeries& series = m_data.series[s];
        QVector<double> keys;
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            keys.append(keyOf({s, i}));
        }
        const QVector<double> values(series.y.begin(), series.y.end());
        QCPAbstractPlottable* made = nullptr;
        if (m_data.kind == ChartKind::Bars) {
            auto* bars = new QCPBars(plot->xAxis, plot->yAxis);
            bars->setWidth(detail::barWidth(m_data));
            bars->setData(keys, values);
            m_picture->bars.push_back(bars);
            made = bars;
        } else {
            QCPGraph* graph = plot->addGraph();
            graph->setLineStyle(m_data.kind == ChartKind::Lines ? QCPGraph::lsLine : QCPGraph::lsNone);
            graph->setData(keys, values);
            m_picture->graphs.push_back(graph);
            made = graph;
        }
        made->setName(series.name);
        if (s >= namedSeries) {
            made->removeFromLegend();
        }
    }
    plot->legend->setVisible(m_data.series.size() > 1);
}

void ChartView::makeAxes()
{
    detail::setChartAxes(m_picture->surface, m_data, font());
    for (QCPBars* bars : m_picture->bars) { // on a logarithmic axis zero is infinitely far below
        bars->setBaseValue(m_data.isLogarithmic ? m_picture->surface->yAxis->range().lower : 0);
    }
    m_picture->surface->replotLater();
}

double ChartView::keyOf(Place place) const
{
    return detail::chartKey(m_data, place.series, place.point);
}

double ChartView::valueOf(Place place) const
{
    return m_data.series[place.series].y[place.point];
}

void ChartView::setMarkedKeys(double selected, double hovered)
{
    const auto place = [](QCPItemStraightLine* line, double key) {
        line->setVisible(std::isfinite(key));
        line->point1->setCoords(key, 0);
        line->point2->setCoords(key, 1);
    };
    place(m_picture->selected, selected);
    place(m_picture->hovered, hovered);
    m_picture->surface->marksChanged();
}

QString ChartView::pointText(Place place) const
{
    const ChartSeries& series = m_data.series.at(place.series);
    const QString at = m_data.kind == ChartKind::Bars ? m_data.names.value(static_cast<int>(place.point))
                                                      : concise(series.x.at(place.point));
    //: A point of a chart: %1 the horizontal axis, %2 the place on it, %3 the series, %4 the value.
    QString text = tr("%1 %2, %3: %4").arg(m_data.xTitle, at, series.name, concise(valueOf(place)));
    return std::isnan(valueOf(place)) ? text + tr(" (undefined)") : text;
}

QString ChartView::summaryText(std::size_t index) const
{
    const ChartSeries& series = m_data.series.at(index);
    const QString summary = summaryOf(series.y, [&](std::size_t point) {
        return m_data.kind == ChartKind::Bars ? m_data.names.value(static_cast<qsizetype>(point))
                                              : concise(series.x[point]);
    });
    //: What a screen reader says of a series of a chart: %1 its name, %2 its extremes.
    return summary.isEmpty() ? QString() : tr("%1: %2").arg(series.name, summary);
}

QPoint ChartView::pointPosition(Place place) const
{
    m_picture->surface->settle();
    const QCustomPlot* plot = m_picture->surface;
    const double value = std::isfinite(valueOf(place)) ? valueOf(place) : plot->yAxis->range().lower;
    return plot->mapToParent(
        QPointF(plot->xAxis->coordToPixel(keyOf(place)), plot->yAxis->coordToPixel(value)).toPoint());
}

QSize ChartView::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 60, metrics.height() * 14};
}

QSize ChartView::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 30, metrics.height() * 8};
}

std::optional<ChartView::Place> ChartView::nearest(const QPointF& position) const
{
    double least = QFontMetricsF(font()).height() * 1.5;
    std::optional<Place> found;
    for (std::size_t s = 0; s < m_data.series.size(); ++s) {
        for (std::size_t i = 0; i < m_data.series[s].x.size(); ++i) {
            const QPointF there = pointPosition({s, i});
            const double distance = std::hypot(position.x() - there.x(), position.y() - there.y());
            if (distance < least) {
                least = distance;
                found = Place{s, i};
            }
        }
    }
    return found;
}

void ChartView::setFocusPlace(std::optional<Place> place)
{
    m_focus = place;
    describe(this, place ? pointText(*place) + u'\n' + summaryText(place->series) : tr("No data"));
    refreshRing();
}

void ChartView::refreshRing()
{
    if (m_focus && hasFocus() && detail::isDrawn(m_data, valueOf(*m_focus))) {
        m_picture->ring->place({keyOf(*m_focus), valueOf(*m_focus)});
    } else {
        m_picture->ring->clear();
    }
}

void ChartView::refreshColors()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    const QFontMetricsF metrics(font());
    const double line = metrics.lineWidth() * 1.5;
    for (std::size_t s = 0; s < m_picture->graphs.size(); ++s) {
        const QColor color = detail::seriesColor(s, theme);
        m_picture->graphs[s]->setPen(QPen(color, line, detail::seriesLine(s)));
        m_picture->graphs[s]->setScatterStyle(
            QCPScatterStyle(detail::seriesShape(s), QPen(color, line), color, metrics.xHeight()));
    }
    for (std::size_t s = 0; s < m_picture->bars.size(); ++s) {
        const QColor color = detail::seriesColor(s, theme);
        m_picture->bars[s]->setPen(QPen(color, 0));
        m_picture->bars[s]->setBrush(QBrush(color, detail::seriesFill(s)));
    }
    m_picture->selected->setPen(QPen(theme.accent, line));
    m_picture->hovered->setPen(QPen(theme.text, 0, Qt::DashLine));
    m_picture->ring->setTheme(theme, font());
    m_picture->surface->applyTheme(theme);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto place = nearest(help->pos())) {
            QToolTip::showText(help->globalPos(), pointText(*place), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshColors();
        makeAxes();
        detail::arrangeLegend(m_picture->surface);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    refreshRing();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    refreshRing();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!m_focus) {
        QWidget::keyPressEvent(event);
        return;
    }
    Place next = *m_focus;
    const auto step = [](std::size_t& index, std::size_t count, int by) {
        index = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(index) + by, 0,
                                                                    static_cast<std::ptrdiff_t>(count) - 1));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        step(next.point, m_data.series[next.series].x.size(), -1);
        break;
    case Qt::Key_Right:
        step(next.point, m_data.series[next.series].x.size(), 1);
        break;
    case Qt::Key_Up:
        step(next.series, m_data.series.size(), -1);
        break;
    case Qt::Key_Down:
        step(next.series, m_data.series.size(), 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT pointActivated(*m_focus);
        return;
    case Qt::Key_PageUp:
        step(next.point, m_data.series[next.series].x.size(), -pageOfPoints);
        break;
    case Qt::Key_PageDown:
        step(next.point, m_data.series[next.series].x.size(), pageOfPoints);
        break;
    case Qt::Key_Home:
        next.point = 0;
        break;
    case Qt::Key_End:
        next.point = m_data.series[next.series].x.size() - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    next.point = std::min(next.point, m_data.series[next.series].x.size() - 1);
    if (next != *m_focus) {
        setFocusPlace(next);
        Q_EMIT placeSelected(next.series, next.point);
    }
}

void ChartView::hover(std::optional<Place> place)
{
    if (place == m_pointed) {
        return;
    }
    m_pointed = place;
    if (place) {
        Q_EMIT placeHovered(place->series, place->point);
    } else {
        Q_EMIT hoverEnded();
    }
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover({});
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    hover(nearest(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (const auto place = nearest(event->position()); place && event->button() == Qt::LeftButton) {
        setFocusPlace(place);
        Q_EMIT pointActivated(*place);
        Q_EMIT placeSelected(place->series, place->point);
    }
}

} // namespace prosector::widgets
