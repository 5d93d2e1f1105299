// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

namespace prosector::ui {

// What can be done from menus, keys, buttons and empty panels alike. The window owns them.
struct Actions
{
    QAction* openFolder = nullptr;
    QAction* openBuiltIn = nullptr;
    QAction* exportModel = nullptr;
    QAction* scan = nullptr;
    QAction* evaluate = nullptr;
    QAction* cancel = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* zero = nullptr;
    QAction* restore = nullptr;
    QAction* scaleDown = nullptr;
    QAction* scaleUp = nullptr;
    QAction* snapshot = nullptr;
    QAction* pin = nullptr;
    QAction* peek = nullptr;
};

} // namespace prosector::ui
