// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/spike_data.h"

namespace prosector::widgets::detail {

// Spikes in words: a peak, with the candidates of its layer; all peaks of a kind by their extremes.
QString peakText(const std::vector<SpikeLayer>& layers, const std::vector<SpikeMark>& marks, PeakPlace peak);
QString kindText(const std::vector<SpikeLayer>& layers, SpikeKind kind);

} // namespace prosector::widgets::detail
