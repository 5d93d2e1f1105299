// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prune/removal.h"

#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

Edit removalOf(RemovalAction action, Layer layer)
{
    switch (action) {
    case RemovalAction::Drop:
        return DropBlock{layer};
    case RemovalAction::Linear:
        return LinearBlock{layer};
    case RemovalAction::Fold:
        return FoldSpan{{layer, layer}};
    case RemovalAction::Attention:
        return DropAttention{layer};
    case RemovalAction::Mlp:
        return DropMlp{layer};
    }
    return DropBlock{layer};
}

// What an edit leaves nothing of.
struct SwitchedOff
{
    bool block = false;
    bool attention = false;
    bool mlp = false;
};

SwitchedOff switchedOffBy(const Edit& edit)
{
    const bool isBlock = std::holds_alternative<DropBlock>(edit) || std::holds_alternative<LinearBlock>(edit)
        || std::holds_alternative<MeanBlock>(edit) || std::holds_alternative<LinearSpan>(edit)
        || std::holds_alternative<FoldSpan>(edit) || std::holds_alternative<MapSpan>(edit);
    return {isBlock, isBlock || std::holds_alternative<DropAttention>(edit),
            isBlock || std::holds_alternative<DropMlp>(edit)};
}

// blocksOf() counts the block before a folded span among those in which the edit acts; it still runs.
LayerSpan switchedSpan(const Edit& edit)
{
    const auto* fold = std::get_if<FoldSpan>(&edit);
    return fold ? fold->span : blocksOf(edit).value_or(LayerSpan{Layer(0), Layer(-1)});
}

bool isGone(RemovalAction action, Layer layer, const EditList& standing)
{
    return std::ranges::any_of(standing, [&](const Edit& edit) {
        const SwitchedOff off = switchedOffBy(edit);
        const bool concerns = action == RemovalAction::Attention ? off.attention
            : action == RemovalAction::Mlp                       ? off.mlp
                                                                 : off.block;
        return concerns && switchedSpan(edit).contains(layer);
    });
}

// What stands against the edit in this model.
std::optional<Sentence> complaintAbout(const Edit& edit, const ModelFacts& model)
{
    try {
        checkEdit(edit, model);
        return std::nullopt;
    } catch (const Error& error) {
        return error.message();
    }
}

} // namespace

EditList removalOf(RemovalAction action, std::vector<Layer> layers)
{
    std::ranges::sort(layers);
    EditList edits;
    for (const Layer layer : layers) {
        auto* fold = edits.empty() ? nullptr : std::get_if<FoldSpan>(&edits.back());
        if (action == RemovalAction::Fold && fold && fold->span.last.value() + 1 == layer.value()) {
            fold->span.last = layer;
        } else {
            edits.push_back(removalOf(action, layer));
        }
    }
    return edits;
}

EditList spanRemovalOf(RemovalAction action, const LayerSpan& span)
{
    if (action == RemovalAction::Linear && span.first != span.last) {
        return {LinearSpan{span}};
    }
    std::vector<Layer> layers;
    for (std::int64_t layer = span.first.value(); layer <= span.last.value(); ++layer) {
        layers.emplace_back(layer);
    }
    return removalOf(action, std::move(layers));
}

std::vector<Layer> removableBlocks(RemovalAction action, const ModelFacts& model, const EditList& standing)
{
    std::vector<Layer> layers;
    for (std::int64_t index = 0; index < model.layers; ++index) {
        const Layer layer(index);
        if (!isGone(action, layer, standing) && !complaintAbout(removalOf(action, layer), model)) {
            layers.push_back(layer);
        }
    }
    return layers;
}

std::optional<Sentence> refusalOf(RemovalAction action, const ModelFacts& model, const EditList& standing)
{
    if (!removableBlocks(action, model, standing).empty()) {
        return std::nullopt;
    }
    for (std::int64_t index = model.layers - 1; index >= 0; --index) {
        if (auto complaint = complaintAbout(removalOf(action, Layer(index)), model)) {
            return complaint;
        }
    }
    return say("Plan", "the edits that stand have switched off every block already");
}

} // namespace prosector
