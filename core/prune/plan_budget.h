// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/plan.h"

#include <cstddef>
#include <optional>

namespace prosector {

// What a pruned model may cost.
struct PlanBudget
{
    enum class Kind
    {
        Parameters, // at most so many
        Memory, // bytes of its weights while they compute, at most
        Loss, // change in loss in nats, at most
    };

    Kind kind = Kind::Parameters;
    double limit = 0;
};

// A budget with its limit in percent of the original's parameters or bytes; of Loss the limit stays in nats.
PlanBudget budgetWithin(PlanBudget::Kind kind, double limit, const ModelCost& original);

// A point of a plan.
struct PlanPlace
{
    std::size_t curve = 0;
    std::size_t point = 0;
    friend auto operator<=>(const PlanPlace&, const PlanPlace&) = default;
};

// The best state within a budget.
struct PlanChoice
{
    std::optional<PlanPlace> place; // nothing: the original, which keeps to the budget and is not surpassed
};

// Over all curves: of what keeps to a number of parameters or bytes the smallest loss (of equal ones the fewest
// parameters); of what keeps to a change in loss the fewest parameters (of equal ones the smallest loss). Of points
// that are equal in both the one that comes first. Points without a finite loss do not count. Nothing where none keeps
// to it.
std::optional<PlanChoice> bestPoint(const Plan& plan, const PlanBudget& budget);

} // namespace prosector
