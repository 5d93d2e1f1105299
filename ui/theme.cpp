// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include "ui/readable_style.h"

#include <QApplication>
#include <QPalette>

namespace prosector::ui {

namespace {

struct Colors
{
    QColor window;
    QColor text;
    QColor base;
    QColor alternateBase;
    QColor button;
    QColor highlight;
    QColor link;
};

QPalette paletteOf(const Colors& colors)
{
    QPalette palette(colors.button, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colors.link);
    QColor faint = colors.text;
    faint.setAlphaF(0.6F);
    palette.setColor(QPalette::PlaceholderText, faint);
    QColor disabled = colors.text;
    disabled.setAlphaF(0.45F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    return palette;
}

const Colors light{{0xf2, 0xf2, 0xf2}, {0x1c, 0x1c, 0x1c}, {0xff, 0xff, 0xff}, {0xf6, 0xf6, 0xf6},
                   {0xe9, 0xe9, 0xe9}, {0x1f, 0x6f, 0xb4}, {0x0a, 0x58, 0xa6}};
const Colors dark{{0x2b, 0x2d, 0x30}, {0xe6, 0xe6, 0xe6}, {0x1e, 0x1f, 0x22}, {0x26, 0x28, 0x2b},
                  {0x3a, 0x3d, 0x41}, {0x2f, 0x6f, 0xb8}, {0x7a, 0xb8, 0xff}};

Theme applied = Theme::System;

} // namespace

void applyTheme(Theme theme)
{
    applied = theme;
    if (theme == Theme::System) {
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setStyle(new ReadableStyle);
    QApplication::setPalette(themePalette(theme));
}

QPalette themePalette(Theme theme)
{
    return theme == Theme::System ? QPalette() : paletteOf(theme == Theme::Dark ? dark : light);
}

Theme appliedTheme()
{
    return applied;
}

} // namespace prosector::ui
