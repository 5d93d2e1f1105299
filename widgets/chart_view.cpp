// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chart_view.h"

#include "widgets/accessible.h"
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
#include <limits>

namespace prosector::widgets {

namespace {

constexpr double barRoom = 0.8; // of the distance between two positions
constexpr double margin = 0.06; // of the values' span, above and below
constexpr int pageOfPoints = 10;
constexpr std::size_t namedSeries = 12; // more would fill the legend and hide the plot

} // namespace

struct ChartView::Picture
{
    detail::PlotSurface* surface = nullptr;
    std::vector<QCPGraph*> graphs;
    std::vector<QCPBars*> bars;
    QCPGraph* ring = nullptr; // around the focus point
    QCPItemStraightLine* selected = nullptr;
    QCPItemStraightLine* hovered = nullptr;
    QSharedPointer<QCPAxisTickerText> names{new QCPAxisTickerText};
    QSharedPointer<QCPAxisTicker> numbers{new QCPAxisTicker};
};

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , m_picture(std::make_unique<Picture>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Chart"));
    m_picture->surface = new detail::PlotSurface(this);
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
    plot->plotLayout()->insertRow(0);
    plot->plotLayout()->addElement(0, 0, plot->legend);
    plot->plotLayout()->setRowStretchFactor(0, 0.001);
    plot->xAxis->grid()->setVisible(false); // lines stand at round numbers, which mean nothing among layers
    m_picture->surface->setResized([this] {
        makeAxes();
        arrangeLegend();
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
    arrangeLegend();
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
            bars->setWidth(barRoom / static_cast<double>(m_data.series.size()));
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
    m_picture->ring = plot->addGraph();
    m_picture->ring->setLineStyle(QCPGraph::lsNone);
    m_picture->ring->removeFromLegend();
    plot->legend->setVisible(m_data.series.size() > 1);
}

void ChartView::makeAxes()
{
    QCustomPlot* plot = m_picture->surface;
    plot->xAxis->setLabel(m_data.xTitle);
    plot->yAxis->setLabel(m_data.yTitle);
    plot->yAxis->setScaleType(m_data.isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    plot->yAxis->setTicker(m_data.isLogarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog)
                                                : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    constexpr double infinite = std::numeric_limits<double>::infinity();
    std::pair<double, double> keys{infinite, -infinite};
    std::pair<double, double> values{infinite, -infinite};
    for (std::size_t s = 0; s < m_data.series.size(); ++s) {
        for (std::size_t i = 0; i < m_data.series[s].x.size(); ++i) {
            const double key = m_data.kind == ChartKind::Bars ? static_cast<double>(i) : keyOf({s, i});
            keys = {std::min(keys.first, key), std::max(keys.second, key)};
            const double value = valueOf({s, i});
            if (std::isfinite(value) && (!m_data.isLogarithmic || value > 0)) {
                values = {std::min(values.first, value), std::max(values.second, value)};
            }
        }
    }
    if (m_data.kind == ChartKind::Bars && !m_data.isLogarithmic) {
        values = {std::min(values.first, 0.0), std::max(values.second, 0.0)}; // bars begin at zero
    }
    if (!(keys.first <= keys.second) || !(values.first <= values.second)) {
        plot->xAxis->setRange(0, 1);
        plot->yAxis->setRange(m_data.isLogarithmic ? 0.1 : 0, 1);
    } else if (m_data.isLogarithmic) {
        const double factor = std::pow(values.second / values.first, margin) * 1.05;
        plot->yAxis->setRange(values.first / factor, values.second * factor);
        for (QCPBars* bars : m_picture->bars) {
            bars->setBaseValue(values.first / factor); // zero is infinitely far below
        }
    } else {
        const double room = values.second > values.first ? (values.second - values.first) * margin : 0.5;
        plot->yAxis->setRange(values.first - room, values.second + room);
    }
    if (m_data.kind == ChartKind::Bars) {
        plot->xAxis->setRange(keys.first - 0.6, keys.second + 0.6);
        QMap<double, QString> names;
        const QFontMetricsF metrics(font());
        double widest = metrics.averageCharWidth();
        for (const QString& name : m_data.names) {
            widest = std::max(widest, metrics.horizontalAdvance(name) + metrics.averageCharWidth());
        }
        const double room = plot->axisRect()->width() / std::max(1.0, static_cast<double>(m_data.names.size()));
        const int step = std::max(1, static_cast<int>(std::ceil(widest / std::max(1.0, room))));
        for (int i = 0; i < m_data.names.size(); i += step) {
            names.insert(i, m_data.names[i]);
        }
        m_picture->names->setTicks(names);
        plot->xAxis->setTicker(m_picture->names);
    } else if (keys.first <= keys.second) {
        const double room = keys.second > keys.first ? (keys.second - keys.first) * margin / 2 : 0.5;
        plot->xAxis->setRange(keys.first - room, keys.second + room);
        plot->xAxis->setTicker(m_picture->numbers);
    }
    plot->xAxis->setSubTicks(m_data.kind != ChartKind::Bars);
    m_picture->surface->replotLater();
}

// As many names beside each other as have room.
void ChartView::arrangeLegend()
{
    QCPLegend* legend = m_picture->surface->legend;
    const QFontMetricsF metrics(font());
    double widest = 1;
    for (const ChartSeries& series : m_data.series) {
        widest = std::max(widest, metrics.horizontalAdvance(series.name));
    }
    const double item = widest + legend->iconSize().width() + legend->iconTextPadding() + 2 * metrics.averageCharWidth()
        + legend->columnSpacing();
    legend->setWrap(std::max(1, static_cast<int>(m_picture->surface->width() / item)));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
}

double ChartView::keyOf(Place place) const
{
    if (m_data.kind != ChartKind::Bars) {
        return m_data.series[place.series].x[place.point];
    }
    const auto count = static_cast<double>(m_data.series.size());
    return static_cast<double>(place.point) + (static_cast<double>(place.series) - (count - 1) / 2) * barRoom / count;
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
    m_picture->ring->data()->clear();
    if (m_focus && hasFocus() && std::isfinite(valueOf(*m_focus))) {
        m_picture->ring->addData(keyOf(*m_focus), valueOf(*m_focus));
    }
    m_picture->surface->replotLater();
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
    m_picture->ring->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.text, line), Qt::NoBrush, metrics.xHeight() * 2.4));
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
        arrangeLegend();
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
