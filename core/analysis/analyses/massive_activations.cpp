// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/magnitude_median.h"
#include "core/analysis/detail/massive_gatherer.h"
#include "core/analysis/detail/table_rows.h"
#include "core/types/error.h"

#include <cmath>
#include <limits>
#include <tuple>

namespace prosector {

namespace {

double ratioOf(const MassiveLayer& layer)
{
    return layer.median > 0 ? layer.tops[0] / layer.median : std::numeric_limits<double>::quiet_NaN();
}

Table layerTable(const AnalysisContext& context, const std::vector<MassiveLayer>& layers)
{
    TableRows rows(
        "layers", say("Figure", "Largest magnitudes of each layer's output"),
        {countHead("layer", say("Figure", "Layer")), numberHead("top1", say("Figure", "Largest")),
         numberHead("top2", say("Figure", "Second channel")), numberHead("top3", say("Figure", "Third channel")),
         numberHead("median", say("Figure", "Median")), numberHead("ratio", say("Figure", "Largest over median")),
         countHead("channel", say("Figure", "Channel of the largest")),
         countHead("token", say("Figure", "Its position")),
         numberHead("value", say("Figure", "The largest with its sign")),
         countHead("window", say("Figure", "Its window")), textHead("token_text", say("Figure", "Its token")),
         textHead("massive", say("Figure", "Massive as published"))});
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const MassiveLayer& one = layers[i];
        rows.add({static_cast<std::int64_t>(i), one.tops[0], one.tops[1], one.tops[2], one.median, ratioOf(one),
                  one.largest.channel.value(), one.largest.token.value(), one.largest.value, one.largest.window,
                  context.model.tokenizer().piece(one.largest.tokenId),
                  MassiveLimit{one.median}.reachedBy(one.tops[0]) ? say("Figure", "yes") : say("Figure", "no")});
    }
    return rows.take();
}

std::int64_t shownLayer(const AnalysisContext& context, const std::vector<MassiveLayer>& layers)
{
    const std::int64_t set = context.settings.integer("layer");
    if (set >= static_cast<std::int64_t>(layers.size())) {
        throw Error(ErrorCode::Usage, "layer", say("Error", "the model has no layer %1").with(set),
                    say("Remedy", "Choose one from 0 to %1").with(layers.size() - 1));
    }
    if (set >= 0) {
        return set;
    }
    std::size_t most = 0;
    for (std::size_t i = 1; i < layers.size(); ++i) {
        most = ratioOf(layers[i]) > ratioOf(layers[most]) ? i : most;
    }
    return static_cast<std::int64_t>(most);
}

// The channels with the largest magnitudes in the window, strongest first, at every token of it.
Table surfaceTable(const AnalysisContext& context, const Window& window, std::int64_t layer, const at::Tensor& state)
{
    TableRows rows("surface", say("Figure", "Magnitudes of the strongest channels, layer %1").with(layer),
                   {countHead("position", say("Figure", "Position")), textHead("token", say("Figure", "Token")),
                    countHead("rank", say("Figure", "Rank")), textHead("channel", say("Figure", "Channel")),
                    numberHead("magnitude", say("Figure", "Magnitude")), numberHead("value", say("Figure", "Value"))});
    const std::int64_t count = std::min(context.settings.integer("channels"), state.size(1));
    const at::Tensor channels = std::get<1>(state.abs().amax({0}).topk(count));
    for (std::int64_t rank = 0; rank < count; ++rank) {
        const std::int64_t channel = channels[rank].item<std::int64_t>();
        const at::Tensor values = state.select(1, channel).contiguous();
        for (std::int64_t position = 0; position < values.size(0); ++position) {
            const auto value = static_cast<double>(values.data_ptr<float>()[position]);
            const TokenId id(window.ids[static_cast<std::size_t>(position)]);
            rows.add(
                {position, context.model.tokenizer().piece(id), rank, std::to_string(channel), std::abs(value), value});
        }
    }
    return rows.take();
}

Figure run(const AnalysisContext& context)
{
    const std::int64_t window = context.settings.integer("window");
    if (window >= static_cast<std::int64_t>(context.plan.windows.size())) {
        throw Error(ErrorCode::Usage, "window", say("Error", "the text has no window %1").with(window),
                    say("Remedy", "Choose one from 0 to %1").with(context.plan.windows.size() - 1));
    }
    MassiveGatherer gatherer(context.model.team().lanes(), window, context.settings.integer("tokens"));
    runLayerMajor(context.edited(), context.plan.windows, gatherer, context.model.team(), context.feedback,
                  {say("Progress", "looking for massive activations"), true, Layer(context.layers() - 1)});
    const std::int64_t layer = shownLayer(context, gatherer.layers());

    Figure figure;
    figure.tables = {layerTable(context, gatherer.layers()),
                     surfaceTable(context, context.plan.windows[static_cast<std::size_t>(window)], layer,
                                  gatherer.surface(Layer(layer)))};
    figure.plots = {{say("Figure", "Largest magnitudes and the median"),
                     PlotKind::Lines,
                     "layers",
                     "layer",
                     {"top1", "top2", "top3", "median"},
                     {},
                     {},
                     {},
                     true},
                    {say("Figure", "Largest magnitude over the median"),
                     PlotKind::Lines,
                     "layers",
                     "layer",
                     {"ratio"},
                     {},
                     {},
                     {},
                     true},
                    {say("Figure", "Magnitudes, layer %1").with(layer),
                     PlotKind::Heatmap,
                     "surface",
                     "position",
                     {"channel"},
                     "magnitude",
                     "token",
                     {},
                     true}};
    figure.remarks.push_back(say("Figure",
                                 "The published yes or no (above 100 and at least 1,000 times the median) fails for "
                                 "small models, whose activations have another scale: read the ratio"));
    figure.remarks.push_back(
        say("Figure", "Massive activations are not important in every model: clamp the channel to see"));
    return figure;
}

} // namespace

const Analysis& massive_activationsAnalysis()
{
    static const Analysis analysis{
        {"massive-activations",
         say("Analysis", "Massive activations"),
         say("Analysis",
             "The largest magnitudes of the residual stream leaving each block, in three different channels, beside "
             "the median magnitude of the same layer's whole output."),
         "Massive Activations (arXiv 2402.17762), § 2",
         {{"layer", say("Parameter", "Layer"),
           say("Parameter", "That the surface shows; -1: the one with the largest ratio"),
           IntegerRange{-1, -1, std::int64_t(1) << 20}},
          {"window", say("Parameter", "Window"), say("Parameter", "That the surface shows, from 0"),
           IntegerRange{0, 0, std::int64_t(1) << 30}},
          {"tokens", say("Parameter", "Tokens"), say("Parameter", "Of the surface, from the window's beginning"),
           IntegerRange{64, 1, 4096}},
          {"channels", say("Parameter", "Channels"), say("Parameter", "Of the surface, the strongest ones"),
           IntegerRange{8, 1, 256}}},
         {"layer", "top1", "top2", "top3", "median", "ratio", "channel", "token"},
         10},
        run};
    return analysis;
}

} // namespace prosector
