// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/text.h"

#include <cstdint>
#include <string>

namespace prosector {

enum class PassageKind
{
    Lines, // every line; passages that a text already has are kept as they are
    Documents, // articles of a raw WikiText file, as lm-evaluation-harness takes them: each from its title line,
               // " = Title = ", to the line end before the next, white space kept, nothing detokenized
    Separator, // what stands between two places where the separator is written
};

// How a text is divided into passages that are run apart from each other. Lines and parts between separators lose the
// white space at their ends; passages of nothing but white space are left out.
struct PassageRule
{
    PassageKind kind = PassageKind::Lines;
    std::string separator = {}; // of PassageKind::Separator
    std::int64_t minCharacters = 0; // shorter passages are left out
    std::int64_t most = 0; // use the first passages, at most so many; 0: all
};

// The rule in words: what a result's text is called beside its name.
std::string describe(const PassageRule& rule);

// Sets text.passages. Throws Error::NothingToDo where no passage is left, which names the text and how many there were.
void divide(Text& text, const PassageRule& rule);

} // namespace prosector
