// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/weights.h"
#include "core/types/edit.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <map>
#include <set>

namespace prosector {

TensorKey keyOf(const MatrixPlace& place);

// Whether matrices that a map was folded into stay float32 or are rounded to their stored types like the others.
enum class FoldedWeights
{
    Float32,
    Rounded
};

// The weights under edit, in float64 so that a chain of edits is rounded once, at its end.
class MatrixEdits
{
public:
    explicit MatrixEdits(const Weights& weights, FoldedWeights folded = FoldedWeights::Float32)
        : m_weights(weights)
        , m_foldedWeights(folded)
    {
    }

    // What the edits so far have made of a weight or a bias; may be written to.
    at::Tensor& values(TensorKey key);
    at::Tensor& matrix(const MatrixPlace& place) { return values(keyOf(place)); }
    // Throws Error::Mismatch for an element outside its matrix.
    double& element(const WeightCoordinate& at);
    // Folds a map that acts on outputs (rows, from the right) into a matrix and its bias.
    void fold(TensorKey key, const at::Tensor& map);

    // Weights and biases that were asked for, as float32, rounded to their stored types.
    std::map<TensorKey, at::Tensor> rounded() const;
    // Those of them that stay float32 whatever their stored type.
    const std::set<TensorKey>& widened() const { return m_widened; }
    // The same for one row of a matrix with other values at some columns: [columns].
    at::Tensor roundedRow(TensorKey key, std::int64_t row, const std::map<std::int64_t, double>& others) const;

private:
    at::Tensor roundedLike(TensorKey key, const at::Tensor& values) const;

    const Weights& m_weights;
    std::map<TensorKey, at::Tensor> m_values;
    std::set<TensorKey> m_widened;
    FoldedWeights m_foldedWeights;
};

} // namespace prosector
