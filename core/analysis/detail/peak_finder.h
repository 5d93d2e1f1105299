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
    // Of an expert: activation [tokens sent to it, channels], whose places in the group are `rows`.
    bool take(const WindowGroup& group, Expert expert, const at::Tensor& rows, const at::Tensor& activation);

    // Takes over the other's peak where it is larger; of two alike the earlier window's stays.
    bool merge(const PeakFinder& other);

    const Peak& peak() const { return m_peak; }
    // Row of the peak in the activation that brought it, counted through its windows.
    std::int64_t row() const { return m_row; }

private:
    // The new largest entry's row and channel become the peak's; its place in the text is left to the caller.
    bool takeLargest(const at::Tensor& activation);
    void placeAt(const WindowGroup& group, std::int64_t rowInGroup);

    Peak m_peak;
    std::int64_t m_row = 0;
};

} // namespace prosector
