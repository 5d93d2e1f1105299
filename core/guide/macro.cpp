// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/macro.h"

#include "core/guide/detail/guide_fields.h"
#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

constexpr std::string_view builtInModel = "demo";
constexpr const char* inStep = marked("Place", "%1, step %2"); // a file, and the number of a step

MacroStep readStep(const JsonFile& json)
{
    refuseOtherFields(json, {"command", "argument", "text", "panel"});
    MacroStep step;
    step.command = findString(json, "command").value_or("");
    step.argument = findString(json, "argument").value_or("");
    step.text = findLocalized(json, "text");
    step.panel = findString(json, "panel").value_or("");
    if (step.command.empty() && step.text.isEmpty()) {
        throw Error(ErrorCode::Malformed, json.where, say("Error", "has neither a \"command\" nor a \"text\""),
                    say("Remedy", "Add one of them, or remove the step"));
    }
    if (step.command.empty() && !step.argument.empty()) {
        throw Error(ErrorCode::Malformed, json.where,
                    say("Error", "the field \"argument\" stands there without a \"command\""),
                    say("Remedy", "Add the command that takes it, or remove it"));
    }
    return step;
}

// The known name that shares the longest beginning, to say what may have been meant.
std::string nearestOf(const std::string& word, const std::vector<std::string>& known)
{
    const auto shared = [&](const std::string& other) { return std::ranges::mismatch(word, other).in1 - word.begin(); };
    const auto nearest = std::ranges::max_element(known, {}, shared);
    return nearest == known.end() || shared(*nearest) < 2 ? std::string() : *nearest;
}

[[noreturn]] void refuseName(const Sentence& where, const std::string& field, const std::string& name,
                             const std::vector<std::string>& known, const std::string& list)
{
    const std::string nearest = nearestOf(name, known);
    throw Error(ErrorCode::Mismatch, where,
                say("Error", "the field \"%1\" holds \"%2\", which this window does not have").with(field, name),
                nearest.empty() ? say("Remedy", "Choose one of: %1").with(list)
                                : say("Remedy", "Perhaps \"%1\" is meant").with(nearest));
}

std::string joined(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

// Every name in braces, in every language.
void checkFigures(const LocalizedText& text, const Sentence& where, const std::vector<std::string>& known)
{
    for (const auto& [language, words] : text.byLanguage) {
        for (std::size_t open = words.find('{'); open != std::string::npos; open = words.find('{', open + 1)) {
            const std::size_t close = words.find('}', open);
            if (close == std::string::npos) {
                throw Error(ErrorCode::Malformed, where,
                            say("Error", "the field \"text\" has a brace that is not closed"),
                            say("Remedy", "Close it behind the name of a figure: %1").with(joined(known)));
            }
            const std::string name = words.substr(open + 1, close - open - 1);
            if (std::ranges::find(known, name) == known.end()) {
                refuseName(where, "text", name, known, joined(known));
            }
        }
    }
}

nlohmann::ordered_json jsonOf(const LocalizedText& text)
{
    if (text.byLanguage.size() == 1 && text.byLanguage.contains("en")) {
        return text.in("en");
    }
    return nlohmann::ordered_json(text.byLanguage);
}

} // namespace

Macro readMacro(const std::filesystem::path& path)
{
    const JsonFile file = readGuideFile(path);
    refuseOtherFields(file, {"title", "description", "model", "steps"});
    Macro macro;
    macro.title = requireLocalized(file, "title");
    macro.description = findLocalized(file, "description");
    if (const auto model = findString(file, "model")) {
        if (*model != builtInModel) {
            throw Error(
                ErrorCode::Unsupported, file.where,
                say("Error", "the field \"model\" holds \"%1\", but a macro can only begin with \"demo\"").with(*model),
                say("Remedy", "Write \"demo\", or remove the field and open another model in the first step"));
        }
        macro.isOnBuiltInModel = true;
    }
    for (const JsonFile& step : objectsOf(file, "steps", inStep)) {
        macro.steps.push_back(readStep(step));
    }
    if (macro.steps.empty()) {
        throw Error(ErrorCode::Malformed, file.where, say("Error", "the field \"steps\" is empty"),
                    say("Remedy", "Add a step"));
    }
    return macro;
}

void checkMacro(const Macro& macro, const std::string& where, const MacroVocabulary& vocabulary)
{
    std::vector<std::string> ids;
    std::ranges::transform(vocabulary.commands, std::back_inserter(ids), &MacroVocabulary::Command::id);
    for (std::size_t index = 0; index < macro.steps.size(); ++index) {
        const MacroStep& step = macro.steps[index];
        const Sentence place = say("Place", inStep).with(where, index + 1);
        if (!step.panel.empty() && std::ranges::find(vocabulary.panels, step.panel) == vocabulary.panels.end()) {
            refuseName(place, "panel", step.panel, vocabulary.panels, joined(vocabulary.panels));
        }
        checkFigures(step.text, place, vocabulary.figures);
        if (step.command.empty()) {
            continue;
        }
        const auto command = std::ranges::find(vocabulary.commands, step.command, &MacroVocabulary::Command::id);
        if (command == vocabulary.commands.end()) {
            refuseName(place, "command", step.command, ids, joined(ids));
        }
        if (!step.argument.empty() && !command->takesArgument) {
            throw Error(ErrorCode::Mismatch, place,
                        say("Error", "the field \"argument\" holds \"%1\", but the command \"%2\" takes none")
                            .with(step.argument, step.command),
                        say("Remedy", "Remove the argument"));
        }
        if (step.argument.empty() && command->needsArgument) {
            throw Error(
                ErrorCode::Mismatch, place,
                say("Error", "the field \"argument\" is missing, which the command \"%1\" needs").with(step.command),
                say("Remedy", "Add it"));
        }
    }
}

std::string macroFileContent(const Macro& macro)
{
    nlohmann::ordered_json file;
    file["title"] = jsonOf(macro.title);
    if (!macro.description.isEmpty()) {
        file["description"] = jsonOf(macro.description);
    }
    if (macro.isOnBuiltInModel) {
        file["model"] = builtInModel;
    }
    file["steps"] = nlohmann::ordered_json::array();
    for (const MacroStep& step : macro.steps) {
        nlohmann::ordered_json json;
        if (!step.command.empty()) {
            json["command"] = step.command;
        }
        if (!step.argument.empty()) {
            json["argument"] = step.argument;
        }
        if (!step.text.isEmpty()) {
            json["text"] = jsonOf(step.text);
        }
        if (!step.panel.empty()) {
            json["panel"] = step.panel;
        }
        file["steps"].push_back(std::move(json));
    }
    return file.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

} // namespace prosector
