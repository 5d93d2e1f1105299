// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/cosine_sum.h"
#include "core/analysis/detail/moments.h"
#include "core/engine/detail/run.h"

#include <array>

namespace prosector {

// Moments and cosines of the residual stream around one block, apart for position 0 and the rest and for the two folds
// of windows: any union of the four follows without another pass.
class LayerStatistics
{
public:
    // in, out: [windows, tokens, width], float32.
    void add(const WindowGroup& group, const at::Tensor& in, const at::Tensor& out);

    Moments::Centered all() const;
    Moments::Centered noFirst() const;
    Moments::Centered fold(int fold, bool withFirst) const;
    BlockInfluence influence() const;
    BlockInfluence influenceNoFirst() const;

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
