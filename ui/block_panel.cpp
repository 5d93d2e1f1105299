// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/block_panel.h"

#include "ui/block_menu.h"
#include "ui/dissection.h"
#include "ui/readings.h"
#include "widgets/block_table.h"

#include <QMenu>

namespace prosector::ui {

BlockPanel::BlockPanel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_table(new widgets::BlockTable)
{
    m_table->setObjectName(QStringLiteral("blockTable"));
    m_table->setFrameShape(QFrame::NoFrame);
    setContent(m_table);
    connect(m_table, &widgets::BlockTable::switchRequested, this,
            [=](int layer, widgets::BlockState state) { dissection->setBlockState(Layer(layer), state); });
    connect(m_table, &widgets::BlockTable::layerSelected, this,
            [=](int layer) { dissection->selection()->selectLayer(Layer(layer)); });
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
    Selection* selection = dissection->selection();
    connect(m_table, &widgets::BlockTable::layerHovered, selection,
            [=](int layer) { selection->hover(layer < 0 ? Target() : Target{Layer(layer)}); });
    connect(selection, &Selection::hoverChanged, m_table,
            [=, this] { m_table->setHoveredLayer(Selection::layerIndex(selection->hovered())); });
    connect(selection, &Selection::pinsChanged, this, &BlockPanel::refreshSelection);
    connect(selection, &Selection::selectionChanged, this, &BlockPanel::refreshSelection);
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
    refreshSelection();
    showContent();
}

void BlockPanel::refreshSelection()
{
    const Selection* selection = dissection()->selection();
    m_table->setSelectedLayer(Selection::layerIndex(selection->selected()));
    m_table->setPinnedLayers(selection->pinnedLayers());
}

} // namespace prosector::ui
