// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"
#include "app/plan_report.h"
#include "app/text_source.h"

#include <limits>

namespace prosector::app {

namespace {

// Words between commas; each must be one that `named` knows.
template <class Value>
std::vector<Value> listed(const Arguments& arguments, const std::string& option, std::vector<Value> otherwise,
                          std::optional<Value> (*named)(std::string_view), const std::vector<Value>& all)
{
    const auto given = arguments.value(option);
    if (!given) {
        return otherwise;
    }
    std::vector<Value> values;
    std::string_view rest = *given;
    for (bool isMore = true; isMore;) {
        const std::size_t comma = rest.find(',');
        const std::string_view word = rest.substr(0, comma);
        const std::optional<Value> value = named(word);
        if (!value) {
            std::string known;
            for (const Value one : all) {
                known += (known.empty() ? "" : ", ") + std::string(name(one));
            }
            throwUsage("--" + option, '"' + std::string(word) + "\" is not known", "Choose from " + known);
        }
        values.push_back(*value);
        isMore = comma != std::string_view::npos;
        rest = isMore ? rest.substr(comma + 1) : std::string_view();
    }
    return values;
}

std::vector<Text> otherTexts(const CommandContext& context)
{
    std::vector<std::string> sources = context.arguments.values("other-text");
    if (sources.empty()) {
        sources = {"builtin:general"};
    }
    std::vector<Text> texts;
    for (const std::string& source : sources) {
        texts.push_back(readText(source, context.resources));
    }
    return texts;
}

} // namespace

CommandResult runPlan(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    PlanRequest request;
    request.run = requestFrom(context);
    request.strategies =
        listed(arguments, "strategies", request.strategies, &removalStrategyNamed, allRemovalStrategies());
    request.actions = listed(arguments, "actions", request.actions, &removalActionNamed, allRemovalActions());
    request.blocks = arguments.integer("blocks", 1, std::numeric_limits<std::int64_t>::max()).value_or(0);
    request.measuresSpeed = !arguments.has("no-speed");
    request.otherTexts = otherTexts(context);
    std::optional<BudgetText> budget;
    if (const auto given = arguments.value("budget")) {
        budget = parseBudget(*given);
    }
    const OpenModel model = openModel(context);
    const Plan plan = model.engine->plan(request, {}, context.console.feedback());
    return planReport(plan, budget ? std::optional(budgetOf(*budget, plan)) : std::nullopt);
}

} // namespace prosector::app
