// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::ui {

struct Workbench;

// The commands that change a dissection, and those that keep and compare its states.
// Needs the document, the snapshots and the commands of the workbench.
void addEditCommands(const Workbench& workbench);

} // namespace prosector::ui
