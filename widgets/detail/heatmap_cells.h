// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/color_scale.h"
#include "widgets/heatmap_data.h"
#include "widgets/plot_theme.h"

#include <qcustomplot.h>

#include <vector>

namespace prosector::widgets::detail {

// The cells of a heatmap as one layer of a QCustomPlot. Cell (row, column) covers half a unit on each side of its
// coordinates.
class HeatmapCells : public QCPAbstractPlottable
{
public:
    HeatmapCells(QCPAxis* keyAxis, QCPAxis* valueAxis);

    void setData(const HeatmapData* data, HeatmapRange range, ColorScale scale);
    // -1 stands for none.
    void setMarks(int focusRow, int focusColumn, bool focused, int hoveredRow, int hoveredColumn, int selectedRow);
    void setTheme(const PlotTheme& theme, const QFont& font);
    // The values between which colours spread; equal where the column holds none.
    std::pair<double, double> range(int column) const;

    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    QRectF cellRect(int row, int column) const;
    QColor color(int row, int column) const;
    void drawUndefined(QCPPainter* painter) const;
    void drawNumbers(QCPPainter* painter) const;
    void drawMarks(QCPPainter* painter) const;
    void frame(QCPPainter* painter, const QRectF& rect, const QColor& outer, const QColor& inner) const;

    const HeatmapData* m_data = nullptr;
    ColorScale m_scale = ColorScale::Cividis;
    std::vector<std::pair<double, double>> m_ranges; // one per column
    PlotTheme m_theme;
    QFont m_font;
    QImage m_image; // one pixel per cell, row 0 last
    int m_focusRow = -1;
    int m_focusColumn = -1;
    bool m_focused = false;
    int m_hoveredRow = -1;
    int m_hoveredColumn = -1;
    int m_selectedRow = -1;
};

} // namespace prosector::widgets::detail
