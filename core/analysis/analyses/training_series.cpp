// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/layer_measure.h"
#include "core/analysis/detail/model_list.h"
#include "core/analysis/detail/table_rows.h"
#include "core/engine/detail/evaluate.h"

#include <algorithm>
#include <cmath>

namespace prosector {

namespace {

// One checkpoint after another, each closed before the next is opened.
class Series
{
public:
    explicit Series(const AnalysisContext& context)
        : m_context(context)
        , m_measure(context.settings.word("measure"))
    {
    }

    void add(std::int64_t step, const ListedModel& listed)
    {
        OpenModel other(listed.path, m_context.model.options(), m_context.model.team(), m_context.feedback);
        const WindowPlan plan = other.planOf(m_context.request.text, m_context.request.protocol);
        if (m_measure == "perplexity") {
            const Evaluation evaluation = evaluateWindows(other.edited(m_context.request.edits, m_context.feedback),
                                                          plan.windows, {}, other.team(), m_context.feedback);
            m_steps.add({step, listed.name, evaluation.perplexity()});
            return;
        }
        const std::vector<LayerMeasure> all =
            layerMeasures(other, plan.windows, m_context.request.edits, m_context.feedback);
        const LayerMeasure& measure = *std::ranges::find(all, m_measure, &LayerMeasure::name);
        m_title = measure.title;
        m_steps.add({step, listed.name, meanOf(measure)});
        for (std::size_t layer = 0; layer < measure.layers.size(); ++layer) {
            m_layers.add({step, listed.name, static_cast<std::int64_t>(layer), measure.layers[layer]});
        }
    }

    Figure take()
    {
        const bool isPerplexity = m_measure == "perplexity";
        Figure figure;
        figure.tables = {m_steps.take()};
        figure.plots = {{isPerplexity ? m_title : say("Figure", "%1, mean over layers").with(m_title),
                         PlotKind::Lines,
                         "steps",
                         "step",
                         {"value"},
                         {},
                         "model"}};
        if (!isPerplexity) {
            figure.tables.push_back(m_layers.take());
            figure.plots.push_back({m_title, PlotKind::Heatmap, "layers", "step", {"layer"}, "value", "model"});
        }
        return figure;
    }

private:
    const AnalysisContext& m_context;
    std::string m_measure;
    Sentence m_title = say("Figure", "Perplexity");
    TableRows m_steps{"steps",
                      say("Figure", "Checkpoint by checkpoint"),
                      {countHead("step", say("Figure", "Number of the checkpoint")),
                       textHead("model", say("Figure", "Checkpoint")),
                       numberHead("value", say("Figure", "Mean over layers, or perplexity"))}};
    TableRows m_layers{"layers",
                       say("Figure", "Every layer of every checkpoint"),
                       {countHead("step", say("Figure", "Number of the checkpoint")),
                        textHead("model", say("Figure", "Checkpoint")), countHead("layer", say("Figure", "Layer")),
                        numberHead("value", say("Figure", "Value"))}};
};

Figure run(const AnalysisContext& context)
{
    Series series(context);
    std::int64_t step = 0;
    for (const ListedModel& model : listedModels(context.settings.word("models"), "models")) {
        series.add(step++, model);
    }
    Figure figure = series.take();
    figure.remarks.push_back(
        say("Figure", "Checkpoints stand at equal distances, in their order, whatever their steps"));
    if (context.settings.word("measure") != "perplexity") {
        figure.remarks.push_back(say("Figure",
                                     "Linearity has the same chance level in checkpoints of one shape on one text; in "
                                     "others it does not compare"));
    }
    return figure;
}

} // namespace

const Analysis& training_seriesAnalysis()
{
    static const Analysis analysis{
        {"training-series",
         say("Analysis", "Training series"),
         say("Analysis", "A measure of every layer over the checkpoints of a training run, each on the same text."),
         "Your Transformer is Secretly Linear, § 4",
         {{"models", say("Parameter", "Checkpoints"),
           say("Parameter",
               "Folders or cached models parted by semicolons, or one folder of checkpoints in natural order"),
           FreeText{}},
          {"measure", say("Parameter", "Measure"), say("Parameter", "What is measured"),
           Choice{{{"linearity_update", say("Figure", "Linearity of the update")},
                   {"linearity", say("Figure", "Linearity")},
                   {"block_influence", say("Figure", "Block Influence")},
                   {"perplexity", say("Figure", "Perplexity")},
                   {"residual_max", say("Figure", "Largest entry of the residual stream")}}}}},
         {"step", "model", "value"},
         40},
        run};
    return analysis;
}

} // namespace prosector
