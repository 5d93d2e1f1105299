// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"
#include "app/options.h"
#include "core/checkpoint/text_file.h"
#include "core/edit/edit_grammar.h"

#include <limits>

namespace prosector::app {

CommandResult runGenerate(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    constexpr std::int64_t mostTokens = 1'000'000;
    constexpr double highestTemperature = 100;
    const auto prompt = arguments.value("prompt");
    if (!prompt) {
        throwUsage("--prompt", "is missing", "Say what to continue: --prompt \"Once upon a time\"");
    }
    requireUtf8(*prompt, "--prompt");
    GenerationRequest request;
    request.prompt = *prompt;
    request.tokens = arguments.integer("max-tokens", 1, mostTokens).value_or(request.tokens);
    request.temperature = arguments.number("temperature", 0, highestTemperature).value_or(0);
    request.seed =
        static_cast<std::uint64_t>(arguments.integer("seed", 0, std::numeric_limits<std::int64_t>::max()).value_or(0));
    request.bos = bosFrom(arguments);
    const EditList edits = editsFrom(arguments);

    const OpenModel model = openModel(context);
    const Feedback& feedback = context.console.feedback();
    const std::string original = model.engine->generate(request, feedback);
    request.edits = edits;
    const std::string edited = edits.empty() ? original : model.engine->generate(request, feedback);

    CommandResult result;
    result.json["model"] = model.facts->name;
    result.json["prompt"] = *prompt;
    result.json["original"] = original;
    result.json["edited"] = edited;
    result.json["edits"] = Json::array();
    for (const Edit& edit : edits) {
        result.json["edits"].push_back(formatEdit(edit));
    }
    result.text = (edits.empty() ? "" : "original\n") + *prompt + original + '\n';
    if (!edits.empty()) {
        result.text += "\nedited\n" + *prompt + edited + '\n';
    }
    putLinearFits(result, *model.engine, edits, feedback);
    return result;
}

} // namespace prosector::app
