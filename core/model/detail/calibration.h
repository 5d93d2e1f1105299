// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/block_state.h"
#include "core/model/detail/linear_map.h"
#include "core/types/edit.h"
#include "core/types/feedback.h"

#include <ATen/ATen.h>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace prosector {

// Averages over the calibration text, taken on the unedited model.
struct CalibrationProfile
{
    struct Block
    {
        // Of each channel, over the windows at one position or (nothing) over all tokens: [channels], float64.
        // Sites: In, AttentionOut, Middle, DownIn, DownOut (of a mixture, what the experts give together) and Out.
        std::map<Site, std::map<std::optional<TokenPosition>, at::Tensor>> means;
        NormDeviation attentionNorm;
        NormDeviation mlpNorm;

        // Of output minus input, over all tokens: [width], float64.
        at::Tensor meanUpdate() const
        {
            return means.at(Site::Out).at(std::nullopt) - means.at(Site::In).at(std::nullopt);
        }
    };
    std::vector<Block> blocks;
    NormDeviation finalNorm;
};

// What edits ask of the calibration text; computed when it is first asked for.
class Calibration
{
public:
    virtual ~Calibration() = default;
    // One map in place of the blocks of a span.
    virtual std::shared_ptr<const LinearMap> linearMap(const LayerSpan& span, const Feedback& feedback) = 0;
    // What is folded into the block before a span: [width, width], float64, acting on rows from the right.
    virtual at::Tensor foldingMap(const LayerSpan& span, const Feedback& feedback) = 0;
    // With means at `positions` beside those at position 0 and over all tokens.
    virtual std::shared_ptr<const CalibrationProfile> profile(const std::set<TokenPosition>& positions,
                                                              const Feedback& feedback) = 0;
};

} // namespace prosector
