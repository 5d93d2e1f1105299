// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_edit.h"

#include "core/edit/edit_grammar.h"
#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"
#include "ui/snapshots.h"
#include "ui/workbench.h"

#include <QCoreApplication>

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr double keyStep = 0.1; // of the scale, for the keys [ and ]
constexpr double largestScale = 3;

enum Group
{
    HistoryGroup,
    WeightGroup,
    ListGroup,
    StateGroup
};

// A step of its own, also where a gesture on the slider has only just ended.
void setScale(Dissection* dissection, double factor)
{
    dissection->endDrag();
    dissection->scaleSelectedWeight(factor);
}

void scaleBy(Dissection* dissection, double step)
{
    const double scale = scaleOf(dissection->edits(), dissection->selection()->selectedWeight().value());
    setScale(dissection, std::clamp(scale + step, 0.0, largestScale));
}

void addEdit(Dissection* dissection, const QString& text)
{
    try {
        const Edit edit = parseEdit(text.toStdString());
        checkEdit(edit, *dissection->model());
        dissection->apply(withAdded(dissection->rows(), edit), editText(edit));
    } catch (const Error& error) {
        dissection->refuse(error);
    }
}

// Undo and redo name the step, as the undo stack has it.
void followStack(Commands& commands, QUndoStack* stack)
{
    const auto name = [&commands, stack] {
        const auto set = [&](QLatin1String id, const QString& plain, const QString& step) {
            commands.action(id)->setText(step.isEmpty() ? plain : QStringLiteral("%1 %2").arg(plain, step));
        };
        set(command::undo, QCoreApplication::translate("command", "&Undo"), stack->undoText());
        set(command::redo, QCoreApplication::translate("command", "&Redo"), stack->redoText());
    };
    for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged}) {
        QObject::connect(stack, signal, &commands, name);
    }
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged}) {
        QObject::connect(stack, signal, &commands, &Commands::refresh);
    }
    QObject::connect(&commands, &Commands::retranslated, stack, name);
}

void addHistory(Commands& commands, QUndoStack* stack)
{
    commands.add({.id = command::undo,
                  .text = QT_TRANSLATE_NOOP("command", "&Undo"),
                  .description = QT_TRANSLATE_NOOP("command", "Takes the last step back"),
                  .keys = QKeySequence::keyBindings(QKeySequence::Undo),
                  .menu = menu::edit,
                  .group = HistoryGroup,
                  .act = [=] { stack->undo(); },
                  .isAvailable = [=] { return stack->canUndo(); }});
    commands.add({.id = command::redo,
                  .text = QT_TRANSLATE_NOOP("command", "&Redo"),
                  .description = QT_TRANSLATE_NOOP("command", "Takes the step that was undone once more"),
                  .keys = QKeySequence::keyBindings(QKeySequence::Redo),
                  .menu = menu::edit,
                  .group = HistoryGroup,
                  .act = [=] { stack->redo(); },
                  .isAvailable = [=] { return stack->canRedo(); }});
    followStack(commands, stack);
}

void addWeight(Commands& commands, Dissection* dissection)
{
    const auto isSelected = [=] { return dissection->selection()->selectedWeight().has_value(); };
    commands.add({.id = command::zero,
                  .text = QT_TRANSLATE_NOOP("command", "&Zero the selected weight"),
                  .description = QT_TRANSLATE_NOOP("command", "Sets the selected weight to zero"),
                  .keys = {Qt::Key_0},
                  .menu = menu::edit,
                  .group = WeightGroup,
                  .act = [=] { setScale(dissection, 0); },
                  .isAvailable = isSelected});
    commands.add({.id = command::restore,
                  .text = QT_TRANSLATE_NOOP("command", "&Restore the selected weight"),
                  .description = QT_TRANSLATE_NOOP("command", "Gives the selected weight its original value back"),
                  .keys = {Qt::Key_1},
                  .menu = menu::edit,
                  .group = WeightGroup,
                  .act = [=] { setScale(dissection, 1); },
                  .isAvailable = isSelected});
    commands.add({.id = QStringLiteral("edit.scaleDown"),
                  .text = QT_TRANSLATE_NOOP("command", "Scale the selected weight &down"),
                  .description = QT_TRANSLATE_NOOP("command", "Takes 0.1 from the weight's scale"),
                  .keys = {Qt::Key_BracketLeft},
                  .menu = menu::edit,
                  .group = WeightGroup,
                  .act = [=] { scaleBy(dissection, -keyStep); },
                  .isAvailable = isSelected});
    commands.add({.id = QStringLiteral("edit.scaleUp"),
                  .text = QT_TRANSLATE_NOOP("command", "Scale the selected weight &up"),
                  .description = QT_TRANSLATE_NOOP("command", "Adds 0.1 to the weight's scale"),
                  .keys = {Qt::Key_BracketRight},
                  .menu = menu::edit,
                  .group = WeightGroup,
                  .act = [=] { scaleBy(dissection, keyStep); },
                  .isAvailable = isSelected});
    Selection* selection = dissection->selection();
    commands.add({.id = QStringLiteral("edit.keepMarked"),
                  .text = QT_TRANSLATE_NOOP("command", "&Keep the selection marked"),
                  .description = QT_TRANSLATE_NOOP("command",
                                                   "Marks what is selected in all plots, also when something else is; "
                                                   "again: no longer"),
                  .keys = {Qt::CTRL | Qt::Key_M},
                  .menu = menu::edit,
                  .group = WeightGroup,
                  .act = [=] { selection->togglePin(); },
                  .isAvailable = [=] { return !selection->selected().isEmpty(); }});
}

void addList(Commands& commands, Dissection* dissection)
{
    commands.add({.id = QStringLiteral("edit.add"),
                  .text = QT_TRANSLATE_NOOP("command", "&Add an edit as text\u2026"),
                  .description = QT_TRANSLATE_NOOP("command", "Adds an edit as the command line writes it: drop:3"),
                  .menu = menu::edit,
                  .group = ListGroup,
                  .parameter = QT_TRANSLATE_NOOP("command", "edit"),
                  .actWith = [=](const QString& text) { addEdit(dissection, text); },
                  .isAvailable = [=] { return dissection->model() != nullptr; }});
    commands.add({.id = QStringLiteral("edit.clear"),
                  .text = QT_TRANSLATE_NOOP("command", "&Clear all edits"),
                  .description = QT_TRANSLATE_NOOP("command", "Takes all edits out of the list"),
                  .menu = menu::edit,
                  .group = ListGroup,
                  .act = [=] { dissection->apply({}, Commands::tr("clear all edits")); },
                  .isAvailable = [=] { return !dissection->rows().empty(); }});
}

void addStates(Commands& commands, Dissection* dissection, Snapshots* snapshots)
{
    const auto hasModel = [=] { return dissection->model() != nullptr; };
    commands.add({.id = command::snapshot,
                  .text = QT_TRANSLATE_NOOP("command", "&Take a snapshot"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Keeps the current state under a name, to come back to or to compare with"),
                  .keys = {Qt::CTRL | Qt::Key_D},
                  .menu = menu::edit,
                  .group = StateGroup,
                  .act = [=] { snapshots->take(); },
                  .isAvailable = hasModel});
    commands.add({.id = command::pin,
                  .text = QT_TRANSLATE_NOOP("command", "&Pin the state"),
                  .description = QT_TRANSLATE_NOOP("command",
                                                   "Compares everything with this state instead of the original; "
                                                   "again: with the original"),
                  .keys = {Qt::Key_P},
                  .menu = menu::edit,
                  .group = StateGroup,
                  .act = [=] { snapshots->togglePinOfCurrent(); },
                  .isAvailable = hasModel});
    commands.add({.id = command::peek,
                  .text = QT_TRANSLATE_NOOP("command", "Show what is &compared with (hold B)"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Shows the original, or the pinned state, in all panels for a moment"),
                  .menu = menu::edit,
                  .group = StateGroup,
                  .act = [=] { dissection->setPeeking(!dissection->isPeeking()); },
                  .isAvailable = hasModel,
                  .isChecked = [=] { return dissection->isPeeking(); }});
}

} // namespace

void addEditCommands(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    Dissection* dissection = workbench.dissection;
    addHistory(commands, dissection->undoStack());
    addWeight(commands, dissection);
    addList(commands, dissection);
    addStates(commands, dissection, workbench.snapshots);
    for (const auto signal : {&Dissection::modelChanged, &Dissection::editsChanged, &Dissection::scanChanged,
                              &Dissection::referenceChanged}) {
        QObject::connect(dissection, signal, &commands, &Commands::refresh);
    }
    QObject::connect(dissection->selection(), &Selection::selectionChanged, &commands, &Commands::refresh);
}

} // namespace prosector::ui
