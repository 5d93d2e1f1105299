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

// What an edit makes of a block; nothing where it switches others or none. The first block of a linear span carries
// the map, the others are passed over; so are those of a span that is folded away. A block that adds its mean is linear
// with a map of nothing but the offset.
struct SwitchOf
{
    Layer layer;

    std::optional<BlockState> operator()(const DropBlock& edit) const
    {
        return ifHere(edit.layer, BlockState::Dropped);
    }
    std::optional<BlockState> operator()(const LinearBlock& edit) const
    {
        return ifHere(edit.layer, BlockState::Linear);
    }
    std::optional<BlockState> operator()(const MeanBlock& edit) const { return ifHere(edit.layer, BlockState::Linear); }
    std::optional<BlockState> operator()(const LinearSpan& edit) const
    {
        return layer == edit.span.first ? BlockState::Linear : ifIn(edit.span);
    }
    std::optional<BlockState> operator()(const FoldSpan& edit) const { return ifIn(edit.span); }
    template <class AnyEdit> std::optional<BlockState> operator()(const AnyEdit&) const { return {}; }

private:
    std::optional<BlockState> ifHere(Layer switched, BlockState state) const
    {
        return layer == switched ? std::optional(state) : std::nullopt;
    }
    std::optional<BlockState> ifIn(const LayerSpan& span) const
    {
        return span.contains(layer) ? std::optional(BlockState::Dropped) : std::nullopt;
    }
};

std::optional<BlockState> switchOf(const Edit& edit, Layer layer)
{
    return std::visit(SwitchOf{layer}, edit);
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
    // A span holds other blocks too: it goes only where this one is to run again.
    const auto yields = [&](const Edit& edit) {
        return switchOf(edit, layer) && (!replacement || blocksOf(edit) == LayerSpan{layer, layer});
    };
    EditList result = replaced(edits, yields, replacement);
    if (blockState(result, layer) != state) { // a span behind the place still holds
        result = replaced(edits, yields, std::nullopt);
        result.push_back(*replacement);
    }
    return result;
}

EditList withoutEdit(const EditList& edits, std::size_t index)
{
    EditList result = edits;
    result.erase(result.begin() + static_cast<std::ptrdiff_t>(index));
    return result;
}

} // namespace prosector::ui
