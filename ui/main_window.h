// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/analysis.h"
#include "ui/actions.h"
#include "ui/dissection.h"

#include <QImage>
#include <QMainWindow>
#include <QPointer>

#include <filesystem>

namespace prosector::ui {

class ExportDialog;
class Generation;
class OwnEffects;
class Panel;
class Plans;
class SnapshotPanel;
class Snapshots;
class StatusStrip;

struct MainWindowOptions
{
    EngineService::Factory engine; // called on the background thread
    std::filesystem::path dataFolder; // holds demo/, the built-in model
    std::filesystem::path initialModel; // opened at once; empty: none
    std::vector<AnalysisFacts> analyses; // that the engine runs, in the order in which they are offered
    DissectionSetup setup; // built-in text, protocol, stop words
    std::string prompt = "Once upon a time"; // offered for generation
    int threads = 0; // of the engine, shown in the status bar; 0: all cores
};

// The program's window: one model, taken apart. Everything is a dock around the document.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(MainWindowOptions options, QWidget* parent = nullptr);

    Dissection* dissection() { return m_dissection; }
    void openModel(const std::filesystem::path& path);
    // Nothing is being computed and every result is shown.
    bool isIdle() const;
    // The window as it looks now.
    QImage picture();

Q_SIGNALS:
    void idleChanged(bool idle);

private:
    void makeActions();
    void makePanels();
    void makeMenus();
    QDockWidget* addPanel(const QString& title, const QString& objectName, Panel* panel);
    void arrange();
    void chooseFolder();
    void showExport();
    void showAbout();
    void refreshActions();
    void refreshTitle();

    MainWindowOptions m_options;
    EngineService* m_service;
    Dissection* m_dissection;
    Generation* m_generation;
    OwnEffects* m_ownEffects;
    Snapshots* m_snapshots;
    Plans* m_plans;
    Actions m_actions;
    StatusStrip* m_status = nullptr;
    QPointer<ExportDialog> m_exportDialog; // null while it is closed
    std::vector<QDockWidget*> m_docks; // in the order of the View menu
};

} // namespace prosector::ui
