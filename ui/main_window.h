// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main_window_options.h"
#include "ui/workbench.h"

#include <QImage>
#include <QMainWindow>
#include <QPointer>

#include <filesystem>

namespace prosector::ui {

class Docks;
class StatusStrip;

// The program's window: one model, taken apart. Everything is a dock around the document.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(MainWindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    const Workbench& workbench() const { return m_workbench; }
    Dissection* dissection() { return m_workbench.dissection; }
    Commands* commands() { return m_workbench.commands; }
    // A model or a saved session.
    void openModel(const std::filesystem::path& path);
    // Nothing is being computed and every result is shown.
    bool isIdle() const;
    // The window as it looks now.
    QImage picture();

Q_SIGNALS:
    void idleChanged(bool idle);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    Workbench makeWorkbench();
    void addCommands();
    void addPalette();
    void retranslate();
    void keepSessions();
    void refreshTitle();

    MainWindowOptions m_options;
    Workbench m_workbench;
    Docks* m_docks;
    StatusStrip* m_status;
};

} // namespace prosector::ui
