// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/color_legend.h"

#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace prosector::widgets {

ColorLegend::ColorLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColorLegend::setScale(ColorScale scale)
{
    m_scale = scale;
    update();
}

void ColorLegend::setLabels(const QString& title, const QString& low, const QString& high)
{
    m_title = title;
    m_low = low;
    m_high = high;
    updateGeometry();
    update();
}

QSize ColorLegend::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int texts =
        metrics.horizontalAdvance(m_title) + metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high);
    return {texts + 12 * metrics.averageCharWidth(), metrics.height() * 3 / 2};
}

QSize ColorLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ColorLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetrics metrics(font());
    const int gap = metrics.averageCharWidth();
    QRect room = rect().adjusted(gap, 0, -gap, 0);
    const auto putText = [&](const QString& text, bool fromLeft) {
        const int width = std::min(metrics.horizontalAdvance(text), room.width());
        QRect place = room;
        if (fromLeft) {
            place.setWidth(width);
            room.setLeft(place.right() + gap);
        } else {
            place.setLeft(room.right() - width);
            room.setRight(place.left() - gap);
        }
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, place.width() + 1));
    };
    painter.setPen(palette().color(QPalette::WindowText));
    putText(m_high, false);
    putText(m_title, true);
    putText(m_low, true);
    if (room.width() <= gap) {
        return;
    }
    const QRect strip(room.left(), room.center().y() - metrics.height() / 3, room.width(), metrics.height() * 2 / 3);
    QLinearGradient gradient(strip.topLeft(), strip.topRight());
    gradient.setStops(gradientStops(m_scale));
    painter.fillRect(strip, gradient);
    painter.drawRect(strip.adjusted(0, 0, -1, -1));
}

} // namespace prosector::widgets
