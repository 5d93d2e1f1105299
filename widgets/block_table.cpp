// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/block_table.h"

#include "widgets/accessible.h"
#include "widgets/detail/block_switch_delegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <array>
#include <optional>

namespace prosector::widgets {

namespace {

std::optional<BlockState> wantedBy(int key, BlockState current)
{
    switch (key) {
    case Qt::Key_O:
        return BlockState::Original;
    case Qt::Key_L:
        return BlockState::Linear;
    case Qt::Key_X:
        return BlockState::Dropped;
    case Qt::Key_Space:
        return current == BlockState::Original ? BlockState::Linear
            : current == BlockState::Linear    ? BlockState::Dropped
                                               : BlockState::Original;
    default:
        return {};
    }
}

} // namespace

BlockTable::BlockTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new BlockTableModel(this))
{
    setAccessibleName(tr("Blocks"));
    setModel(m_model);
    setItemDelegateForColumn(BlockTableModel::Switch, new detail::BlockSwitchDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(m_model, &BlockTableModel::switchRequested, this, &BlockTable::switchRequested);
}

void BlockTable::setBlocks(std::vector<BlockRow> blocks)
{
    m_model->setBlocks(std::move(blocks));
}

void BlockTable::setSelectedLayer(int layer)
{
    const QScopedValueRollback guard(m_settingSelection, true);
    if (layer < 0 || layer >= m_model->rowCount()) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    if (layer != selectedLayer()) {
        setCurrentIndex(m_model->index(m_model->rowOf(layer), BlockTableModel::Switch));
    }
}

int BlockTable::selectedLayer() const
{
    return currentIndex().isValid() ? m_model->layerOf(currentIndex().row()) : -1;
}

QPoint BlockTable::switchPosition(int layer, BlockState state) const
{
    const QRect cell = visualRect(m_model->index(m_model->rowOf(layer), BlockTableModel::Switch));
    return detail::BlockSwitchDelegate::segment(cell, state).center();
}

QSize BlockTable::sizeHint() const
{
    return {horizontalHeader()->length() + 2 * frameWidth(), fontMetrics().height() * 16};
}

void BlockTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid()) {
        describe(this, tr("No block selected"));
        return;
    }
    const int layer = m_model->layerOf(current.row());
    describe(this, tr("Block %1, %2").arg(QString::number(layer), blockStateName(m_model->state(layer))));
    if (!m_settingSelection && current.row() != previous.row()) {
        Q_EMIT layerSelected(layer);
    }
}

void BlockTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && event->modifiers() == Qt::NoModifier) {
        if (const auto wanted = wantedBy(event->key(), m_model->state(m_model->layerOf(current.row())))) {
            m_model->setData(current, static_cast<int>(*wanted), BlockTableModel::StateRole);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

bool BlockTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && index.column() == BlockTableModel::Switch) {
            for (const BlockState state : {BlockState::Original, BlockState::Linear, BlockState::Dropped}) {
                if (detail::BlockSwitchDelegate::segment(visualRect(index), state).contains(help->pos())) {
                    QToolTip::showText(help->globalPos(), tr("Set to %1").arg(blockStateName(state)), this);
                    return true;
                }
            }
        }
    }
    return QTableView::viewportEvent(event);
}

} // namespace prosector::widgets
