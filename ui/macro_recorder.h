// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/guide/macro.h"
#include "core/types/edit.h"
#include "ui/workbench.h"

#include <QObject>
#include <QString>

namespace prosector::ui {

// Writes down what is done in the window as a macro. Edits are recorded by what they leave in the list, whichever way
// they were made, so that playing them needs no selection; all else by its command.
class MacroRecorder : public QObject
{
    Q_OBJECT

public:
    explicit MacroRecorder(const Workbench& workbench, QObject* parent = nullptr);

    void start();
    // What was recorded; without steps where nothing was done.
    Macro stop();
    bool isRecording() const { return m_isRecording; }
    int steps() const { return static_cast<int>(m_macro.steps.size()); }

Q_SIGNALS:
    void changed(); // recording or not, or the number of steps

private:
    void takeEdits();
    void takeCommand(const QString& id, const QString& parameter);

    Workbench m_workbench;
    Macro m_macro;
    EditList m_edits; // as the last step left them
    bool m_isRecording = false;
    bool m_isDragged = false; // the last step is of the drag that goes on
    bool m_editsChanged = false; // by the command that is running, or ran last
};

} // namespace prosector::ui
