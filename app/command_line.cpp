// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "app/command.h"
#include "app/help.h"
#include "core/types/error.h"

#include <algorithm>
#include <cerrno>
#include <new>
#include <ostream>
#include <system_error>

namespace prosector::app {

namespace {

bool asksForHelp(std::span<const std::string> words)
{
    return std::ranges::any_of(words, [](const std::string& word) { return word == "--help" || word == "-h"; });
}

int runCommand(const Command& command, std::span<const std::string> words, const Resources& resources,
               std::ostream& out, std::ostream& messages, bool messagesOnTerminal)
{
    const Arguments arguments = Arguments::parse(words, command.options, "prosector " + std::string(command.name));
    const bool asJson = arguments.has("json");
    CommandResult result;
    {
        Console console(messages, Console::kindFor(arguments.has("quiet"), messagesOnTerminal));
        result = command.run({arguments, resources, console, asJson ? nullptr : &out});
    }
    writeOut(result.printed(asJson), out);
    return result.checkFailed ? CheckFailed : Done;
}

} // namespace

std::string CommandResult::printed(bool asJson) const
{
    // Names of files may hold bytes that are no UTF-8.
    return asJson ? json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n' : text;
}

bool isHeadless(std::span<const std::string> words)
{
    if (words.empty()) {
        return false;
    }
    const std::string& first = words.front();
    return commandNamed(first) || first == "--version" || asksForHelp(words);
}

bool needsGraphics(std::span<const std::string> words)
{
    const Command* command = words.empty() ? nullptr : commandNamed(words.front());
    return command && command->draws && !asksForHelp(words);
}

int runCommandLine(std::span<const std::string> words, const Resources& resources, std::ostream& out,
                   std::ostream& messages, bool messagesOnTerminal)
{
    try {
        const std::string& first = words.front();
        const Command* command = commandNamed(first);
        if (asksForHelp(words)) {
            writeOut(command ? commandHelp(*command) : programHelp(), out);
        } else if (command) {
            return runCommand(*command, words.subspan(1), resources, out, messages, messagesOnTerminal);
        } else {
            writeOut(versionText(), out);
        }
        return Done;
    } catch (...) {
        return explainFailure(messages);
    }
}

void writeOut(const std::string& content, std::ostream& out)
{
    errno = 0;
    out << content << std::flush;
    if (!out) {
        throw Error(ErrorCode::InputOutput, "standard output",
                    "cannot be written (" + std::generic_category().message(errno) + ")",
                    errno == ENOSPC ? "The disk is full: free some space or choose another place"
                                    : "Check where it goes");
    }
}

int explainFailure(std::ostream& messages)
{
    const auto say = [&](const std::string& sentence) { messages << "prosector: " << sentence << std::endl; };
    try {
        throw;
    } catch (const Cancelled&) {
        say("cancelled");
        return Stopped;
    } catch (const Error& error) {
        say(error.what());
        return error.code() == ErrorCode::Usage      ? WrongUsage
            : error.code() == ErrorCode::CheckFailed ? CheckFailed
                                                     : Failed;
    } catch (const std::bad_alloc&) {
        say("there is not enough memory for this. Close other programs, or use a shorter text.");
        return Failed;
    } catch (const std::exception& error) {
        say(std::string("a defect of the program: ") + error.what());
        return Failed;
    }
}

} // namespace prosector::app
