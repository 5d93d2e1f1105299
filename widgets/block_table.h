// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/block_table_model.h"

#include <QTableView>

namespace prosector::widgets {

namespace detail {
class Gesture;
}

// The blocks of a model with a three-way switch and a slider each. Space cycles the selected block's switch; O, L and X
// set it to original, linear, dropped; Left and Right move its slider, from the linear map (t = 1) to dropped (t = 0).
// Everything between dragStarted() and dragFinished() is one gesture on one slider.
class BlockTable : public QTableView
{
    Q_OBJECT

public:
    explicit BlockTable(QWidget* parent = nullptr);

    void setBlocks(std::vector<BlockRow> blocks); // by layer
    // Marks a layer, -1 for none. Emits nothing.
    void setSelectedLayer(int layer);
    int selectedLayer() const;
    std::vector<int> selectedLayers() const; // from the lowest
    // What else in the window marks; -1 for none. They emit nothing.
    void setHoveredLayer(int layer);
    void setPinnedLayers(std::vector<int> layers);
    // Where a block's slider has a share, in the viewport's pixels.
    QPoint sliderPosition(int layer, double share) const;
    // Where a block's switch offers a state, in the viewport's pixels.
    QPoint switchPosition(int layer, BlockState state) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void switchRequested(int layer, prosector::widgets::BlockState state);
    void dragStarted();
    void linearShareRequested(int layer, double share);
    void dragFinished();
    void layerSelected(int layer);
    void layerHovered(int layer); // by the pointer; -1 when it leaves the blocks
    void menuRequested(const QPoint& globalPosition); // for the selected blocks

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QRect trackOf(int layer) const;
    QRect rowRect(int layer) const; // in the viewport's pixels; empty for no layer
    void hover(int layer);
    bool moveSliderByKey(int key, int layer);
    void step(int layer, double change);
    void ask(int layer, double share);
    void describeCurrent();
    bool showSwitchToolTip(const QModelIndex& index, const QPoint& position, const QPoint& globalPosition);

    BlockTableModel* m_model;
    detail::Gesture* m_gesture;
    int m_slidLayer = -1; // of the last gesture
    double m_askedShare = 0;
    bool m_isSliding = false; // by mouse
    int m_hoveredLayer = -1;
    std::vector<int> m_pinnedLayers;
    bool m_settingSelection = false;
};

} // namespace prosector::widgets
