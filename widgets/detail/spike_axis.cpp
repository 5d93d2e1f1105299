// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/spike_axis.h"

#include "widgets/detail/symmetric_log.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace prosector::widgets::detail {

namespace {

constexpr double lowestMagnitude = 0.1;

// Ticks at powers of ten, for coordinates that count them from the lowest magnitude.
class DecadeTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange&) override { return 1; }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override
    {
        const double value = lowestMagnitude * std::pow(10, std::round(tick));
        return locale.toString(value, 'f', value < 1 ? 1 : 0);
    }
};

} // namespace

double spikePlace(SpikeScale scale, double value)
{
    switch (scale) {
    case SpikeScale::Linear:
        return value;
    case SpikeScale::Logarithmic:
        return std::max(0.0, std::log10(std::abs(value) / lowestMagnitude));
    case SpikeScale::SymmetricLogarithmic:
        return symmetricLog(value);
    }
    Q_UNREACHABLE();
}

QSharedPointer<QCPAxisTicker> spikeTicker(SpikeScale scale)
{
    switch (scale) {
    case SpikeScale::Linear:
        return QSharedPointer<QCPAxisTicker>(new QCPAxisTicker);
    case SpikeScale::Logarithmic:
        return QSharedPointer<QCPAxisTicker>(new DecadeTicker);
    case SpikeScale::SymmetricLogarithmic:
        return QSharedPointer<QCPAxisTicker>(new SymmetricLogTicker);
    }
    Q_UNREACHABLE();
}

QString spikeAxisTitle(SpikeScale scale)
{
    return scale == SpikeScale::Logarithmic
        ? QCoreApplication::translate("prosector::widgets::SpikePlot", "magnitude of the activation (no unit)")
        : QCoreApplication::translate("prosector::widgets::SpikePlot", "activation (no unit)");
}

} // namespace prosector::widgets::detail
