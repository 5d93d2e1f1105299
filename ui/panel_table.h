// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace prosector::ui {

class Panel;
struct Workbench;

// A kind of panel. The docks are made from these, and so are the commands that show and hide them.
struct PanelEntry
{
    const char* name; // "heatmap": its dock is heatmapDock, its command view.panel.heatmap
    const char* title; // source text, of the context "panel"
    const char* neighbor; // the panel that it shares a place with where a layout does not name it; itself: its own
    Panel* (*make)(const Workbench& workbench);
    bool isShownAtFirst = true; // where no layout names it: in the layout of the first start
};

// In the order of the menu.
std::span<const PanelEntry> panelTable();

} // namespace prosector::ui
