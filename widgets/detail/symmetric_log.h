// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>

namespace prosector::widgets::detail {

// A logarithm for values of either sign: 0 stays 0, and beyond 1 each power of ten takes about one unit.
double symmetricLog(double value);

// Ticks at 0 and the signed powers of ten, for coordinates made by symmetricLog().
class SymmetricLogTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

} // namespace prosector::widgets::detail
