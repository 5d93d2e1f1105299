// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/block_state.h"

#include <QAbstractTableModel>

#include <array>
#include <limits>
#include <vector>

namespace prosector::widgets {

// What is known of a block. NaN: not measured.
struct BlockRow
{
    double linearity = 0;
    double linearityUpdate = 0;
    double blockInfluence = 0;
    double maxDownInput = 0; // magnitude
    double maxDownOutput = 0;
    BlockState state = BlockState::Original;
    // Of the linear map in the block's place: 1 all of it, 0 dropped. NaN: none stands there.
    double linearShare = std::numeric_limits<double>::quiet_NaN();
    double droppedLoss = std::numeric_limits<double>::quiet_NaN(); // change in loss without it, in nats per token
};

// The blocks of a model, the last layer in the first row as in the plots. Setting the switch only asks: whoever owns
// the edits answers with setBlocks().
class BlockTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        LayerColumn,
        Linearity,
        LinearityUpdate,
        BlockInfluence,
        DownInput,
        DownOutput,
        DroppedLoss,
        Switch,
        LinearShare,
        ColumnCount
    };
    enum Role
    {
        StateRole = Qt::UserRole, // BlockState as int
        LinearShareRole,
        BarRole, // share of the column's largest value, 0 to 1: a profile of the model from layer to layer
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBlocks(std::vector<BlockRow> blocks); // by layer
    int layerOf(int row) const;
    int rowOf(int layer) const;
    BlockState state(int layer) const;
    double linearShare(int layer) const;
    QString stateText(int layer) const; // "linear, t = 0.70"

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void switchRequested(int layer, prosector::widgets::BlockState state);

private:
    double barShare(const BlockRow& block, int column) const; // NaN: no bar
    QString text(const BlockRow& block, int layer, int column) const;

    std::vector<BlockRow> m_blocks;
    std::array<double, ColumnCount> m_largest{}; // by column
};

// "original", "linear", "dropped", for people.
QString blockStateName(BlockState state);

} // namespace prosector::widgets
