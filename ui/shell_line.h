// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <string>
#include <vector>

namespace prosector::ui {

// A command line that computes the same again: `prosector COMMAND... MODEL` with options for text, protocol and edits.
std::vector<std::string> commandWords(const std::vector<std::string>& command, const ModelFacts& model,
                                      const RunRequest& run);

// Words as a POSIX shell reads them, quoted where they must be.
std::string shellLine(const std::vector<std::string>& words);

} // namespace prosector::ui
