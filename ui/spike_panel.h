// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

namespace prosector::widgets {
class SpikePlot;
}

namespace prosector::ui {

// The extreme activations of every layer; a click on a peak selects its layer and the layer's candidate.
class SpikePanel : public Panel
{
    Q_OBJECT

public:
    SpikePanel(Dissection* dissection, const Actions& actions, QWidget* parent = nullptr);

private:
    void refresh();
    void refreshSelection();

    widgets::SpikePlot* m_plot;
};

} // namespace prosector::ui
