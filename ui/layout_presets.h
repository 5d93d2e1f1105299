// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace prosector::ui {

// Panels that share one place as tabs, the first in front, by their names in the panel table.
struct LayoutCell
{
    int height = 1; // share of its column
    std::vector<const char*> panels;
};

struct LayoutColumn
{
    int width = 1; // share of the window
    std::vector<LayoutCell> cells; // from top to bottom
};

// A way to arrange the panels for a kind of work. Panels that it does not name are hidden.
struct LayoutPreset
{
    const char* name; // "explore": its command is view.layout.explore
    const char* title; // source texts, of the context "command"
    const char* description;
    std::vector<LayoutColumn> columns; // from left to right
};

// The first is the one at the first start.
const std::vector<LayoutPreset>& layoutPresets();

} // namespace prosector::ui
