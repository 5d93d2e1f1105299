// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace prosector::ui {

// System leaves style and colours to the desktop; the other two are the Fusion style in fixed colours.
enum class Theme
{
    System,
    Light,
    Dark
};

// Gives the whole application a theme. Call it after QApplication is made.
void applyTheme(Theme theme);
// The one that was applied last; System where none was.
Theme appliedTheme();

// The colors of a theme.
QPalette themePalette(Theme theme);

} // namespace prosector::ui
