// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/guide/localized_text.h"

#include <filesystem>
#include <string>
#include <vector>

namespace prosector {

// One thing to do, and what to say about it.
struct MacroStep
{
    std::string command = {}; // its id; empty: nothing is done, only said
    std::string argument = {}; // as the command takes it
    LocalizedText text = {}; // Markdown; a tour stops here to show it, and passes over steps without one
    std::string panel = {}; // that a tour frames meanwhile, by the name of its dock; empty: none
    friend bool operator==(const MacroStep&, const MacroStep&) = default;
};

// Commands to run one after another. A guided tour is a macro whose steps say something.
struct Macro
{
    LocalizedText title;
    LocalizedText description = {};
    bool isOnBuiltInModel = false; // begins with the model that comes with the program, unedited
    std::vector<MacroStep> steps; // at least one
    friend bool operator==(const Macro&, const Macro&) = default;
};

// What a macro may name.
struct MacroVocabulary
{
    struct Command
    {
        std::string id;
        bool takesArgument = false;
        bool needsArgument = false;
    };
    std::vector<Command> commands;
    std::vector<std::string> panels;
    std::vector<std::string> figures; // that a text may show in braces: "{perplexity}"
};

// Throws Error that names the file, the step (counted from 1), the field and a remedy.
Macro readMacro(const std::filesystem::path& path);
// Throws Error::Mismatch with the same particulars where a step names a command, a panel or a figure that there is not,
// has an argument where none is taken or none where one is needed.
void checkMacro(const Macro& macro, const std::string& where, const MacroVocabulary& vocabulary);
// What readMacro() reads back as the same macro.
std::string macroFileContent(const Macro& macro);

} // namespace prosector
