// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/bar_delegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace prosector::widgets::detail {

namespace {

// Where the cell's text, which stands at the right, begins.
double numberBegin(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int margin = option.widget ? option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1 : 0;
    const QString text = index.data(Qt::DisplayRole).toString();
    return option.rect.right() - margin - option.fontMetrics.horizontalAdvance(text);
}

} // namespace

BarDelegate::BarDelegate(int shareRole, Color color, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_shareRole(shareRole)
    , m_color(std::move(color))
{
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant share = index.data(m_shareRole);
    if (share.isValid() && !(option.state & QStyle::State_Selected)) {
        const PlotTheme theme = PlotTheme::fromPalette(option.palette);
        const QColor full = m_color(theme, index.column());
        // Towards the background, so that the number on top keeps its contrast.
        const QColor color = blend(full, theme.background, 0.6);
        const int margin = std::max(1, option.rect.height() / 8);
        QRectF bar = option.rect.adjusted(0, margin, 0, -margin);
        bar.setWidth(bar.width() * share.toDouble());
        painter->fillRect(bar, color);
        // The bar's end as a line, but not across the number.
        if (const double end = bar.right() - 1; end < numberBegin(option, index)) {
            painter->fillRect(QRectF(end, bar.top(), 1, bar.height()), full);
        }
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace prosector::widgets::detail
