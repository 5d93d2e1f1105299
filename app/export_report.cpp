// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export_report.h"

#include <vector>

namespace prosector::app {

namespace {

std::string quotedForShell(const std::string& word)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:,@=+";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) {
        return word;
    }
    std::string quoted = "'";
    for (const char c : word) {
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return quoted + '\'';
}

} // namespace

void putProof(CommandResult& result, const ExportProof& proof)
{
    Json json;
    putNumber(json, "before", proof.before);
    putNumber(json, "dissected", proof.dissected);
    putNumber(json, "expected", proof.expected);
    putNumber(json, "reopened", proof.reopened);
    putNumber(json, "difference", proof.difference);
    json["tokens"] = proof.tokens;
    result.json["proof"] = std::move(json);

    TextTable table({"", "perplexity"});
    table.addRow({"original", shown(proof.before)});
    if (proof.dissected != proof.expected) {
        table.addRow({"edits as asked for", shown(proof.dissected)});
    }
    table.addRow({"edits as written", shown(proof.expected)});
    table.addRow({"written folder, opened again", shown(proof.reopened)});
    result.text += '\n' + table.text() + "The last two differ by " + shown(proof.difference) + ", relatively.\n";
}

std::string commandLineOf(std::string_view command, const Arguments& arguments)
{
    std::string line = "prosector " + std::string(command) + ' ' + quotedForShell(arguments.plain().front());
    for (const OptionForm* option : commandNamed(command)->options) {
        const std::string_view name = option->name;
        const bool isAboutOutput = name == "json" || name == "quiet";
        for (const std::string& value : isAboutOutput ? std::vector<std::string>() : arguments.values(name)) {
            line += " --" + std::string(name) + (option->value.empty() ? "" : ' ' + quotedForShell(value));
        }
    }
    return line;
}

} // namespace prosector::app
