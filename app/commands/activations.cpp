// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"
#include "app/options.h"

#include <charconv>

namespace prosector::app {

namespace {

constexpr const char* form = "The form is --token-ids \"1,5,9;1,7,7\"";

// Sequences parted by semicolons, ids by commas; blanks do not matter.
std::vector<std::vector<std::int64_t>> parseTokenIds(const std::string& text)
{
    std::vector<std::vector<std::int64_t>> sequences(1);
    const char* at = text.data();
    const char* const last = at + text.size();
    const auto skipBlanks = [&] {
        while (at != last && *at == ' ') {
            ++at;
        }
    };
    for (;;) {
        skipBlanks();
        std::int64_t id = 0;
        const auto [end, problem] = std::from_chars(at, last, id);
        if (problem != std::errc() || id < 0) {
            throwUsage("--token-ids", "there is no token id at character " + std::to_string(at - text.data() + 1),
                       form);
        }
        sequences.back().push_back(id);
        at = end;
        skipBlanks();
        if (at == last) {
            break;
        }
        if (*at != ',' && *at != ';') {
            throwUsage("--token-ids",
                       std::string("there is a \"") + *at + "\" where a comma or a semicolon should stand", form);
        }
        if (*at++ == ';') {
            sequences.emplace_back();
        }
    }
    for (std::size_t i = 1; i < sequences.size(); ++i) {
        if (sequences[i].size() != sequences[0].size()) {
            throwUsage("--token-ids",
                       "sequence " + std::to_string(i + 1) + " has " + std::to_string(sequences[i].size())
                           + " tokens and the first has " + std::to_string(sequences[0].size()),
                       "Give sequences of equal length");
        }
    }
    return sequences;
}

std::string required(const Arguments& arguments, const char* option, const char* remedy)
{
    const auto value = arguments.value(option);
    if (!value || value->empty()) {
        throwUsage(std::string("--") + option, "is missing", remedy);
    }
    return *value;
}

} // namespace

CommandResult runActivations(const CommandContext& context)
{
    ActivationRequest request;
    request.tokenIds = parseTokenIds(required(context.arguments, "token-ids", form));
    request.file = required(context.arguments, "out", "Say where to write: --out FILE.h5");
    request.edits = editsFrom(context.arguments);
    const OpenModel model = openModel(context);
    model.engine->writeActivations(request, context.console.feedback());

    CommandResult result;
    result.json["model"] = model.facts->name;
    result.json["file"] = request.file.string();
    result.json["sequences"] = request.tokenIds.size();
    result.json["tokens"] = request.tokenIds.front().size();
    result.text = "Wrote the activations of " + std::to_string(request.tokenIds.size()) + " sequences of "
        + std::to_string(request.tokenIds.front().size()) + " tokens to " + request.file.string() + ".\n";
    return result;
}

} // namespace prosector::app
