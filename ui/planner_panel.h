// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"
#include "ui/plan_reading.h"

#include <memory>
#include <optional>

class QComboBox;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;

namespace prosector::widgets {
class ChartView;
}

namespace prosector::ui {

class PlannerForm;
class Plans;

// Which blocks can go: curves of perplexity against what was removed, for several strategies and actions. Every point
// is a state one click away.
class PlannerPanel : public Panel
{
    Q_OBJECT

public:
    PlannerPanel(Plans* plans, Dissection* dissection, const Commands& commands, QWidget* parent = nullptr);

    // Plans as the form says.
    void start();
    // Makes the best state within the form's budget the current one, or says that there is none.
    void applyBest();

    // The curves, with the table of points, or the table that is shown.
    std::optional<Takeaway> takeaway() const override;
    bool offersTakeaway() const override;
    // The curves alone.
    std::vector<Takeaway> takeaways() const override;
    void toggleTable() override;
    bool showsTable() const override;

private:
    // A table of the plan in a view that sorts.
    struct Sheet
    {
        QTableView* view = nullptr;
        QSortFilterProxyModel* sorted = nullptr;
    };

    Sheet makeSheet(const QString& title, const QString& objectName);
    QWidget* makeResult();
    Takeaway takeawayOfTab(int tab) const;
    void takeModel();
    void takePlan();
    void showPlan();
    void showSheet(const Sheet& sheet, const std::shared_ptr<const Figure>& figure, std::size_t table);
    void showNote(const QString& note);
    void apply(std::optional<PlanPlace> place); // nothing: the plan's original
    void refresh();

    Plans* m_plans;
    PlannerForm* m_form;
    QLabel* m_empty;
    QStackedWidget* m_result;
    QTabWidget* m_tabs;
    widgets::ChartView* m_chart;
    QComboBox* m_axis;
    QLabel* m_note;
    Sheet m_points;
    Sheet m_rankings;
    Sheet m_foresight;
    Sheet m_agreement;
    std::shared_ptr<const Plan> m_plan; // that is shown
    PlanChart m_reading;
};

} // namespace prosector::ui
