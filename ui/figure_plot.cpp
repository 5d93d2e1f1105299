// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_plot.h"

#include "ui/figure_reading.h"
#include "widgets/chart_view.h"
#include "widgets/heatmap_view.h"

namespace prosector::ui {

QWidget* makePlot(const Figure& figure, const Plot& plot)
{
    const QString name = headingOf(figure, plot.title);
    if (plot.kind == PlotKind::Heatmap) {
        auto* view = new widgets::HeatmapView;
        view->setColorScale(plot.isDifference ? widgets::ColorScale::BlueWhiteOrange : widgets::ColorScale::Cividis);
        view->setData(heatmapOf(figure, plot));
        view->setAccessibleName(name);
        return view;
    }
    auto* view = new widgets::ChartView;
    view->setData(chartOf(figure, plot));
    view->setAccessibleName(name);
    return view;
}

} // namespace prosector::ui
