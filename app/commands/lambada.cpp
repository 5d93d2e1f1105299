// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"
#include "app/options.h"
#include "app/stop_words.h"
#include "app/text_source.h"
#include "core/checkpoint/text_file.h"
#include "core/edit/edit_grammar.h"

#include <limits>

namespace prosector::app {

namespace {

// Records of a .jsonl file, else lines.
Text passagesFrom(const Arguments& arguments, const Resources& resources)
{
    Text text = readText(arguments.valueOr("text", "builtin:evaluation"), resources);
    PassageRule rule;
    rule.minCharacters = 1;
    rule.most = arguments.integer("limit", 1, std::numeric_limits<std::int64_t>::max()).value_or(0);
    if (text.name.ends_with(".jsonl")) {
        text = textOfJsonLines(text, arguments.valueOr("field", "text"));
    }
    divide(text, rule);
    return text;
}

Json measuresJson(const LastWordResult& result, LastWordConvention convention)
{
    Json json;
    const Measured accuracy = result.accuracy(convention);
    const Measured perplexity = result.perplexity(convention);
    putNumber(json, "accuracy", accuracy.value);
    putNumber(json, "accuracy_standard_error", accuracy.standardError);
    putNumber(json, "perplexity", perplexity.value);
    putNumber(json, "perplexity_standard_error", perplexity.standardError);
    return json;
}

void putMeasures(Json& json, const LastWordResult& result)
{
    json["lm_eval"] = measuresJson(result, LastWordConvention::LmEval);
    json["openai"] = measuresJson(result, LastWordConvention::OpenAi);
}

std::string cell(const Measured& measured)
{
    return shown(measured.value) + " ± " + shown(measured.standardError);
}

std::string measuresTable(const std::vector<std::string>& header, const std::vector<const LastWordResult*>& results)
{
    TextTable table(header);
    const auto row = [&](const std::string& label, auto figure) {
        std::vector<std::string> cells{label};
        for (const LastWordResult* result : results) {
            cells.push_back(cell(figure(*result)));
        }
        table.addRow(std::move(cells));
    };
    using enum LastWordConvention;
    row("lm-eval (lambada_openai): accuracy", [](const LastWordResult& one) { return one.accuracy(LmEval); });
    row("lm-eval (lambada_openai): perplexity", [](const LastWordResult& one) { return one.perplexity(LmEval); });
    row("OpenAI (last token, stop words passed over): accuracy",
        [](const LastWordResult& one) { return one.accuracy(OpenAi); });
    row("OpenAI (last token): perplexity", [](const LastWordResult& one) { return one.perplexity(OpenAi); });
    return table.text();
}

} // namespace

CommandResult runLambada(const CommandContext& context)
{
    LastWordRequest request;
    request.text = passagesFrom(context.arguments, context.resources);
    request.bos = bosFrom(context.arguments);
    request.edits = editsFrom(context.arguments);
    request.stopWords = readWords(context.resources.stopWords());
    const OpenModel model = openModel(context);
    const Feedback& feedback = context.console.feedback();
    const LastWordResult scored = model.engine->lastWords(request, feedback);

    CommandResult result;
    result.json["model"] = scored.provenance.model;
    result.json["text"] = scored.provenance.text;
    result.json["passages"] = scored.passages.size();
    result.json["truncated"] = scored.truncated;
    result.json["stop_tokens"] = scored.stopTokens;
    result.json["bos"] = scored.provenance.bosUsed;
    result.json["dtype"] = scored.provenance.dtype;
    result.json["edits"] = Json::array();
    std::string edits;
    for (const Edit& edit : request.edits) {
        result.json["edits"].push_back(formatEdit(edit));
        edits += ' ' + formatEdit(edit);
    }
    putMeasures(result.json, scored);

    const auto count = static_cast<std::int64_t>(scored.passages.size());
    result.text = scored.provenance.model + ", last words of " + shown(count) + " passages of " + scored.provenance.text
        + (scored.provenance.bosUsed ? ", with BOS, " : ", without BOS, ") + scored.provenance.dtype + '\n';
    if (scored.truncated > 0) {
        result.text += shown(scored.truncated) + " of them lost their beginning: the model's context is "
            + shown(model.facts->context) + " tokens\n";
    }
    result.text += '\n';
    if (request.edits.empty()) {
        result.text += measuresTable({}, {&scored});
        return result;
    }
    LastWordRequest unedited = request;
    unedited.edits.clear();
    const LastWordResult baseline = model.engine->lastWords(unedited, feedback);
    putMeasures(result.json["baseline"], baseline);
    result.text += measuresTable({"", "original", "edited:" + edits}, {&baseline, &scored});
    putLinearFits(result, *model.engine, request.edits, feedback);
    return result;
}

} // namespace prosector::app
