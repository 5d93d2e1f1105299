// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/edit_costs.h"
#include "core/analysis/detail/norm_gatherer.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/norm_deviations.h"
#include "core/types/error.h"

#include <cmath>
#include <optional>
#include <string>

namespace prosector {

namespace {

Table siteTable(const NormGatherer& norms)
{
    TableRows rows("sites", say("Figure", "What the norms divide by"),
                   {countHead("layer", say("Figure", "Layer")),
                    numberHead("attention", say("Figure", "Before the attention")),
                    numberHead("attention_first", say("Figure", "The same at position 0")),
                    numberHead("mlp", say("Figure", "Before the MLP")),
                    numberHead("mlp_first", say("Figure", "The same at position 0")),
                    numberHead("attention_spread", say("Figure", "Attention: mean squared distance from the mean")),
                    numberHead("mlp_spread", say("Figure", "MLP: mean squared distance from the mean")),
                    numberHead("attention_pooled", say("Figure", "Attention: deviation of all entries")),
                    numberHead("mlp_pooled", say("Figure", "MLP: deviation of all entries"))});
    for (std::size_t layer = 0; layer < norms.blocks().size(); ++layer) {
        const auto& [attention, mlp] = norms.blocks()[layer];
        rows.add({static_cast<std::int64_t>(layer), attention.mean(), attention.at(0), mlp.mean(), mlp.at(0),
                  attention.spread(), mlp.spread(), attention.pooled(), mlp.pooled()});
    }
    return rows.take();
}

Table finalTable(const NormSite& final)
{
    TableRows rows("final", say("Figure", "What the final norm divides by"),
                   {numberHead("final", say("Figure", "From position 1 on")),
                    numberHead("final_first", say("Figure", "At position 0")),
                    numberHead("final_spread", say("Figure", "Mean squared distance from the mean")),
                    numberHead("final_pooled", say("Figure", "Deviation of all entries"))});
    rows.add({final.mean(), final.at(0), final.spread(), final.pooled()});
    return rows.take();
}

// In the column of layers, the number of layers stands for the final norm.
Table profileTable(const NormGatherer& norms, std::int64_t positions)
{
    TableRows rows("profile",
                   say("Figure", "Mean deviation by position, before the attention and (last) the final norm"),
                   {countHead("layer", say("Figure", "Layer")), countHead("position", say("Figure", "Position")),
                    numberHead("deviation", say("Figure", "Deviation")), textHead("norm", say("Figure", "Norm"))});
    const auto add = [&](std::size_t layer, const NormSite& site, const Sentence& norm) {
        for (std::int64_t position = 0; position < positions; ++position) {
            if (const double deviation = site.at(position); !std::isnan(deviation)) { // a window reaches it
                rows.add({static_cast<std::int64_t>(layer), position, deviation, norm});
            }
        }
    };
    for (std::size_t layer = 0; layer < norms.blocks().size(); ++layer) {
        const auto& [attention, mlp] = norms.blocks()[layer];
        add(layer, std::isnan(attention.at(0)) ? mlp : attention, say("Figure", "layer %1").with(layer));
    }
    add(norms.blocks().size(), norms.final(), say("Figure", "final"));
    return rows.take();
}

// Fixes norms and writes what that costs.
class FixedNorms
{
public:
    FixedNorms(const AnalysisContext& context)
        : m_norms(context.model.facts()->norms)
        , m_layers(context.layers())
        , m_costs(context.model, context.plan.windows, context.request.edits, context.feedback)
        , m_rows("fixed", say("Figure", "Loss with fixed deviations"),
                 {textHead("norms", say("Figure", "Fixed")), countHead("layer", say("Figure", "Layer")),
                  textHead("site", say("Figure", "Norm")),
                  numberHead("loss", say("Figure", "Loss"), say("Unit", "nats")),
                  numberHead("delta_loss", say("Figure", "Change in loss"), say("Unit", "nats")),
                  numberHead("delta_low", say("Figure", "95 % low"), say("Unit", "nats")),
                  numberHead("delta_high", say("Figure", "95 % high"), say("Unit", "nats")),
                  numberHead("median", say("Figure", "Median of windows"), say("Unit", "nats")),
                  numberHead("lower", say("Figure", "10 % of windows"), say("Unit", "nats")),
                  numberHead("upper", say("Figure", "90 % of windows"), say("Unit", "nats"))})
    {
    }

    void together()
    {
        add(say("Figure", "none"), {}, {});
        add(say("Figure", "all attention norms"), every(true, false), say("Figure", "attention"));
        add(say("Figure", "all MLP norms"), every(false, true), say("Figure", "mlp"));
        add(say("Figure", "final norm"), final(), say("Figure", "final"));
        EditList all = every(true, true);
        const EditList last = final();
        all.insert(all.end(), last.begin(), last.end());
        add(say("Figure", "all norms"), all, say("Figure", "all"));
    }

    void each()
    {
        for (std::int64_t layer = 0; layer < m_layers; ++layer) {
            const EditList attention = of(layer, true, false);
            const EditList mlp = of(layer, false, true);
            add(say("Figure", "layer %1, attention").with(layer), attention, say("Figure", "attention"), layer);
            add(say("Figure", "layer %1, MLP").with(layer), mlp, say("Figure", "mlp"), layer);
            if (!attention.empty() && !mlp.empty()) {
                add(say("Figure", "layer %1").with(layer), of(layer, true, true), say("Figure", "both"), layer);
            }
        }
    }

    Table take() { return m_rows.take(); }

private:
    EditList of(std::int64_t layer, bool attention, bool mlp) const
    {
        EditList edits;
        if (attention && m_norms.beforeAttention) {
            edits.push_back(FixNorm{NormPlace::Attention, Layer(layer)});
        }
        if (mlp && m_norms.beforeMlp && !m_norms.shared) {
            edits.push_back(FixNorm{NormPlace::Mlp, Layer(layer)});
        }
        return edits;
    }

    EditList every(bool attention, bool mlp) const
    {
        EditList edits;
        for (std::int64_t layer = 0; layer < m_layers; ++layer) {
            const EditList here = of(layer, attention, mlp);
            edits.insert(edits.end(), here.begin(), here.end());
        }
        return edits;
    }

    EditList final() const { return m_norms.final ? EditList{FixNorm{NormPlace::Final, {}}} : EditList(); }

    // Norms that the model does not have give no row.
    void add(const Sentence& name, const EditList& edits, const Sentence& site, std::int64_t layer = -1)
    {
        if (edits.empty() && !site.empty()) {
            return;
        }
        const std::optional<Evaluation> evaluation = edits.empty() ? m_costs.reference() : m_costs.with(edits);
        const Estimate change = m_costs.changeTo(evaluation);
        std::vector<double> losses; // none where the output is not finite
        for (const WindowScore& window : evaluation ? evaluation->windows : std::vector<WindowScore>()) {
            losses.push_back(window.lossSum / static_cast<double>(window.tokens));
        }
        m_rows.add({name, layer, site, m_costs.reference().loss() + change.value, change.value, change.low, change.high,
                    quantile(losses, 0.5), quantile(losses, 0.1), quantile(losses, 0.9)});
    }

    const NormFacts& m_norms;
    std::int64_t m_layers;
    EditCosts m_costs;
    TableRows m_rows;
};

void remark(Figure& figure, const AnalysisContext& context)
{
    const NormFacts& norms = context.model.facts()->norms;
    if (!norms.beforeAttention || !norms.beforeMlp || !norms.final) {
        figure.remarks.push_back(say("Figure",
                                     "Norms that this model does not have in front of its attention, its MLP or its "
                                     "head have no numbers; norms behind them are not measured"));
    } else if (norms.shared) {
        figure.remarks.push_back(say("Figure", "The MLP of this model reads the attention's norm"));
    }
    if (context.settings.word("check") != "no") {
        figure.remarks.push_back(say("Figure",
                                     "Fixed deviations are averages over the calibration text of the unedited model, "
                                     "with one of its own for position 0"));
        if (std::isnan(figure.table("fixed").column("loss").number(figure.table("fixed").rows() - 1))) {
            figure.remarks.push_back(say("Figure", "Where the model's output is not finite there is no number"));
        }
        figure.remarks.push_back(say("Figure",
                                     "A model without norms is fragile: a few windows can carry the mean loss, so read "
                                     "the median and the quantiles of windows too"));
    }
}

Figure run(const AnalysisContext& context)
{
    NormGatherer norms(context.model.spec(), context.model.team().lanes());
    runLayerMajor(context.edited(), context.plan.windows, norms, context.model.team(), context.feedback,
                  {say("Progress", "measuring norms"), true, Layer(context.layers() - 1)});
    Figure figure;
    figure.tables = {siteTable(norms), finalTable(norms.final()),
                     profileTable(norms, context.settings.integer("positions"))};
    figure.plots = {{say("Figure", "What the norms divide by"),
                     PlotKind::Lines,
                     "sites",
                     "layer",
                     {"attention", "attention_first", "mlp", "mlp_first"},
                     {},
                     {},
                     {},
                     true}};
    if (figure.tables.back().rows() > 0) {
        figure.plots.push_back({say("Figure", "Mean deviation by position"),
                                PlotKind::Heatmap,
                                "profile",
                                "position",
                                {"norm"},
                                "deviation",
                                {},
                                {},
                                true});
    }
    if (const std::string& check = context.settings.word("check"); check != "no") {
        FixedNorms fixed(context);
        fixed.together();
        if (check == "each") {
            fixed.each();
        }
        figure.tables.push_back(fixed.take());
        // Without any norm a model may be worse by orders of magnitude, beside which the others could not be seen.
        figure.plots.push_back({say("Figure", "Loss with fixed deviations"),
                                PlotKind::Bars,
                                "fixed",
                                "norms",
                                {"loss", "median"},
                                {},
                                {},
                                {},
                                true});
    }
    remark(figure, context);
    return figure;
}

} // namespace

const Analysis& layernormAnalysis()
{
    static const Analysis analysis{
        {"layernorm",
         say("Analysis", "Norms"),
         say("Analysis",
             "What each norm divides its tokens by, sqrt(variance + epsilon) or sqrt(mean square + epsilon), averaged "
             "over positions from 1 on and at position 0; and the loss when it divides by that average instead."),
         "Removing LayerNorm (arXiv 2409.13710), § 2, 3",
         {{"check", say("Parameter", "Check"),
           say("Parameter",
               "The loss with norms of one kind and with all fixed; or also with every norm and layer by itself"),
           Choice{{{"together", say("Choice", "together")},
                   {"each", say("Choice", "each by itself too")},
                   {"no", say("Choice", "no")}}}},
          {"positions", say("Parameter", "Positions"), say("Parameter", "Of the profile by position"),
           IntegerRange{32, 1, 65536}}},
         {"layer", "attention", "attention_first", "mlp", "mlp_first"},
         12},
        run};
    return analysis;
}

} // namespace prosector
