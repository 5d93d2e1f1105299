// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace prosector {

struct IntegerRange
{
    std::int64_t standard = 0; // where nothing is set
    std::int64_t least = 0;
    std::int64_t most = 0;
};

struct NumberRange
{
    double standard = 0;
    double least = 0;
    double most = 0;
};

// One of several options; the first is the standard.
struct Choice
{
    struct Option
    {
        std::string word; // as the command line takes it
        Sentence title;
    };
    std::vector<Option> options;

    std::vector<std::string> words() const;
};

// Any text: a list of names, a folder. Empty unless set.
struct FreeText
{
    std::string standard = {};
};

// What a user can set of an analysis: a field of its form, and `--set NAME=VALUE`.
struct Parameter
{
    std::string name; // of letters, digits and hyphens
    Sentence title;
    Sentence help; // one sentence, units included
    std::variant<IntegerRange, NumberRange, Choice, FreeText> range;
};

// What an analysis says about itself.
struct AnalysisFacts
{
    std::string id;
    Sentence title;
    Sentence definition; // one or two sentences with the formula in words
    std::string source; // paper and section, the same in every language
    std::vector<Parameter> parameters = {};
    std::vector<std::string> columns = {}; // of its first table
    // Analyses that a newcomer should look at first come first; otherwise by id.
    int rank = 100;
};

} // namespace prosector
