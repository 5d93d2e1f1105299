// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/detail/focus_ring.h"
#include "widgets/detail/plot_surface.h"

#include <vector>

namespace prosector::widgets::detail {

// Marks layers of a spike plot: a filled band for the selected one, a dashed frame for the hovered one, a dotted frame
// with a wedge on top for pinned ones, a star with a label for those with a candidate; and a ring around the peak where
// the keyboard is.
class SpikeMarks
{
public:
    // A star over a layer, in the axes' units, and the label above it.
    struct Candidate
    {
        double layer = 0;
        double star = 0;
        double label = 0;
        Qt::Alignment alignment; // of the label to the layer's middle
        QString text;
    };

    explicit SpikeMarks(PlotSurface* surface);

    void setSelectedLayer(int layer); // -1: none, as below
    void setHoveredLayer(int layer);
    void setPinnedLayers(const std::vector<int>& layers);
    void setCandidates(const std::vector<Candidate>& candidates);
    FocusRing& ring() { return m_ring; }
    void setTheme(const PlotTheme& theme, const QFont& font);

private:
    QCPItemRect* makeBand(const char* layerName) const;
    void stylePins();
    void styleLabels();

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
    QCPGraph* m_stars;
    std::vector<QCPItemText*> m_labels; // of the stars
    FocusRing m_ring;
};

} // namespace prosector::widgets::detail
