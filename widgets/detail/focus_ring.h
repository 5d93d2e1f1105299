// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/detail/plot_surface.h"

namespace prosector::widgets::detail {

// The ring around the point of a plot where the keyboard is; whole also where that point stands at the edge.
class FocusRing
{
public:
    explicit FocusRing(PlotSurface* surface);

    void place(const QPointF& point); // in the axes' units
    void clear();
    void setTheme(const PlotTheme& theme, const QFont& font);

private:
    PlotSurface* m_surface;
    QCPItemTracer* m_circle;
};

} // namespace prosector::widgets::detail
