// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/anisotropy_gatherer.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/token_choice.h"

namespace prosector {

namespace {

Table tableOf(const std::vector<StateAnisotropy>& states)
{
    TableRows table("layers", say("Figure", "Anisotropy of the residual stream"),
                    {countHead("layer", say("Figure", "Layer")), numberHead("anisotropy", say("Figure", "Anisotropy")),
                     numberHead("mean_cosine", say("Figure", "Mean cosine of two tokens")),
                     countHead("rows", say("Figure", "Rows")), numberHead("least", say("Figure", "Least possible"))});
    for (const StateAnisotropy& state : states) {
        table.add({state.number, state.anisotropy, state.meanCosine, state.rows, state.least});
    }
    return table.take();
}

Figure run(const AnalysisContext& context)
{
    const bool withoutFirst = context.settings.word("rows") == "no-first";
    AnisotropyGatherer gatherer({withoutFirst, context.settings.word("method") == "power"},
                                context.model.team().lanes());
    runLayerMajor(context.edited(), context.plan.windows, gatherer, context.model.team(), context.feedback,
                  {say("Progress", "measuring anisotropy"), false, Layer(context.layers() - 1)});
    Figure figure;
    figure.tables = {tableOf(gatherer.states())};
    figure.plots = {{say("Figure", "Anisotropy of the residual stream"),
                     PlotKind::Lines,
                     "layers",
                     "layer",
                     {"anisotropy", "mean_cosine"}}};
    figure.remarks = {say("Figure",
                          "A layer's row is the state that leaves the block; layer -1 is what leaves the embedding. "
                          "The last row is the state before the final norm")};
    if (!withoutFirst) {
        figure.remarks.push_back(say("Figure",
                                     "Tokens with massive activations, often the first of a window, make up most of "
                                     "the variation: compare rows = no-first"));
    }
    return figure;
}

} // namespace

const Analysis& anisotropyAnalysis()
{
    static const Analysis analysis{
        {"anisotropy",
         say("Analysis", "Anisotropy"),
         say("Analysis",
             "The share of the variation of token-centered hidden states along their first principal direction; the "
             "mean cosine is that of all pairs of two tokens, not centered"),
         "The Shape of Learning (arXiv 2311.05928), § 3",
         {{"method", say("Parameter", "Method"),
           say("Parameter",
               "Eigenvalues of the Gram matrix, or the faster power iteration, which approaches the value from below"),
           Choice{{{"exact", say("Choice", "exact")}, {"power", say("Choice", "power iteration")}}}},
          {"rows", say("Parameter", "Tokens"), say("Parameter", "All, or without position 0 of every window"),
           tokenChoice()}},
         {"layer", "anisotropy", "mean_cosine"},
         42},
        run};
    return analysis;
}

} // namespace prosector
