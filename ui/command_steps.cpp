// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_guide.h"

#include "core/edit/edit_grammar.h"
#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/figures.h"
#include "ui/generation.h"
#include "ui/main_window_options.h"
#include "ui/selection.h"
#include "ui/workbench.h"

#include <algorithm>

namespace prosector::ui {

namespace {

// Edits between spaces, as the command line writes each.
EditRows rowsOf(const QString& text, const ModelFacts& model)
{
    EditRows rows;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        rows.push_back({parseEdit(word.toStdString())});
        checkEdit(rows.back().edit, model);
    }
    return rows;
}

void setEdits(Dissection* dissection, const QString& text)
{
    try {
        const EditRows rows = rowsOf(text, *dissection->model());
        dissection->apply(rows,
                          rows.empty() ? Commands::tr("clear all edits") : Commands::tr("set edits: %1").arg(text));
    } catch (const Error& error) {
        dissection->refuse(error);
    }
}

// An analysis by its id, with settings behind it: "linearity rows=no-first".
void runAnalysis(const Workbench& on, const QString& text, const std::function<void(const QString& name)>& showPanel)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    AnalysisSettings settings;
    for (const QString& word : words.mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) {
            on.dissection->refuse(Error(ErrorCode::Usage, word.toStdString(),
                                        Commands::tr("is no setting of an analysis").toStdString(),
                                        Commands::tr("Write NAME=VALUE, without spaces").toStdString()));
            return;
        }
        settings[word.left(equals).toStdString()] = word.mid(equals + 1).toStdString();
    }
    showPanel(QStringLiteral("figure"));
    on.figures->runAndShow(words.value(0).toStdString(), settings); // the engine refuses those that it does not know
}

void continuePrompt(const Workbench& on, const QString& prompt)
{
    GenerationRequest wanted;
    wanted.prompt = prompt.toStdString();
    on.generation->generate(wanted);
}

} // namespace

void addStepCommands(const Workbench& workbench, const std::function<void(const QString& name)>& showPanel)
{
    Commands& commands = *workbench.commands;
    Dissection* dissection = workbench.dissection;
    const auto hasModel = [=] { return dissection->model() != nullptr; };
    commands.add({.id = QStringLiteral("edit.set"),
                  .text = QT_TRANSLATE_NOOP("command", "Set all edits"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Replaces the edits by others, with spaces between: drop:3 linear:4"),
                  .parameter = QT_TRANSLATE_NOOP("command", "edits"),
                  .act = [=] { setEdits(dissection, {}); },
                  .actWith = [=](const QString& edits) { setEdits(dissection, edits); },
                  .isAvailable = hasModel});
    commands.add({.id = QStringLiteral("select.superWeight"),
                  .text = QT_TRANSLATE_NOOP("command", "Select the top super weight"),
                  .description = QT_TRANSLATE_NOOP("command", "Selects the first super weight candidate of the scan"),
                  .menu = menu::edit,
                  .group = 1,
                  .act = [=] { dissection->selection()->selectCandidate(0); },
                  .isAvailable = [=] { return dissection->selection()->isSuperWeight(0); }});
    commands.add(
        {.id = QStringLiteral("analysis.run"),
         .text = QT_TRANSLATE_NOOP("command", "Run an analysis"),
         .description = QT_TRANSLATE_NOOP("command", "Runs an analysis with settings: linearity rows=no-first"),
         .parameter = QT_TRANSLATE_NOOP("command", "analysis"),
         .actWith = [=](const QString& text) { runAnalysis(workbench, text, showPanel); },
         .isAvailable = hasModel});
    commands.add({.id = QStringLiteral("generation.run"),
                  .text = QT_TRANSLATE_NOOP("command", "Continue a prompt"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Lets the original and the edited model continue the same words, without chance"),
                  .parameter = QT_TRANSLATE_NOOP("command", "prompt"),
                  .actWith = [=](const QString& prompt) { continuePrompt(workbench, prompt); },
                  .isAvailable = hasModel});
}

} // namespace prosector::ui
