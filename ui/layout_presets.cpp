// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/layout_presets.h"

#include <QtGlobal>

namespace prosector::ui {

const std::vector<LayoutPreset>& layoutPresets()
{
    static const std::vector<LayoutPreset> presets{
        {"explore",
         QT_TRANSLATE_NOOP("command", "&Explore"),
         QT_TRANSLATE_NOOP("command", "All measurements side by side: for a first look at a model"),
         {{37, {{25, {"model"}}, {47, {"block"}}, {28, {"edit", "snapshot", "generation", "text"}}}},
          {36, {{52, {"heatmap", "figure", "tensor"}}, {48, {"spike"}}}},
          {27, {{46, {"perplexity"}}, {22, {"stopWord"}}, {32, {"candidate"}}}}}},
        {"prune",
         QT_TRANSLATE_NOOP("command", "&Prune"),
         QT_TRANSLATE_NOOP("command", "Blocks, edits and perplexity large: for taking a model apart"),
         {{40, {{55, {"block"}}, {45, {"edit", "snapshot"}}}},
          {32, {{64, {"planner", "heatmap", "figure"}}, {36, {"text", "generation"}}}},
          {28, {{52, {"perplexity"}}, {48, {"candidate", "stopWord"}}}}}},
        {"teach",
         QT_TRANSLATE_NOOP("command", "&Teach"),
         QT_TRANSLATE_NOOP("command", "Few and large panels: for showing to others"),
         {{26, {{50, {"tour"}}, {50, {"glossary"}}}},
          {43, {{55, {"spike", "heatmap"}}, {45, {"generation", "text"}}}},
          {31, {{55, {"perplexity", "stopWord"}}, {45, {"candidate", "edit"}}}}}},
        {"compare",
         QT_TRANSLATE_NOOP("command", "&Compare"),
         QT_TRANSLATE_NOOP("command", "States side by side: snapshots, perplexity, words and texts"),
         {{34, {{50, {"snapshot"}}, {50, {"edit", "block"}}}},
          {36, {{50, {"text", "figure"}}, {50, {"generation"}}}},
          {30, {{50, {"perplexity"}}, {50, {"stopWord"}}}}}},
    };
    return presets;
}

} // namespace prosector::ui
