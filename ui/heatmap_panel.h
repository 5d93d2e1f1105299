// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

namespace prosector::widgets {
class HeatmapView;
}

namespace prosector::ui {

// Linearity and Block Influence of every layer.
class HeatmapPanel : public Panel
{
    Q_OBJECT

public:
    HeatmapPanel(Dissection* dissection, const Commands& commands, QWidget* parent = nullptr);

private:
    QWidget* makeControls();
    void refresh();
    void refreshSelection();

    widgets::HeatmapView* m_view;
    QLabel* m_caption;
};

} // namespace prosector::ui
