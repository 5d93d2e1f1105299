// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plot_theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace prosector::widgets::detail {

// Draws a number over a bar as long as the item's share, which a role of the model tells, 0 to 1.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of a column's bars.
    using Color = std::function<QColor(const PlotTheme& theme, int column)>;

    BarDelegate(int shareRole, Color color, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_shareRole;
    Color m_color;
};

} // namespace prosector::widgets::detail
