// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/guide/macro.h"
#include "core/types/error.h"
#include "ui/workbench.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace prosector::ui {

// Its title in the window's language.
QString titleOf(const Macro& macro);

// Runs the steps of a macro one after another, each when what the one before has asked for is computed. An error, of a
// command or of what it asked for, ends the run and is told with the step.
class MacroRunner : public QObject
{
    Q_OBJECT

public:
    explicit MacroRunner(const Workbench& workbench, QObject* parent = nullptr);

    // The steps from `first` up to, but not with, `last`. `where` names the macro in errors. A run that is under way is
    // stopped first.
    void run(const Macro& macro, const QString& where, std::size_t first, std::size_t last);
    void stop();
    bool isRunning() const { return m_isRunning; }
    // What macros may name in this window. Throws nothing; check a macro against it with checkMacro().
    static MacroVocabulary vocabulary(const Workbench& workbench);

Q_SIGNALS:
    void started();
    void finished(); // the last step, and what it asked for
    void stopped(); // before that: on request, by an error, or because another run began
    void failed(const prosector::Error& error);

private:
    void advance();
    void begin(); // with the built-in model, unedited
    void trigger(const MacroStep& step);
    void fail(const Error& error);
    bool isSettled() const;

    Workbench m_workbench;
    Macro m_macro;
    QString m_where;
    std::size_t m_next = 0;
    std::size_t m_last = 0;
    bool m_isRunning = false;
    bool m_mustBegin = false;
    std::optional<Error> m_error; // of the step under way
    QTimer m_wait;
};

} // namespace prosector::ui
