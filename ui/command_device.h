// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::ui {

struct Workbench;

// The commands that choose what the model computes on. One that is not in this machine says so when it is chosen.
void addDeviceCommands(const Workbench& workbench);

} // namespace prosector::ui
