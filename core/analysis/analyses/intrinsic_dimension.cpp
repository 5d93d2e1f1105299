// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/intrinsic_dimension.h"

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/neighbor_ratios.h"
#include "core/analysis/detail/state_observer.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/token_sample.h"

#include <array>

namespace prosector {

namespace {

class DimensionGatherer : public StateObserver
{
public:
    DimensionGatherer(const TokenSample& sample, const AnalysisContext& context)
        : m_fraction(context.settings.number("fraction"))
        , m_feedback(context.feedback)
        , m_states{KeptRows(sample, context.model.spec().width), KeptRows(sample, context.model.spec().width)}
        , m_table("layers", say("Figure", "Intrinsic dimension of the residual stream"),
                  {countHead("layer", say("Figure", "Layer")), numberHead("twonn", say("Figure", "TwoNN")),
                   numberHead("mle", say("Figure", "Maximum likelihood")), countHead("points", say("Figure", "Points")),
                   countHead("useless", say("Figure", "Points that say nothing"))})
    {
    }

    Table takeTable() { return m_table.take(); }
    bool hasUselessPoints() const { return m_hasUselessPoints; }

private:
    KeptRows& stateOf(std::int64_t number) { return m_states[number == embedding ? 0 : 1]; }

    void takeState(std::int64_t number, const WindowGroup& group, const at::Tensor& state) override
    {
        stateOf(number).put(group, state);
    }

    void stateDone(std::int64_t number) override
    {
        const IntrinsicDimension dimension =
            intrinsicDimensionOf(neighborRatios(stateOf(number).rows(), m_feedback), m_fraction);
        m_hasUselessPoints = m_hasUselessPoints || dimension.useless > 0;
        m_table.add({number, dimension.twoNn, dimension.likelihood, dimension.points, dimension.useless});
    }

    double m_fraction;
    const Feedback& m_feedback;
    std::array<KeptRows, 2> m_states; // the embedding's and a block's
    TableRows m_table;
    bool m_hasUselessPoints = false;
};

Figure run(const AnalysisContext& context)
{
    const TokenSample sample(context.plan.windows, context.settings.integer("tokens"), TokenSample::Kind::First);
    DimensionGatherer gatherer(sample, context);
    runLayerMajor(context.edited(), context.plan.windows, gatherer, context.model.team(), context.feedback,
                  {say("Progress", "measuring dimensions"), false, Layer(context.layers() - 1)});
    Figure figure;
    figure.tables = {gatherer.takeTable()};
    figure.plots = {{say("Figure", "Intrinsic dimension of the residual stream"),
                     PlotKind::Lines,
                     "layers",
                     "layer",
                     {"twonn", "mle"}}};
    figure.plots.front().isLogarithmic = true; // the embedding's duplicates may put it far above all others
    figure.remarks = {
        say("Figure",
            "Measured on the first %1 tokens of the text, each a point; the estimate depends on how many there are")
            .with(sample.size()),
        say("Figure", "A layer's row is the state that leaves the block; layer -1 is what leaves the embedding")};
    if (gatherer.hasUselessPoints()) {
        figure.remarks.push_back(
            say("Figure",
                "Points with a duplicate, or whose two nearest are equally far, say nothing: they are left out of the "
                "fit but count in the distribution, so that TwoNN means little where they are many. Where positions "
                "are not added to the embedding, every repeated token is a duplicate at layer -1"));
    }
    return figure;
}

} // namespace

const Analysis& intrinsic_dimensionAnalysis()
{
    static const Analysis analysis{
        {"intrinsic-dimension",
         say("Analysis", "Intrinsic dimension"),
         say("Analysis",
             "TwoNN: from the ratios of each token's distances to its second nearest and nearest other token, the "
             "slope of -ln(1 - F) over ln ratio through the origin, fitted to the smallest ratios; maximum likelihood: "
             "(points - 1) / sum of ln ratio"),
         "Facco et al. 2017; The Shape of Learning (arXiv 2311.05928), § 3",
         {{"tokens", say("Parameter", "Tokens"),
           say("Parameter", "How many tokens of the text's beginning are kept, at most"), IntegerRange{4096, 3, 32768}},
          {"fraction", say("Parameter", "Fitted fraction"),
           say("Parameter", "Share of the smallest ratios that TwoNN fits; 0.2 is the published one"),
           NumberRange{0.2, 0.01, 1}}},
         {"layer", "twonn", "mle", "points"},
         43},
        run};
    return analysis;
}

} // namespace prosector
