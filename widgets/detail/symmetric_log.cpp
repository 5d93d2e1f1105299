// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/symmetric_log.h"

#include <algorithm>
#include <cmath>

namespace prosector::widgets::detail {

double symmetricLog(double value)
{
    return std::copysign(std::log10(1 + std::abs(value)), value);
}

double SymmetricLogTicker::getTickStep(const QCPRange&)
{
    return 1;
}

int SymmetricLogTicker::getSubTickCount(double)
{
    return 0;
}

QVector<double> SymmetricLogTicker::createTickVector(double, const QCPRange& range)
{
    QVector<double> ticks{0};
    const double reach = std::max(std::abs(range.lower), std::abs(range.upper));
    // Next to larger powers the ticks at 1 would touch the one at 0.
    for (double power = reach > symmetricLog(10) ? 10 : 1; symmetricLog(power) <= reach; power *= 10) {
        ticks.prepend(-symmetricLog(power));
        ticks.append(symmetricLog(power));
    }
    return ticks;
}

QString SymmetricLogTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    const double value = std::copysign(std::round(std::pow(10, std::abs(tick)) - 1), tick);
    return locale.toString(value + 0.0, 'f', 0);
}

} // namespace prosector::widgets::detail
