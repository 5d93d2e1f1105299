// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dissection.h"
#include "window_fixture.h"

#include <QDockWidget>

#include <functional>
#include <map>

namespace prosector::ui {

// What a person sees of a command.
struct Effect
{
    std::function<void()> before; // makes the state in which it is tried; null: a model with a selected weight
    std::function<bool()> isSeen; // afterwards, and not before
    QString parameter = {}; // that is entered when it is asked for
};

// The effects of all commands of a window over a fake engine, by id.
class CommandEffects : public QObject
{
    Q_OBJECT

public:
    explicit CommandEffects(WindowFixture* fixture)
        : m_fixture(fixture)
    {
    }

    std::map<QString, Effect> all();
    // Something was made to wait, so that it can be stopped.
    bool isHeld() const { return m_isHeld; }
    void release();

private:
    MainWindow& window() { return *m_fixture->window; }
    Commands& commands() { return *window().commands(); }
    Dissection& dissection() { return *window().dissection(); }
    const Workbench& bench() { return window().workbench(); }
    QUndoStack* stack() { return dissection().undoStack(); }
    QDockWidget* dock(const QString& panel) { return m_fixture->child<QDockWidget>(panel + QStringLiteral("Dock")); }

    Effect opens(const char* name); // a dialog of this name
    void hold(); // scans wait
    void addFiles(std::map<QString, Effect>& all);
    void addModel(std::map<QString, Effect>& all);
    void addDevices(std::map<QString, Effect>& all);
    void addEdits(std::map<QString, Effect>& all);
    void addPlots(std::map<QString, Effect>& all);
    void addView(std::map<QString, Effect>& all);
    void addRows(std::map<QString, Effect>& all); // panels, layouts, colors and languages
    void addGuide(std::map<QString, Effect>& all);
    void addRunning(std::map<QString, Effect>& all); // what acts while something is under way

    WindowFixture* m_fixture;
    int m_count = 0;
    int m_unlike = 0; // makes states that were never there before
    bool m_isCancelled = false;
    bool m_isHeld = false;
};

} // namespace prosector::ui
