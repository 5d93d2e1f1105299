// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMenuBar;

namespace prosector::ui {

class Commands;

// Fills the bar with menus made from the commands, anew each time; a menu without commands is left out.
void fillMenus(QMenuBar* bar, const Commands& commands);
// How a menu is found, such as "View › Panels"; empty for an id without menu.
QString menuPath(const QString& id);

} // namespace prosector::ui
