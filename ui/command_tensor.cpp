// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_tensor.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/tensor_panel.h"
#include "ui/workbench.h"

namespace prosector::ui {

void addTensorCommand(const Workbench& workbench, const std::function<void(const QString& name)>& showPanel)
{
    Commands& commands = *workbench.commands;
    const Selection* selection = workbench.dissection->selection();
    commands.add(
        {.id = command::showInTensors,
         .text = QT_TRANSLATE_NOOP("command", "Show in te&nsors"),
         .description = QT_TRANSLATE_NOOP("command", "Shows the selected weight among the elements of its tensor"),
         .keys = {Qt::CTRL | Qt::Key_E},
         .menu = menu::view,
         .act =
             [=, window = commands.window()] {
                 const WeightCoordinate at = selection->selectedWeight().value();
                 showPanel(QStringLiteral("tensor"));
                 window->findChild<TensorPanel*>()->showElement(at);
             },
         .isAvailable = [=] { return selection->selectedWeight().has_value(); }});
}

} // namespace prosector::ui
