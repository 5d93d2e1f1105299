// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/color_scale.h"
#include "widgets/heatmap_data.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace prosector::widgets {

// A matrix as colors, with its numbers or texts in the cells where they fit. Row 0 is at the bottom. Arrow keys, Home,
// End and the page keys move a focus cell, Enter activates it, so does a double click; a click moves the focus and
// selects. The wheel and + and - zoom columns (with Shift or Ctrl: rows), dragging pans, Ctrl+0 shows all.
class HeatmapView : public QWidget
{
    Q_OBJECT

public:
    explicit HeatmapView(QWidget* parent = nullptr);
    ~HeatmapView() override;

    void setData(HeatmapData data);
    const HeatmapData& data() const;
    void setRange(HeatmapRange range);
    HeatmapRange range() const { return m_range; }
    void setColorScale(ColorScale scale);
    ColorScale colorScale() const { return m_scale; }
    // Where the colors begin and end, whatever the values are; nothing: where the values do.
    void setFixedRange(std::optional<std::pair<double, double>> range);
    std::pair<double, double> colorRange(int column = 0) const;

    // What else in the window marks, -1 for none. They emit nothing.
    void setSelectedRow(int row);
    int selectedRow() const;
    void setSelectedColumn(int column);
    int selectedColumn() const { return m_selectedColumn; }
    void setHovered(int row, int column);
    void setPinned(std::vector<int> rows, std::vector<int> columns);

    void zoomColumns(double factor, double anchor); // so many times as many of them; `anchor` stays in its place
    void zoomRows(double factor, double anchor);
    void showAll();
    // From the first to the last cell that is seen.
    std::pair<int, int> visibleRows() const;
    std::pair<int, int> visibleColumns() const;

    int focusRow() const;
    int focusColumn() const;

    // What a tooltip says about a cell.
    QString cellText(int row, int column) const;
    // A column in words: its extremes.
    QString summaryText(int column) const;
    // Where a cell's middle is, in this widget's pixels.
    QPoint cellCenter(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellHovered(int row, int column); // -1, -1 when the pointer leaves the cells
    void cellClicked(int row, int column);
    void focusCellMoved(int row, int column); // by a key
    void cellActivated(int row, int column); // Enter or double click

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Picture;

    QPointF coordinates(const QPointF& position) const; // column and row, as parts of cells
    std::optional<HeatmapCell> cellAt(const QPointF& position) const;
    bool zoomByKey(const QKeyEvent& event);
    void moveFocusCell(HeatmapCell cell);
    void hover(HeatmapCell cell);
    void refreshAxes();
    void refreshMarks();
    void refreshLegend();
    void refreshColors();

    std::unique_ptr<Picture> m_picture;
    HeatmapData m_data;
    HeatmapRange m_range = HeatmapRange::Common;
    ColorScale m_scale = ColorScale::Cividis;
    std::optional<std::pair<double, double>> m_fixedRange;
    HeatmapCell m_focus;
    HeatmapCell m_pointed; // under this widget's pointer
    HeatmapCell m_hovered; // elsewhere in the window
    int m_selectedRow = -1;
    int m_selectedColumn = -1;
    std::vector<int> m_pinnedRows;
    std::vector<int> m_pinnedColumns;
    std::optional<QPointF> m_pressed; // where a button went down that may become a click
    QPointF m_draggedTo;
    bool m_isDragging = false;
};

} // namespace prosector::widgets
