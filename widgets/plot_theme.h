// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace prosector::widgets {

// The colours of a plot, derived from the palette of the widget that shows it, light or dark. Plots do not follow the
// palette by themselves: whoever draws asks again on QEvent::PaletteChange. The three kinds of peaks and the two
// states of a model keep their hue in both themes and stay apart for people with a colour vision deficiency.
struct PlotTheme
{
    bool dark = false;
    QColor background;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor accent; // of what is selected
    QColor accentText; // on top of the accent
    QColor downInput;
    QColor downOutput;
    QColor residual;
    QColor original;
    QColor edited;

    static PlotTheme fromPalette(const QPalette& palette);
};

// The diameter of the ring around the point of a plot where the keyboard is, in heights of the letter x.
inline constexpr double focusRingSize = 2.4;

// The mixture of two colours; share 0 is the first, 1 the second.
QColor blend(const QColor& first, const QColor& second, double share);

// The ratio of two colours' luminances, 1 to 21, as the Web Content Accessibility Guidelines 2 define it.
double contrastRatio(const QColor& first, const QColor& second);

// Black or white, whichever can be read better on a background.
QColor legibleOn(const QColor& background);

} // namespace prosector::widgets
