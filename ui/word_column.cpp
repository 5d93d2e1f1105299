// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/word_column.h"

#include <utility>

namespace prosector::ui {

Column wordColumn(std::string name, Sentence title, const std::vector<WordCell>& cells)
{
    std::vector<std::string> names;
    std::map<std::string, Sentence> words;
    for (const WordCell& cell : cells) {
        names.push_back(cell.name);
        words.try_emplace(cell.name, cell.words);
    }
    return {std::move(name), std::move(title), {}, std::move(names), std::move(words)};
}

} // namespace prosector::ui
