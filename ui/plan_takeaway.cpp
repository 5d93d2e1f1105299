// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan_takeaway.h"

#include "ui/core_text.h"
#include "ui/shell_line.h"
#include "ui/table_twin.h"

#include <algorithm>

namespace prosector::ui {

namespace {

// Words between commas, each once.
template <class Value> std::string listed(const std::vector<PlanCurve>& curves, Value PlanCurve::*value)
{
    std::vector<Value> seen;
    std::string words;
    for (const PlanCurve& curve : curves) {
        if (std::ranges::find(seen, curve.*value) == seen.end()) {
            seen.push_back(curve.*value);
            words += (words.empty() ? "" : ",") + std::string(name(curve.*value));
        }
    }
    return words;
}

} // namespace

std::string planCommand(const Plan& plan, const ModelFacts& model, const RunRequest& run)
{
    std::size_t blocks = 0;
    for (const PlanCurve& curve : plan.curves) {
        blocks = std::max(blocks, curve.points.size());
    }
    std::vector<std::string> words = commandWords({"plan"}, model, run);
    if (!plan.curves.empty()) {
        words.insert(words.end(),
                     {"--strategies", listed(plan.curves, &PlanCurve::strategy), "--actions",
                      listed(plan.curves, &PlanCurve::action)});
    }
    if (blocks > 0) {
        words.insert(words.end(), {"--blocks", std::to_string(blocks)});
    }
    return shellLine(words);
}

Takeaway takeawayOfTable(const std::shared_ptr<const Figure>& tables, std::size_t table)
{
    Takeaway takeaway;
    takeaway.table = tables->tables.at(table);
    takeaway.name = "plan-" + takeaway.table.name;
    takeaway.title = coreText(takeaway.table.title);
    takeaway.makePlot = [tables, table] {
        auto twin = std::make_unique<TableTwin>();
        twin->setTable(tables, table);
        return twin;
    };
    return takeaway;
}

} // namespace prosector::ui
