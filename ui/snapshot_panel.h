// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

#include <QKeySequence>

#include <functional>

class QPushButton;
class QTreeWidget;

namespace prosector::ui {

class Snapshots;

// The named states as a tree: double click or Enter goes to one, F2 renames it, Del removes it.
class SnapshotPanel : public Panel
{
    Q_OBJECT

public:
    SnapshotPanel(Dissection* dissection, Snapshots* snapshots, const Commands& commands, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column
    {
        NameColumn,
        PerplexityColumn,
        MarkColumn,
        ColumnCount
    };

    void addKeys(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& act);
    QWidget* makeButtons();
    void refresh();
    void refreshPerplexities();
    void refreshButtons();
    int selected() const; // -1: none
    void askToRemove(int id);

    Snapshots* m_snapshots;
    QTreeWidget* m_tree;
    QPushButton* m_go;
    QPushButton* m_remove;
};

} // namespace prosector::ui
