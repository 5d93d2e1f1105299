// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/block_panel.h"

#include "ui/block_menu.h"
#include "ui/command_ids.h"
#include "ui/command_plot.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/dissection_takeaway.h"
#include "ui/plot_tables.h"
#include "ui/readings.h"
#include "ui/trials.h"
#include "widgets/block_table.h"

#include <QHeaderView>
#include <QMenu>

namespace prosector::ui {

BlockPanel::BlockPanel(Dissection* dissection, Trials* trials, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_trials(trials)
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
    QAction* dropEach = commands.action(command::dropEach);
    connect(m_table, &widgets::BlockTable::menuRequested, this, [=, this](const QPoint& position) {
        QMenu* menu = makeBlockMenu(dissection, m_table->selectedLayers(), this);
        menu->addSeparator();
        menu->addAction(dropEach);
        menu->addMenu(makePlotMenu(this->commands(), menu));
        menu->popup(position);
    });
    connect(dissection, &Dissection::modelChanged, this, &BlockPanel::refresh);
    connect(dissection, &Dissection::scanChanged, this, &BlockPanel::refresh);
    connect(dissection, &Dissection::editsChanged, this, &BlockPanel::refresh);
    connect(dissection, &Dissection::referenceChanged, this, &BlockPanel::refresh);
    connect(trials, &Trials::changed, this, &BlockPanel::refresh);
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
    m_table->setBlocks(rows());
    refreshSelection();
    showContent();
}

std::vector<widgets::BlockRow> BlockPanel::rows() const
{
    const auto report = dissection()->scan();
    std::vector<widgets::BlockRow> rows =
        blockRows(*dissection()->model(), report ? &report->scan : nullptr, dissection()->shownEdits());
    for (std::size_t layer = 0; layer < rows.size(); ++layer) {
        if (const auto effect = m_trials->effectOfDropping(Layer(static_cast<std::int64_t>(layer)))) {
            rows[layer].droppedLoss = effect->value;
        }
    }
    return rows;
}

std::optional<Takeaway> BlockPanel::takeaway() const
{
    auto takeaway = takeawayOfScan(*dissection(), "blocks", tr("Blocks"));
    if (takeaway) {
        takeaway->table = blockTable(rows());
        takeaway->makePlot = [blocks = rows()] {
            auto table = std::make_unique<widgets::BlockTable>();
            table->setFrameShape(QFrame::NoFrame);
            table->setBlocks(blocks);
            return table;
        };
        takeaway->size.setHeight(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length());
    }
    return takeaway;
}

void BlockPanel::refreshSelection()
{
    const Selection* selection = dissection()->selection();
    m_table->setSelectedLayer(Selection::layerIndex(selection->selected()));
    m_table->setPinnedLayers(selection->pinnedLayers());
}

} // namespace prosector::ui
