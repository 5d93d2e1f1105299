// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model_run.h"

#include "app/options.h"
#include "app/text_source.h"
#include "core/checkpoint/locate.h"
#include "core/edit/edit_grammar.h"

#include <set>

namespace prosector::app {

namespace {

constexpr std::int64_t mostThreads = 4096;

} // namespace

std::string modelArgument(const CommandContext& context)
{
    const auto& plain = context.arguments.plain();
    if (plain.empty()) {
        throwUsage("MODEL", "is missing", "Give a folder, a file, a Hugging Face id or demo");
    }
    if (plain.size() > 1) {
        throwUsage("\"" + plain[1] + "\"", "is one word too many",
                   "Give one model; a text goes behind --text or --prompt");
    }
    return plain.front();
}

std::filesystem::path modelPath(const std::string& model, const Resources& resources)
{
    return model == "demo" ? resources.demoModel() : locateCheckpoint(model);
}

EngineOptions engineOptions(const Arguments& arguments, const Resources& resources)
{
    checkComputation(arguments);
    EngineOptions options;
    options.device = deviceFrom(arguments);
    options.threads = static_cast<int>(arguments.integer("threads", 1, mostThreads).value_or(0));
    options.calibration = readText(arguments.valueOr("calibration", "builtin:calibration"), resources);
    options.publishedWeights = resources.publishedSuperWeights();
    options.specimen = resources.demoModel();
    return options;
}

OpenModel openModel(const CommandContext& context)
{
    return openModel(context, modelArgument(context));
}

OpenModel openModel(const CommandContext& context, const std::string& model)
{
    EngineOptions options = engineOptions(context.arguments, context.resources);
    const std::filesystem::path path = modelPath(model, context.resources);
    OpenModel open;
    open.engine = makeEngine(std::move(options));
    open.facts = open.engine->open(path, context.console.feedback());
    return open;
}

RunRequest requestFrom(const CommandContext& context)
{
    RunRequest request;
    request.text = textFrom(context.arguments, context.resources);
    request.protocol = protocolFrom(context.arguments);
    request.edits = editsFrom(context.arguments);
    if (request.protocol.kind == ProtocolKind::Passages && request.text.passages.empty()) {
        throwUsage("--protocol passages", "the text is not divided",
                   "Say how: --passages lines, documents or a separator");
    }
    return request;
}

void putProvenance(Json& object, const Provenance& provenance)
{
    object["model"] = provenance.model;
    object["text"] = provenance.text;
    object["protocol"] = name(provenance.protocol.kind);
    object["window"] = provenance.protocol.window;
    object["stride"] = provenance.protocol.stride;
    object["bos"] = provenance.bosUsed;
    object["passages"] = provenance.passages;
    object["dtype"] = provenance.dtype;
    object["edits"] = Json::array();
    for (const Edit& edit : provenance.edits) {
        object["edits"].push_back(formatEdit(edit));
    }
}

std::string provenanceText(const Provenance& provenance)
{
    TextTable table;
    const Protocol& protocol = provenance.protocol;
    const std::string stride =
        protocol.kind == ProtocolKind::HuggingFace ? ", stride " + std::to_string(protocol.stride) : std::string();
    const std::string edits = formatEdits(provenance.edits);
    const auto line = [](const std::string& label, const std::string& value) {
        constexpr std::size_t width = 10;
        return label + std::string(width - label.size(), ' ') + value + '\n';
    };
    return line("model", provenance.model) + line("text", provenance.text)
        + line("protocol",
               std::string(name(protocol.kind)) + ", window " + std::to_string(protocol.window) + stride
                   + (provenance.bosUsed ? ", with BOS" : ", without BOS") + ", " + provenance.dtype)
        + (edits.empty() ? std::string() : line("edits", edits)) + '\n';
}

void putLinearFits(CommandResult& result, Engine& engine, const EditList& edits, const Feedback& feedback)
{
    std::set<LayerSpan> spans;
    for (const Edit& edit : edits) {
        if (std::holds_alternative<LinearBlock>(edit) || std::holds_alternative<LinearSpan>(edit)) {
            spans.insert(*blocksOf(edit));
        }
    }
    if (spans.empty()) {
        return;
    }
    TextTable table({"linear block", "fitted on", "rows", "lambda", "held-out R2", "of the update"});
    Json list = Json::array();
    for (const LayerSpan& span : spans) {
        const LinearFitFacts fit = engine.linearFit(span, feedback);
        Json entry;
        entry["layer"] = span.first.value();
        entry["last_layer"] = span.last.value();
        entry["calibration"] = fit.text;
        entry["rows"] = fit.rows;
        putNumber(entry, "lambda", fit.ridge);
        putNumber(entry, "held_out_r2", fit.heldOutR2);
        putNumber(entry, "held_out_r2_update", fit.heldOutR2Update);
        list.push_back(std::move(entry));
        const std::string last = span.last == span.first ? std::string() : '-' + shown(span.last.value());
        table.addRow({shown(span.first.value()) + last, fit.text, shown(fit.rows), shown(fit.ridge),
                      shown(fit.heldOutR2), shown(fit.heldOutR2Update)});
    }
    result.json["linear_blocks"] = std::move(list);
    result.text += '\n' + table.text();
}

} // namespace prosector::app
