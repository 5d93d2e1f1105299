// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_guide.h"

#include "ui/about_dialog.h"
#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/guide.h"
#include "ui/macro_recorder.h"
#include "ui/macro_runner.h"
#include "ui/tour.h"
#include "ui/workbench.h"

#include <QFileDialog>

namespace prosector::ui {

namespace {

void chooseMacro(Guide* guide, QWidget* window)
{
    auto* dialog = new QFileDialog(window, Commands::tr("Play a macro or a tour"), {}, Commands::tr("Macros (*.json)"));
    dialog->setObjectName(QStringLiteral("playMacroDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, guide,
                     [=](const QString& file) { guide->play(file.toStdU16String()); });
    dialog->open();
}

void addGlossary(Commands& commands, Guide* guide)
{
    commands.add({.id = QStringLiteral("help.explain"),
                  .text = QT_TRANSLATE_NOOP("command", "&What is this?"),
                  .description = QT_TRANSLATE_NOOP("command", "Explains what is under the pointer"),
                  .keys = {Qt::Key_F1},
                  .menu = menu::help,
                  .act = [=] { guide->explainPlace(); }});
    commands.add({.id = QStringLiteral("help.glossary"),
                  .text = QT_TRANSLATE_NOOP("command", "&Glossary"),
                  .description = QT_TRANSLATE_NOOP("command", "Every term of the window in plain words, with sources"),
                  .keys = {Qt::SHIFT | Qt::Key_F1},
                  .menu = menu::help,
                  .parameter = QT_TRANSLATE_NOOP("command", "entry"),
                  .act = [=] { guide->explain({}); },
                  .actWith = [=](const QString& id) { guide->explain(id); }});
}

void addTours(Commands& commands, Guide* guide)
{
    commands.add({.id = QStringLiteral("help.tours"),
                  .text = QT_TRANSLATE_NOOP("command", "Guided &tours\u2026"),
                  .description = QT_TRANSLATE_NOOP("command", "Shows the tours to choose from"),
                  .menu = menu::help,
                  .parameter = QT_TRANSLATE_NOOP("command", "tour"),
                  .act = [=] { guide->showTours(); },
                  .actWith = [=](const QString& name) { guide->startTour(name); }});
    Tour* tour = guide->tour();
    commands.add({.id = QStringLiteral("help.nextPage"),
                  .text = QT_TRANSLATE_NOOP("command", "&Next page of the tour"),
                  .description = QT_TRANSLATE_NOOP("command", "Does what the next page shows"),
                  .keys = {Qt::Key_F8},
                  .menu = menu::help,
                  .act = [=] { tour->next(); },
                  .isAvailable = [=] { return tour->canGoOn(); }});
    commands.add({.id = QStringLiteral("help.previousPage"),
                  .text = QT_TRANSLATE_NOOP("command", "&Previous page of the tour"),
                  .description = QT_TRANSLATE_NOOP("command", "Brings the page before back, with its edits"),
                  .keys = {Qt::SHIFT | Qt::Key_F8},
                  .menu = menu::help,
                  .act = [=] { tour->back(); },
                  .isAvailable = [=] { return tour->canGoBack(); }});
    QObject::connect(tour, &Tour::changed, &commands, [&commands] { commands.refresh(); });
}

void addMacros(Commands& commands, Guide* guide)
{
    MacroRecorder* recorder = guide->recorder();
    MacroRunner* runner = guide->runner();
    commands.add({.id = QStringLiteral("macro.record"),
                  .text = QT_TRANSLATE_NOOP("command", "&Record a macro"),
                  .description = QT_TRANSLATE_NOOP("command", "Writes down what you do, until you choose it again"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
                  .menu = menu::macros,
                  .act = [=] { guide->toggleRecording(); },
                  .isAvailable = [=] { return recorder->isRecording() || !runner->isRunning(); },
                  .isChecked = [=] { return recorder->isRecording(); }});
    commands.add({.id = QStringLiteral("macro.play"),
                  .text = QT_TRANSLATE_NOOP("command", "&Play a macro\u2026"),
                  .description = QT_TRANSLATE_NOOP("command", "Does what a macro file says, step by step"),
                  .menu = menu::macros,
                  .parameter = QT_TRANSLATE_NOOP("command", "file"),
                  .act = [=, window = commands.window()] { chooseMacro(guide, window); },
                  .actWith = [=](const QString& file) { guide->play(file.toStdU16String()); }});
    commands.add({.id = QStringLiteral("macro.stop"),
                  .text = QT_TRANSLATE_NOOP("command", "&Stop the macro"),
                  .description = QT_TRANSLATE_NOOP("command", "Takes no further step; what was done stays"),
                  .menu = menu::macros,
                  .act = [=] { runner->stop(); },
                  .isAvailable = [=] { return runner->isRunning(); }});
    const auto refresh = [&commands] { commands.refresh(); };
    QObject::connect(recorder, &MacroRecorder::changed, &commands, refresh);
    QObject::connect(runner, &MacroRunner::started, &commands, refresh);
    QObject::connect(runner, &MacroRunner::finished, &commands, refresh);
    QObject::connect(runner, &MacroRunner::stopped, &commands, refresh);
}

void addAbout(Commands& commands, const Workbench& workbench)
{
    commands.add({.id = QStringLiteral("help.about"),
                  .text = QT_TRANSLATE_NOOP("command", "&About Prosector"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Version and license, the papers behind the measures, the libraries"),
                  .menu = menu::help,
                  .group = 9,
                  .act = [=, window = commands.window()] { (new AboutDialog(workbench, window))->open(); }});
}

} // namespace

void addGuideCommands(const Workbench& workbench)
{
    addGlossary(*workbench.commands, workbench.guide);
    addTours(*workbench.commands, workbench.guide);
    addMacros(*workbench.commands, workbench.guide);
    addAbout(*workbench.commands, workbench);
}

} // namespace prosector::ui
