// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plot_theme.h"

#include <qcustomplot.h>

#include <functional>

namespace prosector::widgets::detail {

// A QCustomPlot that only draws: keys and mouse belong to the widget around it. Kept out of every header that others
// include, because qcustomplot.h is slow to compile and brings Qt's keyword macros.
class PlotSurface : public QCustomPlot
{
public:
    // The uppermost layer, for marks that follow the pointer: marksChanged() draws it alone.
    static constexpr auto marksLayer = "marks";

    explicit PlotSurface(QWidget* parent);

    // Gives background, axes, grid and legend the colours and the font of this widget.
    void applyTheme(const PlotTheme& theme);
    // Draws at once where something changed since, so that pixel positions can be asked for.
    void settle();
    void replotLater();
    // Shares out the room between axes and legend at once, for those who go by the size of the axes.
    void shareRoom() { updateLayout(); }
    void marksChanged();
    // Called when the size of the axes changed, which a parent's own resizeEvent() comes too early for.
    void setResized(std::function<void()> resized) { m_resized = std::move(resized); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool paintsElsewhere();

    bool m_pending = true;
    bool m_marksPending = false;
    std::function<void()> m_resized;
};

} // namespace prosector::widgets::detail
