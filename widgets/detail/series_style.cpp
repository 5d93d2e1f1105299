// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/series_style.h"

#include <array>

namespace prosector::widgets::detail {

QColor seriesColor(std::size_t series, const PlotTheme& theme)
{
    // Two more hues beside those of the theme, apart from them for the common color vision deficiencies.
    const QColor purple = theme.dark ? QColor(0xd7, 0xa6, 0xf0) : QColor(0x7a, 0x3f, 0x9d);
    const std::array colors{theme.downInput, theme.downOutput, theme.residual, purple, theme.mutedText};
    return colors[series % colors.size()];
}

QCPScatterStyle::ScatterShape seriesShape(std::size_t series)
{
    constexpr std::array shapes{QCPScatterStyle::ssDisc,    QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,
                                QCPScatterStyle::ssDiamond, QCPScatterStyle::ssCross,  QCPScatterStyle::ssPlus};
    return shapes[series % shapes.size()];
}

Qt::PenStyle seriesLine(std::size_t series)
{
    constexpr std::array lines{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return lines[series % lines.size()];
}

Qt::BrushStyle seriesFill(std::size_t series)
{
    constexpr std::array fills{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::CrossPattern};
    return fills[series % fills.size()];
}

} // namespace prosector::widgets::detail
