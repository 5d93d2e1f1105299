// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <QStatusBar>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace prosector::ui {

class Dissection;
class ElidingLabel;
class EngineService;
class Commands;

// The lowest line of the window: text, protocol, threads, progress and Cancel. An error stays until it is dismissed,
// its details one click away.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

public:
    StatusStrip(Dissection* dissection, EngineService* service, const Commands& commands, int threads,
                QWidget* parent = nullptr);

    void showError(const Error& error);
    void dismissError();
    QString errorText() const;
    // In the language of the window.
    void retranslate();

private:
    void showDetails();
    void refreshStates(qint64 bytes);
    void refreshFacts();
    void refreshDevice();
    void refreshReference();
    void refreshProgress(const QString& stage, double fraction);

    Dissection* m_dissection;
    EngineService* m_service;
    ElidingLabel* m_error;
    QPushButton* m_details;
    QPushButton* m_dismiss;
    QLabel* m_reference;
    QLabel* m_text;
    QLabel* m_protocol;
    QLabel* m_device;
    QLabel* m_states;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QLabel* m_threads;
    int m_threadCount;
    QPushButton* m_cancel;
    QAction* m_cancelAction;
    qint64 m_keptBytes = 0;
};

} // namespace prosector::ui
