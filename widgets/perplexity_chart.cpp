// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/perplexity_chart.h"

#include "widgets/accessible.h"
#include "widgets/detail/same_number.h"
#include "widgets/number_text.h"
#include "widgets/plot_theme.h"

#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QTextLayout>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

// From here on a linear axis presses the smaller values together.
constexpr double logarithmicFrom = 10;
// What the markers of the outermost states may take of the plot's height, above and below.
constexpr double largestRoom = 0.3;
// Heights in lines of text: of the numbers below the plot, of a title, of the legend, and what the plot shall have.
constexpr double numberLines = 1.5;
constexpr double titleLines = 1.7;
constexpr double legendLines = 2.2;
constexpr double plotLines = 3.5;
constexpr double titleMargin = 2; // pixels around a title, which would be cut without them

// Fonts that stand in for letters which the font has not are often taller.
double lineHeight(const QString& words, const QFont& font)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    layout.createLine().setNumColumns(static_cast<int>(words.size()));
    layout.endLayout();
    return layout.boundingRect().height();
}

} // namespace

struct PerplexityChart::Picture
{
    QChart* chart = new QChart;
    QChartView* view = nullptr;
    QLineSeries* states = new QLineSeries;
    QScatterSeries* points = new QScatterSeries;
    QLineSeries* original = new QLineSeries;
    QScatterSeries* current = new QScatterSeries;
    QScatterSeries* ring = new QScatterSeries; // around the state where the keyboard is
    QValueAxis* steps = new QValueAxis;
    QAbstractAxis* vertical = nullptr;
    double least = 0; // of what is drawn; 0: nothing is
    double largest = 0;

    std::vector<QXYSeries*> all() const { return {original, states, points, current, ring}; }

    bool isLogarithmic() const { return qobject_cast<QLogValueAxis*>(vertical) != nullptr; }

    // Puts another axis in the place of the vertical one: series have one, whose kind decides how they are drawn.
    void setVertical(QAbstractAxis* axis)
    {
        if (vertical) {
            chart->removeAxis(vertical);
            delete vertical;
        }
        vertical = axis;
        axis->setTitleText(PerplexityChart::tr("perplexity"));
        chart->addAxis(axis, Qt::AlignLeft);
        for (QXYSeries* series : all()) {
            series->attachAxis(axis);
        }
    }
};

PerplexityChart::PerplexityChart(QWidget* parent)
    : QWidget(parent)
    , m_picture(std::make_unique<Picture>())
{
    setAccessibleName(tr("Perplexity of the visited states"));
    setFocusPolicy(Qt::StrongFocus);
    m_picture->view = new QChartView(m_picture->chart, this);
    m_picture->view->setRenderHint(QPainter::Antialiasing);
    m_picture->view->setFrameShape(QFrame::NoFrame);
    m_picture->view->setMinimumSize(0, 0);
    m_picture->view->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture->view);

    QChart* chart = m_picture->chart;
    chart->setAnimationOptions(QChart::NoAnimation);
    QLocale numbers;
    numbers.setNumberOptions(QLocale::OmitGroupSeparator); // as in the other plots
    chart->setLocale(numbers);
    chart->setLocalizeNumbers(true);
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_picture->original->setName(tr("original"));
    m_picture->states->setName(tr("state"));
    m_picture->points->setName(tr("state"));
    m_picture->current->setName(tr("current"));
    m_picture->points->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    m_picture->current->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    m_picture->steps->setTitleText(tr("edit step"));
    m_picture->steps->setLabelFormat(QStringLiteral("%.0f"));
    chart->addAxis(m_picture->steps, Qt::AlignBottom);
    for (QXYSeries* series : m_picture->all()) {
        chart->addSeries(series);
        series->attachAxis(m_picture->steps);
    }
    m_picture->setVertical(new QValueAxis);
    for (QXYSeries* series : {static_cast<QXYSeries*>(m_picture->states), static_cast<QXYSeries*>(m_picture->ring)}) {
        for (QLegendMarker* marker : chart->legend()->markers(series)) {
            marker->setVisible(false);
        }
    }
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setBackgroundVisible(false);
    for (QXYSeries* series :
         {static_cast<QXYSeries*>(m_picture->points), static_cast<QXYSeries*>(m_picture->current)}) {
        connect(series, &QXYSeries::hovered, this,
                [this](const QPointF& point, bool entered) { showState(point.x(), entered); });
    }
    refreshColors();
    refreshSeries();
}

PerplexityChart::~PerplexityChart() = default;

void PerplexityChart::setStates(std::vector<PerplexityState> states, int current)
{
    const auto value = &PerplexityState::perplexity;
    const bool isDrawn = current == m_current && std::ranges::equal(states, m_states, detail::isSame, value, value);
    m_states = std::move(states);
    m_current = current;
    if (!isDrawn) { // while a weight is dragged, estimates come and names change, but no point moves
        refreshSeries();
    }
}

void PerplexityChart::setReference(PerplexityState reference)
{
    if (!m_reference || m_reference->label != reference.label
        || !detail::isSame(m_reference->perplexity, reference.perplexity)) {
        m_reference = std::move(reference);
        refreshSeries();
    }
}

void PerplexityChart::clearReference()
{
    if (m_reference) {
        m_reference.reset();
        refreshSeries();
    }
}

bool PerplexityChart::isLogarithmic() const
{
    return m_picture->isLogarithmic();
}

QSize PerplexityChart::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 40, metrics.height() * 11};
}

QSize PerplexityChart::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 20, metrics.height() * 9}; // lower, the axes lose their numbers
}

void PerplexityChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshColors();
        refreshFrame();
    }
}

void PerplexityChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshFrame();
}

void PerplexityChart::refreshFrame()
{
    const double line = lineHeight(m_picture->steps->titleText(), font());
    const double lines = height() / line;
    const bool hasLegend = lines >= plotLines + numberLines + legendLines;
    const bool hasTitle = lines >= plotLines + numberLines + legendLines + titleLines;
    m_picture->chart->legend()->setVisible(hasLegend);
    m_picture->steps->setTitleVisible(hasTitle);
    m_picture->chart->resize(size()); // the view does so only later where nothing is shown yet
    m_picture->chart->layout()->activate();
    refreshRange();
    m_picture->chart->layout()->activate();
    const double room = m_picture->chart->plotArea().height() - titleMargin;
    m_picture->vertical->setTitleVisible(
        hasTitle && QFontMetricsF(font()).horizontalAdvance(m_picture->vertical->titleText()) <= room);
    m_picture->chart->layout()->activate(); // at once, so that a picture taken now shows the axes
}

void PerplexityChart::refreshSeries()
{
    QList<QPointF> known;
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (std::size_t step = 0; step < m_states.size(); ++step) {
        const double perplexity = m_states[step].perplexity;
        if (std::isfinite(perplexity) && perplexity > 0) {
            known.append({static_cast<double>(step), perplexity});
            low = std::min(low, perplexity);
            high = std::max(high, perplexity);
        }
    }
    double level = known.isEmpty() || known.front().x() != 0 ? 0 : known.front().y(); // 0: not known
    if (m_reference) {
        level = std::isfinite(m_reference->perplexity) ? m_reference->perplexity : 0;
        low = level > 0 ? std::min(low, level) : low;
        high = std::max(high, level);
    }
    const QList<QPointF> points = known; // a list that is shared and not const would move when it is looked at
    const double lastStep = std::max(4.0, static_cast<double>(m_states.size()) - 1);
    const auto current = std::ranges::find(points, static_cast<double>(m_current), &QPointF::x);

    m_picture->steps->setRange(-0.3, lastStep + 0.3);
    m_picture->steps->setTickType(QValueAxis::TicksDynamic);
    m_picture->steps->setTickAnchor(0);
    m_picture->steps->setTickInterval(std::ceil(lastStep / 6));
    m_picture->states->replace(points);
    m_picture->points->replace(points);
    m_picture->original->setName(m_reference ? m_reference->label : tr("original"));
    m_picture->original->replace(level > 0 ? QList<QPointF>{{-0.3, level}, {lastStep + 0.3, level}} : QList<QPointF>{});
    m_picture->current->replace(current != points.end() ? QList<QPointF>{*current} : QList<QPointF>{});
    m_focus = isKnown(m_focus) ? m_focus : -1;
    refreshRing();
    m_picture->least = high > 0 ? low : 0;
    m_picture->largest = high;
    refreshVertical();
    describe(this,
             current == points.end() ? tr("No perplexity yet")
                                     //: What a screen reader says: %1 a perplexity, %2 a step number, %3 their count.
                                     : tr("Perplexity %1 at step %2 of %3")
                                           .arg(significant(current->y()), QString::number(m_current),
                                                QString::number(m_states.size() - 1)));
}

void PerplexityChart::refreshVertical()
{
    const bool logarithmic = m_picture->least > 0 && m_picture->largest >= m_picture->least * logarithmicFrom;
    if (logarithmic != m_picture->isLogarithmic()) {
        m_picture->setVertical(logarithmic ? static_cast<QAbstractAxis*>(new QLogValueAxis) : new QValueAxis);
        refreshColors();
    }
    refreshFrame();
}

void PerplexityChart::refreshRange()
{
    const double low = m_picture->least;
    const double high = m_picture->largest;
    const double radius = m_picture->ring->markerSize() / 2 + 1;
    const double room = std::min(largestRoom, radius / std::max(1.0, m_picture->chart->plotArea().height()));
    if (auto* decades = qobject_cast<QLogValueAxis*>(m_picture->vertical)) {
        double bottom = std::floor(std::log10(low));
        double top = std::ceil(std::log10(high));
        const double lowest = std::min(bottom, std::log10(0.5)); // no perplexity is below 1
        for (int round = 0; round < 4; ++round) { // room at one end takes a little from the other's
            top = std::max(top, (std::log10(high) - room * bottom) / (1 - room));
            bottom = std::clamp((std::log10(low) - room * top) / (1 - room), lowest, bottom);
        }
        decades->setBase(10);
        decades->setLabelFormat(QStringLiteral("%.0f"));
        decades->setRange(std::pow(10, bottom), std::pow(10, top));
    } else if (auto* linear = qobject_cast<QValueAxis*>(m_picture->vertical)) {
        // Perplexities that hardly differ keep an axis wide enough to say so.
        const double margin =
            high > 0 ? std::max((high - low) * std::max(0.15, room / (1 - 2 * room)), high * 0.02) : 1;
        linear->setRange(std::max(0.0, low - margin), high + margin);
        linear->setTickCount(4);
        linear->applyNiceNumbers();
        const double step = (linear->max() - linear->min()) / (linear->tickCount() - 1);
        const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
        linear->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    }
}

void PerplexityChart::refreshColors()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    const double line = QFontMetricsF(font()).lineWidth() * 1.5;
    const double marker = QFontMetricsF(font()).xHeight();
    m_picture->chart->setBackgroundBrush(theme.background);
    m_picture->view->setBackgroundBrush(theme.background);
    m_picture->chart->legend()->setLabelColor(theme.text);
    m_picture->chart->legend()->setFont(font());
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_picture->steps), m_picture->vertical}) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLabelsColor(theme.text);
        axis->setTitleBrush(theme.text);
        axis->setLinePen(QPen(theme.mutedText, 0));
        axis->setGridLinePen(QPen(theme.grid, 0));
        axis->setMinorGridLineVisible(false);
    }
    m_picture->states->setPen(QPen(theme.edited, line));
    m_picture->points->setColor(theme.edited);
    m_picture->points->setBorderColor(theme.edited);
    m_picture->points->setMarkerSize(marker);
    m_picture->current->setColor(theme.edited);
    m_picture->current->setBorderColor(theme.text);
    m_picture->current->setMarkerSize(marker * 2);
    m_picture->ring->setColor(Qt::transparent);
    m_picture->ring->setBorderColor(theme.text);
    m_picture->ring->setMarkerSize(marker * focusRingSize);
    m_picture->original->setPen(QPen(theme.original, line, Qt::DashLine));
}

void PerplexityChart::showState(double place, bool entered)
{
    const auto step = static_cast<std::size_t>(std::lround(place));
    if (!entered || step >= m_states.size()) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(QCursor::pos(), stateText(step), this);
}

QString PerplexityChart::stateText(std::size_t step) const
{
    return tr("Step %1, %2: %3")
        .arg(QString::number(step), m_states[step].label, fixedPoint(m_states[step].perplexity, 6));
}

bool PerplexityChart::isKnown(int step) const
{
    return step >= 0 && static_cast<std::size_t>(step) < m_states.size()
        && std::isfinite(m_states[static_cast<std::size_t>(step)].perplexity);
}

int PerplexityChart::nextKnown(int from, int by) const
{
    const auto count = static_cast<int>(m_states.size());
    for (int step = from + by; step >= 0 && step < count; step += by) {
        if (isKnown(step)) {
            return step;
        }
    }
    return from;
}

void PerplexityChart::refreshRing()
{
    m_picture->ring->replace(
        hasFocus() && isKnown(m_focus)
            ? QList<QPointF>{{static_cast<double>(m_focus), m_states[static_cast<std::size_t>(m_focus)].perplexity}}
            : QList<QPointF>{});
}

void PerplexityChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_focus = isKnown(m_focus) ? m_focus : isKnown(m_current) ? m_current : nextKnown(-1, 1);
    refreshRing();
}

void PerplexityChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    refreshRing();
}

void PerplexityChart::keyPressEvent(QKeyEvent* event)
{
    const auto count = static_cast<int>(m_states.size());
    const int key = event->key();
    const int next = key == Qt::Key_Left ? nextKnown(m_focus, -1)
        : key == Qt::Key_Right           ? nextKnown(m_focus, 1)
        : key == Qt::Key_Home            ? nextKnown(-1, 1)
        : key == Qt::Key_End             ? nextKnown(count, -1)
                                         : -1;
    if (!isKnown(next)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_focus = next;
    refreshRing();
    describe(this, stateText(static_cast<std::size_t>(next)));
}

} // namespace prosector::widgets
