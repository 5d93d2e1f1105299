// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette_delegate.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>

namespace prosector::ui {

namespace {

constexpr int padding = 4;

QFont smaller(QFont font)
{
    font.setPointSizeF(QFontInfo(font).pointSizeF() * 0.85);
    return font;
}

// Runs of found and other letters, one after another.
void drawText(QPainter* painter, QRect place, const QString& text, const QList<int>& found, const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    bold.setUnderline(true);
    for (qsizetype start = 0; start < text.size();) {
        const bool isFound = found.contains(static_cast<int>(start));
        qsizetype end = start + 1;
        while (end < text.size() && found.contains(static_cast<int>(end)) == isFound) {
            ++end;
        }
        const QString run = text.mid(start, end - start);
        painter->setFont(isFound ? bold : font);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, run);
        place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(run));
        start = end;
    }
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor color = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QFont font = QApplication::font();
    const QRect place = option.rect.adjusted(2 * padding, padding, -2 * padding, -padding);
    const int line = QFontMetrics(font).height();
    painter->save();
    painter->setPen(color);
    const QString key = index.data(KeyRole).toString();
    painter->setFont(font);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, key);
    QRect left = place.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(key) - 2 * padding, 0);
    painter->setClipRect(left);
    const QString mark = index.data(CheckedRole).toBool() ? QStringLiteral("\u2713 ") : QString();
    QRect top = left;
    top.setHeight(line);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter, mark);
    top.setLeft(top.left() + QFontMetrics(font).horizontalAdvance(mark));
    drawText(painter, top, index.data(Qt::DisplayRole).toString(), index.data(PlacesRole).value<QList<int>>(), font);
    QColor faint = color;
    faint.setAlphaF(color.alphaF() * 0.75F);
    painter->setPen(faint);
    painter->setFont(smaller(font));
    left.setTop(top.bottom());
    const QString under = index.data(MenuRole).toString();
    const QString description = index.data(Qt::ToolTipRole).toString();
    const QString both = under.isEmpty() || description.isEmpty() ? under + description
                                                                  : under + QStringLiteral(" \u00b7 ") + description;
    painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(both, Qt::ElideRight, left.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const QFont font = QApplication::font();
    return {0, QFontMetrics(font).height() + QFontMetrics(smaller(font)).height() + 3 * padding};
}

} // namespace prosector::ui
