// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

class QTableView;

namespace prosector::ui {

class SessionLog;

// The log of the session, with the whole of the chosen entry below.
class LogPanel : public Panel
{
    Q_OBJECT

public:
    LogPanel(SessionLog* log, Dissection* dissection, const Commands& commands, QWidget* parent = nullptr);

private:
    void copy();
    void refresh();
    void showDetails();

    SessionLog* m_log;
    QTableView* m_view;
    QLabel* m_details;
};

} // namespace prosector::ui
