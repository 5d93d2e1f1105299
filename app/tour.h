// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/resources.h"

#include <iosfwd>
#include <span>
#include <string>

namespace prosector::app {

// What a newcomer would do first, without a display: scan the demo model (or the one named), zero its top super
// weight, and keep what the window shows before and after. Prints the layer table and the before/after table, writes
// pictures and tables to prosector-out/ (or --out DIR). Needs a QApplication. The exit code; throws nothing.
int runTour(std::span<const std::string> words, const Resources& resources, std::ostream& out, std::ostream& messages,
            bool messagesOnTerminal);

} // namespace prosector::app
