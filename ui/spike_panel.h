// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"
#include "ui/selection.h"
#include "widgets/spike_data.h"

namespace prosector::widgets {
class SpikePlot;
}

namespace prosector::ui {

class ElidingLabel;
class StaleMark;

// The extreme activations of every layer; a click on a peak selects its layer, the layer's candidate,
// its channel and its token.
class SpikePanel : public Panel
{
    Q_OBJECT

public:
    SpikePanel(Dissection* dissection, const Commands& commands, QWidget* parent = nullptr);

    std::optional<Takeaway> takeaway() const override;

private:
    QWidget* makeControls();
    void refresh();
    void refreshSelection();
    void refreshStale();
    Target targetOf(widgets::SpikeKind kind, int layer) const; // empty for no layer
    void select(widgets::SpikeKind kind, int layer);

    widgets::SpikePlot* m_plot;
    ElidingLabel* m_caption;
    StaleMark* m_stale;
};

} // namespace prosector::ui
