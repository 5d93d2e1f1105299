// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace prosector::ui {

struct Workbench;

// What the glossary, the tours and macros can be asked to do, and what steps of macros need beside the other commands:
// edits as a whole list, a super weight to select, an analysis to run, a prompt to continue. showPanel: brings a panel
// to the front, by its name.
void addGuideCommands(const Workbench& workbench);
void addStepCommands(const Workbench& workbench, const std::function<void(const QString& name)>& showPanel);

} // namespace prosector::ui
