// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/edited_model.h"

#include "core/model/detail/stored_values.h"
#include "core/types/error.h"

#include <array>
#include <string>

namespace prosector {

namespace {

template <class... Handlers> struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <class... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

// The matrices under edit, in float64 so that a chain of edits is rounded once, at its end.
class MatrixEdits
{
public:
    explicit MatrixEdits(const Weights& weights)
        : m_weights(weights)
    {
    }

    at::Tensor& matrix(const MatrixPlace& place)
    {
        const TensorKey key = m_weights.canonical(keyOf(place));
        const auto [entry, isNew] = m_matrices.try_emplace(key);
        if (isNew) {
            entry->second = m_weights.get(key).to(at::kDouble).contiguous();
        }
        return entry->second;
    }

    double& element(const WeightCoordinate& at)
    {
        at::Tensor& values = matrix(at.place);
        // The embedding may be narrower than the model, so that the facts alone do not tell.
        if (at.row.value() >= values.size(0) || at.column.value() >= values.size(1)) {
            throw Error(ErrorCode::Mismatch, std::string(shortName(at.place.matrix)),
                        "the matrix has " + std::to_string(values.size(0)) + " rows and "
                            + std::to_string(values.size(1)) + " columns",
                        "Choose a row and a column inside it");
        }
        return values.data_ptr<double>()[at.row.value() * values.size(1) + at.column.value()];
    }

    std::map<TensorKey, at::Tensor> rounded() const
    {
        std::map<TensorKey, at::Tensor> result;
        for (const auto& [key, values] : m_matrices) {
            result.emplace(key, roundedTo(m_weights.stored(key).dtype, values));
        }
        return result;
    }

private:
    const Weights& m_weights;
    std::map<TensorKey, at::Tensor> m_matrices;
};

} // namespace

TensorKey keyOf(const MatrixPlace& place)
{
    constexpr std::array roles{Role::Query, Role::Key,  Role::Value,     Role::Output, Role::Gate,
                               Role::Up,    Role::Down, Role::Embedding, Role::Head};
    const std::int64_t layer = standsInBlock(place.matrix) ? place.layer.value() : 0;
    return {roles[static_cast<std::size_t>(place.matrix)], layer, false,
            place.expert ? place.expert->value() : TensorKey::noExpert};
}

EditedModel::EditedModel(std::shared_ptr<const Model> model)
    : m_model(std::move(model))
    , m_blocks(static_cast<std::size_t>(m_model->spec().layers))
{
}

EditedModel::EditedModel(std::shared_ptr<const Model> model, const EditList& edits, const LinearMaps& maps)
    : EditedModel(std::move(model))
{
    MatrixEdits matrices(m_model->weights());
    const auto state = [&](Layer layer) -> BlockState& { return m_blocks[static_cast<std::size_t>(layer.value())]; };
    for (const Edit& edit : edits) {
        std::visit(
            Overloaded{
                [&](const ZeroWeight& one) { matrices.element(one.at) = 0; },
                [&](const ScaleWeight& one) { matrices.element(one.at) *= one.factor; },
                [&](const SetWeight& one) { matrices.element(one.at) = one.value; },
                [&](const ScaleRow& one) { matrices.matrix(one.place).select(0, one.row.value()) *= one.factor; },
                [&](const ScaleColumn& one) { matrices.matrix(one.place).select(1, one.column.value()) *= one.factor; },
                [&](const DropBlock& one) { state(one.layer).kind = BlockState::Kind::Dropped; },
                [&](const DropAttention& one) { state(one.layer).attentionDropped = true; },
                [&](const DropMlp& one) { state(one.layer).mlpDropped = true; },
                [&](const LinearBlock& one) {
                    state(one.layer).kind = BlockState::Kind::Linear;
                    state(one.layer).t = one.t;
                    state(one.layer).map = maps(one.layer);
                },
            },
            edit);
    }
    m_edited = matrices.rounded();
}

at::Tensor EditedModel::weight(TensorKey key) const
{
    key = m_model->weights().canonical(key);
    const auto edited = m_edited.find(key);
    return edited != m_edited.end() ? edited->second : m_model->weights().get(key);
}

at::Tensor EditedModel::rows(TensorKey key, const at::Tensor& rows) const
{
    const auto edited = m_edited.find(m_model->weights().canonical(key));
    return edited != m_edited.end() ? edited->second.index_select(0, rows) : m_model->weights().rows(key, rows);
}

at::Tensor EditedModel::bias(TensorKey key) const
{
    key.bias = true;
    return m_model->weights().has(key) ? m_model->weights().get(key) : at::Tensor();
}

} // namespace prosector
