// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit_operations.h"

#include <algorithm>
#include <optional>

namespace prosector::ui {

namespace {

using widgets::BlockState;

std::optional<double> factorOn(const Edit& edit, const WeightCoordinate& at)
{
    if (const auto* zero = std::get_if<ZeroWeight>(&edit); zero && zero->at == at) {
        return 0;
    }
    if (const auto* scale = std::get_if<ScaleWeight>(&edit); scale && scale->at == at) {
        return scale->factor;
    }
    return {};
}

std::optional<BlockState> switchOf(const Edit& edit, Layer layer)
{
    if (const auto* drop = std::get_if<DropBlock>(&edit); drop && drop->layer == layer) {
        return BlockState::Dropped;
    }
    if (const auto* linear = std::get_if<LinearBlock>(&edit); linear && linear->layer == layer) {
        return BlockState::Linear;
    }
    return {};
}

// Removes the edits that match, and puts the replacement where the first of them stood, or at the end.
template <class Matches>
EditList replaced(const EditList& edits, Matches matches, const std::optional<Edit>& replacement)
{
    EditList result;
    bool placed = !replacement;
    for (const Edit& edit : edits) {
        if (!matches(edit)) {
            result.push_back(edit);
        } else if (!placed) {
            result.push_back(*replacement);
            placed = true;
        }
    }
    if (!placed) {
        result.push_back(*replacement);
    }
    return result;
}

} // namespace

double scaleOf(const EditList& edits, const WeightCoordinate& at)
{
    double product = 1;
    for (const Edit& edit : edits) {
        product *= factorOn(edit, at).value_or(1);
    }
    return product;
}

EditList withScale(const EditList& edits, const WeightCoordinate& at, double factor)
{
    std::optional<Edit> replacement;
    if (factor == 0) {
        replacement = ZeroWeight{at};
    } else if (factor != 1) {
        replacement = ScaleWeight{at, factor};
    }
    return replaced(
        edits, [&](const Edit& edit) { return factorOn(edit, at).has_value(); }, replacement);
}

BlockState blockState(const EditList& edits, Layer layer)
{
    BlockState state = BlockState::Original;
    for (const Edit& edit : edits) {
        state = switchOf(edit, layer).value_or(state);
    }
    return state;
}

EditList withBlockState(const EditList& edits, Layer layer, BlockState state)
{
    std::optional<Edit> replacement;
    if (state == BlockState::Dropped) {
        replacement = DropBlock{layer};
    } else if (state == BlockState::Linear) {
        replacement = LinearBlock{layer, 1};
    }
    return replaced(
        edits, [&](const Edit& edit) { return switchOf(edit, layer).has_value(); }, replacement);
}

EditList withoutEdit(const EditList& edits, std::size_t index)
{
    EditList result = edits;
    result.erase(result.begin() + static_cast<std::ptrdiff_t>(index));
    return result;
}

} // namespace prosector::ui
