// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::ui {

class Commands;
struct Workbench;

// The commands that change how the window looks.
void addViewCommands(const Workbench& workbench);
// The commands of the window itself and what it says about the program.
void addWindowCommands(Commands& commands);

} // namespace prosector::ui
