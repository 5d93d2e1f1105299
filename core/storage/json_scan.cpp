// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/json_values.h"

namespace prosector {

namespace {

using nlohmann::json;

json expertOf(const std::optional<Expert>& expert)
{
    return expert ? json(expert->value()) : json();
}

std::optional<Expert> expertFrom(const JsonFile& object)
{
    return has(object, "expert") ? std::optional(Expert(countFrom(object, "expert"))) : std::nullopt;
}

json peakOf(const Peak& peak)
{
    return {{"value", jsonOf(peak.value)},      {"window", peak.window},           {"token", peak.token.value()},
            {"token_id", peak.tokenId.value()}, {"channel", peak.channel.value()}, {"expert", expertOf(peak.expert)}};
}

Peak peakFrom(const JsonFile& parent, std::string_view field)
{
    const JsonFile object = requireObject(parent, field);
    return {numberFrom(object, "value"),
            countFrom(object, "window"),
            TokenPosition(countFrom(object, "token")),
            TokenId(countFrom(object, "token_id")),
            Channel(countFrom(object, "channel")),
            expertFrom(object)};
}

// Candidates stand in down projections.
json candidateOf(const SuperWeightCandidate& candidate)
{
    return {{"layer", candidate.at.place.layer.value()}, {"expert", expertOf(candidate.at.place.expert)},
            {"row", candidate.at.row.value()},           {"column", candidate.at.column.value()},
            {"value", jsonOf(candidate.value)},          {"input", jsonOf(candidate.input)},
            {"output", jsonOf(candidate.output)},        {"explained", jsonOf(candidate.explained)},
            {"token", candidate.token.value()}};
}

SuperWeightCandidate candidateFrom(const JsonFile& object)
{
    return {{{Matrix::Down, Layer(countFrom(object, "layer")), expertFrom(object)},
             Channel(countFrom(object, "row")),
             Channel(countFrom(object, "column"))},
            numberFrom(object, "value"),
            numberFrom(object, "input"),
            numberFrom(object, "output"),
            numberFrom(object, "explained"),
            TokenPosition(countFrom(object, "token"))};
}

json layerOf(const LayerScan& layer)
{
    return {{"layer", layer.layer.value()},
            {"linearity", jsonOf(layer.linearity)},
            {"linearity_no_first", jsonOf(layer.linearityNoFirst)},
            {"linearity_update", jsonOf(layer.linearityUpdate)},
            {"linearity_update_no_first", jsonOf(layer.linearityUpdateNoFirst)},
            {"block_influence", jsonOf(layer.blockInfluence)},
            {"block_influence_no_first", jsonOf(layer.blockInfluenceNoFirst)},
            {"down_in", peakOf(layer.downIn)},
            {"down_out", peakOf(layer.downOut)},
            {"residual_max", peakOf(layer.residualMax)},
            {"residual_massive", layer.isResidualMassive},
            {"spike_weight", layer.spikeWeight ? candidateOf(*layer.spikeWeight) : json()}};
}

LayerScan layerFrom(const JsonFile& object)
{
    LayerScan layer;
    layer.layer = Layer(countFrom(object, "layer"));
    layer.linearity = numberFrom(object, "linearity");
    layer.linearityNoFirst = numberFrom(object, "linearity_no_first");
    layer.linearityUpdate = numberFrom(object, "linearity_update");
    layer.linearityUpdateNoFirst = numberFrom(object, "linearity_update_no_first");
    layer.blockInfluence = numberFrom(object, "block_influence");
    layer.blockInfluenceNoFirst = numberFrom(object, "block_influence_no_first");
    layer.downIn = peakFrom(object, "down_in");
    layer.downOut = peakFrom(object, "down_out");
    layer.residualMax = peakFrom(object, "residual_max");
    layer.isResidualMassive = findBool(object, "residual_massive").value_or(false);
    if (const auto candidate = findObject(object, "spike_weight")) {
        layer.spikeWeight = candidateFrom(*candidate);
    }
    return layer;
}

} // namespace

json jsonOf(const Scan& scan)
{
    json layers = json::array();
    for (const LayerScan& layer : scan.layers) {
        layers.push_back(layerOf(layer));
    }
    json candidates = json::array();
    for (const SuperWeightCandidate& candidate : scan.superWeights) {
        candidates.push_back(candidateOf(candidate));
    }
    return {{"provenance", jsonOf(scan.provenance)},  {"layers", std::move(layers)},
            {"super_weights", std::move(candidates)}, {"tokens", scan.tokens},
            {"tokens_no_first", scan.tokensNoFirst},  {"chance_level", jsonOf(scan.chanceLevel)}};
}

Scan scanFrom(const JsonFile& parent, std::string_view field)
{
    const JsonFile object = requireObject(parent, field);
    Scan scan;
    scan.provenance = provenanceFrom(object, "provenance");
    for (const JsonFile& layer : objectsFrom(object, "layers")) {
        scan.layers.push_back(layerFrom(layer));
    }
    for (const JsonFile& candidate : objectsFrom(object, "super_weights")) {
        scan.superWeights.push_back(candidateFrom(candidate));
    }
    scan.tokens = countFrom(object, "tokens");
    scan.tokensNoFirst = countFrom(object, "tokens_no_first");
    scan.chanceLevel = numberFrom(object, "chance_level");
    return scan;
}

} // namespace prosector
