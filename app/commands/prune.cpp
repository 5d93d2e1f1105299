// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/export_report.h"
#include "app/model_run.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"
#include "core/types/plan.h"

#include <limits>

namespace prosector::app {

namespace {

PlanRequest planRequest(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    PlanRequest request;
    request.run = requestFrom(context);
    const auto strategy = removalStrategyNamed(arguments.valueOr("by", ""));
    if (!strategy) {
        throwUsage("--by", "does not say how blocks are chosen",
                   "Choose bi, angular, angular-each, linearity, magnitude, "
                   "sequential, reverse, loss or greedy");
    }
    const auto action = removalActionNamed(arguments.valueOr("action", "drop"));
    if (!action) {
        throwUsage("--action", '"' + arguments.valueOr("action", "") + "\" is not known",
                   "Choose drop, linear, fold, attention or mlp");
    }
    const auto blocks = arguments.integer("blocks", 1, std::numeric_limits<std::int64_t>::max());
    if (!blocks) {
        throwUsage("--blocks", "is missing", "Say how many blocks are to go");
    }
    request.strategies = {*strategy};
    request.actions = {*action};
    request.blocks = *blocks;
    request.comparesRankings = false;
    return request;
}

// The last point of the one curve.
const PlanPoint& chosenPoint(const Plan& plan, std::int64_t blocks)
{
    const PlanCurve& curve = plan.curves.front();
    if (!curve.refusal.empty()) {
        throw Error(ErrorCode::Unsupported, "--action " + std::string(name(curve.action)), curve.refusal,
                    "Choose another action, or another strategy");
    }
    if (curve.points.empty() || curve.points.back().removed() != blocks) {
        throw Error(ErrorCode::NothingToDo, "--blocks " + std::to_string(blocks),
                    "only " + std::to_string(curve.points.size()) + " can go this way",
                    "Ask for fewer blocks, or choose another strategy");
    }
    return curve.points.back();
}

ExportRequest exportRequest(const CommandContext& context, const RunRequest& run, const PlanPoint& point)
{
    ExportRequest request;
    request.edits = point.edits;
    request.text = run.text;
    request.protocol = run.protocol;
    request.folder = context.arguments.valueOr("out", "");
    request.linear = LinearForm::Extra;
    request.overwrite = context.arguments.has("overwrite");
    return request;
}

Json jsonOf(const PlanPoint& point)
{
    Json json;
    putNumber(json, "perplexity", point.perplexity());
    putNumber(json, "loss", point.loss);
    json["parameters"] = point.cost.parameters;
    json["file_bytes"] = point.cost.fileBytes;
    json["memory_bytes"] = point.cost.memoryBytes;
    putNumber(json, "tokens_per_second", point.cost.tokensPerSecond);
    return json;
}

std::string beforeAndAfter(const PlanPoint& before, const PlanPoint& after)
{
    TextTable table({"", "before", "after"});
    table.addRow({"perplexity", shown(before.perplexity()), shown(after.perplexity())});
    table.addRow({"parameters", shown(before.cost.parameters), shown(after.cost.parameters)});
    table.addRow({"file bytes", shown(before.cost.fileBytes), shown(after.cost.fileBytes)});
    table.addRow({"tokens per second", shown(before.cost.tokensPerSecond), shown(after.cost.tokensPerSecond)});
    return table.text();
}

} // namespace

CommandResult runPrune(const CommandContext& context)
{
    const PlanRequest request = planRequest(context);
    if (context.arguments.valueOr("out", "").empty()) {
        throwUsage("--out", "is missing", "Give the name of a new folder");
    }
    const OpenModel model = openModel(context);
    const Feedback& feedback = context.console.feedback();
    const Plan plan = model.engine->plan(request, {}, feedback);
    const PlanPoint& point = chosenPoint(plan, request.blocks);
    const ExportResult written = model.engine->exportModel(exportRequest(context, request.run, point), feedback);

    CommandResult result;
    putProvenance(result.json, plan.provenance);
    result.text = provenanceText(plan.provenance);
    result.json["by"] = name(request.strategies.front());
    result.json["action"] = name(request.actions.front());
    result.json["layers"] = Json::array();
    std::string layers;
    for (const Layer layer : point.layers) {
        result.json["layers"].push_back(layer.value());
        layers += ' ' + shown(layer.value());
    }
    result.json["edits"] = Json::array();
    for (const Edit& edit : written.written) {
        result.json["edits"].push_back(formatEdit(edit));
    }
    result.json["before"] = jsonOf(plan.original);
    result.json["after"] = jsonOf(point);
    result.json["folder"] = written.folder.string();
    result.json["bytes"] = written.bytes;
    result.text += "layers" + layers + "\n\n" + beforeAndAfter(plan.original, point) + "\nwritten to "
        + written.folder.string() + ", " + shown(written.bytes) + " bytes\n";
    if (written.proof) {
        putProof(result, *written.proof);
    }
    putLinearFits(result, *model.engine, point.edits, feedback);
    return result;
}

} // namespace prosector::app
