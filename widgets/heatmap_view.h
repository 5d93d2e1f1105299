// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/color_scale.h"
#include "widgets/heatmap_data.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace prosector::widgets {

// A matrix as colours, with its numbers in the cells where they fit. Row 0 is at the bottom. Arrow keys move a focus
// cell, Enter activates it, so does a double click; a click moves the focus and selects.
class HeatmapView : public QWidget
{
    Q_OBJECT

public:
    explicit HeatmapView(QWidget* parent = nullptr);
    ~HeatmapView() override;

    void setData(HeatmapData data);
    const HeatmapData& data() const;
    void setRange(HeatmapRange range);
    void setColorScale(ColorScale scale);

    // Marks a row, -1 for none. Emits nothing.
    void setSelectedRow(int row);
    int selectedRow() const;
    int focusRow() const;
    int focusColumn() const;

    // What a tooltip says about a cell.
    QString cellText(int row, int column) const;
    // Where a cell's middle is, in this widget's pixels.
    QPoint cellCenter(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellHovered(int row, int column); // -1, -1 when the pointer leaves the cells
    void cellClicked(int row, int column);
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

private:
    struct Cell
    {
        int row = -1;
        int column = -1;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Picture;

    std::optional<Cell> cellAt(const QPointF& position) const;
    void moveFocusCell(Cell cell);
    void hover(Cell cell);
    void refreshAxes();
    void refreshLegend();
    void refreshColors();

    std::unique_ptr<Picture> m_picture;
    HeatmapData m_data;
    HeatmapRange m_range = HeatmapRange::Common;
    ColorScale m_scale = ColorScale::Cividis;
    Cell m_focus;
    Cell m_hovered;
    int m_selectedRow = -1;
};

} // namespace prosector::widgets
