// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>

namespace prosector::widgets::detail {

// Ticks of a logarithmic axis where people read them: at 1, 2, 5, 10, 20 ... where the axis spans few decades, at
// powers of ten where it spans many, and never so many that their labels touch.
class LogTicker : public QCPAxisTicker
{
public:
    // How many labels have room on the axis.
    explicit LogTicker(double room)
        : m_room(room)
    {
    }

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    // None: they would stand evenly between ticks that are not evenly apart.
    int getSubTickCount(double) override { return 0; }

private:
    double m_room;
};

} // namespace prosector::widgets::detail
