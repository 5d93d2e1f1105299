// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/block_table_model.h"

#include <QTableView>

namespace prosector::widgets {

// The blocks of a model with a three-way switch each. Space cycles the selected block's switch; O, L and X set it to
// original, linear, dropped.
class BlockTable : public QTableView
{
    Q_OBJECT

public:
    explicit BlockTable(QWidget* parent = nullptr);

    void setBlocks(std::vector<BlockRow> blocks); // by layer
    // Marks a layer, -1 for none. Emits nothing.
    void setSelectedLayer(int layer);
    int selectedLayer() const;
    // Where a block's switch offers a state, in the viewport's pixels.
    QPoint switchPosition(int layer, BlockState state) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void switchRequested(int layer, prosector::widgets::BlockState state);
    void layerSelected(int layer);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    BlockTableModel* m_model;
    bool m_settingSelection = false;
};

} // namespace prosector::widgets
