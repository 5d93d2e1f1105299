// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <string>
#include <vector>

namespace prosector::ui {

// A cell that files call by a name, the same in every language, and that a person reads in words.
struct WordCell
{
    std::string name;
    Sentence words;
};

// A column of such cells. Where several have one name, the words of the first stand for all.
Column wordColumn(std::string name, Sentence title, const std::vector<WordCell>& cells);

} // namespace prosector::ui
