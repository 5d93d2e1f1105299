// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace prosector::ui {

class Commands;

// A line over the window in which commands are searched by a few of their letters and done with Enter; those done last
// stand first. A command that needs a parameter asks for it in the same line. Esc, or a click elsewhere, closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Commands& commands, QWidget* window);

    void open();
    void askFor(const QString& id); // opens it for the parameter of this command
    // Ids, the newest first; a few.
    const QStringList& recent() const { return m_recent; }
    void setRecent(const QStringList& recent);

Q_SIGNALS:
    void recentChanged(const QStringList& recent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remember(const QString& id);
    void place();
    void leave();
    void search(const QString& pattern);
    void choose();
    bool takeKey(int key);

    Commands* m_commands;
    QLineEdit* m_line;
    QListView* m_list;
    QStandardItemModel* m_found;
    QLabel* m_hint;
    int m_available = 0; // of those found; they come first
    QStringList m_recent;
    QString m_asked; // the command whose parameter is entered; empty: a command is searched
};

} // namespace prosector::ui
