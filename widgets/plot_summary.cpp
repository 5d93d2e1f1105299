// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plot_summary.h"

#include "widgets/number_text.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace prosector::widgets {

QString summaryOf(std::span<const double> values, const std::function<QString(std::size_t)>& label)
{
    std::optional<std::size_t> lowest;
    std::optional<std::size_t> highest;
    int count = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            continue;
        }
        ++count;
        lowest = !lowest || values[i] < values[*lowest] ? i : *lowest;
        highest = !highest || values[i] > values[*highest] ? i : *highest;
    }
    if (!lowest) {
        return {};
    }
    //: What a screen reader says of a plot: %n numbers, %1 the lowest and %2 where it is, %3 the highest and %4 where.
    return QCoreApplication::translate("prosector::widgets", "%n values, lowest %1 at %2, highest %3 at %4", nullptr,
                                       count)
        .arg(concise(values[*lowest], 4), label(*lowest), concise(values[*highest], 4), label(*highest));
}

} // namespace prosector::widgets
