// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/edit_list_model.h"

#include "widgets/number_text.h"

#include <QFont>

#include <cmath>

namespace prosector::widgets {

namespace {

// A sign in any case: nobody should have to look twice whether the model got worse.
QString withSign(double value)
{
    const QString text = significant(value, 3);
    return value > 0 ? u'+' + text : text;
}

} // namespace

void EditListModel::setRows(std::vector<EditListRow> rows)
{
    const bool sameCount = rows.size() == m_rows.size();
    if (!sameCount) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    if (!sameCount) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int EditListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EditListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags EditListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == EditColumn ? usual | Qt::ItemIsEditable | Qt::ItemIsUserCheckable : usual;
}

QString EditListModel::effectText(const EditListRow& row) const
{
    if (!row.enabled) {
        return significant(qQNaN());
    }
    if (!row.effect) {
        return QStringLiteral("\u2026");
    }
    const double reach = (row.effect->high - row.effect->low) / 2;
    return std::isfinite(reach) ? tr("%1 \u00b1 %2").arg(withSign(row.effect->value), significant(reach, 2))
                                : withSign(row.effect->value);
}

QString EditListModel::spokenText(const EditListRow& row, int column) const
{
    if (column == EffectColumn) {
        return headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString() + QStringLiteral(": ") + effectText(row);
    }
    const QString state = row.enabled ? QString() : tr(" (switched off)");
    return row.text == row.description ? row.text + state
                                       : QStringLiteral("%1: %2").arg(row.text, row.description) + state;
}

QVariant EditListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EditListRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isEdit = index.column() == EditColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isEdit ? row.text : effectText(row);
    case Qt::EditRole:
        return isEdit ? QVariant(row.text) : QVariant();
    case Qt::CheckStateRole:
        return isEdit ? QVariant(row.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isEdit ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(isEdit && !row.enabled);
        return font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenText(row, index.column());
    default:
        return {};
    }
}

bool EditListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != EditColumn) {
        return false;
    }
    const EditListRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole) {
        const bool enabled = value.toInt() == Qt::Checked;
        if (enabled != row.enabled) {
            Q_EMIT enablingRequested(index.row(), enabled);
        }
        return true;
    }
    if (role == Qt::EditRole) {
        const QString name = value.toString().trimmed();
        if (name != row.text) {
            Q_EMIT renamingRequested(index.row(), name);
        }
        return true;
    }
    return false;
}

QVariant EditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (section == EditColumn) {
        return role == Qt::DisplayRole ? tr("edit")
                                       : tr("Edits in the order in which they act. Tick: on or off, F2: rename, "
                                            "Alt+Up and Alt+Down or the mouse: move, Del: remove");
    }
    return role == Qt::DisplayRole ? tr("own effect")
                                   : tr("Loss with all edits minus loss without this one, nats per token, with its "
                                        "95 % interval");
}

} // namespace prosector::widgets
