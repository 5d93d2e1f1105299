// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace prosector::ui {

// Draws a command in the palette: its text with the letters that were found in bold, its menu under it, its key right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole,
        KeyRole,
        MenuRole,
        PlacesRole, // QList<int>: of the letters in the text
        CheckedRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace prosector::ui
