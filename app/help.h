// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command.h"

#include <string>

namespace prosector::app {

std::string programHelp();
std::string commandHelp(const Command& command);
std::string versionText();

} // namespace prosector::app
