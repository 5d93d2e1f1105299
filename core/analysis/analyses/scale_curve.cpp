// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/edit_costs.h"
#include "core/analysis/detail/figure_tables.h"
#include "core/analysis/detail/super_weight_search.h"
#include "core/analysis/detail/super_weight_tables.h"
#include "core/analysis/detail/table_rows.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace prosector {

namespace {

constexpr std::int64_t notSet = -1;

// The weight with the largest output: the first candidate, or, where no layer spikes, the one that joins the largest
// magnitudes.
SuperWeightCandidate topCandidate(const AnalysisContext& context, std::optional<Layer> layer, Figure& figure)
{
    const SuperWeightSearch search =
        searchSuperWeights(context.model, context.plan.windows, context.request.edits, {{}, 1, 1}, context.feedback);
    const auto isWanted = [&](const SuperWeightCandidate& one) { return !layer || one.at.place.layer == *layer; };
    for (const FoundSuperWeight& found : search.found) {
        if (isWanted(found.candidate)) {
            return found.candidate;
        }
    }
    figure.remarks.push_back(say("Figure",
                                 "No layer in question has both an input and an output spike: this weight joins the "
                                 "largest magnitudes that there are"));
    const SuperWeightCandidate* largest = nullptr;
    for (const SuperWeightCandidate& one : search.layers) {
        if (isWanted(one) && (!largest || std::abs(one.output) > std::abs(largest->output))) {
            largest = &one;
        }
    }
    if (!largest) {
        throw Error(ErrorCode::NothingToDo, "layer", say("Error", "no down projection runs there"),
                    say("Remedy", "Switch the edit off that drops the block or its MLP, or choose another layer"));
    }
    return *largest;
}

WeightCoordinate weightOf(const AnalysisContext& context, Figure& figure)
{
    const std::int64_t layer = context.settings.integer("layer");
    const std::int64_t row = context.settings.integer("row");
    const std::int64_t column = context.settings.integer("col");
    const std::int64_t expert = context.settings.integer("expert");
    if ((row == notSet) != (column == notSet) || (row != notSet && layer == notSet)) {
        throw Error(ErrorCode::Usage, "row", say("Error", "a weight needs its layer, its row and its column"),
                    say("Remedy", "Set all three, or none for the top candidate"));
    }
    if (row == notSet) {
        const std::optional<Layer> wanted = layer == notSet ? std::nullopt : std::optional(Layer(layer));
        return topCandidate(context, wanted, figure).at;
    }
    const std::optional<Expert> ofExpert = expert == notSet ? std::nullopt : std::optional(Expert(expert));
    const WeightCoordinate at{{Matrix::Down, Layer(layer), ofExpert}, Channel(row), Channel(column)};
    checkEdit(ZeroWeight{at}, *context.model.facts());
    return at;
}

std::vector<double> factorsOf(const Settings& settings)
{
    const double from = settings.number("from");
    const double to = settings.number("to");
    const std::int64_t steps = settings.integer("steps");
    std::vector<double> factors;
    for (std::int64_t i = 0; i < steps; ++i) {
        factors.push_back(std::lerp(from, to, static_cast<double>(i) / static_cast<double>(steps - 1)));
    }
    return factors;
}

void remarkOnOptimum(Figure& figure, const std::vector<double>& factors, const std::vector<Estimate>& curve)
{
    const auto orLarge = [](const Estimate& change) {
        return std::isnan(change.value) ? std::numeric_limits<double>::infinity() : change.value;
    };
    const auto best = std::ranges::min_element(curve, {}, orLarge);
    if (std::ranges::any_of(curve, [](const Estimate& change) { return std::isnan(change.value); })) {
        figure.remarks.push_back(say("Figure", "Where the model's output is not finite there is no number"));
    }
    const bool isBetter = best->value < 0;
    const Sentence found = !isBetter ? say("Figure", "The lowest loss is at factor %1: no factor does better than 1")
        : best->high < 0
        ? say("Figure", "The lowest loss is at factor %1, and its interval leaves out no change")
        : say("Figure", "The lowest loss is at factor %1, but it cannot be told from the loss at factor 1");
    figure.remarks.push_back(found.with(numberText(factors[static_cast<std::size_t>(best - curve.begin())], 6)));
}

Figure run(const AnalysisContext& context)
{
    Figure figure;
    const WeightCoordinate at = weightOf(context, figure);
    const std::vector<double> factors = factorsOf(context.settings);
    EditCosts costs(context.model, context.plan.windows, context.request.edits, context.feedback);
    const double loss = costs.reference().loss();
    const std::vector<Estimate> curve = scaleCurve(costs, at, factors);

    TableRows rows("curve", say("Figure", "Loss by factor of %1").with(nameOf(at)),
                   {numberHead("factor", say("Figure", "Factor")),
                    numberHead("loss", say("Figure", "Loss"), say("Unit", "nats")),
                    numberHead("delta_loss", say("Figure", "Change in loss"), say("Unit", "nats")),
                    numberHead("delta_low", say("Figure", "95 % low"), say("Unit", "nats")),
                    numberHead("delta_high", say("Figure", "95 % high"), say("Unit", "nats")),
                    numberHead("perplexity", say("Figure", "Perplexity"))});
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const Estimate& change = curve[i];
        rows.add(
            {factors[i], loss + change.value, change.value, change.low, change.high, std::exp(loss + change.value)});
    }
    figure.tables = {rows.take()};
    figure.plots = {{say("Figure", "Loss by factor"), PlotKind::Lines, "curve", "factor", {"loss"}},
                    {say("Figure", "Change in loss with its interval"),
                     PlotKind::Lines,
                     "curve",
                     "factor",
                     {"delta_loss", "delta_low", "delta_high"},
                     {},
                     {},
                     {},
                     false,
                     true}};
    figure.remarks.insert(figure.remarks.begin(),
                          say("Figure", "The weight is %1 (layer[row, column])").with(nameOf(at)));
    remarkOnOptimum(figure, factors, curve);
    return figure;
}

} // namespace

const Analysis& scale_curveAnalysis()
{
    constexpr std::int64_t most = std::int64_t(1) << 30;
    static const Analysis analysis{
        {"scale-curve",
         say("Analysis", "Scale curve"),
         say("Analysis",
             "The loss while one weight of a down projection is multiplied by a factor; changes are paired with the "
             "loss at factor 1."),
         "The Super Weight, § 3.2",
         {{"layer", say("Parameter", "Layer"), say("Parameter", "Of the weight; -1: the top super weight candidate's"),
           IntegerRange{notSet, notSet, most}},
          {"row", say("Parameter", "Row"), say("Parameter", "Output channel of the weight; -1: the candidate's"),
           IntegerRange{notSet, notSet, most}},
          {"col", say("Parameter", "Column"), say("Parameter", "Input channel of the weight; -1: the candidate's"),
           IntegerRange{notSet, notSet, most}},
          {"expert", say("Parameter", "Expert"), say("Parameter", "Of a mixture; -1: none"),
           IntegerRange{notSet, notSet, most}},
          {"from", say("Parameter", "First factor"), say("Parameter", "The weight is multiplied by it"),
           NumberRange{0, -1000, 1000}},
          {"to", say("Parameter", "Last factor"), say("Parameter", "The weight is multiplied by it"),
           NumberRange{3, -1000, 1000}},
          {"steps", say("Parameter", "Factors"), say("Parameter", "How many, evenly spaced"),
           IntegerRange{13, 2, 1000}}},
         {"factor", "loss"},
         5},
        run};
    return analysis;
}

} // namespace prosector
