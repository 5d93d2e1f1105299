// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/spike_style.h"

#include <QCoreApplication>

namespace prosector::widgets::detail {

QString kindName(SpikeKind kind)
{
    switch (kind) {
    case SpikeKind::DownInput:
        return QCoreApplication::translate("prosector::widgets::SpikePlot", "down projection input");
    case SpikeKind::DownOutput:
        return QCoreApplication::translate("prosector::widgets::SpikePlot", "down projection output");
    case SpikeKind::Residual:
        return QCoreApplication::translate("prosector::widgets::SpikePlot", "residual stream");
    }
    Q_UNREACHABLE();
}

// The matrix is called "down" all over the program; here there is little room.
QString legendName(SpikeKind kind)
{
    switch (kind) {
    case SpikeKind::DownInput:
        return QCoreApplication::translate("prosector::widgets::SpikePlot", "down input");
    case SpikeKind::DownOutput:
        return QCoreApplication::translate("prosector::widgets::SpikePlot", "down output");
    case SpikeKind::Residual:
        return QCoreApplication::translate("prosector::widgets::SpikePlot", "residual stream");
    }
    Q_UNREACHABLE();
}

QColor kindColor(SpikeKind kind, const PlotTheme& theme)
{
    switch (kind) {
    case SpikeKind::DownInput:
        return theme.downInput;
    case SpikeKind::DownOutput:
        return theme.downOutput;
    case SpikeKind::Residual:
        return theme.residual;
    }
    Q_UNREACHABLE();
}

QCPScatterStyle::ScatterShape kindShape(SpikeKind kind)
{
    switch (kind) {
    case SpikeKind::DownInput:
        return QCPScatterStyle::ssCircle;
    case SpikeKind::DownOutput:
        return QCPScatterStyle::ssSquare;
    case SpikeKind::Residual:
        return QCPScatterStyle::ssTriangle;
    }
    Q_UNREACHABLE();
}

} // namespace prosector::widgets::detail
