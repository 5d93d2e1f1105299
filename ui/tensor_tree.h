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

// The tensors of a model by layer and role, with their shapes, types and sizes, and a field that searches them. The
// names in the file have a column where there is room for them; they are in the tooltips anyway.
class TensorTree : public QWidget
{
    Q_OBJECT

public:
    explicit TensorTree(QWidget* parent = nullptr);

    void setTensors(const std::vector<ModelTensor>& tensors);
    void choose(const QString& id); // emits tensorChosen()

Q_SIGNALS:
    void tensorChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void filter(const QString& text);
    void fitColumns();

    QLineEdit* m_search;
    QTreeView* m_tree;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filtered;
    int m_needed = 0; // width of all columns
};

} // namespace prosector::ui
