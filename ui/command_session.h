// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace prosector::ui {

struct Workbench;

// The commands that save a session and open one.
void addSessionCommands(const Workbench& workbench);

// A model, or a session by its extension.
void openAnything(const Workbench& workbench, const std::filesystem::path& path);

} // namespace prosector::ui
