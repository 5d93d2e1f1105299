// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readable_style.h"

#include "widgets/plot_theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionSlider>

namespace prosector::ui {

namespace {

constexpr double lineStrength = 0.55; // of the text's color, the rest is the window's
constexpr int tickLength = 4;

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPen lineOf(const QStyleOption& option)
{
    return {widgets::blend(option.palette.color(QPalette::WindowText), option.palette.color(QPalette::Window),
                           lineStrength)};
}

void drawTicks(const QStyle& style, const QStyleOptionSlider& slider, QPainter* painter, const QWidget* widget)
{
    const QRect groove = style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderGroove, widget);
    const QRect handle = style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderHandle, widget);
    const int span = groove.width() - handle.width();
    const int step = slider.tickInterval > 0 ? slider.tickInterval : slider.pageStep;
    for (int value = slider.minimum; step > 0 && value <= slider.maximum; value += step) {
        const int x = groove.left() + handle.width() / 2
            + QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, value, span, slider.upsideDown);
        painter->drawLine(x, slider.rect.bottom() - tickLength, x, slider.rect.bottom());
    }
}

} // namespace

ReadableStyle::ReadableStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (isBox && isDark(option->palette)) {
        painter->save();
        painter->setPen(lineOf(*option));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

void ReadableStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_Slider || !slider || slider->orientation != Qt::Horizontal || !isDark(option->palette)) {
        return;
    }
    painter->save();
    painter->setPen(lineOf(*option));
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    painter->drawRoundedRect(handle.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (slider->subControls.testFlag(SC_SliderTickmarks) && slider->tickPosition == QSlider::TicksBelow) {
        drawTicks(*this, *slider, painter, widget);
    }
    painter->restore();
}

} // namespace prosector::ui
