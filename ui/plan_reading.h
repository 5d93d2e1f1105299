// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prune/plan_budget.h"
#include "core/types/figure.h"
#include "core/types/plan.h"
#include "widgets/chart_data.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace prosector::ui {

QString strategyText(RemovalStrategy strategy);
QString strategyHelp(RemovalStrategy strategy); // how it chooses, in a sentence
QString actionText(RemovalAction action);
QString actionHelp(RemovalAction action);
QString rankingText(RankingKind kind);

// What the horizontal axis counts.
enum class PlanAxis
{
    Blocks, // removed
    Parameters, // left, in percent
};

// A plan as the chart shows it: one line for each curve that has points, all from the original on.
struct PlanChart
{
    widgets::ChartData data;
    std::vector<std::size_t> curves; // of the plan, for each series

    // What stands there; nothing at the original.
    std::optional<PlanPlace> placeOf(std::size_t series, std::size_t point) const;
};
PlanChart chartOf(const Plan& plan, PlanAxis axis);

// The same as tables: the points, the rankings of the blocks beside each other, the agreement of texts. Rows of the
// first stand in the order of placesOf().
std::shared_ptr<const Figure> tablesOf(const Plan& plan);
std::vector<PlanPlace> placesOf(const Plan& plan);

// A state in a sentence or two: what goes, and what it costs beside the original.
QString pointText(const Plan& plan, PlanPlace place);
// For the undo step.
QString stepText(const Plan& plan, PlanPlace place);
// Why curves have no points; empty where all have some.
QString refusalText(const Plan& plan);

} // namespace prosector::ui
