// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/plan_document.h"

#include "core/storage/detail/json_values.h"
#include "core/storage/detail/json_words.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <limits>

namespace prosector {

namespace {

using nlohmann::json;

constexpr std::int64_t anyLayer = std::numeric_limits<int>::max();
constexpr std::array rankingKinds{RankingKind::BlockInfluence, RankingKind::Angular,    RankingKind::RelativeMagnitude,
                                  RankingKind::Linearity,      RankingKind::Sequential, RankingKind::Reverse,
                                  RankingKind::LossDropped,    RankingKind::LossLinear};

RankingKind rankingFrom(const JsonFile& object)
{
    const std::string word = requireString(object, "kind");
    const auto found = std::ranges::find_if(rankingKinds, [&](RankingKind kind) { return name(kind) == word; });
    if (found == rankingKinds.end()) {
        throwDamaged(object.where,
                     say("Error", "the field \"%1\" must be %2").with(std::string("kind"), say("Error", "a ranking")));
    }
    return *found;
}

json pointOf(const PlanPoint& point)
{
    json layers = json::array();
    for (const Layer layer : point.layers) {
        layers.push_back(layer.value());
    }
    return {{"layers", std::move(layers)},
            {"edits", jsonOf(point.edits)},
            {"loss", jsonOf(point.loss)},
            {"change", jsonOf(point.change)},
            {"parameters", point.cost.parameters},
            {"file_bytes", point.cost.fileBytes},
            {"memory_bytes", point.cost.memoryBytes},
            {"tokens_per_second", jsonOf(point.cost.tokensPerSecond)}};
}

PlanPoint pointFrom(const JsonFile& object)
{
    PlanPoint point;
    for (const std::int64_t layer : countsFrom(object, "layers", anyLayer)) {
        point.layers.emplace_back(layer);
    }
    point.edits = editsFrom(object, "edits");
    point.loss = numberFrom(object, "loss");
    point.change = estimateFrom(requireObject(object, "change"));
    point.cost = {countFrom(object, "parameters"), countFrom(object, "file_bytes"), countFrom(object, "memory_bytes"),
                  numberFrom(object, "tokens_per_second")};
    return point;
}

json rankingOf(const LayerRanking& ranking)
{
    return {{"kind", name(ranking.kind)},
            {"scores", jsonOf(ranking.scores)},
            {"order", ranking.order},
            {"foresight", jsonOf(ranking.foresight)}};
}

// Each layer has a score and stands in the order once.
LayerRanking rankingIn(const JsonFile& object)
{
    LayerRanking ranking{rankingFrom(object), numbersFrom(object, "scores"), {}, numberFrom(object, "foresight")};
    const auto layers = static_cast<std::int64_t>(ranking.scores.size());
    ranking.order = countsFrom(object, "order", layers);
    std::vector<std::int64_t> sorted = ranking.order;
    std::ranges::sort(sorted);
    if (sorted.size() != ranking.scores.size() || std::ranges::adjacent_find(sorted) != sorted.end()) {
        throwDamaged(object.where, say("Error", "its order does not name each layer once"));
    }
    return ranking;
}

json curveOf(const PlanCurve& curve)
{
    json points = json::array();
    for (const PlanPoint& point : curve.points) {
        points.push_back(pointOf(point));
    }
    return {{"strategy", name(curve.strategy)},
            {"action", name(curve.action)},
            {"points", std::move(points)},
            {"refusal", jsonOf(curve.refusal)}};
}

PlanCurve curveFrom(const JsonFile& object)
{
    const auto strategy = removalStrategyNamed(requireString(object, "strategy"));
    const auto action = removalActionNamed(requireString(object, "action"));
    if (!strategy || !action) {
        throwDamaged(object.where, say("Error", "its strategy or its action is none of the planner's"));
    }
    PlanCurve curve{*strategy, *action};
    for (const JsonFile& point : objectsFrom(object, "points")) {
        curve.points.push_back(pointFrom(point));
    }
    curve.refusal = wordsFrom(object, "refusal");
    return curve;
}

json spanOf(const ClosestSpan& closest)
{
    return {{"blocks", closest.blocks},
            {"first", closest.span.first.value()},
            {"last", closest.span.last.value()},
            {"angular", jsonOf(closest.angular)}};
}

ClosestSpan spanFrom(const JsonFile& object)
{
    return {countFrom(object, "blocks"),
            {Layer(countFrom(object, "first")), Layer(countFrom(object, "last"))},
            numberFrom(object, "angular")};
}

json agreementOf(const RankingAgreement& agreement)
{
    return {{"kind", name(agreement.kind)},
            {"one", agreement.oneText},
            {"other", agreement.otherText},
            {"spearman", jsonOf(agreement.spearman)},
            {"kendall", jsonOf(agreement.kendall)}};
}

RankingAgreement agreementFrom(const JsonFile& object)
{
    return {rankingFrom(object), requireString(object, "one"), requireString(object, "other"),
            numberFrom(object, "spearman"), numberFrom(object, "kendall")};
}

template <class Value, class ToJson> json listOf(const std::vector<Value>& values, ToJson toJson)
{
    json list = json::array();
    for (const Value& value : values) {
        list.push_back(toJson(value));
    }
    return list;
}

template <class FromJson> auto listFrom(const JsonFile& parent, std::string_view field, FromJson fromJson)
{
    std::vector<std::invoke_result_t<FromJson, const JsonFile&>> list;
    for (const JsonFile& object : objectsFrom(parent, field)) {
        list.push_back(fromJson(object));
    }
    return list;
}

} // namespace

json jsonOf(const Plan& plan)
{
    return {{"provenance", jsonOf(plan.provenance)},
            {"original", pointOf(plan.original)},
            {"rankings", listOf(plan.rankings, rankingOf)},
            {"angles",
             listOf(plan.angles,
                    [](const std::vector<double>& row) {
                        return json{{"row", jsonOf(row)}};
                    })},
            {"spans", listOf(plan.spans, spanOf)},
            {"agreements", listOf(plan.agreements, agreementOf)},
            {"curves", listOf(plan.curves, curveOf)},
            {"remarks", listOf(plan.remarks, [](const Sentence& remark) { return jsonOf(remark); })},
            {"complete", plan.isComplete}};
}

Plan planFrom(const JsonFile& object)
{
    Plan plan;
    plan.provenance = provenanceFrom(object, "provenance");
    plan.original = pointFrom(requireObject(object, "original"));
    plan.rankings = listFrom(object, "rankings", rankingIn);
    plan.angles = listFrom(object, "angles", [](const JsonFile& row) { return numbersFrom(row, "row"); });
    plan.spans = listFrom(object, "spans", spanFrom);
    plan.agreements = listFrom(object, "agreements", agreementFrom);
    plan.curves = listFrom(object, "curves", curveFrom);
    plan.remarks = wordListFrom(object, "remarks");
    plan.isComplete = requireBool(object, "complete");
    const auto differs = [&](const auto& each, std::size_t size) { return each.size() != size; };
    const bool isSquare = std::ranges::none_of(
        plan.angles, [&](const std::vector<double>& row) { return differs(row, plan.angles.size()); });
    const bool isOfOneModel = std::ranges::none_of(plan.rankings, [&](const LayerRanking& ranking) {
        return differs(ranking.scores, plan.rankings.front().scores.size());
    });
    if (!isSquare || !isOfOneModel) {
        throwDamaged(object.where, say("Error", "its rankings are of models with different numbers of layers"));
    }
    return plan;
}

} // namespace prosector
