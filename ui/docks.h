// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workbench.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <map>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace prosector::ui {

struct LayoutPreset;

// The docks of the window, one for each entry of the panel table, and the commands that show, hide and arrange them.
class Docks : public QObject
{
    Q_OBJECT

public:
    Docks(QMainWindow* window, const Workbench& workbench);

    // By the name in the panel table; null where there is none.
    QDockWidget* find(const QString& name) const;
    // Shows a dock, in front of others in its place.
    void show(const QString& name);
    void arrange(const LayoutPreset& preset);
    // Makes the panels anew, in the language of the window; what was entered in them stays.
    void remake();

    // One panel takes the whole window until leaveFill(), which puts all others back. An empty name means the panel
    // with the keyboard's focus.
    void fill(const QString& name);
    void leaveFill();
    bool isFilled() const { return !m_beforeFill.isEmpty(); }

    // Places and sizes, to be remembered. A state that was saved with other panels restores those that there are.
    QByteArray state() const;
    bool restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPanelCommand(const QString& name, const char* title);
    void addLayoutCommands();
    QDockWidget* withFocus() const;

    QMainWindow* m_window;
    Workbench m_workbench;
    std::map<QString, QDockWidget*> m_docks;
    QByteArray m_beforeFill; // empty: no panel takes the whole window
};

} // namespace prosector::ui
