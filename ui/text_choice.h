// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/text.h"

#include <filesystem>
#include <string>

namespace prosector::ui {

// A text by what a person calls it.
struct TextChoice
{
    enum class Division
    {
        Whole,
        Lines,
        Documents // articles of a raw WikiText file
    };

    std::string source; // "builtin:NAME", or a file; empty: the bytes themselves
    std::string bytes = {};
    Division division = Division::Whole;
    std::filesystem::path folder = {}; // in which a file with a relative path is looked for first; empty: none
};

// Reads and divides it; for a background thread. Built-in texts lie in textFolder. Throws Error.
Text readChoice(const TextChoice& choice, const std::filesystem::path& textFolder);

} // namespace prosector::ui
