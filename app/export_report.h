// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command.h"
#include "core/types/export.h"

#include <string>
#include <string_view>

namespace prosector::app {

// The proof of an export, as JSON and as a table.
void putProof(CommandResult& result, const ExportProof& proof);

// The command that was given, less what only concerns its output: for the record in the folder.
std::string commandLineOf(std::string_view command, const Arguments& arguments);

} // namespace prosector::app
