// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/resources.h"

#include <iosfwd>
#include <span>
#include <string>

namespace prosector::app {

enum ExitCode
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    Stopped = 3,
    CheckFailed = 4
};

// Whether the words ask for a command (also for help, or for a command of a later version). Else they ask for the
// window, with a model to open or none.
bool isHeadless(std::span<const std::string> words);

// Whether that command draws pictures, so that Qt's graphics must be there.
bool needsGraphics(std::span<const std::string> words);

// Runs a headless command line. The result goes to `out`, all else to `messages`. Returns the exit code; throws
// nothing.
int runCommandLine(std::span<const std::string> words, const Resources& resources, std::ostream& out,
                   std::ostream& messages, bool messagesOnTerminal);

// Writes and flushes. Throws Error::InputOutput where the stream refuses.
void writeOut(const std::string& content, std::ostream& out);

// To be called where an exception was caught: says what it was and returns the exit code that belongs to it.
int explainFailure(std::ostream& messages);

} // namespace prosector::app
