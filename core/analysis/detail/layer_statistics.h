// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/cosine_sum.h"
#include "core/analysis/detail/moments.h"

#include <array>
#include <span>
#include <vector>

namespace prosector {

// Moments and cosines of the residual stream around one block as one lane of a run sees it, apart for position 0 and
// the rest and for two folds of windows: any union follows without another pass.
class LayerStatistics
{
public:
    // in, out: [windows, tokens, width], float32. fold: 0 or 1.
    void add(int fold, const at::Tensor& in, const at::Tensor& out);

    // Of all lanes together.
    static Moments::Centered moments(std::span<const LayerStatistics> lanes, int fold, bool withFirst);
    // Takes position 0 in beside the rest.
    static void mergeFirst(Moments::Centered& sum, std::span<const LayerStatistics> lanes, int fold);
    static BlockInfluence influence(std::span<const LayerStatistics> lanes, bool withFirst);

private:
    // Position 0: one row of each window, few enough to be kept as they are instead of as matrices.
    struct FirstRows
    {
        std::vector<at::Tensor> in; // each [windows, width], float32
        std::vector<at::Tensor> out;
        CosineSum cosines;
    };
    struct Rest
    {
        Moments moments;
        CosineSum cosines;
    };

    std::array<FirstRows, 2> m_first; // per fold
    std::array<Rest, 2> m_rest; // per fold: all other positions
};

} // namespace prosector
