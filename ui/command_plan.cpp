// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_plan.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/planner_panel.h"
#include "ui/plans.h"
#include "ui/workbench.h"

#include <QDockWidget>

namespace prosector::ui {

namespace {

// Panels are made anew with every language: the one that is there now, brought to the front.
PlannerPanel* shownPanel(const Commands& commands)
{
    auto* panel = commands.window()->findChild<PlannerPanel*>();
    if (auto* dock = panel ? qobject_cast<QDockWidget*>(panel->parentWidget()) : nullptr) {
        dock->show();
        dock->raise();
    }
    return panel;
}

} // namespace

void addPlanCommands(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    Dissection* dissection = workbench.dissection;
    Plans* plans = workbench.plans;
    commands.add({.id = QStringLiteral("model.plan"),
                  .text = QT_TRANSLATE_NOOP("command", "&Plan what can go"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Ranks the blocks and draws the perplexity against the number of blocks removed"),
                  .menu = menu::model,
                  .act =
                      [&commands] {
                          if (PlannerPanel* panel = shownPanel(commands)) {
                              panel->start();
                          }
                      },
                  .isAvailable = [=] { return dissection->model() != nullptr && !plans->isRunning(); }});
    commands.add({.id = QStringLiteral("model.takeBest"),
                  .text = QT_TRANSLATE_NOOP("command", "Take the &best point of the plan"),
                  .description =
                      QT_TRANSLATE_NOOP("command", "Makes the best state within the planner's budget the current one"),
                  .menu = menu::model,
                  .act =
                      [&commands] {
                          if (PlannerPanel* panel = shownPanel(commands)) {
                              panel->applyBest();
                          }
                      },
                  .isAvailable = [=] { return plans->plan() != nullptr; }});
    QObject::connect(plans, &Plans::changed, &commands, &Commands::refresh);
}

} // namespace prosector::ui
