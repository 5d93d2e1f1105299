// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell_line.h"

#include "core/edit/edit_grammar.h"

namespace prosector::ui {

namespace {

bool isPlain(const std::string& word)
{
    constexpr std::string_view safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=:,./@%^";
    return !word.empty() && word.find_first_not_of(safe) == std::string::npos;
}

} // namespace

std::vector<std::string> commandWords(const std::vector<std::string>& command, const ModelFacts& model,
                                      const RunRequest& run)
{
    std::vector<std::string> words{"prosector"};
    words.insert(words.end(), command.begin(), command.end());
    words.push_back(model.isSpecimen ? "demo" : model.path);
    const auto add = [&](const char* option, const std::string& value) {
        words.emplace_back(option);
        words.push_back(value);
    };
    if (run.text.name == "prompt") {
        add("--prompt", run.text.bytes);
    } else {
        add("--text", run.text.name);
    }
    const Protocol& protocol = run.protocol;
    if (protocol.kind != ProtocolKind::BosWindows) {
        add("--protocol", std::string(name(protocol.kind)));
    }
    if (protocol.window > 0) {
        add("--window", std::to_string(protocol.window));
    }
    if (protocol.kind == ProtocolKind::HuggingFace && protocol.stride > 0) {
        add("--stride", std::to_string(protocol.stride));
    }
    if (protocol.bos != BosPolicy::Auto) {
        add("--bos", protocol.bos == BosPolicy::Yes ? "yes" : "no");
    }
    if (protocol.maxTokens > 0) {
        add("--max-tokens", std::to_string(protocol.maxTokens));
    }
    for (const Edit& edit : run.edits) {
        add("--edit", formatEdit(edit));
    }
    return words;
}

std::string shellLine(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words) {
        line += line.empty() ? "" : " ";
        if (isPlain(word)) {
            line += word;
            continue;
        }
        line += '\'';
        for (const char c : word) {
            line += c == '\'' ? std::string("'\\''") : std::string(1, c);
        }
        line += '\'';
    }
    return line;
}

} // namespace prosector::ui
