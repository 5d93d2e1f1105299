// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/matrix_edits.h"

#include "core/model/detail/stored_values.h"
#include "core/types/error.h"

#include <array>
#include <string>

namespace prosector {

TensorKey keyOf(const MatrixPlace& place)
{
    constexpr std::array roles{Role::Query, Role::Key,  Role::Value,     Role::Output, Role::Gate,
                               Role::Up,    Role::Down, Role::Embedding, Role::Head};
    const std::int64_t layer = standsInBlock(place.matrix) ? place.layer.value() : 0;
    return {roles[static_cast<std::size_t>(place.matrix)], layer, false,
            place.expert ? place.expert->value() : TensorKey::noExpert};
}

at::Tensor& MatrixEdits::values(TensorKey key)
{
    key = m_weights.canonical(key);
    const auto [entry, isNew] = m_values.try_emplace(key);
    if (isNew) {
        // A copy in any case: what Weights hands out is never written to.
        entry->second = m_weights.get(key).to(at::kDouble, false, true).contiguous();
    }
    return entry->second;
}

double& MatrixEdits::element(const WeightCoordinate& at)
{
    at::Tensor& matrix = values(keyOf(at.place));
    // The embedding may be narrower than the model, so that the facts alone do not tell.
    if (at.row.value() >= matrix.size(0) || at.column.value() >= matrix.size(1)) {
        throw Error(ErrorCode::Mismatch, std::string(shortName(at.place.matrix)),
                    say("Error", "the matrix has %1 rows and %2 columns").with(matrix.size(0), matrix.size(1)),
                    say("Remedy", "Choose a row and a column inside it"));
    }
    return matrix.data_ptr<double>()[at.row.value() * matrix.size(1) + at.column.value()];
}

void MatrixEdits::fold(TensorKey key, const at::Tensor& map)
{
    const auto widen = [this](TensorKey folded) {
        if (m_foldedWeights == FoldedWeights::Float32) {
            m_widened.insert(folded);
        }
    };
    values(key) = at::mm(map.t(), values(key));
    widen(key);
    key.bias = true;
    if (m_weights.has(key)) {
        values(key) = at::mv(map.t(), values(key));
        widen(key);
    }
}

std::map<TensorKey, at::Tensor> MatrixEdits::rounded() const
{
    std::map<TensorKey, at::Tensor> result;
    for (const auto& [key, values] : m_values) {
        result.emplace(key, roundedLike(key, values));
    }
    return result;
}

at::Tensor MatrixEdits::roundedRow(TensorKey key, std::int64_t row, const std::map<std::int64_t, double>& others) const
{
    const at::Tensor values = m_values.at(key)[row].clone();
    for (const auto& [column, value] : others) {
        values.data_ptr<double>()[column] = value;
    }
    return roundedLike(key, values);
}

at::Tensor MatrixEdits::roundedLike(TensorKey key, const at::Tensor& values) const
{
    return m_widened.contains(key) ? values.to(at::kFloat) : roundedTo(m_weights.stored(key).dtype, values);
}

} // namespace prosector
