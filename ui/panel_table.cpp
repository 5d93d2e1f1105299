// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel_table.h"

#include "ui/block_panel.h"
#include "ui/edit_panel.h"
#include "ui/figure_panel.h"
#include "ui/generation_panel.h"
#include "ui/glossary_panel.h"
#include "ui/heatmap_panel.h"
#include "ui/inspector_panel.h"
#include "ui/log_panel.h"
#include "ui/main_window_options.h"
#include "ui/model_panel.h"
#include "ui/perplexity_panel.h"
#include "ui/planner_panel.h"
#include "ui/snapshot_panel.h"
#include "ui/spike_panel.h"
#include "ui/stop_word_panel.h"
#include "ui/tensor_panel.h"
#include "ui/text_panel.h"
#include "ui/tour_panel.h"
#include "ui/workbench.h"

namespace prosector::ui {

namespace {

// Panels that need no more than the document.
template <class Kind> Panel* make(const Workbench& on)
{
    return new Kind(on.dissection, *on.commands);
}

constexpr PanelEntry table[] = {
    {"model", QT_TRANSLATE_NOOP("panel", "Model"), "model", make<ModelPanel>},
    {"block", QT_TRANSLATE_NOOP("panel", "Blocks"), "block",
     [](const Workbench& on) -> Panel* { return new BlockPanel(on.dissection, on.trials, *on.commands); }},
    {"edit", QT_TRANSLATE_NOOP("panel", "Edits"), "edit",
     [](const Workbench& on) -> Panel* { return new EditPanel(on.dissection, on.ownEffects, *on.commands); }},
    {"heatmap", QT_TRANSLATE_NOOP("panel", "Linearity"), "heatmap",
     [](const Workbench& on) -> Panel* {
         return new HeatmapPanel(on.dissection, on.service, on.figures, *on.commands);
     }},
    {"spike", QT_TRANSLATE_NOOP("panel", "Spikes"), "spike", make<SpikePanel>},
    {"generation", QT_TRANSLATE_NOOP("panel", "Generated text"), "edit",
     [](const Workbench& on) -> Panel* {
         return new GenerationPanel(on.dissection, on.generation, on.options->prompt, *on.commands);
     }},
    {"perplexity", QT_TRANSLATE_NOOP("panel", "Perplexity"), "perplexity", make<PerplexityPanel>},
    {"stopWord", QT_TRANSLATE_NOOP("panel", "Stop words"), "stopWord", make<StopWordPanel>},
    {"candidate", QT_TRANSLATE_NOOP("panel", "Selected"), "candidate",
     [](const Workbench& on) -> Panel* {
         return new InspectorPanel(on.dissection, on.service, on.trials, *on.commands);
     }},
    {"snapshot", QT_TRANSLATE_NOOP("panel", "Snapshots"), "edit",
     [](const Workbench& on) -> Panel* { return new SnapshotPanel(on.dissection, on.snapshots, *on.commands); }},
    {"text", QT_TRANSLATE_NOOP("panel", "Text"), "edit",
     [](const Workbench& on) -> Panel* { return new TextPanel(on.dissection, on.service, *on.commands); }},
    {"figure", QT_TRANSLATE_NOOP("panel", "Analyses"), "heatmap",
     [](const Workbench& on) -> Panel* {
         return new FigurePanel(on.service, on.figures, on.options->analyses, on.dissection, *on.commands);
     }},
    {"tensor", QT_TRANSLATE_NOOP("panel", "Tensors"), "heatmap",
     [](const Workbench& on) -> Panel* { return new TensorPanel(on.service, on.dissection, *on.commands); }},
    {"planner", QT_TRANSLATE_NOOP("panel", "Planner"), "heatmap",
     [](const Workbench& on) -> Panel* { return new PlannerPanel(on.plans, on.dissection, *on.commands); }},
    {"log", QT_TRANSLATE_NOOP("panel", "Log"), "edit",
     [](const Workbench& on) -> Panel* { return new LogPanel(on.log, on.dissection, *on.commands); }},
    {"glossary", QT_TRANSLATE_NOOP("panel", "Glossary"), "perplexity",
     [](const Workbench& on) -> Panel* { return new GlossaryPanel(on.dissection, on.guide, *on.commands); }, false},
    {"tour", QT_TRANSLATE_NOOP("panel", "Guided tour"), "edit",
     [](const Workbench& on) -> Panel* { return new TourPanel(on.dissection, on.guide, *on.commands); }, false},
};

} // namespace

std::span<const PanelEntry> panelTable()
{
    return table;
}

} // namespace prosector::ui
