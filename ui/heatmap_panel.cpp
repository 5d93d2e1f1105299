// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/heatmap_panel.h"

#include "ui/command_ids.h"
#include "ui/dissection.h"
#include "ui/readings.h"
#include "widgets/heatmap_view.h"
#include "widgets/number_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace prosector::ui {

HeatmapPanel::HeatmapPanel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_view(new widgets::HeatmapView)
    , m_caption(new QLabel)
{
    m_view->setObjectName(QStringLiteral("heatmapView"));
    m_view->setAccessibleName(tr("Linearity by layer"));
    m_view->setRange(widgets::HeatmapRange::PerColumn);
    m_caption->setObjectName(QStringLiteral("heatmapCaption"));
    m_caption->setWordWrap(true);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(makeControls());
    layout->addWidget(m_view, 1);
    setContent(content);
    Selection* selection = dissection->selection();
    const auto select = [=](int row) { selection->selectLayer(Layer(row)); };
    connect(m_view, &widgets::HeatmapView::cellClicked, this, select);
    connect(m_view, &widgets::HeatmapView::cellActivated, this, select);
    connect(m_view, &widgets::HeatmapView::focusCellMoved, this, select);
    connect(m_view, &widgets::HeatmapView::cellHovered, selection,
            [=](int row) { selection->hover(row < 0 ? Target() : Target{Layer(row)}); });
    connect(selection, &Selection::hoverChanged, m_view,
            [=, this] { m_view->setHovered(Selection::layerIndex(selection->hovered()), -1); });
    connect(selection, &Selection::pinsChanged, m_view,
            [=, this] { m_view->setPinned(selection->pinnedLayers(), {}); });
    connect(dissection, &Dissection::modelChanged, this, &HeatmapPanel::refresh);
    connect(dissection, &Dissection::scanChanged, this, &HeatmapPanel::refresh);
    connect(dissection->selection(), &Selection::selectionChanged, this, &HeatmapPanel::refreshSelection);
    refresh();
}

QWidget* HeatmapPanel::makeControls()
{
    auto* row = new QWidget;
    auto* range = new QComboBox(row);
    range->setObjectName(QStringLiteral("colorRangeBox"));
    range->setAccessibleName(tr("Range of colors"));
    range->addItem(tr("Colors per column"), QVariant::fromValue(static_cast<int>(widgets::HeatmapRange::PerColumn)));
    range->addItem(tr("One range of colors"), QVariant::fromValue(static_cast<int>(widgets::HeatmapRange::Common)));
    auto* scale = new QComboBox(row);
    scale->setObjectName(QStringLiteral("colorScaleBox"));
    scale->setAccessibleName(tr("Color scale"));
    scale->addItem(tr("Cividis"), static_cast<int>(widgets::ColorScale::Cividis));
    scale->addItem(tr("Viridis"), static_cast<int>(widgets::ColorScale::Viridis));
    connect(range, &QComboBox::currentIndexChanged, this,
            [this, range] { m_view->setRange(static_cast<widgets::HeatmapRange>(range->currentData().toInt())); });
    connect(scale, &QComboBox::currentIndexChanged, this,
            [this, scale] { m_view->setColorScale(static_cast<widgets::ColorScale>(scale->currentData().toInt())); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caption, 1);
    layout->addWidget(range);
    layout->addWidget(scale);
    return row;
}

void HeatmapPanel::refresh()
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
        showMessage(tr("Not scanned yet. A scan runs the text through the model once and measures every block."),
                    {command::scan});
        return;
    }
    m_view->setData(linearityMap(report->scan));
    m_caption->setText(tr("%1 tokens; noise would show %2")
                           .arg(QLocale().toString(static_cast<qlonglong>(report->scan.tokens)),
                                widgets::significant(report->scan.chanceLevel, 2)));
    m_caption->setToolTip(tr("The linearity that unrelated inputs and outputs would show with so many tokens"));
    refreshSelection();
    showContent();
}

void HeatmapPanel::refreshSelection()
{
    m_view->setSelectedRow(Selection::layerIndex(dissection()->selection()->selected()));
}

} // namespace prosector::ui
