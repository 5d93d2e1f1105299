// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/cosine_sum.h"
#include "core/analysis/detail/moments.h"

#include <array>
#include <span>

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
    static BlockInfluence influence(std::span<const LayerStatistics> lanes, bool withFirst);

private:
    struct Part
    {
        Moments moments;
        CosineSum cosines;
    };
    static void add(Part& part, const at::Tensor& in, const at::Tensor& out);

    std::array<Part, 2> m_first; // per fold: position 0
    std::array<Part, 2> m_rest; // per fold: all other positions
};

} // namespace prosector
