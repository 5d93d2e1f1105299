// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/export_report.h"
#include "app/model_run.h"
#include "app/options.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <array>
#include <charconv>
#include <limits>
#include <string_view>

namespace prosector::app {

namespace {

struct Unit
{
    std::string_view name;
    std::int64_t bytes;
};

constexpr std::array units{Unit{"KB", 1'000}, Unit{"MB", 1'000'000}, Unit{"GB", 1'000'000'000}};

// "500MB", "5GB", or a number of bytes.
std::int64_t shardBytes(const std::string& text)
{
    std::int64_t count = 0;
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, count);
    const std::string_view unit(stop, static_cast<std::size_t>(end - stop));
    std::int64_t factor = unit.empty() ? 1 : 0;
    for (const Unit& known : units) {
        factor = unit == known.name ? known.bytes : factor;
    }
    const bool isSize =
        problem == std::errc() && count > 0 && factor > 0 && count <= std::numeric_limits<std::int64_t>::max() / factor;
    if (!isSize) {
        throwUsage("--shard-size", "\"" + text + "\" is no size", "Give one such as 500MB or 5GB");
    }
    return count * factor;
}

LinearForm linearForm(const Arguments& arguments)
{
    const auto given = arguments.value("linear");
    if (!given) {
        return LinearForm::Refuse;
    }
    if (*given != "fold" && *given != "extra") {
        throwUsage("--linear", "\"" + *given + "\" is no way to write a linear block", "Choose fold or extra");
    }
    return *given == "fold" ? LinearForm::Fold : LinearForm::Extra;
}

ExportRequest exportRequest(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const RunRequest run = requestFrom(context);
    ExportRequest request;
    request.edits = run.edits;
    request.text = run.text;
    request.protocol = run.protocol;
    request.folder = arguments.valueOr("out", "");
    if (request.folder.empty()) {
        throwUsage("--out", "is missing", "Give the name of a new folder");
    }
    request.linear = linearForm(arguments);
    request.roundFolded = arguments.has("round");
    request.overwrite = arguments.has("overwrite");
    if (const auto size = arguments.value("shard-size")) {
        request.shardBytes = shardBytes(*size);
    }
    modelArgument(context);
    request.commandLine = commandLineOf("export", arguments);
    return request;
}

} // namespace

CommandResult runExport(const CommandContext& context)
{
    const ExportRequest request = exportRequest(context);
    const OpenModel model = openModel(context);
    const ExportResult exported = model.engine->exportModel(request, context.console.feedback());

    CommandResult result;
    result.json["model"] = model.facts->name;
    result.json["folder"] = exported.folder.string();
    result.json["layers"] = exported.layers;
    result.json["edits"] = Json::array();
    for (const Edit& edit : exported.written) {
        result.json["edits"].push_back(formatEdit(edit));
    }
    result.json["bytes"] = exported.bytes;
    result.json["files"] = Json::array();
    TextTable files({exported.folder.string(), "bytes"});
    for (const ExportedFile& file : exported.files) {
        result.json["files"].push_back(file.path.string());
        files.addRow({file.path.filename().string(), shown(file.bytes)});
    }
    result.text = files.text();
    if (exported.proof) {
        putProof(result, *exported.proof);
    }
    return result;
}

} // namespace prosector::app
