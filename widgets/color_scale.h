// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QGradient>

namespace prosector::widgets {

// Perceptually even colours for numbers: two for magnitudes, one for differences around a centre.
enum class ColorScale
{
    Cividis,
    Viridis,
    BlueWhiteOrange
};

// The colour at a share of the scale, 0 to 1; shares beyond are drawn as the nearer end.
QColor colorAt(ColorScale scale, double share);

// The whole scale as gradient stops, for legends.
QGradientStops gradientStops(ColorScale scale);

} // namespace prosector::widgets
