// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/log_ticker.h"

#include <cmath>
#include <initializer_list>

namespace prosector::widgets::detail {

namespace {

QVector<double> ticksAt(std::initializer_list<double> factors, int decadesApart, const QCPRange& range)
{
    QVector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int decade = first; decade <= last; ++decade) {
        for (const double factor : factors) {
            const double tick = factor * std::pow(10.0, decade);
            if (decade % decadesApart == 0 && range.contains(tick)) {
                ticks.append(tick);
            }
        }
    }
    return ticks;
}

} // namespace

QVector<double> LogTicker::createTickVector(double tickStep, const QCPRange& range)
{
    if (!(range.lower > 0)) {
        return {};
    }
    QVector<double> ticks;
    for (const auto& factors : {std::initializer_list<double>{1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}}) {
        ticks = ticksAt(factors, 1, range);
        if (ticks.size() < 2) { // a span so small that even steps read best
            return QCPAxisTicker::createTickVector(tickStep, range);
        }
        if (static_cast<double>(ticks.size()) <= m_room) {
            return ticks;
        }
    }
    for (int apart = 1; static_cast<double>((ticks = ticksAt({1}, apart, range)).size()) > m_room && apart < 308;) {
        ++apart;
    }
    return ticks;
}

} // namespace prosector::widgets::detail
