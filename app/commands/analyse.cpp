// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/figure_pictures.h"
#include "app/figure_report.h"
#include "app/model_run.h"
#include "app/stop_words.h"
#include "core/analysis/analyses.h"
#include "core/storage/figure_file.h"

namespace prosector::app {

namespace {

Json jsonOf(const IntegerRange& range)
{
    return {{"standard", range.standard}, {"least", range.least}, {"most", range.most}};
}

Json jsonOf(const NumberRange& range)
{
    return {{"standard", range.standard}, {"least", range.least}, {"most", range.most}};
}

Json jsonOf(const Choice& choice)
{
    Json titles = Json::array();
    for (const Choice::Option& option : choice.options) {
        titles.push_back(option.title.english());
    }
    return {{"standard", choice.options.front().word}, {"words", choice.words()}, {"titles", std::move(titles)}};
}

Json jsonOf(const FreeText& text)
{
    return {{"standard", text.standard}};
}

std::string textOf(const IntegerRange& range)
{
    return shown(range.least) + " to " + shown(range.most) + ", " + shown(range.standard) + " unless set";
}

std::string textOf(const NumberRange& range)
{
    return shown(range.least) + " to " + shown(range.most) + ", " + shown(range.standard) + " unless set";
}

std::string textOf(const Choice& choice)
{
    std::string text;
    for (const auto& [word, title] : choice.options) {
        const std::string meaning = title.english();
        text += (text.empty() ? "" : " | ") + word + (meaning == word ? "" : ": " + meaning);
    }
    return text;
}

std::string textOf(const FreeText&)
{
    return "a text";
}

CommandResult listed()
{
    CommandResult result;
    result.json["analyses"] = Json::array();
    for (const AnalysisFacts& facts : analysisFacts()) {
        Json entry;
        entry["id"] = facts.id;
        entry["title"] = facts.title.english();
        entry["definition"] = facts.definition.english();
        entry["source"] = facts.source;
        entry["parameters"] = Json::array();
        entry["columns"] = facts.columns;
        result.text += facts.id + ": " + facts.title.english() + "\n  " + facts.definition.english() + "\n";
        for (const Parameter& parameter : facts.parameters) {
            Json form = std::visit([](const auto& range) { return jsonOf(range); }, parameter.range);
            form["name"] = parameter.name;
            form["help"] = parameter.help.english();
            entry["parameters"].push_back(std::move(form));
            result.text += "  --set " + parameter.name + "=...  " + parameter.help.english() + " ("
                + std::visit([](const auto& range) { return textOf(range); }, parameter.range) + ")\n";
        }
        result.json["analyses"].push_back(std::move(entry));
    }
    return result;
}

std::map<std::string, std::string> settingsFrom(const Arguments& arguments)
{
    std::map<std::string, std::string> settings;
    for (const std::string& setting : arguments.values("set")) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos || equals == 0) {
            throwUsage("--set", '"' + setting + "\" is not NAME=VALUE", "analyse --list names the parameters");
        }
        settings[setting.substr(0, equals)] = setting.substr(equals + 1);
    }
    return settings;
}

} // namespace

CommandResult runAnalyse(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (arguments.has("list")) {
        return listed();
    }
    const auto& plain = arguments.plain();
    if (plain.size() != 2) {
        throwUsage("analyse", plain.size() < 2 ? "the analysis or the model is missing" : "there are too many words",
                   "Write: analyse ID MODEL; analyse --list names the analyses");
    }
    const auto out = arguments.value("out");
    AnalysisRequest request{plain[0], requestFrom(context), settingsFrom(arguments)};
    request.run.watchedWords = readWords(context.resources.stopWords());
    const OpenModel model = openModel(context, plain[1]);
    const Figure figure = model.engine->analyze(request, context.console.feedback());

    CommandResult result = figureReport(figure);
    result.json["model"] = model.facts->name;
    result.json["text"] = request.run.text.name;
    result.json["parameters"] = request.settings;
    if (out) {
        result.json["files"] = Json::array();
        std::vector<std::filesystem::path> files = writeFigureFiles(figure, *out);
        for (std::filesystem::path& picture : writeFigurePictures(figure, *out)) {
            files.push_back(std::move(picture));
        }
        for (const std::filesystem::path& file : files) {
            result.json["files"].push_back(file.string());
            context.console.say("wrote " + file.string());
        }
    }
    return result;
}

} // namespace prosector::app
