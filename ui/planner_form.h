// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prune/plan_budget.h"
#include "core/types/plan.h"

#include <QWidget>

#include <cstdint>
#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace prosector::ui {

// What the planner is asked: how blocks are chosen, what is done to them, how many, and within which budget.
class PlannerForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlannerForm(QWidget* parent = nullptr);

    void setLayers(std::int64_t layers); // of the model
    void setRunning(bool isRunning);
    void setHasPoints(bool hasPoints); // that a budget can choose from

    std::vector<RemovalStrategy> strategies() const;
    std::vector<RemovalAction> actions() const;
    std::int64_t blocks() const;
    bool keepsEdits() const;
    // Limits in percent are of the original.
    PlanBudget budget(const ModelCost& original) const;

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void bestRequested();

private:
    template <class Value> struct Choice
    {
        QToolButton* button = nullptr;
        std::map<Value, QCheckBox*> boxes;

        std::vector<Value> chosen() const;
    };

    void makeChoices();
    QWidget* makeBudget();
    void refreshLimit();
    void refreshButtons();

    Choice<RemovalStrategy> m_strategies;
    Choice<RemovalAction> m_actions;
    QSpinBox* m_blocks;
    QCheckBox* m_keepEdits;
    QPushButton* m_start;
    QPushButton* m_stop;
    QComboBox* m_budgetKind;
    QDoubleSpinBox* m_limit;
    QPushButton* m_best;
    bool m_isRunning = false;
    bool m_hasPoints = false;
};

} // namespace prosector::ui
