// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/detail/edit_words.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <array>
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
            checkRange("layer", blocks->last.value(), m_model.layers, "the model");
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
            checkFinite("factor", edit.factor);
        } else if constexpr (requires { edit.value; }) {
            checkFinite("value", edit.value);
        } else if constexpr (requires { edit.t; }) {
            checkFinite("value of t", edit.t);
        }
    }

    void checkParts(const FoldSpan& edit) const
    {
        if (edit.span.first.value() == 0) {
            refuse("there is no block before layer 0 that the span could be folded into",
                   "Begin the span at layer 1 or above");
        }
        checkSpan(edit.span);
        const std::string before = std::to_string(edit.span.first.value() - 1);
        if (m_model.mixture.isAt(edit.span.first.value() - 1)) {
            refuse("layer " + before + " is a mixture of experts, which has no single down projection to fold into",
                   "Drop the blocks or use linear-span");
        }
        if (m_model.norms.behindMlp) {
            refuse("a norm follows the down projection of layer " + before + ", so that nothing can be folded into it",
                   "Drop the blocks or use linear-span");
        }
    }

    void checkParts(const ZeroHead& edit) const
    {
        checkRange("head", edit.head.value(), m_model.heads, "layer " + std::to_string(edit.layer.value()));
    }

    void checkParts(const FixNorm& edit) const
    {
        const NormFacts& norms = m_model.norms;
        if (edit.norm == NormPlace::Mlp && norms.shared) {
            refuse("the MLP of this model reads the attention's norm",
                   "Fix that one: fix-norm:" + std::to_string(edit.layer.value()) + ":attention");
        }
        const bool isThere = edit.norm == NormPlace::Attention ? norms.beforeAttention
            : edit.norm == NormPlace::Mlp                      ? norms.beforeMlp
                                                               : norms.final;
        if (!isThere) {
            constexpr std::array owners{"the attention", "the MLP", "the head"};
            refuse(std::string("this model has no norm in front of ") + owners[static_cast<std::size_t>(edit.norm)],
                   "Only norms in front of the attention, the MLP and the head can be fixed");
        }
    }

    void checkParts(const ClampChannel& edit) const
    {
        const bool isMixture = m_model.mixture.isAt(edit.layer.value());
        if (edit.site == Site::Middle && m_model.parallel) {
            refuse("attention and MLP of this model run side by side, with nothing in the middle",
                   "Clamp in, attention_out, down_out or out");
        }
        if (edit.site == Site::DownIn && isMixture) {
            refuse("layer " + std::to_string(edit.layer.value())
                       + " is a mixture of experts, which has no single input of a down projection",
                   "Clamp down_out, which is what the experts give together");
        }
        const std::int64_t channels = edit.site == Site::DownIn ? m_model.intermediate : m_model.width;
        checkRange("channel", edit.channel.value(), channels,
                   '"' + std::string(wordFor(clampSites, edit.site)) + "\" of layer "
                       + std::to_string(edit.layer.value()));
        if (edit.position) {
            checkRange("position", edit.position->value(), m_model.context, "a window of the model");
        }
        if (edit.value) {
            checkFinite("value", *edit.value);
        }
    }

    void checkParts(const RestoreActivation& edit) const
    {
        if (m_model.mixture.isAt(edit.layer.value())) {
            refuse("layer " + std::to_string(edit.layer.value())
                       + " is a mixture of experts, which has no single down projection",
                   "Zero the weight of one expert, as in zero:LAYER:down.EXPERT:ROW:COL");
        }
        checkPlace({Matrix::Down, edit.layer, std::nullopt}, edit.row, edit.column);
    }

    void checkSpan(const LayerSpan& span) const
    {
        if (span.last < span.first) {
            refuse("the span ends before it begins", "The first layer comes first, as in 3-5");
        }
    }

    void checkPlace(const MatrixPlace& place, std::optional<Channel> row, std::optional<Channel> column) const
    {
        const std::string matrix(shortName(place.matrix));
        if (place.matrix == Matrix::Gate && !m_model.gated) {
            refuse("the MLP of this model has no gate", "Its matrices are q, k, v, o, up and down");
        }
        checkExpert(place, matrix);
        const MatrixSize size = sizeOf(place, m_model);
        if (row) {
            checkRange("row", row->value(), size.rows, matrix);
        }
        if (column) {
            checkRange("column", column->value(), size.columns, matrix);
        }
    }

    void checkExpert(const MatrixPlace& place, const std::string& matrix) const
    {
        const bool isInMlp = place.matrix == Matrix::Gate || place.matrix == Matrix::Up || place.matrix == Matrix::Down;
        const Mixture& mixture = m_model.mixture;
        const bool isMixture = isInMlp && mixture.isAt(place.layer.value());
        if (place.expert && !isMixture) {
            refuse(mixture.experts == 0 ? "this model has no experts" : "there are no experts here",
                   "Leave out the number behind " + matrix);
        }
        if (place.expert) {
            checkRange("expert", place.expert->value(), mixture.experts, "the mixture");
        } else if (isMixture && mixture.sharedIntermediate == 0) {
            refuse("every expert of this layer has a matrix " + matrix + " of its own",
                   "Name the expert, from 0 to " + std::to_string(mixture.experts - 1) + ", as in " + matrix + ".0");
        }
    }

    void checkRange(const char* what, std::int64_t value, std::int64_t count, const std::string& owner) const
    {
        if (value < 0 || value >= count) {
            refuse(std::string("there is no ") + what + ' ' + std::to_string(value) + " in " + owner,
                   "It must be from 0 to " + std::to_string(count - 1));
        }
    }

    void checkFinite(const char* what, double value) const
    {
        if (!std::isfinite(value)) {
            throw Error(ErrorCode::Usage, where(), std::string("the ") + what + " is no finite number",
                        "Give one such as 0.5");
        }
    }

    [[noreturn]] void refuse(const std::string& complaint, const std::string& remedy) const
    {
        throw Error(ErrorCode::Mismatch, where(), complaint, remedy);
    }

    std::string where() const { return "edit \"" + formatEdit(m_edit) + '"'; }

    const Edit& m_edit;
    const ModelFacts& m_model;
};

} // namespace

void checkEdit(const Edit& edit, const ModelFacts& model)
{
    Checker(edit, model).check();
}

} // namespace prosector
