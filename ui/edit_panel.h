// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

class QListWidget;
class QPushButton;

namespace prosector::ui {

// The edits in the order in which they act, with undo, redo and remove.
class EditPanel : public Panel
{
    Q_OBJECT

public:
    EditPanel(Dissection* dissection, const Actions& actions, QWidget* parent = nullptr);

private:
    void refresh();

    QListWidget* m_list;
    QLabel* m_hint; // in the place of an empty list
    QPushButton* m_remove;
};

} // namespace prosector::ui
