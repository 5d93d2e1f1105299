// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/figure_tables.h"
#include "core/analysis/detail/folding_calibration.h"
#include "core/analysis/detail/map_writer.h"
#include "core/analysis/detail/span_list.h"
#include "core/analysis/detail/table_rows.h"
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
        throw Error(ErrorCode::Mismatch, "layer " + std::to_string(span.first.value() - 1),
                    say("Error", "its MLP does not run under the edits, so that nothing can be folded into it"),
                    say("Remedy", "Take the edit of that block back, or choose another span"));
    }
}

class AffineTable
{
public:
    AffineTable()
        : m_table("maps", "Affine maps in place of blocks",
                  {countHead("layer", "First block"), countHead("last_layer", "Last block"),
                   numberHead("r2_heldout", "R2, held out"),
                   numberHead("r2_heldout_update", "R2 of the update, held out"), countHead("rows", "Rows"),
                   numberHead("slope_norm", "Norm of the slope"), numberHead("condition", "Condition number"),
                   numberHead("r2", "R2 on the fitted rows"),
                   numberHead("r2_update", "R2 of the update on the fitted rows")})
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
    figure.plots = {{"How well one map stands in for blocks",
                     PlotKind::Lines,
                     "maps",
                     "layer",
                     {"r2_heldout", "r2_heldout_update"}},
                    {"Norm of the slope", PlotKind::Lines, "maps", "layer", {"slope_norm"}}};
    figure.remarks.push_back("Fitted to " + options.text + ", lambda " + numberText(options.ridge, 6)
                             + "; held out: fitted on every other window and measured on the rest");
    figure.remarks.emplace_back(
        isFolded ? "The map T behind the down projection of the block before: W becomes T^T W; the norm is that of T "
                   "minus the identity"
                 : "y = x + x B + c; the norm is that of B. The edit linear:LAYER has the map that is fitted to the "
                   "calibration text (text = calibration)");
    if (writer) {
        writer->commit();
        figure.remarks.push_back(isFolded ? "Written to " + writer->path().string()
                                         + ": fold [width, width] is T^T, to be multiplied with the down projection "
                                           "from the left"
                                          : "Written to " + writer->path().string()
                                         + ": weight [output, input] and bias of the whole block, its residual "
                                           "included: y = weight x + bias");
    }
    return figure;
}

} // namespace

const Analysis& affine_mapAnalysis()
{
    static const Analysis analysis{
        {"affine-map",
         "Affine map",
         "y = x + x B + c in place of a block or a span of blocks, by ridge regression with lambda times the mean "
         "diagonal of the Gram matrix scaled to unit diagonal; the condition number is that of the system solved",
         "Your Transformer is Secretly Linear, section 3, with its residual and means; fold: ReplaceMe (arXiv "
         "2505.02819)",
         {{"span", "Span", "One block, or the first and the last as 3-5; empty: every block by itself", FreeText{}},
          {"lambda", "Ridge", "Penalty as a share of the mean diagonal", NumberRange{1e-4, 0, 1e6}},
          {"rows", "Tokens", "All, or without position 0 of every window", Choice{{"all", "no-first"}}},
          {"fold", "Fold", "Fit instead what can be folded into the down projection of the block before",
           Choice{{"no", "yes"}}},
          {"text", "Fitted to", "The text of the analysis, or the calibration text", Choice{{"given", "calibration"}}},
          {"out", "Write to",
           "A folder or a file (.safetensors, .h5) for the maps, as float32; empty: they are not written", FreeText{}}},
         {"layer", "last_layer", "r2_heldout", "r2_heldout_update", "rows", "slope_norm", "condition"},
         44},
        run};
    return analysis;
}

} // namespace prosector
