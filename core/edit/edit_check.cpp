// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/detail/edit_words.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <cmath>
#include <optional>
#include <string>

namespace prosector {

namespace {

struct MatrixSize
{
    std::int64_t rows = 0; // output channels
    std::int64_t columns = 0; // input channels
};

// Of an MLP's inner side: an expert's, that of the MLP beside the experts, or that of a plain one.
std::int64_t intermediateOf(const MatrixPlace& place, const ModelFacts& model)
{
    if (!model.mixture.isAt(place.layer.value())) {
        return model.intermediate;
    }
    return place.expert ? model.mixture.intermediate : model.mixture.sharedIntermediate;
}

MatrixSize sizeOf(const MatrixPlace& place, const ModelFacts& model)
{
    switch (place.matrix) {
    case Matrix::Query:
        return {model.heads * model.headWidth, model.width};
    case Matrix::Key:
    case Matrix::Value:
        return {model.keyValueHeads * model.headWidth, model.width};
    case Matrix::Output:
        return {model.width, model.heads * model.headWidth};
    case Matrix::Gate:
    case Matrix::Up:
        return {intermediateOf(place, model), model.width};
    case Matrix::Down:
        return {model.width, intermediateOf(place, model)};
    case Matrix::Embedding:
    case Matrix::Head:
        return {model.vocabulary, model.width};
    }
    return {};
}

class Checker
{
public:
    Checker(const Edit& edit, const ModelFacts& model)
        : m_edit(edit)
        , m_model(model)
    {
    }

    void check() const
    {
        if (const auto blocks = blocksOf(m_edit)) {
            checkRange(blocks->last.value(), m_model.layers, say("Error", "there is no layer %1 in the model"));
        }
        std::visit([this](const auto& edit) { checkParts(edit); }, m_edit);
    }

private:
    template <class AnyEdit> void checkParts(const AnyEdit& edit) const
    {
        if constexpr (requires { edit.at; }) {
            checkPlace(edit.at.place, edit.at.row, edit.at.column);
        } else if constexpr (requires { edit.place, edit.row; }) {
            checkPlace(edit.place, edit.row, std::nullopt);
        } else if constexpr (requires { edit.place, edit.column; }) {
            checkPlace(edit.place, std::nullopt, edit.column);
        }
        if constexpr (requires { edit.span; }) {
            checkSpan(edit.span);
        }
        if constexpr (requires { edit.factor; }) {
            checkFinite(edit.factor, say("Error", "the factor is no finite number"));
        } else if constexpr (requires { edit.value; }) {
            checkFinite(edit.value, say("Error", "the value is no finite number"));
        } else if constexpr (requires { edit.t; }) {
            checkFinite(edit.t, say("Error", "the value of t is no finite number"));
        }
    }

    void checkParts(const FoldSpan& edit) const
    {
        if (edit.span.first.value() == 0) {
            refuse(say("Error", "there is no block before layer 0 that the span could be folded into"),
                   say("Remedy", "Begin the span at layer 1 or above"));
        }
        checkSpan(edit.span);
        const std::string before = std::to_string(edit.span.first.value() - 1);
        if (m_model.mixture.isAt(edit.span.first.value() - 1)) {
            refuse(say("Error", "layer %1 is a mixture of experts, which has no single down projection to fold into")
                       .with(before),
                   say("Remedy", "Drop the blocks or use linear-span"));
        }
        if (m_model.norms.behindMlp) {
            refuse(say("Error", "a norm follows the down projection of layer %1, so that nothing can be folded into it")
                       .with(before),
                   say("Remedy", "Drop the blocks or use linear-span"));
        }
    }

    void checkParts(const ZeroHead& edit) const
    {
        checkRange(edit.head.value(), m_model.heads, say("Error", "there is no head %1 in layer %2"),
                   edit.layer.value());
    }

    void checkParts(const FixNorm& edit) const
    {
        const NormFacts& norms = m_model.norms;
        if (edit.norm == NormPlace::Mlp && norms.shared) {
            refuse(say("Error", "the MLP of this model reads the attention's norm"),
                   say("Remedy", "Fix that one: fix-norm:%1:attention").with(edit.layer.value()));
        }
        const bool isThere = edit.norm == NormPlace::Attention ? norms.beforeAttention
            : edit.norm == NormPlace::Mlp                      ? norms.beforeMlp
                                                               : norms.final;
        if (!isThere) {
            refuse(edit.norm == NormPlace::Attention ? say("Error", "this model has no norm in front of the attention")
                       : edit.norm == NormPlace::Mlp ? say("Error", "this model has no norm in front of the MLP")
                                                     : say("Error", "this model has no norm in front of the head"),
                   say("Remedy", "Only norms in front of the attention, the MLP and the head can be fixed"));
        }
    }

    void checkParts(const ClampChannel& edit) const
    {
        const bool isMixture = m_model.mixture.isAt(edit.layer.value());
        if (edit.site == Site::Middle && m_model.parallel) {
            refuse(say("Error", "attention and MLP of this model run side by side, with nothing in the middle"),
                   say("Remedy", "Clamp in, attention_out, down_out or out"));
        }
        if (edit.site == Site::DownIn && isMixture) {
            refuse(say("Error", "layer %1 is a mixture of experts, which has no single input of a down projection")
                       .with(edit.layer.value()),
                   say("Remedy", "Clamp down_out, which is what the experts give together"));
        }
        const std::int64_t channels = edit.site == Site::DownIn ? m_model.intermediate : m_model.width;
        checkRange(edit.channel.value(), channels, say("Error", "there is no channel %1 in \"%2\" of layer %3"),
                   std::string(wordFor(clampSites, edit.site)), edit.layer.value());
        if (edit.position) {
            checkRange(edit.position->value(), m_model.context,
                       say("Error", "there is no position %1 in a window of the model"));
        }
        if (edit.value) {
            checkFinite(*edit.value, say("Error", "the value is no finite number"));
        }
    }

    void checkParts(const RestoreActivation& edit) const
    {
        if (m_model.mixture.isAt(edit.layer.value())) {
            refuse(say("Error", "layer %1 is a mixture of experts, which has no single down projection")
                       .with(edit.layer.value()),
                   say("Remedy", "Zero the weight of one expert, as in zero:LAYER:down.EXPERT:ROW:COL"));
        }
        checkPlace({Matrix::Down, edit.layer, std::nullopt}, edit.row, edit.column);
    }

    void checkSpan(const LayerSpan& span) const
    {
        if (span.last < span.first) {
            refuse(say("Error", "the span ends before it begins"),
                   say("Remedy", "The first layer comes first, as in 3-5"));
        }
    }

    void checkPlace(const MatrixPlace& place, std::optional<Channel> row, std::optional<Channel> column) const
    {
        const std::string matrix(shortName(place.matrix));
        if (place.matrix == Matrix::Gate && !m_model.gated) {
            refuse(say("Error", "the MLP of this model has no gate"),
                   say("Remedy", "Its matrices are q, k, v, o, up and down"));
        }
        checkExpert(place, matrix);
        const MatrixSize size = sizeOf(place, m_model);
        if (row) {
            checkRange(row->value(), size.rows, say("Error", "there is no row %1 in %2"), matrix);
        }
        if (column) {
            checkRange(column->value(), size.columns, say("Error", "there is no column %1 in %2"), matrix);
        }
    }

    void checkExpert(const MatrixPlace& place, const std::string& matrix) const
    {
        const bool isInMlp = place.matrix == Matrix::Gate || place.matrix == Matrix::Up || place.matrix == Matrix::Down;
        const Mixture& mixture = m_model.mixture;
        const bool isMixture = isInMlp && mixture.isAt(place.layer.value());
        if (place.expert && !isMixture) {
            refuse(mixture.experts == 0 ? say("Error", "this model has no experts")
                                        : say("Error", "there are no experts here"),
                   say("Remedy", "Leave out the number behind %1").with(matrix));
        }
        if (place.expert) {
            checkRange(place.expert->value(), mixture.experts, say("Error", "there is no expert %1 in the mixture"));
        } else if (isMixture && mixture.sharedIntermediate == 0) {
            refuse(say("Error", "every expert of this layer has a matrix %1 of its own").with(matrix),
                   say("Remedy", "Name the expert, from 0 to %1, as in %2.0").with(mixture.experts - 1, matrix));
        }
    }

    // The complaint's %1 is the value, further places are those of `owner`.
    template <class... Owner>
    void checkRange(std::int64_t value, std::int64_t count, const Sentence& complaint, const Owner&... owner) const
    {
        if (value < 0 || value >= count) {
            refuse(complaint.with(value, owner...), say("Remedy", "It must be from 0 to %1").with(count - 1));
        }
    }

    void checkFinite(double value, const Sentence& complaint) const
    {
        if (!std::isfinite(value)) {
            throw Error(ErrorCode::Usage, where(), complaint, say("Remedy", "Give one such as 0.5"));
        }
    }

    [[noreturn]] void refuse(const Sentence& complaint, const Sentence& remedy) const
    {
        throw Error(ErrorCode::Mismatch, where(), complaint, remedy);
    }

    Sentence where() const { return say("Place", "edit \"%1\"").with(formatEdit(m_edit)); }

    const Edit& m_edit;
    const ModelFacts& m_model;
};

} // namespace

void checkEdit(const Edit& edit, const ModelFacts& model)
{
    Checker(edit, model).check();
}

} // namespace prosector
