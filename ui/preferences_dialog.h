// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workbench.h"

#include <QDialog>

class QFormLayout;

namespace prosector::ui {

// What can be set, in two groups: what is applied at once, and what at the next start. Every change is remembered as
// soon as it is made.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Workbench& workbench, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    QFormLayout* addGroup(const QString& title, const QString& objectName);
    void addColors(QFormLayout* form);
    void addLanguage(QFormLayout* form);
    void addDevice(QFormLayout* form);
    void addTextFolder(QFormLayout* form);
    void addProtocol(QFormLayout* form);
    void addEngine(QFormLayout* form);

    Workbench m_workbench;
    Settings* m_settings;
    QWidget* m_content = nullptr;
};

} // namespace prosector::ui
