// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ATen/ATen.h>

#include <span>

namespace prosector {

// The median of |value| over all entries of the activations together, exact: of an even number the lower of the two
// middle ones, as torch's. Two passes that count, no copy. activations: float32; NaN where they have no entry.
double medianMagnitude(std::span<const at::Tensor> activations);

// From which magnitude on an entry counts as a massive activation (Massive Activations, arXiv 2402.17762): above 100
// and at least 1,000 times the median magnitude of the layer's state.
struct MassiveLimit
{
    static constexpr double absolute = 100;
    static constexpr double timesMedian = 1000;

    double median = 0;
    bool reachedBy(double magnitude) const { return magnitude > absolute && magnitude >= timesMedian * median; }
};

} // namespace prosector
