// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace prosector::widgets {

// -1, -1: none.
struct HeatmapCell
{
    int row = -1;
    int column = -1;
    friend bool operator==(const HeatmapCell&, const HeatmapCell&) = default;
};

// A matrix to draw. NaN stands for a value that is undefined: drawn hatched, never as a colour.
struct HeatmapData
{
    int rows = 0;
    int columns = 0;
    std::vector<double> values; // [rows][columns]
    std::vector<bool> estimates; // [rows][columns]: values to be taken with care, hatched; empty: none
    QStringList texts; // [rows][columns]: stand in the cells where they fit; empty: the values stand there
    QStringList rowLabels; // one per row; row 0 is drawn at the bottom
    QStringList columnLabels; // one per column
    QStringList columnDefinitions; // one per column, for tooltips; may be empty
    QStringList columnNumbers; // stand under the columns where their labels have no room; may be empty
    QString rowTitle; // of the vertical axis, with its unit
    QString columnTitle; // of the horizontal axis, with its unit
    QString columnNumberTitle; // the same while columnNumbers stand there
    QString valueTitle; // of the values, with their unit
    QString textTitle; // of the texts
    int decimals = 3; // of a value in a cell or a tooltip
    bool isLogarithmic = false; // colors follow the logarithm; values of zero and below count as the lowest

    double at(int row, int column) const
    {
        return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)
                      + static_cast<std::size_t>(column)];
    }
    // Empty: the value stands in the cell.
    QString text(int row, int column) const { return texts.value(static_cast<qsizetype>(row) * columns + column); }
    bool isEstimate(int row, int column) const
    {
        return !estimates.empty()
            && estimates[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)
                         + static_cast<std::size_t>(column)];
    }
};

// One range of colours for the whole matrix, or one for each column where columns measure different things.
enum class HeatmapRange
{
    Common,
    PerColumn
};

} // namespace prosector::widgets
