// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace prosector::ui {

struct FuzzyMatch
{
    int score = 0; // higher: better
    QList<int> places; // of the pattern's characters in the text, ascending
};

// Finds the characters of a pattern in a text, in order, with others between them, upper and lower case alike and
// spaces in the pattern left out. Beginnings of words and neighbors count most, so that "zw" finds "Zero the weight"
// before "size of windows". Nothing: not all of them are there. An empty pattern matches everything with score 0.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace prosector::ui
