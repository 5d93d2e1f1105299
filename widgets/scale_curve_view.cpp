// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scale_curve_view.h"

#include "widgets/accessible.h"
#include "widgets/number_text.h"
#include "widgets/plot_theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

constexpr double radius = 2.5; // of a computed point, in pixels
constexpr double markRadius = 5;

} // namespace

std::optional<ScaleReading> readScaleCurve(const std::vector<ScalePoint>& points, double factor)
{
    constexpr double sameFactor = 1e-9;
    const auto next =
        std::ranges::find_if(points, [&](const ScalePoint& point) { return point.factor >= factor - sameFactor; });
    if (next == points.end() || !std::isfinite(next->change)) {
        return std::nullopt;
    }
    if (std::abs(next->factor - factor) <= sameFactor) {
        return ScaleReading{next->change, true};
    }
    if (next == points.begin() || !std::isfinite(std::prev(next)->change)) {
        return std::nullopt;
    }
    const ScalePoint& before = *std::prev(next);
    const double share = (factor - before.factor) / (next->factor - before.factor);
    return ScaleReading{std::lerp(before.change, next->change, share), false};
}

ScaleCurveView::ScaleCurveView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Scale curve"));
    setToolTip(tr("Change in loss over the scale of the weight. Discs are computed, lines between them are not"));
    refreshDescription();
}

void ScaleCurveView::setPoints(std::vector<ScalePoint> points)
{
    if (points != m_points) {
        m_points = std::move(points);
        refreshDescription();
        update();
    }
}

void ScaleCurveView::setFactor(double factor)
{
    if (factor != m_factor) {
        m_factor = factor;
        refreshDescription();
        update();
    }
}

QSize ScaleCurveView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 6};
}

QSize ScaleCurveView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 4};
}

void ScaleCurveView::refreshDescription()
{
    const auto reading = readScaleCurve(m_points, m_factor);
    const QString factor = fixedPoint(m_factor, 2);
    describe(this,
             !reading ? tr("Nothing is known at scale %1").arg(factor)
                 : reading->isComputed
                 ? tr("Scale %1: change in loss %2 nats, computed").arg(factor, significant(reading->change, 3))
                 : tr("Scale %1: change in loss about %2 nats, between computed points")
                       .arg(factor, significant(reading->change, 3)));
}

void ScaleCurveView::paintEvent(QPaintEvent*)
{
    std::vector<ScalePoint> finite;
    std::ranges::copy_if(m_points, std::back_inserter(finite),
                         [](const ScalePoint& point) { return std::isfinite(point.change); });
    if (finite.empty()) {
        return;
    }
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [lowest, highest] = std::ranges::minmax(finite, {}, &ScalePoint::change);
    const double low = std::min(0.0, lowest.change);
    const double high = std::max(low + 1e-6, highest.change);
    const double first = m_points.front().factor;
    const double last = std::max(first + 1e-6, m_points.back().factor);

    const QFontMetrics metrics(font());
    const QString top = tr("%1 nats").arg(significant(high, 3));
    const QString zero = QStringLiteral("0");
    const QRectF plot =
        QRectF(rect()).adjusted(metrics.horizontalAdvance(top) + metrics.averageCharWidth(), markRadius + 1,
                                -metrics.averageCharWidth() * 2, -metrics.height() - markRadius);
    const auto place = [&](double factor, double change) {
        return QPointF(plot.left() + (factor - first) / (last - first) * plot.width(),
                       plot.bottom() - (change - low) / (high - low) * plot.height());
    };

    painter.setPen(theme.grid);
    painter.drawLine(place(first, 0), place(last, 0));
    painter.setPen(theme.mutedText);
    const double reach = plot.left() - metrics.averageCharWidth();
    const auto writeLevel = [&](double change, const QString& text) {
        const double y = place(first, change).y();
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, reach, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    writeLevel(high, top);
    if (place(first, 0).y() - place(first, high).y() > metrics.height()) {
        writeLevel(0, zero);
    }
    for (double factor = std::ceil(first); factor <= last; ++factor) {
        const double x = place(factor, low).x();
        painter.drawText(QRectF(x - 40, height() - metrics.height(), 80, metrics.height()), Qt::AlignHCenter,
                         QStringLiteral("\u00d7") + concise(factor));
    }

    painter.setPen(QPen(theme.edited, 1.5));
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        if (std::isfinite(m_points[i - 1].change) && std::isfinite(m_points[i].change)) {
            painter.drawLine(place(m_points[i - 1].factor, m_points[i - 1].change),
                             place(m_points[i].factor, m_points[i].change));
        }
    }
    painter.setBrush(theme.edited);
    for (const ScalePoint& point : finite) {
        painter.drawEllipse(place(point.factor, point.change), radius, radius);
    }
    if (const auto reading = readScaleCurve(m_points, m_factor)) {
        const QPointF mark = place(m_factor, reading->change);
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.drawLine(QPointF(mark.x(), plot.top()), QPointF(mark.x(), plot.bottom()));
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(reading->isComputed ? theme.accent : theme.background);
        painter.drawEllipse(mark, markRadius, markRadius);
    }
}

} // namespace prosector::widgets
