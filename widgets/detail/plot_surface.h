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
    // Shares out the room at once where something changed since, so that pixel positions can be asked for.
    void settle();
    // Draws when it is seen, and then once for all that changed.
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
    void draw();

    bool m_isUnsettled = true; // the room was not shared out since something changed
    bool m_isOutdated = true; // all that was drawn
    bool m_areMarksOutdated = false;
    std::function<void()> m_resized;
};

} // namespace prosector::widgets::detail
