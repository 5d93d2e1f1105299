// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::ui {

struct Workbench;

// The commands of the planner.
void addPlanCommands(const Workbench& workbench);

} // namespace prosector::ui
