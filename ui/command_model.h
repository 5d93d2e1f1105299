// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::ui {

struct Workbench;

// The commands that open a model.
void addFileCommands(const Workbench& workbench);
// The commands that have something computed, and stop it.
void addModelCommands(const Workbench& workbench);

} // namespace prosector::ui
