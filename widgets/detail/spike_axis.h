// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/spike_data.h"

#include <qcustomplot.h>

namespace prosector::widgets::detail {

// Where an activation stands on an axis of a scale, whose stems begin at 0. On the logarithmic one it is its magnitude
// that stands there, counted in powers of ten from 0.1; nothing is smaller.
double spikePlace(SpikeScale scale, double value);
// Ticks for such an axis, at round values.
QSharedPointer<QCPAxisTicker> spikeTicker(SpikeScale scale);
QString spikeAxisTitle(SpikeScale scale);

} // namespace prosector::widgets::detail
