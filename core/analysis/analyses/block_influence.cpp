// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/figure_tables.h"
#include "core/analysis/detail/influence_gatherer.h"
#include "core/analysis/detail/shared_pass.h"
#include "core/analysis/detail/state_keeper.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/token_choice.h"
#include "core/analysis/layer_ranking.h"

#include <algorithm>
#include <cmath>

namespace prosector {

namespace {

Table layerTable(const std::vector<LayerInfluence>& layers, const std::vector<double>& scores)
{
    TableRows table(
        "layers", say("Figure", "Influence of blocks"),
        {countHead("layer", say("Figure", "Layer")), numberHead("block_influence", say("Figure", "Block Influence")),
         numberHead("angular", say("Figure", "Angular distance"), say("Unit", "half turns")),
         numberHead("relative_magnitude", say("Figure", "Relative magnitude")),
         numberHead("attention_influence", say("Figure", "Attention's influence")),
         numberHead("mlp_influence", say("Figure", "MLP's influence")),
         numberHead("rank", say("Figure", "Rank, least influence first")),
         numberHead("depth_bound", say("Figure", "If all updates were equal and independent")),
         countHead("rows", say("Figure", "Rows")), countHead("left_out", say("Figure", "Rows without a cosine"))});
    const std::vector<double> ranks = ranksOf(scores);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const LayerInfluence& layer = layers[i];
        const auto number = static_cast<std::int64_t>(i);
        table.add({number, layer.block.value, layer.angular, layer.relativeMagnitude, layer.attention, layer.mlp,
                   ranks[i], 1 - cosineAtDepth(number + 1), layer.block.rows, layer.block.rowsLeftOut});
    }
    return table.take();
}

// Of every span, and of every length the closest one.
std::vector<Table> spanTables(const at::Tensor& distances)
{
    TableRows spans("spans", say("Figure", "Angular distance across spans of blocks"),
                    {countHead("start", say("Figure", "First block")), countHead("blocks", say("Figure", "Blocks")),
                     numberHead("angular", say("Figure", "Angular distance"), say("Unit", "half turns"))});
    TableRows closest("closest_spans", say("Figure", "Closest span of each length"),
                      {countHead("blocks", say("Figure", "Blocks")), countHead("start", say("Figure", "First block")),
                       numberHead("angular", say("Figure", "Angular distance"), say("Unit", "half turns"))});
    const std::int64_t layers = distances.size(0) - 1;
    for (std::int64_t blocks = 1; blocks <= layers; ++blocks) {
        std::vector<double> angles;
        for (std::int64_t start = 0; start + blocks <= layers; ++start) {
            angles.push_back(distances[start][start + blocks].item<double>());
            spans.add({start, blocks, angles.back()});
        }
        if (const auto start = closestSpan(angles)) {
            closest.add({blocks, *start, angles[static_cast<std::size_t>(*start)]});
        }
    }
    return {spans.take(), closest.take()};
}

void addRemarks(Figure& figure, const AnalysisContext& context, const InfluenceGatherer& gatherer,
                const std::vector<double>& scores, std::int64_t sampled)
{
    const std::vector<LayerInfluence>& layers = gatherer.layers();
    std::int64_t leftOut = 0;
    std::size_t mostLeftOut = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        leftOut += layers[i].block.rowsLeftOut;
        mostLeftOut = layers[i].block.rowsLeftOut > layers[mostLeftOut].block.rowsLeftOut ? i : mostLeftOut;
    }
    std::string order;
    for (const std::int64_t layer : lowestFirst(scores, 9)) {
        order += (order.empty() ? "" : ", ") + std::to_string(layer);
    }
    figure.remarks.push_back(
        say("Figure", "Least influence first: %1; removed in one shot, nothing measured again in between").with(order));
    if (const auto leaked = gatherer.withFinalNorm(); leaked && context.model.spec().finalNorm) {
        figure.remarks.push_back(say("Figure",
                                     "The published code takes the last block's output behind the final norm, which "
                                     "would give that block %1 instead of %2")
                                     .with(numberText(*leaked), numberText(scores.back())));
    }
    if (leftOut > 0) {
        figure.remarks.push_back(say("Figure",
                                     "Tokens of norm zero have no cosine and are left out; the published code counts "
                                     "them as one of 0.5, which would give layer %1 %2")
                                     .with(mostLeftOut, numberText(layers[mostLeftOut].block.published())));
    }
    const bool isLast = context.settings.word("positions") == "last";
    figure.remarks.push_back((isLast ? say("Figure", "Spans are measured on %1 tokens, the last of each window")
                                     : say("Figure", "Spans are measured on %1 tokens, evenly spread over the text"))
                                 .with(sampled));
    if (context.model.spec().parallel) {
        figure.remarks.push_back(say("Figure",
                                     "Attention and MLP both read the block's input, so that there is no state between "
                                     "them: each part's influence is that of its own addend alone on the input"));
    }
    const bool isUndefined =
        std::ranges::any_of(layers, [](const LayerInfluence& layer) { return std::isnan(layer.attention); });
    if (isUndefined) {
        figure.remarks.push_back(say("Figure",
                                     "A block that is switched, or whose attention adds behind a norm of its own "
                                     "beside the MLP, has no parts to measure"));
    }
}

Figure run(const AnalysisContext& context)
{
    const bool isLast = context.settings.word("positions") == "last";
    const bool withoutFirst = context.settings.word("rows") == "no-first";
    const ModelSpec& spec = context.model.spec();
    const EditedModel model = context.edited();
    const std::int64_t wanted = affordableTokens(context.settings.integer("tokens"), context.layers() + 1, spec.width);
    const TokenSample sample(context.plan.windows, wanted,
                             isLast ? TokenSample::Kind::LastOfWindow : TokenSample::Kind::Spread, withoutFirst);
    StateKeeper states(sample, context.layers(), spec.width);
    const int lanes = context.model.team().lanes();
    InfluenceGatherer gatherer(model, {withoutFirst, isLast}, lanes);
    SharedPass both({&gatherer, &states}, lanes);
    runLayerMajor(model, context.plan.windows, both, context.model.team(), context.feedback,
                  {say("Progress", "measuring influence")});

    std::vector<double> scores;
    for (const LayerInfluence& layer : gatherer.layers()) {
        scores.push_back(layer.block.value);
    }
    Figure figure;
    figure.tables = {layerTable(gatherer.layers(), scores)};
    for (Table& table : spanTables(angularDistances(states, context.feedback))) {
        figure.tables.push_back(std::move(table));
    }
    figure.plots = {
        {say("Figure", "Influence of blocks and of their parts"),
         PlotKind::Lines,
         "layers",
         "layer",
         {"block_influence", "attention_influence", "mlp_influence"}},
        {say("Figure", "Angular distance and relative magnitude"),
         PlotKind::Lines,
         "layers",
         "layer",
         {"angular", "relative_magnitude"}},
        {say("Figure", "Angular distance across spans"), PlotKind::Heatmap, "spans", "start", {"blocks"}, "angular"}};
    addRemarks(figure, context, gatherer, scores, sample.size());
    return figure;
}

} // namespace

const Analysis& block_influenceAnalysis()
{
    static const Analysis analysis{
        {"block-influence",
         say("Analysis", "Block Influence"),
         say("Analysis",
             "1 - the mean over tokens of the cosine between the residual stream entering and leaving a block; the "
             "angular distance is the mean of arccos(cosine) / pi, the relative magnitude that of |output - input| / "
             "|output|"),
         "ShortGPT, § 3.1; The Unreasonable Ineffectiveness of the Deeper Layers, § 3",
         {{"rows", say("Parameter", "Tokens"), say("Parameter", "All, or without position 0 of every window"),
           tokenChoice()},
          {"positions", say("Parameter", "Angles at"),
           say("Parameter", "Angular distances of all tokens, or of the last token of each window, as published"),
           Choice{{{"all", say("Choice", "all")}, {"last", say("Choice", "the last of each window")}}}},
          {"tokens", say("Parameter", "Tokens for spans"),
           say("Parameter", "How many tokens are kept for the spans, at most"), IntegerRange{2048, 1, 65536}}},
         {"layer", "block_influence", "angular", "relative_magnitude", "attention_influence", "mlp_influence"},
         2},
        run};
    return analysis;
}

} // namespace prosector
