// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/color_scale.h"
#include "widgets/heatmap_data.h"
#include "widgets/plot_theme.h"

#include <qcustomplot.h>

#include <optional>
#include <utility>
#include <vector>

namespace prosector::widgets::detail {

// The cells of a heatmap as one layer of a QCustomPlot. Cell (row, column) covers half a unit on each side of its
// coordinates.
class HeatmapCells : public QCPAbstractPlottable
{
public:
    HeatmapCells(QCPAxis* keyAxis, QCPAxis* valueAxis);

    // `fixed`: where the colors begin and end, whatever the values are.
    void setData(const HeatmapData* data, HeatmapRange range, ColorScale scale,
                 std::optional<std::pair<double, double>> fixed);
    // The cells that are drawn: columns and rows from the first to the last.
    void setVisible(int firstRow, int lastRow, int firstColumn, int lastColumn);
    void setTheme(const PlotTheme& theme, const QFont& font);
    // The values between which colours spread; equal where the column holds none.
    std::pair<double, double> range(int column) const;
    int rows() const { return m_data ? m_data->rows : 0; }
    int columns() const { return m_data ? m_data->columns : 0; }
    // In pixels.
    QRectF cellRect(int row, int column) const;
    QRectF rowRect(int row) const;
    QRectF columnRect(int column) const;

    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    QColor color(int row, int column) const;
    void drawColors(QCPPainter* painter) const;
    void drawHatches(QCPPainter* painter) const;
    void drawNumbers(QCPPainter* painter) const;

    const HeatmapData* m_data = nullptr;
    ColorScale m_scale = ColorScale::Cividis;
    std::vector<std::pair<double, double>> m_ranges; // one per column
    PlotTheme m_theme;
    QFont m_font;
    QImage m_image; // one pixel per cell, row 0 last
    int m_firstRow = 0;
    int m_lastRow = -1;
    int m_firstColumn = 0;
    int m_lastColumn = -1;
};

} // namespace prosector::widgets::detail
