// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/live_text.h"
#include "app/model_run.h"
#include "app/options.h"
#include "core/checkpoint/text_file.h"
#include "core/edit/edit_grammar.h"

#include <limits>

namespace prosector::app {

namespace {

GenerationRequest generationFrom(const Arguments& arguments)
{
    constexpr std::int64_t mostTokens = 1'000'000;
    constexpr std::int64_t mostKept = std::numeric_limits<std::int64_t>::max();
    constexpr double highestTemperature = 100;
    constexpr double lowestShare = 1e-9; // none at all would leave no token to draw
    const auto prompt = arguments.value("prompt");
    if (!prompt) {
        throwUsage("--prompt", "is missing", "Say what to continue: --prompt \"Once upon a time\"");
    }
    requireUtf8(*prompt, "--prompt");
    GenerationRequest request;
    request.prompt = *prompt;
    const auto tokens = arguments.integer("max-tokens", 1, mostTokens);
    request.tokens = arguments.integer("tokens", 1, mostTokens).value_or(tokens.value_or(request.tokens));
    request.temperature = arguments.number("temperature", 0, highestTemperature).value_or(0);
    request.topK = arguments.integer("top-k", 0, mostKept).value_or(0);
    request.topP = arguments.number("top-p", lowestShare, 1).value_or(1);
    request.seed =
        static_cast<std::uint64_t>(arguments.integer("seed", 0, std::numeric_limits<std::int64_t>::max()).value_or(0));
    request.bos = bosFrom(arguments);
    return request;
}

struct Generated
{
    std::string text;
    double tokensPerSecond = 0; // not a number where there is nothing to measure
};

Generated generated(Engine& engine, const GenerationRequest& request, const std::string& heading,
                    const CommandContext& context)
{
    LiveText live(heading + request.prompt, context.live, context.console);
    Generated result;
    result.text = engine.generate(
        request, [&](const std::string& soFar) { live.grow(soFar); }, context.console.feedback());
    live.finish(result.text);
    result.tokensPerSecond = live.tokensPerSecond();
    return result;
}

} // namespace

CommandResult runGenerate(const CommandContext& context)
{
    GenerationRequest request = generationFrom(context.arguments);
    const EditList edits = editsFrom(context.arguments);
    const OpenModel model = openModel(context);
    const Generated original = generated(*model.engine, request, edits.empty() ? "" : "original\n", context);
    request.edits = edits;
    const Generated edited = edits.empty() ? original : generated(*model.engine, request, "\nedited\n", context);

    CommandResult result;
    result.json["model"] = model.facts->name;
    result.json["prompt"] = request.prompt;
    result.json["original"] = original.text;
    result.json["edited"] = edited.text;
    putNumber(result.json, "tokens_per_second", original.tokensPerSecond);
    putNumber(result.json, "edited_tokens_per_second", edited.tokensPerSecond);
    result.json["edits"] = Json::array();
    for (const Edit& edit : edits) {
        result.json["edits"].push_back(formatEdit(edit));
    }
    // The texts have gone to the screen already.
    result.text = "\ntokens per second: " + shown(original.tokensPerSecond)
        + (edits.empty() ? "" : ", edited " + shown(edited.tokensPerSecond)) + '\n';
    const Feedback& feedback = context.console.feedback();
    putLinearFits(result, *model.engine, edits, feedback);
    return result;
}

} // namespace prosector::app
