// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/share_slider_delegate.h"

#include "widgets/number_text.h"
#include "widgets/plot_theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace prosector::widgets::detail {

ShareSliderDelegate::ShareSliderDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

QRect ShareSliderDelegate::track(const QRect& cell, const QFontMetrics& metrics)
{
    const int number = metrics.horizontalAdvance(QStringLiteral("0.00"));
    const int margin = metrics.averageCharWidth();
    return {cell.left() + margin, cell.top(), std::max(1, cell.width() - number - 3 * margin), cell.height()};
}

double ShareSliderDelegate::shareAt(const QRect& track, int x)
{
    const double share = static_cast<double>(x - track.left()) / std::max(1, track.width() - 1);
    return std::clamp(std::round(share * 100) / 100, 0.0, 1.0);
}

void ShareSliderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const PlotTheme theme = PlotTheme::fromPalette(option.palette);
    const double share = index.data(m_role).toDouble();
    const bool isThere = std::isfinite(share);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ink = isSelected ? theme.accentText : theme.text;
    const QColor faint =
        isSelected ? blend(theme.accentText, theme.accent, 0.6) : blend(theme.text, theme.background, 0.62);
    const QRect room = track(option.rect, option.fontMetrics);
    const int middle = room.center().y();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(faint, std::max(1, option.rect.height() / 10)));
    painter->drawLine(room.left(), middle, room.right(), middle);
    if (isThere) {
        const double radius = option.rect.height() / 4.0;
        const double x = room.left() + share * (room.width() - 1);
        painter->setPen(QPen(ink, std::max(1, option.rect.height() / 9)));
        painter->drawLine(room.left(), middle, static_cast<int>(x), middle);
        painter->setBrush(isSelected ? theme.accent : theme.background);
        painter->drawEllipse(QPointF(x, middle + 0.5), radius, radius);
        QRect number = option.rect;
        number.setLeft(room.right());
        number.setRight(option.rect.right() - option.fontMetrics.averageCharWidth() / 2);
        painter->setFont(option.font);
        painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, fixedPoint(share, 2));
    }
    painter->restore();
}

QSize ShareSliderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.fontMetrics.averageCharWidth() * 13, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace prosector::widgets::detail
