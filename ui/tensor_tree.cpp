// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tensor_tree.h"

#include "ui/core_text.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int nameColumn = 4;

QString shapeText(const ModelTensor& tensor)
{
    return tensor.columns == 1 ? QString::number(tensor.rows)
                               : QStringLiteral("%1 \u00d7 %2").arg(tensor.rows).arg(tensor.columns);
}

QList<QStandardItem*> itemsOf(const ModelTensor& tensor)
{
    const std::string_view type = name(tensor.dtype);
    const QStringList texts{coreText(tensor.role), shapeText(tensor),
                            QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size())),
                            QLocale().formattedDataSize(tensor.bytes, 1, QLocale::DataSizeTraditionalFormat),
                            QString::fromStdString(tensor.name)};
    QList<QStandardItem*> items;
    for (const QString& text : texts) {
        items.append(new QStandardItem(text));
        items.back()->setEditable(false);
        items.back()->setToolTip(QString::fromStdString(tensor.name));
        items.back()->setData(QString::fromStdString(tensor.id), idRole);
    }
    return items;
}

} // namespace

TensorTree::TensorTree(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_tree(new QTreeView)
    , m_model(new QStandardItemModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    m_search->setObjectName(QStringLiteral("tensorSearch"));
    m_search->setAccessibleName(tr("Search the tensors"));
    m_search->setPlaceholderText(tr("Search: down, norm, bfloat16\u2026"));
    m_search->setClearButtonEnabled(true);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true); // a layer that is found shows all it has
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterKeyColumn(-1);
    m_tree->setObjectName(QStringLiteral("tensorTree"));
    m_tree->setAccessibleName(tr("Tensors by layer"));
    m_tree->setModel(m_filtered);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TensorTree::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (const QString id = now.data(idRole).toString(); !id.isEmpty()) {
            Q_EMIT tensorChosen(id);
        }
    });
}

void TensorTree::setTensors(const std::vector<ModelTensor>& tensors)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Tensor"), tr("Shape"), tr("Type"), tr("Size"), tr("Name in the file")});
    std::optional<Layer> layer;
    QStandardItem* group = nullptr;
    for (const ModelTensor& tensor : tensors) {
        if (!group || tensor.layer != layer) {
            layer = tensor.layer;
            group = new QStandardItem(layer ? tr("Layer %1").arg(layer->value()) : tr("Outside the blocks"));
            group->setEditable(false);
            m_model->appendRow(group);
        }
        group->appendRow(itemsOf(tensor));
    }
    if (m_model->rowCount() > 0) {
        // Columns are as wide as what is seen needs: what is outside the blocks, and one of the blocks.
        const QModelIndex block = m_filtered->index(std::min(1, m_model->rowCount() - 1), 0);
        m_tree->expand(m_filtered->index(0, 0));
        m_tree->expand(block);
        m_tree->setColumnHidden(nameColumn, false);
        m_needed = 0;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_tree->resizeColumnToContents(column);
            m_needed += m_tree->columnWidth(column);
        }
        if (block.row() > 0) {
            m_tree->collapse(block);
        }
        fitColumns();
    }
}

void TensorTree::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// A column of beginnings of names says nothing.
void TensorTree::fitColumns()
{
    m_tree->setColumnHidden(nameColumn, m_needed > m_tree->viewport()->width());
}

void TensorTree::choose(const QString& id)
{
    const QModelIndexList found =
        m_filtered->match(m_filtered->index(0, 0), idRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty()) {
        m_tree->setCurrentIndex(found.front());
        m_tree->scrollTo(found.front());
    }
}

void TensorTree::filter(const QString& text)
{
    m_filtered->setFilterFixedString(text);
    if (!text.isEmpty()) {
        m_tree->expandAll();
    }
}

} // namespace prosector::ui
