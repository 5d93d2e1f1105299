// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/export.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace prosector {
class Error;
}

namespace prosector::ui {

class Dissection;
class EngineService;
class ExportForm;
class FoldingCost;
enum class Task;

// Takes the current state away as a checkpoint: where to, what will be written, and afterwards the proof that the
// written model is the dissected one. The window stays usable meanwhile; what is exported is the state at the click.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Dissection* dissection, EngineService* service, QWidget* parent = nullptr);
    ~ExportDialog() override;

protected:
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    void openRequested(const std::filesystem::path& folder);

private:
    void makeWidgets();
    void makeButtons();
    void retranslate();
    ExportRequest request() const;
    void start();
    void stop();
    void refresh(); // what will be written, after the edits or a choice changed
    void refreshControls();
    void askForSpace();
    void showSpace(const std::filesystem::path& place, qint64 bytes);
    void showProgress(const QString& stage, double fraction);
    void showFailure(Task task, const Error& error);
    void finish(const std::function<QString()>& message);

    Dissection* m_dissection;
    EngineService* m_service;
    QLabel* m_summary;
    QListWidget* m_edits;
    ExportForm* m_form;
    FoldingCost* m_folding;
    QLabel* m_problem;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QLabel* m_result;
    QPushButton* m_export;
    QPushButton* m_stop;
    QPushButton* m_open;
    QPushButton* m_close;
    std::function<QString()> m_message; // how the last export ended, in the language of the window; null: none did
    bool m_isRunning = false;
    bool m_canBeWritten = false;
    std::optional<std::filesystem::path> m_written;
};

} // namespace prosector::ui
