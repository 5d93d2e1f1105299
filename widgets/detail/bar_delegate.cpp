// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/bar_delegate.h"

#include "widgets/plot_theme.h"
#include "widgets/word_probability_model.h"

#include <QPainter>

#include <algorithm>

namespace prosector::widgets::detail {

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant share = index.data(WordProbabilityModel::ShareRole);
    if (share.isValid() && !(option.state & QStyle::State_Selected)) {
        const PlotTheme theme = PlotTheme::fromPalette(option.palette);
        const QColor full = index.column() == WordProbabilityModel::Before ? theme.original : theme.edited;
        // Towards the background, so that the number on top keeps its contrast.
        const QColor color = blend(full, theme.background, 0.6);
        const int margin = std::max(1, option.rect.height() / 8);
        QRectF bar = option.rect.adjusted(0, margin, 0, -margin);
        bar.setWidth(bar.width() * share.toDouble());
        painter->fillRect(bar, color);
        painter->fillRect(QRectF(bar.topRight() - QPointF(1, 0), bar.bottomRight()), full);
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace prosector::widgets::detail
