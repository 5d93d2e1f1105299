// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/plot_legend.h"

#include <algorithm>

namespace prosector::widgets::detail {

void placeLegendAbove(PlotSurface* plot)
{
    plot->plotLayout()->insertRow(0);
    plot->plotLayout()->addElement(0, 0, plot->legend);
    plot->plotLayout()->setRowStretchFactor(0, 0.001);
}

void arrangeLegend(PlotSurface* plot)
{
    QCPLegend* legend = plot->legend;
    const QFontMetrics metrics(plot->font());
    legend->setRowSpacing(0);
    legend->setIconSize(metrics.averageCharWidth() * 5, metrics.height() - 2);
    double widest = 1;
    for (int i = 0; i < legend->itemCount(); ++i) {
        if (auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i))) {
            widest = std::max<double>(widest, metrics.horizontalAdvance(item->plottable()->name()));
        }
    }
    const double item = widest + legend->iconSize().width() + legend->iconTextPadding() + metrics.averageCharWidth()
        + legend->columnSpacing();
    const double room = plot->width() - legend->margins().left() - legend->margins().right();
    legend->setWrap(std::max(1, static_cast<int>(room / item)));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
    plot->shareRoom();
}

} // namespace prosector::widgets::detail
