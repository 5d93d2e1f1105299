// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help.h"

namespace prosector::app {

namespace {

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size() + 2), ' ');
    return text;
}

} // namespace

std::string programHelp()
{
    constexpr std::size_t width = 14;
    std::string text =
        "Prosector dissects decoder language models.\n\n"
        "  prosector [MODEL]               open the window; without a display: a tour, written to prosector-out/\n"
        "  prosector COMMAND MODEL ...     compute without a window\n\n"
        "MODEL is a folder, a file, a Hugging Face id found in the local cache (org/name[@revision]), or demo.\n"
        "TEXT is --text FILE, --text builtin:evaluation (default) or --prompt \"...\".\n\nCommands:\n";
    for (const Command& command : commands()) {
        text += "  " + padded(std::string(command.name), width) + std::string(command.summary) + '\n';
    }
    return text
        + "\n  prosector COMMAND --help        the options of a command\n"
          "  prosector --version             the version\n\n"
          "Exit codes: 0 done, 1 bad input or failed operation, 2 wrong usage, 3 cancelled, 4 a check failed.\n";
}

std::string commandHelp(const Command& command)
{
    constexpr std::size_t width = 36;
    std::string text = "prosector " + std::string(command.name) + ' ' + std::string(command.usage) + "\n\n"
        + std::string(command.summary) + ".\n\n";
    for (const OptionForm* option : command.options) {
        const std::string value = option->value.empty() ? std::string() : ' ' + std::string(option->value);
        text += padded("  --" + std::string(option->name) + value, width) + std::string(option->help) + '\n';
    }
    return text;
}

std::string versionText()
{
    return "prosector " PROSECTOR_VERSION "\n";
}

} // namespace prosector::app
