// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/sink_gatherer.h"
#include "core/analysis/detail/table_rows.h"

#include <algorithm>
#include <string>

namespace prosector {

namespace {

using Counts = std::vector<std::vector<SinkCount>>; // [layers][heads]

Table headTable(const Counts& layers, double threshold)
{
    TableRows rows("heads", say("Figure", "Attention to the first token"),
                   {countHead("layer", say("Figure", "Layer")), countHead("head", say("Figure", "Head")),
                    numberHead("attention", say("Figure", "Mean attention")),
                    countHead("sink", say("Figure", "Is a sink")),
                    numberHead("pairs", say("Figure", "Share of queries above the threshold"))});
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        for (std::size_t head = 0; head < layers[layer].size(); ++head) {
            const SinkCount& count = layers[layer][head];
            rows.add({static_cast<std::int64_t>(layer), static_cast<std::int64_t>(head), count.mean(),
                      std::int64_t(count.mean() > threshold ? 1 : 0), count.share()});
        }
    }
    return rows.take();
}

SinkCount together(const std::vector<SinkCount>& heads)
{
    SinkCount sum;
    for (const SinkCount& head : heads) {
        sum += head;
    }
    return sum;
}

Table layerTable(const Counts& layers, double threshold)
{
    TableRows rows("layers", say("Figure", "Sinks by layer"),
                   {countHead("layer", say("Figure", "Layer")),
                    numberHead("sink_rate", say("Figure", "Share of heads that are sinks")),
                    numberHead("pairs", say("Figure", "Share of head-query pairs")),
                    numberHead("attention", say("Figure", "Mean attention"))});
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        const SinkCount sum = together(layers[layer]);
        rows.add({static_cast<std::int64_t>(layer), sinkRate(layers[layer], threshold), sum.share(), sum.mean()});
    }
    return rows.take();
}

Table modelTable(const Counts& layers, double threshold)
{
    std::vector<SinkCount> all;
    for (const std::vector<SinkCount>& heads : layers) {
        all.insert(all.end(), heads.begin(), heads.end());
    }
    const SinkCount sum = together(all);
    TableRows rows("model", say("Figure", "All layers together"),
                   {numberHead("sink_rate", say("Figure", "Share of heads that are sinks")),
                    numberHead("pairs", say("Figure", "Share of head-query pairs")),
                    numberHead("attention", say("Figure", "Mean attention"))});
    rows.add({sinkRate(all, threshold), sum.share(), sum.mean()});
    return rows.take();
}

void remark(Figure& figure, const AnalysisContext& context, const Counts& layers)
{
    figure.remarks.push_back(
        context.settings.word("queries") == "all"
            ? say("Figure", "Query 0, which sees nothing but itself, counts as a query (published so)")
            : say("Figure", "Query 0, which sees nothing but itself, is left out"));
    figure.remarks.push_back(say("Figure",
                                 "The published rate is taken on windows of 64 tokens: longer windows have more "
                                 "queries far from the first token"));
    const std::vector<std::int64_t>& sliding = context.model.spec().slidingWindows;
    if (std::ranges::any_of(sliding,
                            [&](std::int64_t window) { return window > 0 && window < context.plan.protocol.window; })) {
        figure.remarks.push_back(say("Figure",
                                     "Layers with a sliding window cannot see the first token from far away: such "
                                     "queries count with attention 0"));
    }
    if (std::ranges::any_of(layers, [](const auto& heads) { return together(heads).queries == 0; })) {
        figure.remarks.push_back(say("Figure", "Layers whose attention does not run have no numbers"));
    }
}

Figure run(const AnalysisContext& context)
{
    const double threshold = context.settings.number("threshold");
    const bool withFirst = context.settings.word("queries") == "all";
    SinkGatherer gatherer(context.model.spec().heads, context.model.team().lanes(), threshold, withFirst);
    runLayerMajor(context.edited(), context.plan.windows, gatherer, context.model.team(), context.feedback,
                  {say("Progress", "watching attention"), true, Layer(context.layers() - 1)});
    const Counts& layers = gatherer.layers();
    Figure figure;
    figure.tables = {headTable(layers, threshold), layerTable(layers, threshold), modelTable(layers, threshold)};
    figure.plots = {
        {say("Figure", "Mean attention to the first token"),
         PlotKind::Heatmap,
         "heads",
         "head",
         {"layer"},
         "attention"},
        {say("Figure", "Sinks by layer, two definitions"), PlotKind::Lines, "layers", "layer", {"sink_rate", "pairs"}}};
    remark(figure, context, layers);
    return figure;
}

} // namespace

const Analysis& attention_sinksAnalysis()
{
    static const Analysis analysis{
        {"attention-sinks",
         say("Analysis", "Attention sinks"),
         say("Analysis",
             "A head is a sink where its attention to the first token, averaged over queries, is above the threshold; "
             "beside it, the share of queries that by themselves pay more than the threshold."),
         "Gu et al. 2025, § 2; arXiv 2507.02559",
         {{"threshold", say("Parameter", "Threshold"),
           say("Parameter", "Attention above which a head, or a query, counts"), NumberRange{0.3, 0, 1}},
          {"queries", say("Parameter", "Queries"), say("Parameter", "All, or without query 0, which sees only itself"),
           Choice{{{"all", say("Choice", "all")}, {"no-first", say("Choice", "without query 0")}}}}},
         {"layer", "head", "attention", "sink", "pairs"},
         11},
        run};
    return analysis;
}

} // namespace prosector
