// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/tensor_view.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace prosector::ui {

// The tensors of a model by layer and role, with their shapes, types and sizes, and a field that searches them.
class TensorTree : public QWidget
{
    Q_OBJECT

public:
    explicit TensorTree(QWidget* parent = nullptr);

    void setTensors(const std::vector<ModelTensor>& tensors);
    void choose(const QString& id); // emits tensorChosen()

Q_SIGNALS:
    void tensorChosen(const QString& id);

private:
    void filter(const QString& text);

    QLineEdit* m_search;
    QTreeView* m_tree;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filtered;
};

} // namespace prosector::ui
