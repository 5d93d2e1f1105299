// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace prosector::widgets::detail {

// Draws a share from 0 to 1 as a slider with its number; a share that is not there as an empty track. The view moves
// it.
class ShareSliderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // `role`: the share as a double, NaN where there is none.
    ShareSliderDelegate(int role, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Between where and where the handle moves in a cell, and the share at a place.
    static QRect track(const QRect& cell, const QFontMetrics& metrics);
    static double shareAt(const QRect& track, int x);

private:
    int m_role;
};

} // namespace prosector::widgets::detail
