// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/layer_measure.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/weight_distance.h"
#include "core/checkpoint/locate.h"
#include "core/engine/detail/evaluate.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace prosector {

namespace {

constexpr std::array names{"update", "linearity", "influence", "residual"}; // of layerMeasures(), as columns

std::vector<Column> measureHeads(const std::vector<LayerMeasure>& measures)
{
    std::vector<Column> heads{countHead("layer", say("Figure", "Layer"))};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name = names[i];
        heads.push_back(numberHead(name, measures[i].title));
        heads.push_back(numberHead(name + "_other", say("Figure", "%1, other").with(measures[i].title)));
        heads.push_back(
            numberHead(name + "_difference", say("Figure", "%1, other minus this").with(measures[i].title)));
    }
    return heads;
}

Table measureTable(const std::vector<LayerMeasure>& here, const std::vector<LayerMeasure>& there, std::int64_t layers)
{
    TableRows rows("measures", say("Figure", "Measures of both"), measureHeads(here));
    for (std::int64_t layer = 0; layer < layers; ++layer) {
        const auto index = static_cast<std::size_t>(layer);
        std::vector<TableRows::Cell> cells{layer};
        for (std::size_t i = 0; i < names.size(); ++i) {
            const double a = here[i].layers[index];
            const double b = there[i].layers[index];
            cells.insert(cells.end(), {a, b, b - a});
        }
        rows.add(std::move(cells));
    }
    return rows.take();
}

Table weightTable(const AnalysisContext& context, const OpenModel& other, std::int64_t layers)
{
    TableRows rows("weights", say("Figure", "Distance of the weights"),
                   {countHead("layer", say("Figure", "Layer")),
                    countHead("number", say("Figure", "Number of the matrix")),
                    textHead("matrix", say("Figure", "Matrix")),
                    numberHead("distance", say("Figure", "|other - this| / |this|"))});
    for (std::int64_t layer = 0; layer < layers; ++layer) {
        context.feedback.report(say("Progress", "comparing weights"),
                                static_cast<double>(layer) / static_cast<double>(layers));
        std::int64_t number = 0;
        for (const Matrix matrix :
             {Matrix::Query, Matrix::Key, Matrix::Value, Matrix::Output, Matrix::Gate, Matrix::Up, Matrix::Down}) {
            context.feedback.throwIfCancelled();
            if (const double distance =
                    weightDistance(context.model.model(), other.model(), {matrix, Layer(layer), {}});
                !std::isnan(distance)) {
                rows.add({layer, number, std::string(shortName(matrix)), distance});
            }
            ++number;
        }
    }
    return rows.take();
}

// Paired where both cut the text alike; else only each by itself.
Table lossTable(const AnalysisContext& context, OpenModel& other, const WindowPlan& otherPlan)
{
    const Evaluation here =
        evaluateWindows(context.edited(), context.plan.windows, {}, context.model.team(), context.feedback);
    const Evaluation there = evaluateWindows(other.edited(context.request.edits, context.feedback), otherPlan.windows,
                                             {}, other.team(), context.feedback);
    const bool isPaired = std::ranges::equal(context.plan.windows, otherPlan.windows, {}, &Window::ids, &Window::ids);
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    const Estimate change = isPaired ? lossDifference(here, there) : Estimate{unknown, unknown, unknown};
    TableRows rows("loss", say("Figure", "Loss of both"),
                   {numberHead("loss", say("Figure", "This model"), say("Unit", "nats")),
                    numberHead("loss_other", say("Figure", "Other"), say("Unit", "nats")),
                    numberHead("difference", say("Figure", "Other minus this"), say("Unit", "nats")),
                    numberHead("low", say("Figure", "95 % low"), say("Unit", "nats")),
                    numberHead("high", say("Figure", "95 % high"), say("Unit", "nats"))});
    rows.add({here.loss(), there.loss(), change.value, change.low, change.high});
    return rows.take();
}

Figure run(const AnalysisContext& context)
{
    const std::string& name = context.settings.word("other");
    if (name.empty()) {
        throw Error(ErrorCode::NothingToDo, "other", say("Error", "no model to compare with is named"),
                    say("Remedy", "Name a folder, a file or a cached model"));
    }
    const std::vector<LayerMeasure> here =
        layerMeasures(context.model, context.plan.windows, context.request.edits, context.feedback);
    OpenModel other(locateCheckpoint(name), context.model.options(), context.model.team(), context.feedback);
    const WindowPlan otherPlan = other.planOf(context.request.text, context.request.protocol);
    const std::vector<LayerMeasure> there =
        layerMeasures(other, otherPlan.windows, context.request.edits, context.feedback);
    const std::int64_t layers = std::min(context.layers(), other.spec().layers);

    Figure figure;
    figure.tables = {measureTable(here, there, layers), weightTable(context, other, layers),
                     lossTable(context, other, otherPlan)};
    figure.plots = {
        {say("Figure", "Linearity of the update"), PlotKind::Lines, "measures", "layer", {"update", "update_other"}},
        {say("Figure", "Block Influence"), PlotKind::Lines, "measures", "layer", {"influence", "influence_other"}}};
    if (figure.tables[1].rows() > 0) {
        figure.plots.push_back({say("Figure", "Distance of the weights"),
                                PlotKind::Heatmap,
                                "weights",
                                "number",
                                {"layer"},
                                "distance",
                                "matrix"});
    } else {
        figure.remarks.push_back(say("Figure", "No matrix has the same shape in both models: weights do not compare"));
    }
    figure.remarks.push_back(
        say("Figure", "Weights are compared as the checkpoints have them, without edits; the other model is %1")
            .with(other.facts()->name));
    if (context.layers() != other.spec().layers) {
        figure.remarks.push_back(say("Figure", "The models have %1 and %2 layers: the first %3 are compared")
                                     .with(context.layers(), other.spec().layers, layers));
    }
    if (std::isnan(figure.tables[2].column("difference").number(0))) {
        figure.remarks.push_back(
            say("Figure", "The models cut the text into other tokens: their losses per token do not compare"));
    }
    return figure;
}

} // namespace

const Analysis& model_differenceAnalysis()
{
    static const Analysis analysis{
        {"model-difference",
         say("Analysis", "Difference of two models"),
         say("Analysis",
             "The same measures of both models on one text, and for each matrix the relative distance of its weights, "
             "|other - this| / |this| in the Frobenius norm."),
         "Your Transformer is Secretly Linear, tab. 1",
         {{"other", say("Parameter", "Other model"), say("Parameter", "A folder, a file or a cached model"),
           FreeText{}}},
         {"layer", "update", "update_other", "update_difference"},
         41},
        run};
    return analysis;
}

} // namespace prosector
