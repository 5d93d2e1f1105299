// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command.h"
#include "core/prune/plan_budget.h"
#include "core/types/plan.h"

#include <optional>

namespace prosector::app {

// A plan as JSON and as tables; with a budget also the best point within it.
CommandResult planReport(const Plan& plan, const std::optional<PlanBudget>& budget);

// A budget as it is written: "parameters:1500000", "memory:8000000", "loss:0.05"; numbers of parameters and bytes also
// as a share of the original's, "parameters:75%". Throws Error::Usage.
struct BudgetText
{
    PlanBudget::Kind kind = PlanBudget::Kind::Parameters;
    double value = 0;
    bool isShare = false; // value: percent
};
BudgetText parseBudget(const std::string& text);
PlanBudget budgetOf(const BudgetText& text, const Plan& plan);

} // namespace prosector::app
