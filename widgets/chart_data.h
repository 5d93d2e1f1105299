// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace prosector::widgets {

enum class ChartKind
{
    Lines,
    Points,
    Bars // beside each other at 0, 1, 2 ..., which `names` name
};

struct ChartSeries
{
    QString name;
    std::vector<double> x;
    std::vector<double> y; // as many; NaN leaves a gap
};

struct ChartData
{
    ChartKind kind = ChartKind::Lines;
    std::vector<ChartSeries> series;
    QStringList names; // bars: one for each position
    QString xTitle; // with its unit
    QString yTitle;
    bool isLogarithmic = false; // the y axis
};

} // namespace prosector::widgets
