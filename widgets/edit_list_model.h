// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace prosector::widgets {

// How a loss changes, in nats per token, with its 95 % interval.
struct LossChange
{
    double value = 0;
    double low = 0;
    double high = 0;
};

struct EditListRow
{
    QString text; // its name, or what it does
    QString description; // what it does, for the tooltip
    bool enabled = true;
    std::optional<LossChange> effect = {}; // nothing: not known
};

// A list of edits that can be ticked and renamed. Setting only asks: whoever owns the edits answers with setRows().
class EditListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        EditColumn,
        EffectColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<EditListRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void enablingRequested(int row, bool enabled);
    void renamingRequested(int row, const QString& name);

private:
    QString effectText(const EditListRow& row) const;
    QString spokenText(const EditListRow& row, int column) const;

    std::vector<EditListRow> m_rows;
};

} // namespace prosector::widgets
