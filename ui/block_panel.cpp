// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/block_panel.h"

#include "ui/block_menu.h"
#include "ui/dissection.h"
#include "ui/readings.h"
#include "widgets/block_table.h"

#include <QMenu>

namespace prosector::ui {

BlockPanel::BlockPanel(Dissection* dissection, const Actions& actions, QWidget* parent)
    : Panel(dissection, actions, parent)
    , m_table(new widgets::BlockTable)
{
    m_table->setObjectName(QStringLiteral("blockTable"));
    m_table->setFrameShape(QFrame::NoFrame);
    setContent(m_table);
    connect(m_table, &widgets::BlockTable::switchRequested, this,
            [=](int layer, widgets::BlockState state) { dissection->setBlockState(Layer(layer), state); });
    connect(m_table, &widgets::BlockTable::layerSelected, this,
            [=](int layer) { dissection->selectLayer(Layer(layer)); });
    connect(m_table, &widgets::BlockTable::dragStarted, dissection, &Dissection::beginDrag);
    connect(m_table, &widgets::BlockTable::linearShareRequested, this,
            [=](int layer, double share) { dissection->setLinearShare(Layer(layer), share); });
    connect(m_table, &widgets::BlockTable::dragFinished, dissection, &Dissection::endDrag);
    connect(m_table, &widgets::BlockTable::menuRequested, this, [=, this](const QPoint& position) {
        makeBlockMenu(dissection, m_table->selectedLayers(), this)->popup(position);
    });
    connect(dissection, &Dissection::modelChanged, this, &BlockPanel::refresh);
    connect(dissection, &Dissection::scanChanged, this, &BlockPanel::refresh);
    connect(dissection, &Dissection::editsChanged, this, &BlockPanel::refresh);
    connect(dissection, &Dissection::referenceChanged, this, &BlockPanel::refresh);
    connect(dissection, &Dissection::selectionChanged, this, &BlockPanel::refreshSelection);
    refresh();
}

void BlockPanel::refresh()
{
    const auto model = dissection()->model();
    if (!model) {
        showMessage(tr("The blocks of the open model appear here, each with a switch: original, linear, dropped."));
        return;
    }
    const auto report = dissection()->scan();
    m_table->setBlocks(blockRows(*model, report ? &report->scan : nullptr, dissection()->shownEdits()));
    showContent();
}

void BlockPanel::refreshSelection()
{
    const auto layer = dissection()->selectedLayer();
    m_table->setSelectedLayer(layer ? static_cast<int>(layer->value()) : -1);
}

} // namespace prosector::ui
