// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/color_scale.h"

#include "widgets/plot_theme.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace prosector::widgets {

namespace {

// Evenly spaced samples of the published maps.
constexpr std::array<QRgb, 18> cividis{0x00204c, 0x002a66, 0x00346e, 0x273f6c, 0x3c4a6b, 0x4c556b,
                                       0x5b5f6d, 0x686a70, 0x757575, 0x838178, 0x928c78, 0xa19876,
                                       0xb0a572, 0xc0b16d, 0xd1bf66, 0xe1cc5c, 0xf3db4f, 0xffe945};
constexpr std::array<QRgb, 10> viridis{0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e,
                                       0x1f9e89, 0x35b779, 0x6dcd59, 0xb4de2c, 0xfde725};
constexpr std::array<QRgb, 5> blueWhiteOrange{0x1b559c, 0x7fb0db, 0xf7f7f7, 0xf2b064, 0xb85400};

std::span<const QRgb> samples(ColorScale scale)
{
    switch (scale) {
    case ColorScale::Cividis:
        return cividis;
    case ColorScale::Viridis:
        return viridis;
    case ColorScale::BlueWhiteOrange:
        return blueWhiteOrange;
    }
    Q_UNREACHABLE();
}

} // namespace

QColor colorAt(ColorScale scale, double share)
{
    const std::span<const QRgb> colors = samples(scale);
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(colors.size() - 1);
    const auto lower = std::min(static_cast<std::size_t>(place), colors.size() - 2);
    return blend(QColor(colors[lower]), QColor(colors[lower + 1]), place - static_cast<double>(lower));
}

QGradientStops gradientStops(ColorScale scale)
{
    const std::span<const QRgb> colors = samples(scale);
    QGradientStops stops;
    for (std::size_t i = 0; i < colors.size(); ++i) {
        stops.append({static_cast<double>(i) / static_cast<double>(colors.size() - 1), QColor(colors[i])});
    }
    return stops;
}

} // namespace prosector::widgets
