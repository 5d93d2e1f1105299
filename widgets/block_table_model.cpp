// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/block_table_model.h"

#include "widgets/detail/same_number.h"
#include "widgets/glossary_topic.h"
#include "widgets/number_text.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

const char* glossaryEntry(int column)
{
    switch (column) {
    case BlockTableModel::Linearity:
        return "linearity";
    case BlockTableModel::LinearityUpdate:
        return "linearity-of-the-update";
    case BlockTableModel::BlockInfluence:
        return "block-influence";
    case BlockTableModel::DownInput:
    case BlockTableModel::DownOutput:
        return "spikes";
    case BlockTableModel::DroppedLoss:
        return "measured-cost";
    case BlockTableModel::Switch:
        return "block-switch";
    case BlockTableModel::LinearShare:
        return "linear-block";
    default:
        return "block";
    }
}

} // namespace

QString blockStateName(BlockState state)
{
    switch (state) {
    case BlockState::Original:
        return BlockTableModel::tr("original");
    case BlockState::Linear:
        return BlockTableModel::tr("linear");
    case BlockState::Dropped:
        return BlockTableModel::tr("dropped");
    }
    Q_UNREACHABLE();
}

namespace {

// NaN for columns that hold no measure.
double measureOf(const BlockRow& block, int column)
{
    switch (column) {
    case BlockTableModel::Linearity:
        return block.linearity;
    case BlockTableModel::LinearityUpdate:
        return block.linearityUpdate;
    case BlockTableModel::BlockInfluence:
        return block.blockInfluence;
    case BlockTableModel::DownInput:
        return block.maxDownInput;
    case BlockTableModel::DownOutput:
        return block.maxDownOutput;
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

bool isShownAlike(const BlockRow& first, const BlockRow& second)
{
    using detail::isSame;
    for (int column = BlockTableModel::Linearity; column <= BlockTableModel::DownOutput; ++column) {
        if (!isSame(measureOf(first, column), measureOf(second, column))) {
            return false;
        }
    }
    return first.state == second.state && isSame(first.linearShare, second.linearShare)
        && isSame(first.droppedLoss, second.droppedLoss);
}

} // namespace

void BlockTableModel::setBlocks(std::vector<BlockRow> blocks)
{
    if (std::ranges::equal(blocks, m_blocks, isShownAlike)) {
        return; // a table measures its rows anew with every change
    }
    const bool sameCount = blocks.size() == m_blocks.size();
    if (!sameCount) {
        beginResetModel();
    }
    m_blocks = std::move(blocks);
    m_largest.fill(0);
    for (const BlockRow& block : m_blocks) {
        for (int column = Linearity; column <= DownOutput; ++column) {
            double& largest = m_largest[static_cast<std::size_t>(column)];
            largest = std::fmax(largest, measureOf(block, column));
        }
    }
    if (!sameCount) {
        endResetModel();
    } else if (!m_blocks.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int BlockTableModel::layerOf(int row) const
{
    return rowCount() - 1 - row;
}

int BlockTableModel::rowOf(int layer) const
{
    return rowCount() - 1 - layer;
}

BlockState BlockTableModel::state(int layer) const
{
    return m_blocks.at(static_cast<std::size_t>(layer)).state;
}

double BlockTableModel::linearShare(int layer) const
{
    return m_blocks.at(static_cast<std::size_t>(layer)).linearShare;
}

QString BlockTableModel::stateText(int layer) const
{
    const BlockRow& block = m_blocks.at(static_cast<std::size_t>(layer));
    const QString name = blockStateName(block.state);
    //: How a block stands: %1 linear, %2 the share of its linear map.
    return block.state == BlockState::Linear && std::isfinite(block.linearShare)
        ? tr("%1, t = %2").arg(name, fixedPoint(block.linearShare, 2))
        : name;
}

int BlockTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

int BlockTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double BlockTableModel::barShare(const BlockRow& block, int column) const
{
    const double largest = m_largest[static_cast<std::size_t>(column)];
    const double value = measureOf(block, column);
    return largest > 0 && value >= 0 ? value / largest : std::numeric_limits<double>::quiet_NaN();
}

QString BlockTableModel::text(const BlockRow& block, int layer, int column) const
{
    switch (column) {
    case LayerColumn:
        return QString::number(layer);
    case Linearity:
        return fixedPoint(block.linearity, 3);
    case LinearityUpdate:
        return fixedPoint(block.linearityUpdate, 3);
    case BlockInfluence:
        return fixedPoint(block.blockInfluence, 3);
    case DownInput:
        return significant(block.maxDownInput, 3);
    case DownOutput:
        return significant(block.maxDownOutput, 3);
    case DroppedLoss:
        return significant(block.droppedLoss, 3);
    default:
        return {};
    }
}

QVariant BlockTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int layer = layerOf(index.row());
    const BlockRow& block = m_blocks[static_cast<std::size_t>(layer)];
    switch (role) {
    case Qt::DisplayRole:
        return text(block, layer, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(block.state == BlockState::Dropped);
        font.setItalic(block.state == BlockState::Linear);
        return font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() >= Switch ? tr("Block %1: %2").arg(QString::number(layer), stateText(layer))
                                        : headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString()
                + QStringLiteral(": ") + text(block, layer, index.column());
    case StateRole:
        return static_cast<int>(block.state);
    case LinearShareRole:
        return block.linearShare;
    case BarRole: {
        const double share = barShare(block, index.column());
        return std::isnan(share) ? QVariant() : share;
    }
    default:
        return {};
    }
}

bool BlockTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != StateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const auto wanted = static_cast<BlockState>(value.toInt());
    if (wanted == state(layerOf(index.row()))) {
        return false;
    }
    Q_EMIT switchRequested(layerOf(index.row()), wanted);
    return true;
}

QVariant BlockTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == GlossaryRole && orientation == Qt::Horizontal) {
        return QLatin1String(glossaryEntry(section));
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const bool title = role == Qt::DisplayRole;
    switch (section) {
    case LayerColumn:
        return title ? tr("layer") : tr("Layer, counted from 0 at the embedding");
    case Linearity:
        return title ? tr("linearity")
                     : tr("Share of the block's output that the best affine map of its input explains");
    case LinearityUpdate:
        return title ? tr("of the\nupdate") : tr("Linearity of what the block adds to the residual stream");
    case BlockInfluence:
        return title ? tr("BI") : tr("Block Influence: 1 minus the mean cosine of the block's input and output");
    case DownInput:
        return title ? tr("largest\ninput") : tr("Largest magnitude at the input of the down projection");
    case DownOutput:
        return title ? tr("largest\noutput") : tr("Largest magnitude at the output of the down projection");
    case DroppedLoss:
        return title ? tr("loss if\ndropped")
                     : tr("Change in loss, in nats per token, when this block is dropped behind the edits that act");
    case Switch:
        return title ? tr("block")
                     : tr("What stands in the block's place: original (solid), linear (hatched), dropped (struck "
                          "through). Space: next, O: original, L: linear, X: dropped");
    case LinearShare:
        return title ? tr("linear, t")
                     : tr("How much of its linear map stands in the block's place: t = 1 all of it, t = 0 dropped. "
                          "Drag, turn the wheel over the selected row, or press Left and Right");
    default:
        return {};
    }
}

} // namespace prosector::widgets
