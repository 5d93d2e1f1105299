// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/export.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace prosector {
class Error;
}

namespace prosector::ui {

class Dissection;
class EngineService;
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
    QFormLayout* makeForm();
    void makeButtons();
    void retranslate();
    ExportRequest request() const;
    std::filesystem::path folder() const;
    void chooseFolder();
    void start();
    void stop();
    void refresh(); // what will be written, after the edits or a choice changed
    void refreshControls();
    // What folding costs, measured when nothing else is computed.
    void refreshFolded();
    void askForSpace();
    void showSpace(const std::filesystem::path& place, qint64 bytes);
    void showProgress(const QString& stage, double fraction);
    void showResult(const ExportResult& result);
    void showFailure(Task task, const Error& error);
    void finish(const std::function<QString()>& message);

    Dissection* m_dissection;
    EngineService* m_service;
    QLabel* m_summary;
    QListWidget* m_edits;
    QFormLayout* m_form = nullptr;
    QLabel* m_folderLabel;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QLabel* m_space;
    QComboBox* m_linear;
    QLabel* m_folded;
    QCheckBox* m_round;
    QCheckBox* m_overwrite;
    QDoubleSpinBox* m_shard; // GB
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
    EditList m_toBeWritten; // where it can be
    EditList m_measured; // of m_measuredPerplexity
    std::optional<double> m_measuredPerplexity;
    std::optional<std::filesystem::path> m_written;
};

} // namespace prosector::ui
