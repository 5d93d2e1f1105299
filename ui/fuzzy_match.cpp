// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fuzzy_match.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace prosector::ui {

namespace {

constexpr int wordStart = 8;
constexpr int neighbor = 6;
constexpr int textStart = 4;
constexpr int anywhere = 1;
constexpr int gap = 3; // is taken away
constexpr int impossible = -1'000'000;
constexpr qsizetype longest = 200; // of both; what is longer than any command needs no match

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    QString wanted = pattern.toString().toCaseFolded();
    wanted.removeIf([](QChar each) { return each.isSpace(); });
    if (wanted.isEmpty()) {
        return FuzzyMatch{};
    }
    const qsizetype rows = wanted.size();
    const qsizetype columns = text.size();
    if (rows > columns || columns > longest) {
        return {};
    }
    // best[i][j]: of the first i + 1 characters with the last of them at j; from[i][j]: where the one before stands.
    using Table = std::vector<std::vector<int>>;
    const auto size = [](qsizetype count) { return static_cast<std::size_t>(count); };
    Table best(size(rows), std::vector<int>(size(columns), impossible));
    Table from = best;
    for (qsizetype i = 0; i < rows; ++i) {
        int bestBefore = impossible; // of those not next to j
        int placeBefore = -1;
        for (qsizetype j = i; j < columns; ++j) {
            if (i > 0 && j > 1 && best[size(i - 1)][size(j - 2)] > bestBefore) {
                bestBefore = best[size(i - 1)][size(j - 2)];
                placeBefore = static_cast<int>(j - 2);
            }
            if (text[j].toCaseFolded() != wanted[i]) {
                continue;
            }
            const int here = anywhere + (startsWord(text, j) ? wordStart : 0) + (j == 0 ? textStart : 0);
            if (i == 0) {
                best[0][size(j)] = here;
                continue;
            }
            const int beside = best[size(i - 1)][size(j - 1)] + neighbor;
            const int apart = bestBefore - gap;
            const bool isBeside = beside >= apart;
            best[size(i)][size(j)] = here + (isBeside ? beside : apart);
            from[size(i)][size(j)] = isBeside ? static_cast<int>(j - 1) : placeBefore;
        }
    }
    const std::vector<int>& last = best.back();
    const auto end = std::ranges::max_element(last);
    if (*end < impossible / 2) {
        return {};
    }
    FuzzyMatch match;
    match.score = *end;
    int place = static_cast<int>(end - last.begin());
    for (qsizetype i = rows; i-- > 0;) {
        match.places.prepend(place);
        place = from[size(i)][size(place)];
    }
    return match;
}

} // namespace prosector::ui
