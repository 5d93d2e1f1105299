// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/healing.h"
#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/figure_tables.h"
#include "core/analysis/detail/map_writer.h"
#include "core/analysis/detail/span_list.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/token_choice.h"
#include "core/engine/detail/evaluate.h"

#include <algorithm>
#include <numeric>

namespace prosector {

namespace {

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// The two blocks in the middle, each by itself.
std::vector<LayerSpan> usualSpans(std::int64_t layers)
{
    const Layer second(layers / 2);
    if (layers < 2) {
        return {{second, second}};
    }
    const Layer first(layers / 2 - 1);
    return {{first, first}, {second, second}};
}

Table roundTable(const Healing& healing)
{
    TableRows table("rounds", say("Figure", "Loss of the maps before each round"),
                    {countHead("round", say("Figure", "Round")),
                     numberHead("loss_heldout", say("Figure", "Loss, held out")),
                     numberHead("loss", say("Figure", "Loss on the fitted windows"))});
    for (std::size_t i = 0; i < healing.rounds.size(); ++i) {
        table.add({static_cast<std::int64_t>(i), mean(healing.rounds[i].heldOut), mean(healing.rounds[i].trained)});
    }
    return table.take();
}

Table mapTable(const Healing& healing, const std::vector<LayerSpan>& spans)
{
    TableRows table("maps", say("Figure", "Each map before and after"),
                    {countHead("layer", say("Figure", "First block")),
                     countHead("last_layer", say("Figure", "Last block")),
                     numberHead("loss_unhealed", say("Figure", "Loss unhealed, held out")),
                     numberHead("loss_healed", say("Figure", "Loss healed, held out"))});
    const HealingRound& best = healing.rounds[static_cast<std::size_t>(healing.best)];
    for (std::size_t i = 0; i < spans.size(); ++i) {
        table.add({spans[i].first.value(), spans[i].last.value(), healing.rounds.front().heldOut[i], best.heldOut[i]});
    }
    return table.take();
}

double perplexity(const AnalysisContext& context, const EditedModel& model)
{
    return evaluateWindows(model, context.plan.windows, {}, context.model.team(), context.feedback).perplexity();
}

Table perplexityTable(const AnalysisContext& context, const Healing& healing, const std::vector<LayerSpan>& spans)
{
    const auto with = [&](const auto& maps) {
        return perplexity(context, withMaps(context.model, context.request.edits, spans, maps, context.feedback));
    };
    TableRows table("perplexity", say("Figure", "Perplexity on the text of the analysis"),
                    {textHead("state", say("Figure", "State")), numberHead("perplexity", say("Figure", "Perplexity"))});
    table.add({say("Figure", "without the maps"), perplexity(context, context.edited())});
    table.add({say("Figure", "maps, unhealed"), with(healing.unhealed)});
    table.add({say("Figure", "maps, healed"), with(healing.healed)});
    return table.take();
}

std::string writtenMaps(const AnalysisContext& context, const Healing& healing, const std::vector<LayerSpan>& spans)
{
    const std::string& out = context.settings.word("out");
    if (out.empty()) {
        return {};
    }
    const std::int64_t width = context.model.spec().width;
    const auto writer = MapWriter::create(out, "healed-maps", spans, {{"weight", {width, width}}, {"bias", {width}}});
    for (const auto& map : healing.healed) {
        writer->write({(map->slope.to(at::kDouble) + at::eye(width, at::kDouble)).t(), map->offset});
    }
    writer->commit();
    return writer->path().string();
}

Figure run(const AnalysisContext& context)
{
    const std::string& given = context.settings.word("spans");
    const std::vector<LayerSpan> spans =
        given.empty() ? usualSpans(context.layers()) : spansNamed(given, context.layers());
    const bool isCalibration = context.settings.word("text") == "calibration";
    HealingOptions options;
    options.fit = {context.settings.number("lambda"), context.settings.word("rows") == "no-first",
                   isCalibration ? context.model.options().calibration.name : context.request.text.name};
    options.rounds = context.settings.integer("rounds");
    options.rate = context.settings.number("rate");
    options.patience = context.settings.integer("patience");
    const std::vector<Window> windows = isCalibration ? context.model.calibrationPlan().windows : context.plan.windows;
    const Healing healing = heal(context.model, context.request.edits, windows, spans, options, context.feedback);

    Figure figure;
    figure.tables = {roundTable(healing), mapTable(healing, spans), perplexityTable(context, healing, spans)};
    figure.plots = {
        {say("Figure", "Loss of the maps"), PlotKind::Lines, "rounds", "round", {"loss_heldout", "loss"}},
        {say("Figure", "Each map before and after"), PlotKind::Bars, "maps", "layer", {"loss_unhealed", "loss_healed"}},
    };
    const Table& maps = figure.tables[1];
    std::int64_t worse = 0;
    for (std::size_t row = 0; row < maps.rows(); ++row) {
        worse += maps.column("loss_healed").number(row) > maps.column("loss_unhealed").number(row) ? 1 : 0;
    }
    figure.remarks.push_back(say("Figure",
                                 "Fitted to every other window of %1, least loss on the others after %2 rounds; then "
                                 "as many rounds on all windows")
                                 .with(options.fit.text, healing.best));
    figure.remarks.push_back(say("Figure", "%1 of %2 maps are worse healed than unhealed on the held-out windows")
                                 .with(worse, spans.size()));
    figure.remarks.push_back(
        say("Figure", "A single map is its own best fit already; healing helps the maps behind another one"));
    if (const std::string file = writtenMaps(context, healing, spans); !file.empty()) {
        std::string edits;
        for (const LayerSpan& span : spans) {
            edits += " map-span:" + std::to_string(span.first.value()) + '-' + std::to_string(span.last.value()) + ':'
                + file;
        }
        figure.remarks.push_back(say("Figure", "Written to %1; as edits:%2").with(file, edits));
    }
    return figure;
}

} // namespace

const Analysis& healingAnalysis()
{
    static const Analysis analysis{
        {"healing",
         say("Analysis", "Healing"),
         say("Analysis",
             "Affine maps in place of blocks, all distilled at once towards the states of the original behind them: "
             "each round fits every map again by ridge regression, on the stream that the others make; stops when the "
             "loss on held-out windows no longer falls"),
         "Your Transformer is Secretly Linear",
         {{"spans", say("Parameter", "Spans"),
           say("Parameter", "Blocks or spans of blocks as 2,4-5; empty: the two in the middle, each by itself"),
           FreeText{}},
          {"rounds", say("Parameter", "Rounds"), say("Parameter", "At most so many"), IntegerRange{20, 1, 1000}},
          {"rate", say("Parameter", "Rate"),
           say("Parameter", "Share of the way to the new fit that a map goes in a round"), NumberRange{1, 0.01, 1}},
          {"patience", say("Parameter", "Patience"),
           say("Parameter", "Rounds without a better held-out loss before it stops"), IntegerRange{3, 1, 1000}},
          {"lambda", say("Parameter", "Ridge"), say("Parameter", "Penalty as a share of the mean diagonal"),
           NumberRange{1e-4, 0, 1e6}},
          {"rows", say("Parameter", "Tokens"), say("Parameter", "All, or without position 0 of every window"),
           tokenChoice()},
          {"text", say("Parameter", "Fitted to"), say("Parameter", "The calibration text, or the text of the analysis"),
           Choice{{{"calibration", say("Choice", "calibration text")}, {"given", say("Choice", "this text")}}}},
          {"out", say("Parameter", "Write to"),
           say("Parameter",
               "A folder or a file (.safetensors, .h5) for the maps, as float32; empty: they are not written"),
           FreeText{}}},
         {"round", "loss_heldout", "loss"},
         46},
        run};
    return analysis;
}

} // namespace prosector
