// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/macro_recorder.h"

#include "core/edit/edit_grammar.h"
#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"

#include <algorithm>

namespace prosector::ui {

namespace {

std::string textOf(const EditList& edits)
{
    std::string text;
    for (const Edit& edit : edits) {
        text += (text.empty() ? "" : " ") + formatEdit(edit);
    }
    return text;
}

bool isOneMore(const EditList& edits, const EditList& before)
{
    return edits.size() == before.size() + 1 && std::equal(before.begin(), before.end(), edits.begin());
}

// What these do shows in the edits, or is about the window and not the model.
bool isRecorded(const QString& id)
{
    constexpr const char* left[] = {"edit.undo", "edit.redo", "macro.", "help.", "view.", "settings.", "file.quit"};
    return std::ranges::none_of(left, [&](const char* prefix) { return id.startsWith(QLatin1String(prefix)); })
        && id != command::cancel;
}

} // namespace

MacroRecorder::MacroRecorder(const Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    connect(workbench.dissection, &Dissection::editsChanged, this, &MacroRecorder::takeEdits);
    connect(workbench.dissection, &Dissection::dragFinished, this, [this] { m_isDragged = false; });
    connect(workbench.dissection, &Dissection::modelChanged, this,
            [this] { m_edits = m_workbench.dissection->edits(); });
    connect(workbench.commands, &Commands::aboutToTrigger, this, [this] { m_editsChanged = false; });
    connect(workbench.commands, &Commands::triggered, this, &MacroRecorder::takeCommand);
}

void MacroRecorder::start()
{
    m_macro = {};
    m_edits = m_workbench.dissection->edits();
    m_isRecording = true;
    m_isDragged = m_editsChanged = false;
    if (!m_edits.empty()) {
        m_macro.steps.push_back({"edit.set", textOf(m_edits)}); // where the recording begins
    }
    Q_EMIT changed();
}

Macro MacroRecorder::stop()
{
    m_isRecording = false;
    Q_EMIT changed();
    return std::move(m_macro);
}

void MacroRecorder::takeEdits()
{
    const EditList edits = m_workbench.dissection->edits();
    if (!m_isRecording || edits == m_edits) {
        return;
    }
    const bool isDragging = m_workbench.dissection->isDragging();
    MacroStep step{"edit.set", textOf(edits)};
    if (!isDragging && isOneMore(edits, m_edits)) {
        step = {"edit.add", formatEdit(edits.back())};
    }
    if (isDragging && m_isDragged) {
        m_macro.steps.back() = step; // a drag is one step, where it ended
    } else {
        m_macro.steps.push_back(step);
    }
    m_isDragged = isDragging;
    m_edits = edits;
    m_editsChanged = true;
    Q_EMIT changed();
}

void MacroRecorder::takeCommand(const QString& id, const QString& parameter)
{
    if (m_isRecording && !m_editsChanged && isRecorded(id)) {
        m_macro.steps.push_back({id.toStdString(), parameter.toStdString()});
        m_isDragged = false;
        Q_EMIT changed();
    }
}

} // namespace prosector::ui
