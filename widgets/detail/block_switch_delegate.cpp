// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/block_switch_delegate.h"

#include "widgets/block_table_model.h"
#include "widgets/plot_theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace prosector::widgets::detail {

namespace {

constexpr std::array states{BlockState::Original, BlockState::Linear, BlockState::Dropped};

// Qt's pattern brushes are too coarse for something as low as a line of text.
void drawHatch(QPainter* painter, const QRect& rect, const QColor& ink)
{
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const int step = std::max(3, rect.height() / 2);
    painter->setPen(QPen(ink, step / 3.0));
    for (int x = rect.left() - rect.height(); x <= rect.right(); x += step) {
        painter->drawLine(x, rect.bottom() + 1, x + rect.height() + 1, rect.top());
    }
    painter->restore();
}

void drawSegment(QPainter* painter, const QRect& rect, BlockState state, bool current, const PlotTheme& theme)
{
    const QColor ink = current ? theme.text : blend(theme.text, theme.background, 0.62);
    painter->setPen(QPen(ink, 0));
    painter->setBrush(theme.background);
    painter->drawRect(rect);
    const int inset = std::max(2, rect.height() / 6);
    const QRect inner = rect.adjusted(inset, inset, 1 - inset, 1 - inset);
    switch (state) {
    case BlockState::Original:
        painter->fillRect(inner, ink);
        break;
    case BlockState::Linear:
        drawHatch(painter, inner, ink);
        break;
    case BlockState::Dropped:
        painter->setPen(QPen(ink, std::max(1, rect.height() / 8)));
        painter->drawLine(inner.left(), inner.center().y(), inner.right(), inner.center().y());
        break;
    }
    if (current) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, std::max(1, rect.height() / 9)));
        painter->drawRect(rect);
    }
}

} // namespace

QRect BlockSwitchDelegate::segment(const QRect& cell, BlockState state)
{
    const int margin = std::max(1, cell.height() / 7);
    const int room = (cell.width() - 2 * margin) / static_cast<int>(states.size());
    const int width = std::min(room, 2 * cell.height());
    const int left = cell.left() + (cell.width() - width * static_cast<int>(states.size())) / 2;
    return {left + static_cast<int>(state) * width + margin, cell.top() + margin, width - 2 * margin,
            cell.height() - 2 * margin - 1};
}

void BlockSwitchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const PlotTheme theme = PlotTheme::fromPalette(option.palette);
    const auto current = static_cast<BlockState>(index.data(BlockTableModel::StateRole).toInt());
    painter->save();
    for (const BlockState state : states) {
        drawSegment(painter, segment(option.rect, state), state, state == current, theme);
    }
    painter->restore();
}

QSize BlockSwitchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {option.fontMetrics.height() * 4, std::max(usual.height(), option.fontMetrics.height() * 3 / 2)};
}

bool BlockSwitchDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                      const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    for (const BlockState state : states) {
        if (mouse->button() == Qt::LeftButton && segment(option.rect, state).contains(mouse->pos())) {
            return model->setData(index, static_cast<int>(state), BlockTableModel::StateRole);
        }
    }
    return false;
}

} // namespace prosector::widgets::detail
