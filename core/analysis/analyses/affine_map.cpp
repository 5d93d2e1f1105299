// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/figure_tables.h"
#include "core/analysis/detail/folding_calibration.h"
#include "core/analysis/detail/map_writer.h"
#include "core/analysis/detail/span_list.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/detail/token_choice.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

std::vector<LayerSpan> spansOf(const AnalysisContext& context, bool isFolded)
{
    if (const std::string& span = context.settings.word("span"); !span.empty()) {
        return {spanNamed(span, context.layers())};
    }
    std::vector<LayerSpan> spans;
    for (std::int64_t layer = isFolded ? 1 : 0; layer < context.layers(); ++layer) {
        spans.push_back({Layer(layer), Layer(layer)});
    }
    return spans;
}

// Refuses what cannot be folded into.
void requireFoldable(const AnalysisContext& context, const EditedModel& model, const LayerSpan& span)
{
    checkEdit(FoldSpan{span}, *context.model.facts());
    const BlockState& before = model.block(Layer(span.first.value() - 1));
    if (before.kind != BlockState::Kind::Original || before.mlpDropped) {
        throw Error(ErrorCode::Mismatch, say("Place", "layer %1").with(span.first.value() - 1),
                    say("Error", "its MLP does not run under the edits, so that nothing can be folded into it"),
                    say("Remedy", "Take the edit of that block back, or choose another span"));
    }
}

class AffineTable
{
public:
    AffineTable()
        : m_table(
            "maps", say("Figure", "Affine maps in place of blocks"),
            {countHead("layer", say("Figure", "First block")), countHead("last_layer", say("Figure", "Last block")),
             numberHead("r2_heldout", say("Figure", "R2, held out")),
             numberHead("r2_heldout_update", say("Figure", "R2 of the update, held out")),
             countHead("rows", say("Figure", "Rows")), numberHead("slope_norm", say("Figure", "Norm of the slope")),
             numberHead("condition", say("Figure", "Condition number")),
             numberHead("r2", say("Figure", "R2 on the fitted rows")),
             numberHead("r2_update", say("Figure", "R2 of the update on the fitted rows"))})
    {
    }

    void add(const LayerSpan& span, const LinearityScores& heldOut, const LinearityScores& fitted, std::int64_t rows,
             const at::Tensor& slope, double condition)
    {
        m_table.add({span.first.value(), span.last.value(), heldOut.full, heldOut.update, rows,
                     slope.norm().item<double>(), condition, fitted.full, fitted.update});
    }

    Table take() { return m_table.take(); }

private:
    TableRows m_table;
};

Figure run(const AnalysisContext& context)
{
    const bool isFolded = context.settings.word("fold") == "yes";
    const bool isCalibration = context.settings.word("text") == "calibration";
    const CalibrationOptions options{context.settings.number("lambda"), context.settings.word("rows") == "no-first",
                                     isCalibration ? context.model.options().calibration.name
                                                   : context.request.text.name};
    const std::vector<Window> windows = isCalibration ? context.model.calibrationPlan().windows : context.plan.windows;
    const EditedModel model = context.edited();
    const std::vector<LayerSpan> spans = spansOf(context, isFolded);
    const std::int64_t width = context.model.spec().width;
    const at::Tensor identity = at::eye(width, at::kDouble);

    std::unique_ptr<MapWriter> writer;
    if (const std::string& out = context.settings.word("out"); !out.empty()) {
        const std::vector<MapWriter::Part> map{{"weight", {width, width}}, {"bias", {width}}};
        const std::vector<MapWriter::Part> fold{{"fold", {width, width}}};
        writer = MapWriter::create(out, "affine-map", spans, isFolded ? fold : map);
    }
    AffineTable table;
    if (isFolded) {
        for (const LayerSpan& span : spans) {
            requireFoldable(context, model, span);
        }
        for (const LayerSpan& span : spans) {
            const FittedFolding folding =
                fitFolding(model, windows, span, options, context.model.team(), context.feedback);
            table.add(span, folding.heldOutR2, folding.r2, folding.rows, folding.map - identity, folding.condition);
            if (writer) {
                writer->write({folding.map.t()});
            }
        }
    } else {
        const auto take = [&](const FittedSpan& fitted) {
            table.add(fitted.span, fitted.heldOutR2, determination(fitted.fit, fitted.moments), fitted.moments.rows,
                      fitted.fit.slope, ridgeCondition(fitted.moments, options.ridge));
            if (writer) {
                writer->write({(fitted.fit.slope + identity).t(), fitted.fit.offset});
            }
        };
        fitSpans(model, windows, {spans.begin(), spans.end()}, options, context.model.team(), context.feedback, take);
    }

    Figure figure;
    figure.tables = {table.take()};
    figure.plots = {{say("Figure", "How well one map stands in for blocks"),
                     PlotKind::Lines,
                     "maps",
                     "layer",
                     {"r2_heldout", "r2_heldout_update"}},
                    {say("Figure", "Norm of the slope"), PlotKind::Lines, "maps", "layer", {"slope_norm"}}};
    figure.remarks.push_back(
        say("Figure", "Fitted to %1, lambda %2; held out: fitted on every other window and measured on the rest")
            .with(options.text, numberText(options.ridge, 6)));
    figure.remarks.push_back(isFolded ? say("Figure",
                                            "The map T behind the down projection of the block before: W becomes T^T "
                                            "W; the norm is that of T minus the identity")
                                      : say("Figure",
                                            "y = x + x B + c; the norm is that of B. The edit linear:LAYER has the map "
                                            "that is fitted to the calibration text (text = calibration)"));
    if (writer) {
        writer->commit();
        const Sentence written = isFolded
            ? say("Figure",
                  "Written to %1: fold [width, width] is T^T, to be multiplied with the down projection from the left")
            : say("Figure",
                  "Written to %1: weight [output, input] and bias of the whole block, its residual included: y = "
                  "weight x + bias");
        figure.remarks.push_back(written.with(writer->path().string()));
    }
    return figure;
}

} // namespace

const Analysis& affine_mapAnalysis()
{
    static const Analysis analysis{
        {"affine-map",
         say("Analysis", "Affine map"),
         say("Analysis",
             "y = x + x B + c in place of a block or a span of blocks, by ridge regression with lambda times the mean "
             "diagonal of the Gram matrix scaled to unit diagonal; the condition number is that of the system solved"),
         "Your Transformer is Secretly Linear, § 3; ReplaceMe (arXiv 2505.02819)",
         {{"span", say("Parameter", "Span"),
           say("Parameter", "One block, or the first and the last as 3-5; empty: every block by itself"), FreeText{}},
          {"lambda", say("Parameter", "Ridge"), say("Parameter", "Penalty as a share of the mean diagonal"),
           NumberRange{1e-4, 0, 1e6}},
          {"rows", say("Parameter", "Tokens"), say("Parameter", "All, or without position 0 of every window"),
           tokenChoice()},
          {"fold", say("Parameter", "Fold"),
           say("Parameter", "Fit instead what can be folded into the down projection of the block before"),
           Choice{{{"no", say("Choice", "no")}, {"yes", say("Choice", "yes")}}}},
          {"text", say("Parameter", "Fitted to"), say("Parameter", "The text of the analysis, or the calibration text"),
           Choice{{{"given", say("Choice", "this text")}, {"calibration", say("Choice", "calibration text")}}}},
          {"out", say("Parameter", "Write to"),
           say("Parameter",
               "A folder or a file (.safetensors, .h5) for the maps, as float32; empty: they are not written"),
           FreeText{}}},
         {"layer", "last_layer", "r2_heldout", "r2_heldout_update", "rows", "slope_norm", "condition"},
         44},
        run};
    return analysis;
}

} // namespace prosector
