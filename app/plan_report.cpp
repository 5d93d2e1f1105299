// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/plan_report.h"

#include "app/model_run.h"
#include "core/edit/edit_grammar.h"

#include <array>
#include <charconv>
#include <cmath>

namespace prosector::app {

namespace {

Json numbers(const std::vector<double>& values)
{
    Json list = Json::array();
    for (const double value : values) {
        list.push_back(std::isfinite(value) ? Json(value) : Json(nullptr));
    }
    return list;
}

Json layersOf(const PlanPoint& point)
{
    Json list = Json::array();
    for (const Layer layer : point.layers) {
        list.push_back(layer.value());
    }
    return list;
}

void putCost(Json& json, const ModelCost& cost)
{
    json["parameters"] = cost.parameters;
    json["file_bytes"] = cost.fileBytes;
    json["memory_bytes"] = cost.memoryBytes;
    putNumber(json, "tokens_per_second", cost.tokensPerSecond);
}

Json jsonOf(const PlanPoint& point)
{
    Json json;
    json["removed"] = point.removed();
    json["layers"] = layersOf(point);
    putNumber(json, "perplexity", point.perplexity());
    putNumber(json, "loss", point.loss);
    putNumber(json, "delta_loss", point.change.value);
    putInterval(json, "delta_interval", point.change.low, point.change.high);
    putCost(json, point.cost);
    json["edits"] = Json::array();
    for (const Edit& edit : point.edits) {
        json["edits"].push_back(formatEdit(edit));
    }
    return json;
}

std::string listOf(const std::vector<Layer>& layers)
{
    std::string text;
    for (const Layer layer : layers) {
        text += (text.empty() ? "" : ",") + shown(layer.value());
    }
    return text;
}

void putRankings(CommandResult& result, const Plan& plan)
{
    Json list = Json::array();
    std::vector<std::string> header{"layer"};
    std::vector<std::string> foresight{"rank correlation with loss_dropped"};
    for (const LayerRanking& ranking : plan.rankings) {
        Json json;
        json["ranking"] = name(ranking.kind);
        json["scores"] = numbers(ranking.scores);
        json["order"] = ranking.order;
        putNumber(json, "rank_correlation_with_loss", ranking.foresight);
        list.push_back(std::move(json));
        header.emplace_back(name(ranking.kind));
        foresight.push_back(shown(ranking.foresight));
    }
    result.json["rankings"] = std::move(list);
    TextTable table(header);
    for (std::size_t layer = 0; !plan.rankings.empty() && layer < plan.rankings.front().scores.size(); ++layer) {
        std::vector<std::string> row{shown(static_cast<std::int64_t>(layer))};
        for (const LayerRanking& ranking : plan.rankings) {
            row.push_back(shown(ranking.scores[layer]));
        }
        table.addRow(std::move(row));
    }
    table.addRow(std::move(foresight));
    result.text += "Rankings of the blocks\n" + table.text() + '\n';
}

void putSpans(CommandResult& result, const Plan& plan)
{
    Json list = Json::array();
    TextTable table({"blocks", "closest span", "angular distance"});
    for (const ClosestSpan& span : plan.spans) {
        Json json;
        json["blocks"] = span.blocks;
        json["first"] = span.span.first.value();
        json["last"] = span.span.last.value();
        putNumber(json, "angular", span.angular);
        list.push_back(std::move(json));
        table.addRow({shown(span.blocks), shown(span.span.first.value()) + '-' + shown(span.span.last.value()),
                      shown(span.angular)});
    }
    result.json["spans"] = std::move(list);
    result.text += table.text() + '\n';
}

void putAgreements(CommandResult& result, const Plan& plan)
{
    Json list = Json::array();
    TextTable table({"ranking", "text", "other text", "Spearman's rho", "Kendall's tau"});
    for (const RankingAgreement& agreement : plan.agreements) {
        Json json;
        json["ranking"] = name(agreement.kind);
        json["one"] = agreement.oneText;
        json["other"] = agreement.otherText;
        putNumber(json, "spearman", agreement.spearman);
        putNumber(json, "kendall", agreement.kendall);
        list.push_back(std::move(json));
        table.addRow({std::string(name(agreement.kind)), agreement.oneText, agreement.otherText,
                      shown(agreement.spearman), shown(agreement.kendall)});
    }
    result.json["agreement"] = std::move(list);
    if (!plan.agreements.empty()) {
        result.text += "Agreement of texts\n" + table.text() + '\n';
    }
}

void putCurves(CommandResult& result, const Plan& plan)
{
    Json list = Json::array();
    std::string refusals;
    TextTable table({"strategy", "action", "removed", "perplexity", "parameters", "tokens/s", "layers"});
    table.addRow({"original", "", "0", shown(plan.original.perplexity()), shown(plan.original.cost.parameters),
                  shown(plan.original.cost.tokensPerSecond), ""});
    for (const PlanCurve& curve : plan.curves) {
        Json json;
        json["strategy"] = name(curve.strategy);
        json["action"] = name(curve.action);
        json["points"] = Json::array();
        for (const PlanPoint& point : curve.points) {
            json["points"].push_back(jsonOf(point));
            table.addRow({std::string(name(curve.strategy)), std::string(name(curve.action)), shown(point.removed()),
                          shown(point.perplexity()), shown(point.cost.parameters), shown(point.cost.tokensPerSecond),
                          listOf(point.layers)});
        }
        if (!curve.refusal.empty()) {
            json["refusal"] = curve.refusal.english();
            refusals += std::string(name(curve.strategy)) + ", " + std::string(name(curve.action)) + ": "
                + curve.refusal.english() + ".\n";
        }
        list.push_back(std::move(json));
    }
    result.json["curves"] = std::move(list);
    result.text += "Perplexity without blocks\n" + table.text() + (refusals.empty() ? "" : '\n' + refusals);
}

void putBest(CommandResult& result, const Plan& plan, const PlanBudget& budget)
{
    const std::optional<PlanChoice> choice = bestPoint(plan, budget);
    if (!choice) {
        result.json["best"] = nullptr;
        result.text += "\nNo point keeps to the budget.\n";
        return;
    }
    const PlanCurve* curve = choice->place ? &plan.curves[choice->place->curve] : nullptr;
    const PlanPoint& point = curve ? curve->points[choice->place->point] : plan.original;
    Json json = jsonOf(point);
    json["strategy"] = curve ? Json(name(curve->strategy)) : Json(nullptr);
    json["action"] = curve ? Json(name(curve->action)) : Json(nullptr);
    result.json["best"] = std::move(json);
    result.text += "\nBest within the budget: "
        + (curve ? std::string(name(curve->strategy)) + ", " + std::string(name(curve->action)) + ", blocks "
                   + listOf(point.layers)
                 : std::string("the original"))
        + "; perplexity " + shown(point.perplexity()) + ", " + shown(point.cost.parameters) + " parameters\n";
}

} // namespace

CommandResult planReport(const Plan& plan, const std::optional<PlanBudget>& budget)
{
    CommandResult result;
    putProvenance(result.json, plan.provenance);
    result.text = provenanceText(plan.provenance);
    Json original;
    putNumber(original, "perplexity", plan.original.perplexity());
    putNumber(original, "loss", plan.original.loss);
    putCost(original, plan.original.cost);
    result.json["baseline"] = std::move(original);
    putRankings(result, plan);
    putSpans(result, plan);
    putAgreements(result, plan);
    putCurves(result, plan);
    if (budget) {
        putBest(result, plan, *budget);
    }
    result.json["remarks"] = Json::array();
    for (const Sentence& remark : plan.remarks) {
        result.json["remarks"].push_back(remark.english());
        result.text += '\n' + remark.english() + ".";
    }
    result.text += '\n';
    return result;
}

BudgetText parseBudget(const std::string& text)
{
    constexpr std::array<std::pair<std::string_view, PlanBudget::Kind>, 3> kinds{
        {{"parameters", PlanBudget::Kind::Parameters},
         {"memory", PlanBudget::Kind::Memory},
         {"loss", PlanBudget::Kind::Loss}}};
    for (const auto& [word, kind] : kinds) {
        if (!text.starts_with(std::string(word) + ':')) {
            continue;
        }
        BudgetText budget{kind, 0, text.ends_with('%') && kind != PlanBudget::Kind::Loss};
        const char* begin = text.data() + word.size() + 1;
        const char* end = text.data() + text.size() - (budget.isShare ? 1 : 0);
        const auto [stop, error] = std::from_chars(begin, end, budget.value);
        if (error == std::errc() && stop == end && begin != end && std::isfinite(budget.value)) {
            return budget;
        }
    }
    throwUsage("--budget", '"' + text + "\" is no budget",
               "Write parameters:1500000, parameters:75%, memory:8000000 (bytes), memory:75% or loss:0.05 (nats)");
}

PlanBudget budgetOf(const BudgetText& text, const Plan& plan)
{
    return text.isShare ? budgetWithin(text.kind, text.value, plan.original.cost) : PlanBudget{text.kind, text.value};
}

} // namespace prosector::app
