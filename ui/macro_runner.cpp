// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/macro_runner.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/language.h"
#include "ui/opening.h"
#include "ui/panel_table.h"
#include "ui/session_keeper.h"
#include "ui/tour_figures.h"

namespace prosector::ui {

namespace {

constexpr int waitInterval = 15; // milliseconds

} // namespace

QString titleOf(const Macro& macro)
{
    return QString::fromStdString(macro.title.in(shownLanguage().toStdString()));
}

MacroRunner::MacroRunner(const Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_wait.setInterval(waitInterval);
    connect(&m_wait, &QTimer::timeout, this, &MacroRunner::advance);
    const auto keep = [this](const Error& error) {
        if (m_isRunning) {
            m_error = error;
        }
    };
    connect(workbench.dissection, &Dissection::refused, this, keep);
    connect(workbench.service, &EngineService::failed, this, [=](Task, const Error& error) { keep(error); });
    connect(workbench.service, &EngineService::cancelRequested, this, &MacroRunner::stop);
    connect(workbench.opening, &Opening::givenUp, this, &MacroRunner::stop);
}

MacroVocabulary MacroRunner::vocabulary(const Workbench& workbench)
{
    MacroVocabulary vocabulary;
    for (const Command* command : workbench.commands->all()) {
        vocabulary.commands.push_back(
            {command->id.toStdString(), command->actWith != nullptr, command->act == nullptr});
    }
    for (const PanelEntry& entry : panelTable()) {
        vocabulary.panels.emplace_back(entry.name);
    }
    vocabulary.figures = tourFigureNames();
    return vocabulary;
}

void MacroRunner::run(const Macro& macro, const QString& where, std::size_t first, std::size_t last)
{
    stop();
    m_macro = macro;
    m_where = where;
    m_next = first;
    m_last = last;
    m_mustBegin = first == 0 && macro.isOnBuiltInModel;
    m_error.reset();
    m_isRunning = true;
    m_wait.start();
    Q_EMIT started();
}

void MacroRunner::stop()
{
    if (m_isRunning) {
        m_isRunning = false;
        m_wait.stop();
        Q_EMIT stopped();
    }
}

// A command may ask for several things, the next when the one before is done; all of them are signals on this thread,
// so that between them the service is never settled.
bool MacroRunner::isSettled() const
{
    if (m_workbench.opening->isUnderWay() || m_workbench.sessions->isBusy()) {
        return false;
    }
    for (std::size_t task = 0; task < taskCount; ++task) {
        if (static_cast<Task>(task) != Task::EvaluateBeside
            && m_workbench.service->isAwaited(static_cast<Task>(task))) {
            return false;
        }
    }
    return true;
}

void MacroRunner::advance()
{
    if (!isSettled()) {
        return;
    }
    if (m_error) {
        fail(*m_error);
    } else if (m_mustBegin) {
        m_mustBegin = false;
        begin();
    } else if (m_next < m_last) {
        trigger(m_macro.steps[m_next++]);
    } else {
        m_isRunning = false;
        m_wait.stop();
        Q_EMIT finished();
    }
}

void MacroRunner::begin()
{
    Dissection* dissection = m_workbench.dissection;
    if (!dissection->model() || !dissection->model()->isSpecimen) {
        m_workbench.commands->trigger(command::openBuiltIn);
    } else {
        dissection->setReference({});
        dissection->apply({}, tr("start of \"%1\"").arg(titleOf(m_macro)));
    }
}

void MacroRunner::trigger(const MacroStep& step)
{
    const QString id = QString::fromStdString(step.command);
    if (!id.isEmpty() && !m_workbench.commands->trigger(id, QString::fromStdString(step.argument))) {
        m_error = Error(ErrorCode::NothingToDo, {}, tr("the command \"%1\" is not available").arg(id).toStdString(),
                        tr("See what it needs: an open model, a scan or a selected weight").toStdString());
    }
}

void MacroRunner::fail(const Error& error)
{
    stop();
    // The step before the next; without one, the model could not be opened.
    const Sentence file = m_where.toStdString();
    const Sentence place = m_next > 0 ? say("Place", "%1, step %2").with(file, m_next) : file;
    const Sentence message = error.where().empty()
        ? error.message()
        //: An error within a step: %1 a file, tensor or field, %2 what is wrong with it.
        : Sentence(tr("%1: %2").toStdString()).with(error.where(), error.message());
    Q_EMIT failed(Error(error.code(), place, message, error.remedy()));
}

} // namespace prosector::ui
