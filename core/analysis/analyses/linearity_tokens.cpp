// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/folded_moments.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/token_sample.h"
#include "core/engine/detail/run.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace prosector {

namespace {

// The distance of some tokens from each block's map, which is fitted to all chosen ones.
class TokenGatherer : public RunObserver
{
public:
    TokenGatherer(RowChoice choice, const TokenSample& sample, std::int64_t width, int lanes)
        : m_moments(choice, lanes)
        , m_in(sample, width)
        , m_out(sample, width)
    {
    }

    void blockDone(Layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        m_moments.add(group, in, out);
        m_in.put(group, in);
        m_out.put(group, out);
    }

    void layerDone(Layer) override
    {
        const FoldedMoments::Result moments = m_moments.take();
        const Moments::Centered all = Moments::merged(moments.folds[0], moments.folds[1]);
        const LinearityScores scores = linearityOf(all);
        const at::Tensor undefined =
            at::full({m_in.rows().size(0)}, std::numeric_limits<double>::quiet_NaN(), at::kDouble);
        at::Tensor full = undefined;
        at::Tensor update = undefined;
        if (!std::isnan(scores.full)) {
            const RidgeFit fit = leastSquaresFit(all);
            const at::Tensor x = m_in.rows().to(at::kDouble);
            const at::Tensor u = m_out.rows().to(at::kDouble) - x;
            const at::Tensor squares = (u - fit.offset - at::mm(x, fit.slope)).square().sum(1);
            const auto rows = static_cast<double>(all.rows);
            full = (squares * (rows / all.yy)).sqrt_();
            update = all.uu > 0 ? (squares * (rows / all.uu)).sqrt_() : undefined;
        }
        m_full.push_back(full.contiguous());
        m_update.push_back(update.contiguous());
    }

    // Per layer: [tokens of the sample], float64.
    const std::vector<at::Tensor>& full() const { return m_full; }
    const std::vector<at::Tensor>& update() const { return m_update; }

private:
    FoldedMoments m_moments;
    KeptRows m_in;
    KeptRows m_out;
    std::vector<at::Tensor> m_full;
    std::vector<at::Tensor> m_update;
};

Table tokenTable(const AnalysisContext& context, std::span<const Window> windows, const TokenGatherer& gatherer)
{
    TableRows table("tokens", say("Figure", "Non-linearity of tokens"),
                    {countHead("layer", say("Figure", "Layer")), countHead("token", say("Figure", "Token")),
                     textHead("text", say("Figure", "Text")), countHead("window", say("Figure", "Window")),
                     countHead("position", say("Figure", "Position")),
                     numberHead("nonlinearity", say("Figure", "Non-linearity")),
                     numberHead("update", say("Figure", "Non-linearity of the update"))});
    for (std::size_t layer = 0; layer < gatherer.full().size(); ++layer) {
        const double* full = gatherer.full()[layer].data_ptr<double>();
        const double* update = gatherer.update()[layer].data_ptr<double>();
        std::int64_t token = 0;
        for (std::size_t window = 0; window < windows.size(); ++window) {
            const std::vector<std::int64_t>& ids = windows[window].ids;
            for (std::size_t position = 0; position < ids.size(); ++position, ++token) {
                table.add({static_cast<std::int64_t>(layer), token,
                           context.model.tokenizer().piece(TokenId(ids[position])), static_cast<std::int64_t>(window),
                           static_cast<std::int64_t>(position), full[token], update[token]});
            }
        }
    }
    return table.take();
}

Figure run(const AnalysisContext& context)
{
    const RowChoice choice = rowChoiceNamed(context.settings.word("rows"));
    const auto visible =
        std::min(context.plan.windows.size(), static_cast<std::size_t>(context.settings.integer("windows")));
    const std::span shown = std::span(context.plan.windows).first(visible);
    std::int64_t tokens = 0;
    for (const Window& window : shown) {
        tokens += static_cast<std::int64_t>(window.ids.size());
    }
    const TokenSample sample(context.plan.windows, tokens, TokenSample::Kind::First);
    TokenGatherer gatherer(choice, sample, context.model.spec().width, context.model.team().lanes());
    runLayerMajor(context.edited(), context.plan.windows, gatherer, context.model.team(), context.feedback,
                  {say("Progress", "measuring tokens"), false, Layer(context.layers() - 1)});

    Figure figure;
    figure.tables = {tokenTable(context, shown, gatherer)};
    const Plot full{say("Figure", "Non-linearity of tokens"),
                    PlotKind::Heatmap,
                    "tokens",
                    "token",
                    {"layer"},
                    "nonlinearity",
                    "text"};
    Plot update = full;
    update.title = say("Figure", "Non-linearity of tokens, of the update");
    update.value = "update";
    figure.plots = {full, update};
    figure.remarks = {say("Figure",
                          "The root mean square over all tokens that the map is fitted to is the root of 1 - "
                          "linearity; tokens that a fit leaves out are shown all the same"),
                      say("Figure",
                          "A token with a massive activation pulls the map towards itself: its own distance is then "
                          "small, and that of others large; compare rows = no-first")};
    return figure;
}

} // namespace

const Analysis& linearity_tokensAnalysis()
{
    static const Analysis analysis{
        {"linearity-tokens",
         say("Analysis", "Non-linearity of tokens"),
         say("Analysis",
             "sqrt(n) |xA - y| of each token, of the centered and scaled input x and output y of a block and the map A "
             "that fits all n tokens of the text best; 0 is a token that the map foretells"),
         "LLM-Microscope (arXiv 2502.15007), § 3",
         {{"windows", say("Parameter", "Visible windows"), say("Parameter", "How many windows of the text are shown"),
           IntegerRange{1, 1, 64}},
          {"rows", say("Parameter", "Fitted to"),
           say("Parameter",
               "All tokens, without position 0 of every window, or without tokens that hold a massive activation"),
           Choice{{{"all", say("Choice", "all")},
                   {"no-first", say("Choice", "without position 0")},
                   {"no-massive", say("Choice", "without massive activations")}}}}},
         {"layer", "token", "text", "window", "position", "nonlinearity", "update"},
         41},
        run};
    return analysis;
}

} // namespace prosector
