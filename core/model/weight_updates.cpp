// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/weight_updates.h"

#include "core/model/detail/matrix_edits.h"
#include "core/model/detail/stored_values.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace prosector {

namespace {

// The weight that an edit of a single one changes.
std::optional<WeightCoordinate> weightOf(const Edit& edit)
{
    if (const auto* zero = std::get_if<ZeroWeight>(&edit)) {
        return zero->at;
    }
    if (const auto* scale = std::get_if<ScaleWeight>(&edit)) {
        return scale->at;
    }
    if (const auto* set = std::get_if<SetWeight>(&edit)) {
        return set->at;
    }
    return std::nullopt;
}

bool isDownOf(const MatrixPlace& place, std::int64_t layer)
{
    return place.matrix == Matrix::Down && !place.expert && place.layer.value() == layer;
}

constexpr std::size_t mostAtOnce = 64; // weights; beyond, the matrix is edited as a whole

// Whether an edit in a block leaves all that its down projection makes, but for single weights of it, to be what it
// would be otherwise, and nothing changes it afterwards.
bool leavesTheRest(const Edit& edit)
{
    if (const auto* clamp = std::get_if<ClampChannel>(&edit)) {
        return clamp->site != Site::DownOut && clamp->site != Site::Out;
    }
    if (const auto* row = std::get_if<ScaleRow>(&edit)) {
        return row->place.matrix != Matrix::Down;
    }
    if (const auto* column = std::get_if<ScaleColumn>(&edit)) {
        return column->place.matrix != Matrix::Down;
    }
    return weightOf(edit) || std::holds_alternative<ZeroHead>(edit) || std::holds_alternative<DropAttention>(edit)
        || std::holds_alternative<FixNorm>(edit);
}

bool hasUpdates(const ModelSpec& spec, const EditList& edits, std::int64_t layer)
{
    if (spec.norms.mlpOut || spec.norms.mlpSum || spec.mixture.isAt(layer)) {
        return false;
    }
    std::size_t weights = 0;
    for (const Edit& edit : edits) {
        const auto blocks = blocksOf(edit);
        if (!blocks || !blocks->contains(Layer(layer))) {
            continue;
        }
        if (!leavesTheRest(edit)) {
            return false;
        }
        const auto weight = weightOf(edit);
        weights += weight && isDownOf(weight->place, layer) ? 1 : 0;
    }
    return weights > 0 && weights <= mostAtOnce;
}

} // namespace

WeightUpdates::WeightUpdates(const ModelSpec& spec, const Weights& weights, const EditList& edits)
    : m_weights(weights)
{
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        if (hasUpdates(spec, edits, layer)) {
            m_layers.insert(layer);
        }
    }
}

bool WeightUpdates::takes(const MatrixPlace& place) const
{
    return isDownOf(place, place.layer.value()) && m_layers.contains(place.layer.value());
}

double& WeightUpdates::element(const WeightCoordinate& at)
{
    const std::int64_t layer = at.place.layer.value();
    const auto [entry, isNew] = m_values[layer][at.row.value()].try_emplace(at.column.value());
    if (isNew) {
        entry->second = originalRow(layer, at.row.value())[at.column.value()].item<double>();
    }
    return entry->second;
}

std::vector<RowUpdate> WeightUpdates::of(Layer layer) const
{
    std::vector<RowUpdate> updates;
    bool isChanged = false;
    const auto edited = m_values.find(layer.value());
    if (edited == m_values.end()) {
        return updates;
    }
    const TensorKey key{Role::Down, layer.value()};
    const TensorKey bias{Role::Down, layer.value(), true};
    for (const auto& [row, weights] : edited->second) {
        RowUpdate update;
        update.row = row;
        const at::Tensor original = originalRow(layer.value(), row);
        update.rest = original.clone();
        std::vector<double> values;
        for (const auto& [column, value] : weights) {
            update.columns.push_back(column);
            update.rest[column].fill_(0);
            values.push_back(value);
        }
        update.values = roundedTo(m_weights.stored(key).dtype, at::tensor(values, at::kDouble));
        isChanged = isChanged || !at::equal(update.values, original.index_select(0, at::tensor(update.columns)));
        update.bias = m_weights.has(bias) ? m_weights.get(bias)[row].item<double>() : 0;
        updates.push_back(std::move(update));
    }
    // Edits that leave every weight as it is must give the original's bits, which a sum in another order would not.
    if (!isChanged) {
        updates.clear();
    }
    return updates;
}

at::Tensor WeightUpdates::originalRow(std::int64_t layer, std::int64_t row) const
{
    return m_weights.rows({Role::Down, layer}, at::tensor({row}, at::kLong))[0];
}

EditList withoutValues(const EditList& edits, Layer layer)
{
    EditList result = edits;
    for (Edit& edit : result) {
        if (const auto weight = weightOf(edit); weight && isDownOf(weight->place, layer.value())) {
            edit = ZeroWeight{*weight};
        }
    }
    return result;
}

} // namespace prosector
