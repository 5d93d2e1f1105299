// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/plot_legend.h"

#include <algorithm>

namespace prosector::widgets::detail {

namespace {

constexpr int longLine = 5; // characters, of the sample of a line beside its name
constexpr int shortLine = 4; // the dashes can still be told apart

double widestName(const QCPLegend* legend, const QFontMetrics& metrics)
{
    double widest = 1;
    for (int i = 0; i < legend->itemCount(); ++i) {
        if (auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i))) {
            widest = std::max<double>(widest, metrics.horizontalAdvance(item->plottable()->name()));
        }
    }
    return widest;
}

} // namespace

void placeLegendAbove(PlotSurface* plot)
{
    plot->plotLayout()->insertRow(0);
    plot->plotLayout()->addElement(0, 0, plot->legend);
    plot->plotLayout()->setRowStretchFactor(0, 0.001);
}

void arrangeLegend(PlotSurface* plot)
{
    QCPLegend* legend = plot->legend;
    // Without entries it is as narrow as its margins, and would make the plot below as narrow.
    if (legend->itemCount() == 0 && legend->layout()) {
        plot->plotLayout()->take(legend);
    } else if (legend->itemCount() > 0 && !legend->layout()) {
        plot->plotLayout()->addElement(0, 0, legend);
    }
    const QFontMetrics metrics(plot->font());
    const int character = metrics.averageCharWidth();
    const double name = widestName(legend, metrics) + legend->iconTextPadding() + character / 2.0;
    const double room = plot->width() - legend->margins().left() - legend->margins().right();
    const auto columns = [&](int line) {
        const double item = name + line * character + legend->columnSpacing();
        return std::max(1, static_cast<int>((room + legend->columnSpacing()) / item));
    };
    const bool isLong = columns(longLine) >= std::min(columns(shortLine), legend->itemCount());
    const int line = isLong ? longLine : shortLine;
    legend->setRowSpacing(0);
    legend->setIconSize(line * character, metrics.height() + 1); // a line of letters is cut without the one pixel
    legend->setWrap(columns(line));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
    plot->shareRoom();
}

} // namespace prosector::widgets::detail
