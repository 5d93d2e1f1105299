// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        if (const auto layer = layerOf(m_edit)) {
            checkRange("layer", layer->value(), m_model.layers, "the model");
        }
        std::visit([this](const auto& edit) { checkParts(edit); }, m_edit);
    }

private:
    template <class AnyEdit> void checkParts(const AnyEdit& edit) const
    {
        if constexpr (requires { edit.at; }) {
            checkPlace(edit.at.place, edit.at.row, edit.at.column);
        } else if constexpr (requires { edit.row; }) {
            checkPlace(edit.place, edit.row, std::nullopt);
        } else if constexpr (requires { edit.column; }) {
            checkPlace(edit.place, std::nullopt, edit.column);
        }
        if constexpr (requires { edit.factor; }) {
            checkFinite("factor", edit.factor);
        } else if constexpr (requires { edit.value; }) {
            checkFinite("value", edit.value);
        } else if constexpr (requires { edit.t; }) {
            checkFinite("value of t", edit.t);
        }
    }

    void checkPlace(const MatrixPlace& place, std::optional<Channel> row, std::optional<Channel> column) const
    {
        const std::string matrix(shortName(place.matrix));
        if (place.matrix == Matrix::Gate && !m_model.gated) {
            throw Error(ErrorCode::Mismatch, where(), "the MLP of this model has no gate",
                        "Its matrices are q, k, v, o, up and down");
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
            throw Error(ErrorCode::Mismatch, where(),
                        mixture.experts == 0 ? "this model has no experts" : "there are no experts here",
                        "Leave out the number behind " + matrix);
        }
        if (place.expert) {
            checkRange("expert", place.expert->value(), mixture.experts, "the mixture");
        } else if (isMixture && mixture.sharedIntermediate == 0) {
            throw Error(
                ErrorCode::Mismatch, where(), "every expert of this layer has a matrix " + matrix + " of its own",
                "Name the expert, from 0 to " + std::to_string(mixture.experts - 1) + ", as in " + matrix + ".0");
        }
    }

    void checkRange(const char* what, std::int64_t value, std::int64_t count, const std::string& owner) const
    {
        if (value < 0 || value >= count) {
            throw Error(ErrorCode::Mismatch, where(),
                        std::string("there is no ") + what + ' ' + std::to_string(value) + " in " + owner,
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
