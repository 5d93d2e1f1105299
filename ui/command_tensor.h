// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace prosector::ui {

struct Workbench;

// The command that shows the selected weight among the elements of its tensor. showPanel: brings a panel to the front,
// by its name.
void addTensorCommand(const Workbench& workbench, const std::function<void(const QString& name)>& showPanel);

} // namespace prosector::ui
