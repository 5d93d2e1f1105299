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
    std::optional<BlockState> operator()(const MapSpan& edit) const
    {
        return layer == edit.span.first ? BlockState::Linear : ifIn(edit.span);
    }
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

bool isWeightScale(const Edit& edit)
{
    return std::holds_alternative<ZeroWeight>(edit) || std::holds_alternative<ScaleWeight>(edit);
}

// Whether a name that was given to one still fits the other.
bool isOfSameKind(const Edit& one, const Edit& other)
{
    return one.index() == other.index() || (isWeightScale(one) && isWeightScale(other));
}

// The edit that decides what stands in a block's place: the last of them. Null: the block itself.
const Edit* decidingEdit(const EditList& edits, Layer layer)
{
    const Edit* deciding = nullptr;
    for (const Edit& edit : edits) {
        deciding = switchOf(edit, layer) ? &edit : deciding;
    }
    return deciding;
}

// Removes the edits that match and are switched on, and puts the replacement where the first of them stood, or at the
// end.
template <class Matches>
EditRows replaced(const EditRows& rows, Matches matches, const std::optional<Edit>& replacement)
{
    EditRows result;
    bool placed = !replacement;
    for (const EditRow& row : rows) {
        if (!row.enabled || !matches(row.edit)) {
            result.push_back(row);
        } else if (!placed) {
            result.push_back({*replacement, isOfSameKind(row.edit, *replacement) ? row.name : std::string()});
            placed = true;
        }
    }
    if (!placed) {
        result.push_back({*replacement});
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

EditRows withScale(const EditRows& rows, const WeightCoordinate& at, double factor)
{
    std::optional<Edit> replacement;
    if (factor == 0) {
        replacement = ZeroWeight{at};
    } else if (factor != 1) {
        replacement = ScaleWeight{at, factor};
    }
    return replaced(
        rows, [&](const Edit& edit) { return factorOn(edit, at).has_value(); }, replacement);
}

BlockState blockState(const EditList& edits, Layer layer)
{
    const Edit* deciding = decidingEdit(edits, layer);
    return deciding ? *switchOf(*deciding, layer) : BlockState::Original;
}

EditRows withBlockState(const EditRows& rows, Layer layer, BlockState state)
{
    switch (state) {
    case BlockState::Original:
        return withSwitch(rows, layer, std::nullopt);
    case BlockState::Linear:
        return withSwitch(rows, layer, LinearBlock{layer, 1});
    case BlockState::Dropped:
        return withSwitch(rows, layer, DropBlock{layer});
    }
    return rows;
}

EditRows withSwitch(const EditRows& rows, Layer layer, const std::optional<Edit>& replacement)
{
    // A span holds other blocks too: it goes only where this one is to run again.
    const auto yields = [&](const Edit& edit) {
        return switchOf(edit, layer) && (!replacement || blocksOf(edit) == LayerSpan{layer, layer});
    };
    EditRows result = replaced(rows, yields, replacement);
    if (replacement) {
        const EditList edits = enabledEdits(result);
        if (*decidingEdit(edits, layer) != *replacement) { // a span behind the place still holds
            return withAdded(replaced(rows, yields, std::nullopt), *replacement);
        }
    }
    return result;
}

std::optional<double> linearShare(const EditList& edits, Layer layer)
{
    const Edit* deciding = decidingEdit(edits, layer);
    if (!deciding) {
        return {};
    }
    if (const auto* linear = std::get_if<LinearBlock>(deciding)) {
        return linear->t;
    }
    if (const auto* span = std::get_if<LinearSpan>(deciding); span && span->span.first == layer) {
        return span->t;
    }
    return switchOf(*deciding, layer) == BlockState::Dropped ? std::optional(0.0) : std::nullopt;
}

EditRows withLinearShare(const EditRows& rows, Layer layer, double share)
{
    const EditList edits = enabledEdits(rows);
    const Edit* deciding = decidingEdit(edits, layer);
    const auto* span = deciding ? std::get_if<LinearSpan>(deciding) : nullptr;
    if (span && span->span.first == layer) {
        return replaced(
            rows, [&](const Edit& edit) { return edit == *deciding; }, LinearSpan{span->span, share});
    }
    return withSwitch(rows, layer, LinearBlock{layer, share});
}

EditRows withSpan(const EditRows& rows, const Edit& span)
{
    const auto yields = [&](const Edit& edit) {
        const auto blocks = blocksOf(edit);
        return blocks && blocks->first == blocks->last && blocksOf(span)->contains(blocks->first)
            && switchOf(edit, blocks->first);
    };
    return withAdded(replaced(rows, yields, std::nullopt), span);
}

bool contains(const EditList& edits, const Edit& edit)
{
    return std::ranges::find(edits, edit) != edits.end();
}

EditRows withToggled(const EditRows& rows, const Edit& edit)
{
    return contains(enabledEdits(rows), edit) ? replaced(
               rows, [&](const Edit& each) { return each == edit; }, std::nullopt)
                                              : withAdded(rows, edit);
}

EditRows withoutRow(const EditRows& rows, std::size_t index)
{
    EditRows result = rows;
    result.erase(result.begin() + static_cast<std::ptrdiff_t>(index));
    return result;
}

EditRows withRowMoved(const EditRows& rows, std::size_t from, std::size_t to)
{
    EditRows result = withoutRow(rows, from);
    result.insert(result.begin() + static_cast<std::ptrdiff_t>(to), rows[from]);
    return result;
}

EditRows withValue(const EditRows& rows, const WeightCoordinate& at, double value)
{
    if (!rows.empty() && rows.back().enabled) {
        if (const auto* set = std::get_if<SetWeight>(&rows.back().edit); set && set->at == at) {
            EditRows changed = rows;
            changed.back().edit = SetWeight{at, value};
            return changed;
        }
    }
    return withAdded(rows, SetWeight{at, value});
}

EditRows withAdded(const EditRows& rows, const Edit& edit)
{
    EditRows result = rows;
    result.push_back({edit});
    return result;
}

} // namespace prosector::ui
