// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QWidget;

namespace prosector::ui {

class Commands;
struct Workbench;

// The commands that take the plot of a panel away, and the report of the session.
void addPlotCommands(const Workbench& workbench);
// The former as a menu for a right click.
QMenu* makePlotMenu(const Commands& commands, QWidget* parent);

} // namespace prosector::ui
