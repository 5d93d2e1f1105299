// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/block_table.h"

#include "widgets/accessible.h"
#include "widgets/detail/bar_delegate.h"
#include "widgets/detail/block_switch_delegate.h"
#include "widgets/detail/gesture.h"
#include "widgets/detail/share_slider_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace prosector::widgets {

namespace {

constexpr double keyStep = 0.05; // of the slider, for keys and wheel
constexpr int wheelNotch = 120;

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
    , m_gesture(new detail::Gesture(this))
{
    setAccessibleName(tr("Blocks"));
    setModel(m_model);
    const auto barColor = [](const PlotTheme& theme, int) { return blend(theme.text, theme.background, 0.5); };
    auto* bars = new detail::BarDelegate(BlockTableModel::BarRole, barColor, this);
    for (int column = BlockTableModel::Linearity; column <= BlockTableModel::DownOutput; ++column) {
        setItemDelegateForColumn(column, bars);
    }
    setItemDelegateForColumn(BlockTableModel::Switch, new detail::BlockSwitchDelegate(this));
    setItemDelegateForColumn(BlockTableModel::LinearShare,
                             new detail::ShareSliderDelegate(BlockTableModel::LinearShareRole, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(BlockTableModel::LinearShare, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(m_model, &BlockTableModel::switchRequested, this, &BlockTable::switchRequested);
    connect(m_gesture, &detail::Gesture::started, this, &BlockTable::dragStarted);
    connect(m_gesture, &detail::Gesture::finished, this, &BlockTable::dragFinished);
}

void BlockTable::setBlocks(std::vector<BlockRow> blocks)
{
    const bool isDroppedLossKnown =
        std::ranges::any_of(blocks, [](const BlockRow& block) { return std::isfinite(block.droppedLoss); });
    m_model->setBlocks(std::move(blocks));
    setColumnHidden(BlockTableModel::DroppedLoss, !isDroppedLossKnown);
    // Whoever sets another share than was asked for has ended the gesture, by undoing for example.
    if (m_gesture->isRunning() && !m_isSliding
        && (m_slidLayer >= m_model->rowCount() || m_model->linearShare(m_slidLayer) != m_askedShare)) {
        m_gesture->finish();
    }
    describeCurrent();
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

std::vector<int> BlockTable::selectedLayers() const
{
    std::vector<int> layers;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        layers.push_back(m_model->layerOf(index.row()));
    }
    std::ranges::sort(layers);
    return layers;
}

QRect BlockTable::rowRect(int layer) const
{
    if (layer < 0 || layer >= m_model->rowCount()) {
        return {};
    }
    const int row = m_model->rowOf(layer);
    return visualRect(m_model->index(row, 0)).united(visualRect(m_model->index(row, m_model->columnCount() - 1)));
}

void BlockTable::setHoveredLayer(int layer)
{
    if (layer != m_hoveredLayer) {
        viewport()->update(rowRect(std::exchange(m_hoveredLayer, layer)));
        viewport()->update(rowRect(layer));
    }
}

void BlockTable::setPinnedLayers(std::vector<int> layers)
{
    m_pinnedLayers = std::move(layers);
    viewport()->update();
}

void BlockTable::hover(int layer)
{
    if (layer != m_hoveredLayer) {
        setHoveredLayer(layer);
        Q_EMIT layerHovered(layer);
    }
}

void BlockTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    for (const int layer : m_pinnedLayers) {
        const QRect row = rowRect(layer);
        const int size = row.height() / 3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Text));
        painter.drawPolygon(
            QPolygon({row.topLeft(), row.topLeft() + QPoint(size, 0), row.topLeft() + QPoint(0, size)}));
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
    if (const QRect row = rowRect(m_hoveredLayer); !row.isEmpty()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
}

QRect BlockTable::trackOf(int layer) const
{
    return detail::ShareSliderDelegate::track(
        visualRect(m_model->index(m_model->rowOf(layer), BlockTableModel::LinearShare)), fontMetrics());
}

QPoint BlockTable::sliderPosition(int layer, double share) const
{
    const QRect track = trackOf(layer);
    return {track.left() + static_cast<int>(std::lround(share * (track.width() - 1))), track.center().y()};
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
    describeCurrent();
    if (current.isValid() && !m_settingSelection && current.row() != previous.row()) {
        Q_EMIT layerSelected(m_model->layerOf(current.row()));
    }
}

void BlockTable::describeCurrent()
{
    const int layer = selectedLayer();
    describe(this,
             layer < 0 ? tr("No block selected")
                       : tr("Block %1, %2").arg(QString::number(layer), m_model->stateText(layer)));
}

// Moves the slider of a block that the user holds or steps; the owner answers with setBlocks().
void BlockTable::ask(int layer, double share)
{
    if (layer != m_slidLayer) {
        m_gesture->finish();
    }
    m_slidLayer = layer;
    m_askedShare = share;
    if (m_isSliding) {
        m_gesture->hold();
    } else {
        m_gesture->touch();
    }
    if (share != m_model->linearShare(layer)) { // NaN is no share: a block as it was becomes linear
        Q_EMIT linearShareRequested(layer, share);
    }
}

void BlockTable::step(int layer, double change)
{
    const double share = m_model->linearShare(layer);
    ask(layer, std::clamp(std::round(((std::isfinite(share) ? share : 1) + change) * 100) / 100, 0.0, 1.0));
}

bool BlockTable::moveSliderByKey(int key, int layer)
{
    if (key != Qt::Key_Left && key != Qt::Key_Right) {
        return false;
    }
    step(layer, key == Qt::Key_Left ? -keyStep : keyStep);
    return true;
}

void BlockTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && event->modifiers() == Qt::NoModifier) {
        if (moveSliderByKey(event->key(), m_model->layerOf(current.row()))) {
            return;
        }
        if (const auto wanted = wantedBy(event->key(), m_model->state(m_model->layerOf(current.row())))) {
            m_model->setData(current, static_cast<int>(*wanted), BlockTableModel::StateRole);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void BlockTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid()
        && index.column() == BlockTableModel::LinearShare) {
        m_isSliding = true;
        const int layer = m_model->layerOf(index.row());
        ask(layer, detail::ShareSliderDelegate::shareAt(trackOf(layer), event->pos().x()));
    }
}

void BlockTable::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isSliding) {
        const QModelIndex index = indexAt(event->pos());
        hover(index.isValid() ? m_model->layerOf(index.row()) : -1);
        QTableView::mouseMoveEvent(event);
        return;
    }
    ask(m_slidLayer, detail::ShareSliderDelegate::shareAt(trackOf(m_slidLayer), event->pos().x()));
}

void BlockTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && std::exchange(m_isSliding, false)) {
        m_gesture->finish();
    }
}

// Only over the selected row's slider: whoever scrolls the table should not change a model.
void BlockTable::wheelEvent(QWheelEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == BlockTableModel::LinearShare && index.row() == currentIndex().row()) {
        step(m_model->layerOf(index.row()), keyStep * event->angleDelta().y() / wheelNotch);
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void BlockTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex current = currentIndex();
    if (event->reason() == QContextMenuEvent::Keyboard && current.isValid()) {
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(current).bottomLeft()));
    } else if (indexAt(event->pos()).isValid()) {
        Q_EMIT menuRequested(event->globalPos());
    }
}

bool BlockTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        hover(-1);
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (showSwitchToolTip(indexAt(help->pos()), help->pos(), help->globalPos())) {
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

bool BlockTable::showSwitchToolTip(const QModelIndex& index, const QPoint& position, const QPoint& globalPosition)
{
    if (!index.isValid() || index.column() != BlockTableModel::Switch) {
        return false;
    }
    for (const BlockState state : {BlockState::Original, BlockState::Linear, BlockState::Dropped}) {
        if (detail::BlockSwitchDelegate::segment(visualRect(index), state).contains(position)) {
            QToolTip::showText(globalPosition, tr("Set to %1").arg(blockStateName(state)), this);
            return true;
        }
    }
    return false;
}

} // namespace prosector::widgets
