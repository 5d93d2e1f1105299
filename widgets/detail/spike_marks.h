// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/detail/plot_surface.h"

#include <vector>

namespace prosector::widgets::detail {

// Marks layers of a spike plot: a filled band for the selected one, a dashed frame for the hovered one, a dotted frame
// with a wedge on top for pinned ones; and a ring around the peak where the keyboard is.
class SpikeMarks
{
public:
    explicit SpikeMarks(PlotSurface* surface);

    void setSelectedLayer(int layer); // -1: none, as below
    void setHoveredLayer(int layer);
    void setPinnedLayers(const std::vector<int>& layers);
    void setRing(const QPointF& place); // in the axes' units
    void clearRing();
    void setTheme(const PlotTheme& theme, const QFont& font);

private:
    QCPItemRect* makeBand(const char* layerName) const;
    void stylePins();

    struct Pin
    {
        QCPItemRect* band;
        QCPItemText* wedge;
    };

    PlotSurface* m_surface;
    PlotTheme m_theme;
    QFont m_font;
    QCPItemRect* m_selected;
    QCPItemRect* m_hovered;
    std::vector<Pin> m_pins;
    QCPGraph* m_ring;
};

} // namespace prosector::widgets::detail
