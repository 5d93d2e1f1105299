// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plot_theme.h"

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

double linearLight(double component)
{
    return component <= 0.04045 ? component / 12.92 : std::pow((component + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linearLight(color.redF()) + 0.7152 * linearLight(color.greenF())
        + 0.0722 * linearLight(color.blueF());
}

} // namespace

PlotTheme PlotTheme::fromPalette(const QPalette& palette)
{
    PlotTheme theme;
    theme.background = palette.color(QPalette::Base);
    theme.text = palette.color(QPalette::Text);
    theme.dark = luminance(theme.background) < luminance(theme.text);
    theme.mutedText = blend(theme.text, theme.background, 0.3);
    theme.grid = blend(theme.text, theme.background, 0.82);
    theme.accent = palette.color(QPalette::Highlight);
    theme.accentText = palette.color(QPalette::HighlightedText);
    theme.downInput = theme.dark ? QColor(0x6c, 0xbd, 0xee) : QColor(0x00, 0x62, 0xa0);
    theme.downOutput = theme.dark ? QColor(0xff, 0x9d, 0x5c) : QColor(0xc2, 0x50, 0x00);
    theme.residual = theme.dark ? QColor(0x4f, 0xd1, 0xa5) : QColor(0x00, 0x7a, 0x59);
    theme.original = theme.downInput;
    theme.edited = theme.downOutput;
    return theme;
}

QColor blend(const QColor& first, const QColor& second, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legibleOn(const QColor& background)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(black, background) >= contrastRatio(white, background) ? black : white;
}

} // namespace prosector::widgets
