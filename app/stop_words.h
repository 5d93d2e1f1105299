// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/evaluation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace prosector::app {

// How likely a watched word is before and after the edits, averaged over the scored positions.
struct WordChange
{
    std::string word;
    std::int64_t token = 0;
    bool severalTokens = false; // only the first one is watched
    double before = 0;
    double after = 0;
    Estimate ratio; // after over before
};

// A word per line; blank lines are passed over. Throws Error::NothingToDo for a file without words.
std::vector<std::string> readWords(const std::filesystem::path& path);

std::vector<WordChange> wordChanges(const Evaluation& before, const Evaluation& after);

std::string wordTable(const Evaluation& before, const Evaluation& after);

} // namespace prosector::app
