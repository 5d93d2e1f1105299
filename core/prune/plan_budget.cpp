// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prune/plan_budget.h"

#include <cmath>
#include <utility>

namespace prosector {

namespace {

bool keeps(const PlanPoint& point, const Plan& plan, const PlanBudget& budget)
{
    if (!std::isfinite(point.loss)) {
        return false;
    }
    switch (budget.kind) {
    case PlanBudget::Kind::Parameters:
        return static_cast<double>(point.cost.parameters) <= budget.limit;
    case PlanBudget::Kind::Memory:
        return static_cast<double>(point.cost.memoryBytes) <= budget.limit;
    case PlanBudget::Kind::Loss:
        return point.loss - plan.original.loss <= budget.limit;
    }
    return false;
}

// The smaller the better, the first number before the second.
std::pair<double, double> costOf(const PlanPoint& point, PlanBudget::Kind kind)
{
    const auto parameters = static_cast<double>(point.cost.parameters);
    return kind == PlanBudget::Kind::Loss ? std::pair(parameters, point.loss) : std::pair(point.loss, parameters);
}

} // namespace

PlanBudget budgetWithin(PlanBudget::Kind kind, double limit, const ModelCost& original)
{
    if (kind == PlanBudget::Kind::Loss) {
        return {kind, limit};
    }
    const std::int64_t whole = kind == PlanBudget::Kind::Parameters ? original.parameters : original.memoryBytes;
    return {kind, static_cast<double>(whole) * limit / 100};
}

std::optional<PlanChoice> bestPoint(const Plan& plan, const PlanBudget& budget)
{
    std::optional<PlanChoice> best;
    std::pair<double, double> bestCost;
    const auto consider = [&](const PlanPoint& point, std::optional<PlanPlace> place) {
        const auto cost = costOf(point, budget.kind);
        if (keeps(point, plan, budget) && (!best || cost < bestCost)) {
            best = PlanChoice{place};
            bestCost = cost;
        }
    };
    consider(plan.original, std::nullopt);
    for (std::size_t curve = 0; curve < plan.curves.size(); ++curve) {
        const auto& points = plan.curves[curve].points;
        for (std::size_t point = 0; point < points.size(); ++point) {
            consider(points[point], PlanPlace{curve, point});
        }
    }
    return best;
}

} // namespace prosector
