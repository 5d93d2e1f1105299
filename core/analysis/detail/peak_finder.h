// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/run.h"
#include "core/types/scan.h"

#include <ATen/ATen.h>

namespace prosector {

// The entry of largest magnitude in a stream of activations.
class PeakFinder
{
public:
    // activation: [windows of the group, tokens, channels]. True where it holds a new largest entry.
    bool take(const WindowGroup& group, const at::Tensor& activation);

    // Takes over the other's peak where it is larger; of two alike the earlier window's stays.
    bool merge(const PeakFinder& other);

    const Peak& peak() const { return m_peak; }
    // Row of the peak in the group that brought it: its window in the group, its token.
    std::int64_t windowInGroup() const { return m_windowInGroup; }

private:
    Peak m_peak;
    std::int64_t m_windowInGroup = 0;
};

} // namespace prosector
