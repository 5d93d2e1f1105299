// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/figure_tables.h"
#include "core/analysis/detail/state_keeper.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/token_choice.h"

namespace prosector {

namespace {

Figure run(const AnalysisContext& context)
{
    const std::int64_t width = context.model.spec().width;
    const std::int64_t wanted = affordableTokens(context.settings.integer("tokens"), context.layers() + 1, width);
    const bool withoutFirst = context.settings.word("rows") == "no-first";
    const TokenSample sample(context.plan.windows, wanted, TokenSample::Kind::Spread, withoutFirst);
    StateKeeper states(sample, context.layers(), width);
    runLayerMajor(context.edited(), context.plan.windows, states, context.model.team(), context.feedback,
                  {say("Progress", "keeping states"), false, Layer(context.layers() - 1)});

    TableRows table("spans", say("Figure", "Linearity of spans of blocks"),
                    {countHead("first", say("Figure", "First block")), countHead("last", say("Figure", "Last block")),
                     numberHead("linearity", say("Figure", "Linearity")),
                     numberHead("update", say("Figure", "Linearity of the update")),
                     numberHead("linearity_adjusted", say("Figure", "Linearity, adjusted for chance")),
                     numberHead("update_adjusted", say("Figure", "Update, adjusted for chance"))});
    for (std::int64_t first = 0; first < context.layers(); ++first) {
        context.feedback.report(say("Progress", "fitting spans"),
                                static_cast<double>(first) / static_cast<double>(context.layers()));
        std::int64_t last = first;
        for (const LinearityScores& scores : spanLinearities(states, first, context.feedback)) {
            table.add({first, last++, scores.full, scores.update, adjustedLinearity(scores.full, sample.size(), width),
                       adjustedLinearity(scores.update, sample.size(), width)});
        }
    }

    Figure figure;
    figure.tables = {table.take()};
    figure.plots = {
        {say("Figure", "Linearity of spans"), PlotKind::Heatmap, "spans", "first", {"last"}, "linearity"},
        {say("Figure", "Linearity of the update of spans"), PlotKind::Heatmap, "spans", "first", {"last"}, "update"},
        {say("Figure", "Update, adjusted for chance"),
         PlotKind::Heatmap,
         "spans",
         "first",
         {"last"},
         "update_adjusted"}};
    figure.remarks = {say("Figure", "Measured on %1 tokens, evenly spread over the text; chance level %2")
                          .with(sample.size(), numberText(chanceLinearity(sample.size(), width)))};
    if (sample.size() - 1 <= width) {
        figure.remarks.push_back(
            say("Figure",
                "There are no more tokens than %1 channels + 1: a map fits anything, so that every score is 1 and says "
                "nothing, and the adjusted ones are undefined; keep more tokens or take a longer text")
                .with(width));
    }
    return figure;
}

} // namespace

const Analysis& linearity_spansAnalysis()
{
    static const Analysis analysis{
        {"linearity-spans",
         say("Analysis", "Linearity of spans"),
         say("Analysis",
             "The linearity of several blocks one after another: how well one affine map takes what enters the first "
             "to what leaves the last (update: to the difference of the two)"),
         "Your Transformer is Secretly Linear, § 3",
         {{"tokens", say("Parameter", "Tokens"), say("Parameter", "How many tokens are kept, at most"),
           IntegerRange{2048, 2, 65536}},
          {"rows", say("Parameter", "Of"), say("Parameter", "All, or without position 0 of every window"),
           tokenChoice()}},
         {"first", "last", "linearity", "update", "linearity_adjusted", "update_adjusted"},
         40},
        run};
    return analysis;
}

} // namespace prosector
