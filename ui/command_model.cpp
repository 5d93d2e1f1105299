// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_model.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/export_dialog.h"
#include "ui/file_path.h"
#include "ui/main_window_options.h"
#include "ui/measure_dialog.h"
#include "ui/open_dialog.h"
#include "ui/opening.h"
#include "ui/own_effects.h"
#include "ui/settings.h"
#include "ui/trials.h"
#include "ui/workbench.h"

namespace prosector::ui {

namespace {

// Everything that can be opened, in one list.
void chooseModel(const Workbench& workbench, const std::filesystem::path& builtIn)
{
    auto* dialog = new OpenDialog(builtIn, workbench.settings->recentModels(), workbench.commands->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &OpenDialog::chosen, workbench.opening,
                     [opening = workbench.opening](const std::filesystem::path& path, bool isWarned) {
                         isWarned ? opening->openAcceptedModel(path) : opening->open(path);
                     });
    dialog->open();
}

void chooseMeasure(const Workbench& workbench)
{
    auto* dialog = new MeasureDialog(workbench.dissection, workbench.options->dataFolder / "texts",
                                     workbench.settings->textFolder(), workbench.commands->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showExport(const Workbench& workbench)
{
    QWidget* window = workbench.commands->window();
    auto* dialog = window->findChild<ExportDialog*>();
    if (!dialog) {
        dialog = new ExportDialog(workbench.dissection, workbench.service, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &ExportDialog::openRequested, workbench.dissection,
                         [=](const std::filesystem::path& folder) { workbench.opening->open(folder); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

void addFileCommands(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    Dissection* dissection = workbench.dissection;
    commands.add({.id = command::openFolder,
                  .text = QT_TRANSLATE_NOOP("command", "&Open\u2026"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Opens a model from a folder or the Hugging Face cache, or a saved session"),
                  .keys = QKeySequence::keyBindings(QKeySequence::Open),
                  .menu = menu::file,
                  .parameter = QT_TRANSLATE_NOOP("command", "folder"),
                  .act = [=] { chooseModel(workbench, workbench.options->dataFolder / builtInFolder); },
                  .actWith = [=](const QString& path) { workbench.opening->open(pathOf(path)); }});
    commands.add({.id = command::openBuiltIn,
                  .text = QT_TRANSLATE_NOOP("command", "Open &built-in model"),
                  .description = QT_TRANSLATE_NOOP("command", "Opens the small model that comes with the program"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
                  .menu = menu::file,
                  .act = [=] { workbench.opening->open(workbench.options->dataFolder / builtInFolder); }});
    commands.add({.id = QStringLiteral("file.export"),
                  .text = QT_TRANSLATE_NOOP("command", "E&xport\u2026"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Writes the current state as a checkpoint that opens elsewhere, and proves it"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                  .menu = menu::file,
                  .group = 1,
                  .act = [=] { showExport(workbench); },
                  .isAvailable = [=] { return dissection->model() != nullptr; }});
}

void addModelCommands(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    Dissection* dissection = workbench.dissection;
    const auto hasModel = [=] { return dissection->model() != nullptr; };
    commands.add({.id = command::scan,
                  .text = QT_TRANSLATE_NOOP("command", "&Scan"),
                  .description =
                      QT_TRANSLATE_NOOP("command", "Runs the text through the original model and measures every block"),
                  .keys = {Qt::Key_F6},
                  .menu = menu::model,
                  .act = [=] { dissection->startScan(); },
                  .isAvailable = hasModel});
    commands.add({.id = command::evaluate,
                  .text = QT_TRANSLATE_NOOP("command", "&Evaluate"),
                  .description = QT_TRANSLATE_NOOP("command", "Computes the perplexities that are missing"),
                  .keys = {Qt::Key_F5},
                  .menu = menu::model,
                  .act =
                      [=, ownEffects = workbench.ownEffects] {
                          dissection->requestMissing();
                          ownEffects->resume();
                      },
                  .isAvailable = hasModel});
    commands.add(
        {.id = command::measure,
         .text = QT_TRANSLATE_NOOP("command", "&Text and protocol\u2026"),
         .description = QT_TRANSLATE_NOOP(
             "command", "Chooses the texts, the protocol and the watched words that the model is measured with"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
         .menu = menu::model,
         .act = [=] { chooseMeasure(workbench); }});
    commands.add({.id = command::dropEach,
                  .text = QT_TRANSLATE_NOOP("command", "&Drop each block in turn"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Measures what the loss would be without each block; shown in the table of blocks"),
                  .menu = menu::model,
                  .act = [trials = workbench.trials] { trials->dropEachBlock(); },
                  .isAvailable = hasModel});
    commands.add(
        {.id = command::zeroEach,
         .text = QT_TRANSLATE_NOOP("command", "&Zero each candidate in turn"),
         .description = QT_TRANSLATE_NOOP(
             "command", "Measures what the loss would be without each super weight candidate; shown in their list"),
         .menu = menu::model,
         .act = [trials = workbench.trials] { trials->zeroEachCandidate(); },
         .isAvailable = hasModel});
    commands.add({.id = command::cancel,
                  .text = QT_TRANSLATE_NOOP("command", "Cancel"),
                  .description = QT_TRANSLATE_NOOP("command", "Stops what is being computed"),
                  .keys = {Qt::Key_Escape},
                  .menu = menu::model,
                  .group = 1,
                  .act =
                      [=, opening = workbench.opening] {
                          opening->cancel();
                          dissection->cancel();
                      },
                  .isAvailable = [service = workbench.service,
                                  opening = workbench.opening] { return service->isBusy() || opening->isBusy(); }});
    QObject::connect(workbench.opening, &Opening::busyChanged, &commands, &Commands::refresh);
    QObject::connect(workbench.service, &EngineService::busyChanged, &commands, &Commands::refresh);
}

} // namespace prosector::ui
