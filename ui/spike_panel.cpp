// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spike_panel.h"

#include "ui/command_ids.h"
#include "ui/dissection.h"
#include "ui/dissection_takeaway.h"
#include "ui/eliding_label.h"
#include "ui/plot_tables.h"
#include "ui/readings.h"
#include "ui/stale_mark.h"
#include "widgets/spike_plot.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>

namespace prosector::ui {

SpikePanel::SpikePanel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_plot(new widgets::SpikePlot)
    , m_caption(new ElidingLabel)
    , m_stale(new StaleMark)
{
    m_plot->setObjectName(QStringLiteral("spikePlot"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(makeControls());
    layout->addWidget(m_plot, 1);
    setContent(content);
    Selection* selection = dissection->selection();
    connect(m_plot, &widgets::SpikePlot::peakClicked, this, &SpikePanel::select);
    connect(m_plot, &widgets::SpikePlot::focusPeakMoved, this, &SpikePanel::select);
    connect(m_plot, &widgets::SpikePlot::peakHovered, selection,
            [=, this](widgets::SpikeKind kind, int layer) { selection->hover(targetOf(kind, layer)); });
    connect(selection, &Selection::hoverChanged, m_plot,
            [=, this] { m_plot->setHoveredLayer(Selection::layerIndex(selection->hovered())); });
    connect(selection, &Selection::pinsChanged, this, &SpikePanel::refreshSelection);
    connect(dissection, &Dissection::modelChanged, this, &SpikePanel::refresh);
    connect(dissection, &Dissection::editsChanged, this, &SpikePanel::refreshStale);
    connect(dissection, &Dissection::referenceChanged, this, &SpikePanel::refreshStale);
    connect(dissection, &Dissection::scanChanged, this, &SpikePanel::refresh);
    connect(dissection->selection(), &Selection::selectionChanged, this, &SpikePanel::refreshSelection);
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
        showMessage(tr("Not scanned yet. The scan finds the largest activations of every block."), {command::scan});
        return;
    }
    m_plot->setLayers(spikeLayers(*report));
    m_caption->setText(tr("Largest activation of each layer over %1 tokens")
                           .arg(QLocale().toString(static_cast<qlonglong>(report->scan.tokens))));
    m_plot->setMarks(candidateMarks(report->scan));
    refreshSelection();
    refreshStale();
    showContent();
}

void SpikePanel::refreshStale()
{
    if (dissection()->shownEdits().empty()) {
        m_stale->setFresh();
    } else {
        m_stale->setUnedited();
    }
}

std::optional<Takeaway> SpikePanel::takeaway() const
{
    auto takeaway = takeawayOfScan(*dissection(), "spikes", m_plot->accessibleName());
    if (takeaway) {
        takeaway->table = spikeTable(dissection()->scan()->scan);
        takeaway->makePlot = [report = dissection()->scan(), scale = m_plot->scale()] {
            auto plot = std::make_unique<widgets::SpikePlot>();
            plot->setScale(scale);
            plot->setLayers(spikeLayers(*report));
            plot->setMarks(candidateMarks(report->scan));
            return plot;
        };
    }
    return takeaway;
}

void SpikePanel::refreshSelection()
{
    const Selection* selection = dissection()->selection();
    m_plot->setSelectedLayer(Selection::layerIndex(selection->selected()));
    m_plot->setPinnedLayers(selection->pinnedLayers());
}

QWidget* SpikePanel::makeControls()
{
    auto* row = new QWidget;
    auto* scale = new QComboBox(row);
    scale->setObjectName(QStringLiteral("spikeScaleBox"));
    scale->setAccessibleName(tr("Scale of the activation axis"));
    scale->addItem(tr("Symmetric logarithm"), static_cast<int>(widgets::SpikeScale::SymmetricLogarithmic));
    scale->addItem(tr("Logarithm of magnitudes"), static_cast<int>(widgets::SpikeScale::Logarithmic));
    scale->addItem(tr("Linear"), static_cast<int>(widgets::SpikeScale::Linear));
    connect(scale, &QComboBox::currentIndexChanged, this,
            [this, scale] { m_plot->setScale(static_cast<widgets::SpikeScale>(scale->currentData().toInt())); });
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(scale, 0, 0, Qt::AlignLeft);
    layout->addWidget(m_stale, 0, 1);
    layout->addWidget(m_caption, 1, 0, 1, 2);
    return row;
}

Target SpikePanel::targetOf(widgets::SpikeKind kind, int layer) const
{
    const auto report = dissection()->scan();
    if (!report || layer < 0) {
        return {};
    }
    const LayerScan& scan = report->scan.layers.at(static_cast<std::size_t>(layer));
    const Peak& peak = kind == widgets::SpikeKind::DownInput ? scan.downIn
        : kind == widgets::SpikeKind::DownOutput             ? scan.downOut
                                                             : scan.residualMax;
    Target target{Layer(layer)};
    target.token = TokenPlace{peak.window, peak.token};
    if (kind != widgets::SpikeKind::DownInput) { // whose channels are not the residual stream's
        target.channel = peak.channel;
    }
    return target;
}

void SpikePanel::select(widgets::SpikeKind kind, int layer)
{
    Selection* selection = dissection()->selection();
    Target target = targetOf(kind, layer);
    if (kind == widgets::SpikeKind::Residual) {
        selection->selectResidualPeak(Layer(layer));
        target.layer.reset(); // the super weight's instead
    }
    selection->select(target);
}

} // namespace prosector::ui
