// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QFileDialog;
class QWidget;

namespace prosector::ui {

class SessionKeeper;
struct Workbench;

// The commands that save a session and open one.
void addSessionCommands(const Workbench& workbench);

// A dialog that saves the session in the file that is chosen, and then says whether it is.
QFileDialog* askWhereToSave(SessionKeeper* keeper, QWidget* window, const std::function<void(bool isSaved)>& done = {});

} // namespace prosector::ui
