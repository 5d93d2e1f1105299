// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/block_state.h"

#include <QStyledItemDelegate>

#include <optional>

namespace prosector::widgets::detail {

// Draws the three-way switch of a block: original solid, linear hatched, dropped struck through. A click on a segment
// asks the model for it.
class BlockSwitchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Where a state's segment lies in a cell.
    static QRect segment(const QRect& cell, BlockState state);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace prosector::widgets::detail
