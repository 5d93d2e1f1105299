// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/block_state.h"
#include "core/model/detail/calibration.h"
#include "core/model/detail/matrix_edits.h"
#include "core/model/detail/weights.h"
#include "core/model/model.h"
#include "core/types/edit.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace prosector {

// A model with a list of edits laid over it: the weights and block states that the forward pass sees. Edited matrices
// are copies, rounded to their stored type as an export would be; the model itself is untouched.
class EditedModel
{
public:
    // `calibration` is asked only for what the edits need. They must fit the model (checkEdit).
    // Throws Error::Mismatch for an element outside its matrix.
    EditedModel(std::shared_ptr<const Model> model, const EditList& edits, Calibration& calibration,
                const Feedback& feedback, FoldedWeights folded = FoldedWeights::Float32);
    explicit EditedModel(std::shared_ptr<const Model> model);

    const ModelSpec& spec() const { return m_model->spec(); }
    const BlockState& block(Layer layer) const { return m_blocks[static_cast<std::size_t>(layer.value())]; }
    // What the final norm divides by; nothing: each token's own.
    const std::optional<NormDeviation>& finalNorm() const { return m_finalNorm; }
    // Whether what a block makes of a token depends on later tokens of its window (RestoreActivation): such a sequence
    // cannot grow token by token.
    bool looksAhead() const;
    bool has(TensorKey key) const { return m_model->weights().has(key); }
    // Where the forward pass computes, as everything else here.
    at::Tensor weight(TensorKey key) const;
    // Some rows of a matrix; the others of a large one are then never converted. rows: [n], on the CPU -> [n, columns].
    at::Tensor rows(TensorKey key, const at::Tensor& rows) const;
    // Undefined tensor where the model has no bias there.
    at::Tensor bias(TensorKey key) const;

    // A fingerprint of all edits that act before a block, the embedding's included; of the number of layers: before the
    // final norm and the head. What enters the block depends on nothing else but the tokens.
    std::uint64_t below(Layer layer) const { return m_below[static_cast<std::size_t>(layer.value())]; }

    // The same of what leaves the block below (`layer` - 1), where it has updates, without the values of the weights
    // that these edit: states with the same differ by withUpdates() alone. Nothing where it has none.
    std::optional<std::uint64_t> belowButUpdates(Layer layer) const;

    const Weights& original() const { return m_model->weights(); }
    // Puts single edited weights (RowUpdate) into their matrices, so that these are edited as a whole, as an export
    // contains them. The numbers change in their last digits.
    void editMatricesAsAWhole();
    // The weights and biases that edits have changed, float32 but with values of their stored types, ...
    const std::map<TensorKey, at::Tensor>& edited() const { return m_edited; }
    // ... and those of them that are float32 whatever their stored type.
    const std::set<TensorKey>& widened() const { return m_widened; }
    at::Device device() const { return original().device(); }

private:
    void placeInsertedMaps();
    void moveTo(at::Device device);

    std::shared_ptr<const Model> m_model;
    std::vector<BlockState> m_blocks;
    std::optional<NormDeviation> m_finalNorm;
    std::map<TensorKey, at::Tensor> m_edited;
    std::set<TensorKey> m_widened;
    std::vector<std::uint64_t> m_below; // [layers + 1]
    std::map<std::int64_t, std::uint64_t> m_belowButUpdates; // by layer
};

} // namespace prosector
