// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"
#include "app/scan_files.h"
#include "app/scan_report.h"
#include "core/checkpoint/atomic_file.h"

namespace prosector::app {

namespace {

ui::ScanReport withTokenTexts(Scan scan, const Engine& engine)
{
    ui::ScanReport report{std::move(scan), {}};
    for (const LayerScan& layer : report.scan.layers) {
        for (const TokenId id : {layer.downIn.tokenId, layer.downOut.tokenId, layer.residualMax.tokenId}) {
            report.tokenTexts[id] = engine.tokenText(id);
        }
    }
    return report;
}

} // namespace

CommandResult runScan(const CommandContext& context)
{
    const RunRequest request = requestFrom(context);
    const auto out = context.arguments.value("out");
    if (out && out->empty()) {
        throwUsage("--out", "names no folder", "Give one, or leave the option out to write nothing");
    }
    if (out) {
        createFolder(*out); // a place that cannot be written is known before the work begins
    }
    const OpenModel model = openModel(context);
    const Feedback& feedback = context.console.feedback();
    const ui::ScanReport report = withTokenTexts(model.engine->scan(request, feedback), *model.engine);

    CommandResult result = scanReport(report);
    if (out) {
        result.json["files"] = Json::array();
        for (const std::filesystem::path& file : writeScanFiles(report, *out)) {
            result.json["files"].push_back(file.string());
            context.console.say("wrote " + file.string());
        }
    }
    putLinearFits(result, *model.engine, request.edits, feedback);
    return result;
}

} // namespace prosector::app
