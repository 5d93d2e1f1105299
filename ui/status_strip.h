// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace prosector::ui {

class Dissection;
class ElidingLabel;
class EngineService;
struct Actions;

// The lowest line of the window: text, protocol, threads, progress and Cancel. An error stays until it is dismissed,
// its details one click away.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

public:
    StatusStrip(Dissection* dissection, EngineService* service, const Actions& actions, int threads,
                QWidget* parent = nullptr);

    void showError(const Error& error);
    void dismissError();
    QString errorText() const;

private:
    void showDetails();
    void refreshStates(qint64 bytes);
    void refreshFacts();
    void refreshReference();
    void refreshProgress(const QString& stage, double fraction);

    Dissection* m_dissection;
    ElidingLabel* m_error;
    QPushButton* m_details;
    QPushButton* m_dismiss;
    QLabel* m_reference;
    QLabel* m_text;
    QLabel* m_protocol;
    QLabel* m_states;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace prosector::ui
