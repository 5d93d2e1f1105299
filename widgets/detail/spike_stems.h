// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/detail/plot_surface.h"
#include "widgets/spike_data.h"

#include <array>
#include <optional>
#include <vector>

namespace prosector::widgets::detail {

// The peaks of all layers as stems, three to a layer, massive ones in a diamond, on axes that leave room above for
// marks, under a legend.
class SpikeStems
{
public:
    explicit SpikeStems(PlotSurface* surface);

    void setLayers(std::vector<SpikeLayer> layers);
    const std::vector<SpikeLayer>& layers() const { return m_layers; }
    void setScale(SpikeScale scale);
    void setTheme(const PlotTheme& theme, const QFont& font);
    // By the room that there is; to be called when that has changed.
    void draw();

    // Of a peak's tip, in the axes' units; nothing where its value is not known.
    std::optional<QPointF> place(PeakPlace peak) const;
    // Of the highest of a layer, on the vertical axis.
    double topOf(int layer) const;
    // A peak's tip in pixels; its foot where its value is not known.
    QPointF tip(PeakPlace peak) const;
    // The peak whose stem is nearest to a pixel; nothing where that is farther than a line of text is high.
    std::optional<PeakPlace> nearest(const QPointF& pixel) const;

private:
    void makeAxes();
    void makeGraphs();
    // The height of a line of text in units of the vertical axis, where peaks span so many units.
    double lineHeight(double span) const;

    PlotSurface* m_surface;
    QFont m_font;
    std::vector<SpikeLayer> m_layers;
    SpikeScale m_scale = SpikeScale::SymmetricLogarithmic;
    std::array<QCPGraph*, spikeKinds.size()> m_stems{};
    QCPGraph* m_massive = nullptr; // around massive activations
};

} // namespace prosector::widgets::detail
