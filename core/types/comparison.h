// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/evaluation.h"

#include <cstdint>
#include <functional>

namespace prosector {

// An edited state beside the one it is compared with (the original, where nothing else was asked for), on the same
// windows. While it is refined the two evaluations hold the windows
// scored so far, in the order of the text; the estimates of core/types/evaluation.h apply to them as they stand.
struct Comparison
{
    Evaluation reference;
    Evaluation edited; // the same where the edits are
    std::int64_t windows = 0; // scored so far
    std::int64_t windowsTotal = 0; // of the protocol
    // The first estimate of a text with long windows: one window, cut short. It counts as no window.
    bool isProbe = false;
    double topChanged = 0; // share of the scored positions whose likeliest token is another one
    double divergence = 0; // mean Kullback-Leibler divergence of the edited from the reference prediction, nats
    std::int64_t divergencePositions = 0; // behind it: a sample from the first window

    bool isComplete() const { return windows == windowsTotal && !isProbe; }
};

// Called with every estimate that is better than the one before.
using ComparisonPreview = std::function<void(const Comparison&)>;

} // namespace prosector
