// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

class QPushButton;

namespace prosector::widgets {
class EditListView;
}

namespace prosector::ui {

class EditEntry;
class OwnEffects;

// The edits in the order in which they act, each with its own effect: tick, rename, move, remove, and a line to add any
// other.
class EditPanel : public Panel
{
    Q_OBJECT

public:
    EditPanel(Dissection* dissection, OwnEffects* effects, const Commands& commands, QWidget* parent = nullptr);

private:
    QWidget* makeButtons();
    void connectList();
    void refresh();

    OwnEffects* m_effects;
    widgets::EditListView* m_list;
    QLabel* m_hint; // in the place of an empty list
    EditEntry* m_entry;
    QPushButton* m_remove;
    QPushButton* m_clear;
};

} // namespace prosector::ui
