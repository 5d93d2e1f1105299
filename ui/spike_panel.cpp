// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spike_panel.h"

#include "ui/dissection.h"
#include "ui/readings.h"
#include "widgets/spike_plot.h"

namespace prosector::ui {

SpikePanel::SpikePanel(Dissection* dissection, const Actions& actions, QWidget* parent)
    : Panel(dissection, actions, parent)
    , m_plot(new widgets::SpikePlot)
{
    m_plot->setObjectName(QStringLiteral("spikePlot"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_plot);
    setContent(content);
    connect(m_plot, &widgets::SpikePlot::peakClicked, this, [=](widgets::SpikeKind kind, int layer) {
        if (kind == widgets::SpikeKind::Residual) {
            dissection->selectResidualPeak(Layer(layer));
        } else {
            dissection->selectLayer(Layer(layer));
        }
    });
    connect(dissection, &Dissection::modelChanged, this, &SpikePanel::refresh);
    connect(dissection, &Dissection::scanChanged, this, &SpikePanel::refresh);
    connect(dissection, &Dissection::selectionChanged, this, &SpikePanel::refreshSelection);
    refresh();
}

void SpikePanel::refresh()
{
    if (!dissection()->model()) {
        showNoModel();
        return;
    }
    const auto report = dissection()->scan();
    if (!report && dissection()->isScanning()) {
        showMessage(tr("Scanning\u2026 Every block is being measured."));
        return;
    }
    if (!report) {
        showMessage(tr("Not scanned yet. The scan finds the largest activations of every block."), {actions().scan});
        return;
    }
    m_plot->setLayers(spikeLayers(*report));
    m_plot->setMarks(candidateMarks(report->scan));
    refreshSelection();
    showContent();
}

void SpikePanel::refreshSelection()
{
    const auto layer = dissection()->selectedLayer();
    m_plot->setSelectedLayer(layer ? static_cast<int>(layer->value()) : -1);
}

} // namespace prosector::ui
