// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/linear_map.h"
#include "core/model/detail/weights.h"
#include "core/model/model.h"
#include "core/types/edit.h"

#include <ATen/ATen.h>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace prosector {

// What a block does under the edits.
struct BlockState
{
    enum class Kind
    {
        Original,
        Dropped,
        Linear
    };

    Kind kind = Kind::Original;
    double t = 1; // Linear: from dropped (0) to linear (1)
    std::shared_ptr<const LinearMap> map; // Linear
    bool attentionDropped = false;
    bool mlpDropped = false;
};

// A model with a list of edits laid over it: the weights and block states that the forward pass sees. Edited matrices
// are copies, rounded to their stored type as an export would be; the model itself is untouched.
class EditedModel
{
public:
    using LinearMaps = std::function<std::shared_ptr<const LinearMap>(Layer)>;

    // `maps` is asked for the linear approximation of each block that a LinearBlock names.
    // The edits must fit the model (checkEdit). Throws Error::Mismatch for an element outside its matrix.
    EditedModel(std::shared_ptr<const Model> model, const EditList& edits, const LinearMaps& maps);
    explicit EditedModel(std::shared_ptr<const Model> model);

    const ModelSpec& spec() const { return m_model->spec(); }
    const BlockState& block(Layer layer) const { return m_blocks[static_cast<std::size_t>(layer.value())]; }
    bool has(TensorKey key) const { return m_model->weights().has(key); }
    at::Tensor weight(TensorKey key) const;
    // Some rows of a matrix; the others of a large one are then never converted. rows: [n] -> [n, columns].
    at::Tensor rows(TensorKey key, const at::Tensor& rows) const;
    // Undefined tensor where the model has no bias there.
    at::Tensor bias(TensorKey key) const;

    const Weights& original() const { return m_model->weights(); }

private:
    std::shared_ptr<const Model> m_model;
    std::vector<BlockState> m_blocks;
    std::map<TensorKey, at::Tensor> m_edited;
};

TensorKey keyOf(const MatrixPlace& place);

} // namespace prosector
