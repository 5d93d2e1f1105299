// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/row_update.h"
#include "core/model/detail/weights.h"
#include "core/model/model_spec.h"
#include "core/types/edit.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace prosector {

// Edits of single down-projection weights as updates of their output channels (RowUpdate), in the blocks where this is
// exact: no norm and no other edit stands behind the projection, and nothing but single weights of it is edited. Values
// are float64 until a chain of edits has ended, as in MatrixEdits.
class WeightUpdates
{
public:
    WeightUpdates(const ModelSpec& spec, const Weights& weights, const EditList& edits);

    bool takes(const MatrixPlace& place) const;
    // What the edits so far have made of a weight in such a matrix.
    double& element(const WeightCoordinate& at);
    // Rounded to the stored type; none where that leaves every weight of the block as the file has it.
    std::vector<RowUpdate> of(Layer layer) const;

private:
    at::Tensor originalRow(std::int64_t layer, std::int64_t row) const;

    const Weights& m_weights;
    std::set<std::int64_t> m_layers;
    std::map<std::int64_t, std::map<std::int64_t, std::map<std::int64_t, double>>> m_values; // by layer, row and column
};

// The list without the values that its edits of single down-projection weights in a block give these.
EditList withoutValues(const EditList& edits, Layer layer);

} // namespace prosector
