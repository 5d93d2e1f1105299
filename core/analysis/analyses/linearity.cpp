// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/linearity_gatherer.h"
#include "core/analysis/detail/table_rows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace prosector {

namespace {

struct Measure
{
    const char* name;
    const char* title;
    double (*of)(const LayerLinearity&);
};

constexpr std::array<Measure, 6> measures{{
    {"linearity", marked("Figure", "Linearity"), [](const LayerLinearity& layer) { return layer.published.full; }},
    {"linearity_adjusted", marked("Figure", "Adjusted for chance"),
     [](const LayerLinearity& layer) { return layer.adjusted.full; }},
    {"linearity_heldout", marked("Figure", "Held out"), [](const LayerLinearity& layer) { return layer.heldOut.full; }},
    {"update", marked("Figure", "Linearity of the update"),
     [](const LayerLinearity& layer) { return layer.published.update; }},
    {"update_adjusted", marked("Figure", "Update, adjusted for chance"),
     [](const LayerLinearity& layer) { return layer.adjusted.update; }},
    {"update_heldout", marked("Figure", "Update, held out"),
     [](const LayerLinearity& layer) { return layer.heldOut.update; }},
}};

Table layerTable(const std::vector<LayerLinearity>& layers)
{
    std::vector<Column> heads{countHead("layer", say("Figure", "Layer"))};
    for (const Measure& measure : measures) {
        heads.push_back(numberHead(measure.name, say("Figure", measure.title)));
    }
    heads.push_back(countHead("rows", say("Figure", "Rows")));
    heads.push_back(numberHead("chance_level", say("Figure", "Chance level")));
    heads.push_back(countHead("left_out", say("Figure", "Massive rows left out")));
    TableRows table("layers", say("Figure", "Linearity of blocks"), std::move(heads));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        std::vector<TableRows::Cell> cells{static_cast<std::int64_t>(i)};
        for (const Measure& measure : measures) {
            cells.emplace_back(measure.of(layers[i]));
        }
        cells.emplace_back(layers[i].rows);
        cells.emplace_back(layers[i].chanceLevel);
        cells.emplace_back(layers[i].leftOut);
        table.add(std::move(cells));
    }
    return table.take();
}

// The same numbers one below the other, for the heatmap.
Table profileTable(const std::vector<LayerLinearity>& layers)
{
    TableRows table("profile", say("Figure", "Linearity by layer and measure"),
                    {countHead("layer", say("Figure", "Layer")), textHead("measure", say("Figure", "Measure")),
                     numberHead("value", say("Figure", "Linearity"))});
    for (const Measure& measure : measures) {
        for (std::size_t i = 0; i < layers.size(); ++i) {
            table.add({static_cast<std::int64_t>(i), say("Figure", measure.title), measure.of(layers[i])});
        }
    }
    return table.take();
}

void addRemarks(Figure& figure, const std::vector<LayerLinearity>& layers, RowChoice choice, std::int64_t width)
{
    const auto any = [&](auto holds) { return std::ranges::any_of(layers, holds); };
    figure.remarks.push_back(say("Figure",
                                 "Published scores have a chance level of width / (rows - 1), which noise alone would "
                                 "reach; the adjusted ones are 0 there"));
    figure.remarks.push_back(
        say("Figure",
            "Held out: the map is fitted without a penalty on every other window and measured on the rest against the "
            "fitted windows' means, the mean of both ways; below 0 it does worse than those means"));
    if (any([&](const LayerLinearity& layer) { return layer.rows - 1 <= width; })) {
        figure.remarks.push_back(
            say("Figure",
                "There are no more tokens than %1 channels + 1: a map fits anything, so that the published score is 1 "
                "and says nothing, and the adjusted one is undefined; take a longer text")
                .with(width));
    }
    if (any([](const LayerLinearity& layer) { return std::isnan(layer.heldOut.full); })) {
        figure.remarks.push_back(say("Figure",
                                     "Held-out scores are undefined where one fold of windows has nothing to fit or to "
                                     "measure: take at least two windows"));
    }
    if (any([](const LayerLinearity& layer) { return std::isnan(layer.published.update); })) {
        figure.remarks.push_back(say("Figure", "A block whose update does not vary between tokens has no score"));
    }
    if (choice == RowChoice::All) {
        figure.remarks.push_back(say("Figure",
                                     "A single token with a massive activation can push the score to nearly 1: compare "
                                     "rows = no-first and rows = no-massive"));
    }
    if (choice == RowChoice::NoMassive) {
        figure.remarks.push_back(say("Figure",
                                     "Left out: tokens with an entry above 100 and at least 1,000 times the median "
                                     "magnitude, in the block's input or output"));
    }
    if (choice == RowChoice::NoMassive && !any([](const LayerLinearity& layer) { return layer.leftOut > 0; })) {
        figure.remarks.push_back(say("Figure", "No token of this text holds one: nothing was left out"));
    }
    if (any([](const LayerLinearity& layer) { return layer.isTruncated; })) {
        figure.remarks.push_back(
            say("Figure", "Some layers have more massive tokens than are kept apart; the rest stayed in"));
    }
}

Figure run(const AnalysisContext& context)
{
    const RowChoice choice = rowChoiceNamed(context.settings.word("rows"));
    LinearityGatherer gatherer(choice, context.model.team().lanes());
    runLayerMajor(context.edited(), context.plan.windows, gatherer, context.model.team(), context.feedback,
                  {say("Progress", "measuring linearity"), false, Layer(context.layers() - 1)});

    Figure figure;
    figure.tables = {layerTable(gatherer.layers()), profileTable(gatherer.layers())};
    figure.plots = {
        {say("Figure", "Linearity with the residual"),
         PlotKind::Lines,
         "layers",
         "layer",
         {"linearity", "linearity_adjusted", "linearity_heldout"}},
        {say("Figure", "Linearity of the update alone"),
         PlotKind::Lines,
         "layers",
         "layer",
         {"update", "update_adjusted", "update_heldout", "chance_level"}},
        {say("Figure", "Linearity by layer and measure"), PlotKind::Heatmap, "profile", "layer", {"measure"}, "value"}};
    addRemarks(figure, gatherer.layers(), choice, context.model.spec().width);
    return figure;
}

} // namespace

const Analysis& linearityAnalysis()
{
    static const Analysis analysis{
        {"linearity",
         say("Analysis", "Linearity"),
         say("Analysis",
             "1 - min |xA - y|^2 over all maps A, of a block's input x and output y (update: output minus input), both "
             "centered over tokens and scaled to Frobenius norm 1: the share of the variation that one affine map "
             "explains"),
         "Your Transformer is Secretly Linear, § 3",
         {{"rows", say("Parameter", "Tokens"),
           say("Parameter",
               "All, without position 0 of every window, or without tokens that hold a massive activation"),
           Choice{{{"all", say("Choice", "all")},
                   {"no-first", say("Choice", "without position 0")},
                   {"no-massive", say("Choice", "without massive activations")}}}}},
         {"layer", "linearity", "linearity_adjusted", "linearity_heldout", "update", "update_adjusted",
          "update_heldout", "rows", "chance_level"},
         1},
        run};
    return analysis;
}

} // namespace prosector
