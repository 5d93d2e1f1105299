// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/spike_scores.h"
#include "core/analysis/detail/super_weight_check.h"
#include "core/analysis/detail/super_weight_search.h"
#include "core/analysis/detail/super_weight_tables.h"
#include "core/analysis/published_weights.h"

#include <cmath>

namespace prosector {

namespace {

SuperWeightRule ruleOf(const Settings& settings)
{
    return {{settings.number("absolute"), settings.number("relative")},
            settings.integer("rounds"),
            settings.integer("rows")};
}

std::vector<SuperWeightCheck> checked(const AnalysisContext& context, EditCosts& costs,
                                      const std::vector<FoundSuperWeight>& found)
{
    const bool isNearest = context.settings.word("control") == "nearest";
    const auto most = static_cast<std::size_t>(context.settings.integer("most"));
    const EditedModel edited = context.edited();
    std::mt19937_64 random(static_cast<std::uint64_t>(context.settings.integer("seed")));
    std::vector<SuperWeightCheck> checks;
    for (const FoundSuperWeight& one : std::span(found).first(std::min(most, found.size()))) {
        const WeightCoordinate& at = one.candidate.at;
        const ControlWeight control = controlFor(at, edited.weight(keyOf(at.place)).cpu(),
                                                 isNearest ? ControlKind::Nearest : ControlKind::Shift, random);
        const bool restorable = !context.model.spec().mixture.isAt(at.place.layer.value());
        checks.push_back(checkSuperWeight(costs, at, control, restorable));
    }
    return checks;
}

void remarkOnControls(Figure& figure, const std::vector<FoundSuperWeight>& found,
                      const std::vector<SuperWeightCheck>& checks, bool areNearest)
{
    for (std::size_t i = 0; areNearest && i < checks.size(); ++i) {
        if (std::abs(checks[i].control.value) < std::abs(found[i].candidate.value) / 2) {
            figure.remarks.push_back(
                say("Figure",
                    "The matrix has no other weight as large as %1: its control is smaller. control = shift changes a "
                    "weight elsewhere by as much as zeroing changes the candidate")
                    .with(nameOf(found[i].candidate.at)));
            return;
        }
    }
}

void remarkOnSearch(Figure& figure, const SuperWeightSearch& search)
{
    if (search.found.empty()) {
        figure.remarks.push_back(say("Figure",
                                     "No layer has both an input and an output spike: by these thresholds the model "
                                     "has no super weight on this text"));
    } else if (search.levels.front().isRelative) {
        figure.remarks.push_back(say("Figure", "No layer passes the absolute threshold; the relative one decides"));
    }
    figure.remarks.push_back(
        say("Figure",
            "The share explained is no filter: late layers spike too and do no harm. Only the change in loss decides"));
}

Figure run(const AnalysisContext& context)
{
    const Settings& settings = context.settings;
    const SuperWeightSearch search = searchSuperWeights(context.model, context.plan.windows, context.request.edits,
                                                        ruleOf(settings), context.feedback);
    EditCosts costs(context.model, context.plan.windows, context.request.edits, context.feedback);
    std::vector<SuperWeightCheck> checks;
    if (settings.word("check") == "yes") {
        checks = checked(context, costs, search.found);
    }
    Figure figure;
    figure.tables = {candidateTable(search.found, checks), scoreTable(context)};
    figure.tables.push_back(spikeTable(search.layers));
    if (!checks.empty()) {
        figure.tables.push_back(jointTable(costs, search.found, checks));
    }
    const std::string& named = settings.word("published");
    const std::filesystem::path list =
        named.empty() ? context.model.options().publishedWeights : std::filesystem::path(named);
    if (!list.empty()) {
        Table published = publishedTable(context.model, readPublishedSuperWeights(list));
        if (published.rows() > 0) {
            figure.tables.push_back(std::move(published));
        } else {
            figure.remarks.push_back(say("Figure", "Nothing is published of a model of this family and size"));
        }
    }
    figure.plots = {{say("Figure", "Largest down projection input and output"),
                     PlotKind::Lines,
                     "spikes",
                     "layer",
                     {"input", "output"},
                     {},
                     {},
                     {},
                     true}};
    if (!checks.empty()) {
        figure.plots.push_back({say("Figure", "Change in loss when zeroed"),
                                PlotKind::Bars,
                                "candidates",
                                "weight",
                                {"delta_loss", "delta_loss_random"},
                                {},
                                {},
                                {},
                                false,
                                true});
    }
    if (figure.tables[1].rows() > 0) {
        figure.plots.push_back({say("Figure", "Weight-only score of the strongest channel over the median"),
                                PlotKind::Points,
                                "weight_scores",
                                "layer",
                                {"ratio"},
                                {},
                                {},
                                {},
                                true});
    }
    remarkOnSearch(figure, search);
    remarkOnControls(figure, search.found, checks, settings.word("control") == "nearest");
    if (checks.size() < search.found.size() && settings.word("check") == "yes") {
        figure.remarks.push_back(
            say("Figure", "Checked are the first %1 of %2 candidates").with(checks.size(), search.found.size()));
    }
    return figure;
}

} // namespace

const Analysis& super_weightsAnalysis()
{
    static const Analysis analysis{
        {"super-weights",
         say("Analysis", "Super weights"),
         say("Analysis",
             "A weight of a down projection whose input and output channel both hold their layer's largest magnitude "
             "at some token, above a threshold; what it carries is measured by zeroing it."),
         "The Super Weight, § 2, 3",
         {{"absolute", say("Parameter", "Threshold"), say("Parameter", "Both spikes are larger than this"),
           NumberRange{50, 0, 1e12}},
          {"relative", say("Parameter", "Relative threshold"),
           say("Parameter",
               "Where no layer passes the threshold: times the median over layers of their largest magnitude"),
           NumberRange{10, 1, 1e6}},
          {"rounds", say("Parameter", "Rounds"),
           say("Parameter", "What is found is zeroed and the text read again, at most so often"),
           IntegerRange{2, 1, 10}},
          {"rows", say("Parameter", "Rows"),
           say("Parameter", "Outputs of one intermediate channel that are listed, at most"), IntegerRange{4, 1, 64}},
          {"check", say("Parameter", "Check"),
           say("Parameter", "Whether each candidate is zeroed to see what that costs"),
           Choice{{{"yes", say("Choice", "yes")}, {"no", say("Choice", "no")}}}},
          {"most", say("Parameter", "Checked"), say("Parameter", "Candidates that are checked, at most"),
           IntegerRange{8, 1, 1000}},
          {"control", say("Parameter", "Control"),
           say("Parameter",
               "For comparison a weight about as large is zeroed, or any weight is changed by as much as the "
               "candidate"),
           Choice{{{"nearest", say("Choice", "one as large")}, {"shift", say("Choice", "changed as much")}}}},
          {"seed", say("Parameter", "Seed"), say("Parameter", "Of the draw of control weights"),
           IntegerRange{1, 0, 1'000'000'000}},
          {"score", say("Parameter", "Weight-only score"),
           say("Parameter",
               "Form of the score per output channel that needs no text; the exact one takes long for large models"),
           Choice{{{"diagonal", say("Choice", "diagonal")},
                   {"exact", say("Choice", "exact")},
                   {"none", say("Choice", "none")}}}},
          {"published", say("Parameter", "Published"),
           say("Parameter", "File with published coordinates; empty: the list that comes with the program"),
           FreeText{}}},
         {"layer", "row", "col", "value", "input", "output", "explained", "delta_loss", "delta_loss_random"},
         3},
        run};
    return analysis;
}

} // namespace prosector
