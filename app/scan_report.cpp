// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scan_report.h"

#include "app/model_run.h"

namespace prosector::app {

namespace {

using Texts = std::map<TokenId, std::string>;

Json peakJson(const Peak& peak, const Texts& texts)
{
    Json json;
    putNumber(json, "value", peak.value);
    json["window"] = peak.window;
    json["token"] = peak.token.value();
    json["token_id"] = peak.tokenId.value();
    json["token_text"] = texts.at(peak.tokenId);
    json["channel"] = peak.channel.value();
    if (peak.expert) {
        json["expert"] = peak.expert->value();
    }
    return json;
}

Json layerJson(const LayerScan& layer, const Texts& texts)
{
    Json json;
    json["layer"] = layer.layer.value();
    putNumber(json, "linearity", layer.linearity);
    putNumber(json, "linearity_no_first", layer.linearityNoFirst);
    putNumber(json, "linearity_update", layer.linearityUpdate);
    putNumber(json, "linearity_update_no_first", layer.linearityUpdateNoFirst);
    putNumber(json, "block_influence", layer.blockInfluence);
    putNumber(json, "block_influence_no_first", layer.blockInfluenceNoFirst);
    json["down_in"] = peakJson(layer.downIn, texts);
    json["down_out"] = peakJson(layer.downOut, texts);
    json["residual_max"] = peakJson(layer.residualMax, texts);
    return json;
}

Json superWeightJson(const SuperWeightCandidate& candidate)
{
    Json json;
    json["layer"] = candidate.at.place.layer.value();
    if (candidate.at.place.expert) {
        json["expert"] = candidate.at.place.expert->value();
    }
    json["row"] = candidate.at.row.value();
    json["col"] = candidate.at.column.value();
    putNumber(json, "value", candidate.value);
    putNumber(json, "input", candidate.input);
    putNumber(json, "output", candidate.output);
    putNumber(json, "explained", candidate.explained);
    json["token"] = candidate.token.value();
    return json;
}

std::string shownPeak(const Peak& peak)
{
    const std::string place = shown(peak.value) + " @ " + shown(peak.token.value()) + ':' + shown(peak.channel.value());
    return peak.expert ? place + " (expert " + shown(peak.expert->value()) + ')' : place;
}

std::string shownPlace(const MatrixPlace& place)
{
    const std::string layer = "layer " + shown(place.layer.value());
    return place.expert ? layer + ", expert " + shown(place.expert->value()) : layer;
}

} // namespace

CommandResult scanReport(const ui::ScanReport& report)
{
    const Scan& scan = report.scan;
    CommandResult result;
    putProvenance(result.json, scan.provenance);
    result.json["tokens"] = scan.tokens;
    result.json["tokens_no_first"] = scan.tokensNoFirst;
    putNumber(result.json, "chance_level", scan.chanceLevel);
    result.json["layers"] = Json::array();
    TextTable layers({"layer", "linearity", "no first", "update", "update, no first", "block influence", "down in",
                      "down out", "residual"});
    for (const LayerScan& layer : scan.layers) {
        result.json["layers"].push_back(layerJson(layer, report.tokenTexts));
        layers.addRow({shown(layer.layer.value()), shown(layer.linearity), shown(layer.linearityNoFirst),
                       shown(layer.linearityUpdate), shown(layer.linearityUpdateNoFirst), shown(layer.blockInfluence),
                       shownPeak(layer.downIn), shownPeak(layer.downOut), shownPeak(layer.residualMax)});
    }
    result.json["super_weights"] = Json::array();
    TextTable weights({"super weight", "row", "col", "value", "input", "output", "explained"});
    for (const SuperWeightCandidate& candidate : scan.superWeights) {
        result.json["super_weights"].push_back(superWeightJson(candidate));
        weights.addRow({shownPlace(candidate.at.place), shown(candidate.at.row.value()),
                        shown(candidate.at.column.value()), shown(candidate.value), shown(candidate.input),
                        shown(candidate.output), shown(candidate.explained)});
    }
    result.text = provenanceText(scan.provenance) + layers.text() + "\nPeaks are value @ token position:channel. "
        + shown(scan.tokens) + " tokens; noise would show a linearity of " + shown(scan.chanceLevel) + ".\n\n"
        + (scan.superWeights.empty() ? "No super weight candidate.\n" : weights.text());
    return result;
}

} // namespace prosector::app
