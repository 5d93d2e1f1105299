// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/detail/heatmap_cells.h"

#include <vector>

namespace prosector::widgets::detail {

// What is marked of a heatmap: selected with a solid frame, hovered with a dashed one, pinned with a dotted one and a
// wedge at its end, the focus cell in black and white. On a layer of its own, so that a moving pointer does not draw
// the cells again. -1 stands for none.
class HeatmapMarks : public QCPAbstractItem
{
public:
    struct Marks
    {
        int selectedRow = -1;
        int selectedColumn = -1;
        int hoveredRow = -1;
        int hoveredColumn = -1;
        std::vector<int> pinnedRows;
        std::vector<int> pinnedColumns;
        int focusRow = -1; // where the keyboard is in this widget
        int focusColumn = -1;
    };

    explicit HeatmapMarks(const HeatmapCells* cells);

    void setMarks(Marks marks) { m_marks = std::move(marks); }
    void setTheme(const PlotTheme& theme) { m_theme = theme; }
    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawSelected(QCPPainter* painter, const QRectF& rect) const;
    void drawHovered(QCPPainter* painter, const QRectF& rect) const;
    void drawPinned(QCPPainter* painter, const QRectF& rect, bool isRow) const;
    void frame(QCPPainter* painter, const QRectF& rect, const QColor& outer, const QColor& inner) const;
    bool hasRow(int row) const;
    bool hasColumn(int column) const;

    const HeatmapCells* m_cells;
    PlotTheme m_theme;
    Marks m_marks;
};

} // namespace prosector::widgets::detail
