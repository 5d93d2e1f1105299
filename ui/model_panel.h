// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

namespace prosector::ui {

// What the open model is, and for the built-in one that it is a specimen.
class ModelPanel : public Panel
{
    Q_OBJECT

public:
    ModelPanel(Dissection* dissection, const Commands& commands, QWidget* parent = nullptr);

private:
    void refresh();

    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_specimen;
};

} // namespace prosector::ui
