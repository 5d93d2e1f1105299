// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workbench.h"

#include <QObject>
#include <QString>

#include <filesystem>

class QMainWindow;

namespace prosector {
class Error;
struct Macro;
} // namespace prosector

namespace prosector::ui {

class GuideLibrary;
class MacroRecorder;
class MacroRunner;
class Tour;

// What teaches, as long as the window lives: the glossary and the tours, and macros that are recorded and played.
class Guide : public QObject
{
    Q_OBJECT

public:
    Guide(const Workbench& workbench, QMainWindow* window);

    GuideLibrary* library() const { return m_library; }
    MacroRunner* runner() const { return m_runner; }
    MacroRecorder* recorder() const { return m_recorder; }
    Tour* tour() const { return m_tour; }

    // Shows the glossary, with an entry; an empty id leaves the one that is shown.
    void explain(const QString& id);
    // The entry for what is under the pointer or, where nothing there has one, for what has the focus.
    void explainPlace();
    const QString& entry() const { return m_entry; }

    void showTours(); // to choose from
    void startTour(const QString& name); // by the name of its file
    void play(const std::filesystem::path& macro); // a tour is taken, another macro played to its end
    void toggleRecording(); // the second time asks where to write it

Q_SIGNALS:
    void entryChanged();

private:
    void addTourCommands();
    void playRead(const std::filesystem::path& path, const Macro& macro);
    void refuse(const Error& error);

    Workbench m_workbench;
    QMainWindow* m_window;
    GuideLibrary* m_library;
    MacroRunner* m_runner;
    MacroRecorder* m_recorder;
    Tour* m_tour;
    QString m_entry;
};

} // namespace prosector::ui
