// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/console.h"
#include "app/report.h"
#include "app/resources.h"

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prosector::app {

// What a command is given.
struct CommandContext
{
    const Arguments& arguments;
    const Resources& resources;
    Console& console;
    // Where a command may write its answer while it computes it; what it returns as text follows. Null: nowhere.
    std::ostream* live = nullptr;
};

// What it answers: the same content for a program and for a person.
struct CommandResult
{
    Json json;
    std::string text;
    bool checkFailed = false; // it ran, but a check that was asked for failed

    std::string printed(bool asJson) const;
};

// A command of the program. Adding one: a file in app/commands/, and a line in command_table.cpp.
struct Command
{
    std::string_view name;
    std::string_view usage; // what follows the name, such as "MODEL TEXT"
    std::string_view summary;
    std::vector<const OptionForm*> options;
    CommandResult (*run)(const CommandContext&) = nullptr;
    bool draws = false; // needs Qt's graphics
};

std::span<const Command> commands();
// Null where there is none of that name.
const Command* commandNamed(std::string_view name);

} // namespace prosector::app
