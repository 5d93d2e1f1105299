// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/tensor_view.h"
#include "ui/panel.h"

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace prosector::widgets {
class ChartView;
class MatrixView;
struct ChartData;
} // namespace prosector::widgets

namespace prosector::ui {

class EngineService;
class TensorTree;

// Every tensor of the model: what its elements are like, and the elements themselves, original or edited, to be edited
// one by one.
class TensorPanel : public Panel
{
    Q_OBJECT

public:
    TensorPanel(EngineService* service, Dissection* dissection, const Commands& commands, QWidget* parent = nullptr);

    // The norms of rows or columns, where they are shown.
    std::optional<Takeaway> takeaway() const override;
    bool offersTakeaway() const override;
    bool offersCommand() const override { return false; } // none writes the norms of a tensor
    // Shows an element in the matrix, whatever was shown of it before; nothing where the model does not have it.
    void showElement(const WeightCoordinate& at);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makeTabs();
    void takeModel();
    void choose(const QString& id);
    void requestStatistics();
    void requestPart(int firstRow, int firstColumn, int rows, int columns);
    void takeStatistics(const TensorStatistics& statistics);
    void takeEdits();
    void readAgain();
    void followSelection(); // while nobody works in this panel
    void goToElement(const WeightCoordinate& at);
    void setWeight(int row, int column, double value);
    void goTo();
    EditList edits() const; // what is shown: none, or the current ones
    widgets::ChartData normChart(bool ofRows) const;

    EngineService* m_service;
    TensorTree* m_tree;
    QLabel* m_statistics;
    QComboBox* m_state;
    QComboBox* m_largest;
    QLineEdit* m_place;
    QTabWidget* m_tabs;
    widgets::MatrixView* m_matrix;
    widgets::ChartView* m_rowNorms;
    widgets::ChartView* m_columnNorms;
    std::optional<ModelTensor> m_tensor; // the chosen one
    std::shared_ptr<const TensorStatistics> m_known; // of it; null while they are computed
    bool m_isStale = false; // edits changed while nobody looked
    std::optional<TensorElement> m_wanted; // to go to when the tensor is chosen
};

} // namespace prosector::ui
