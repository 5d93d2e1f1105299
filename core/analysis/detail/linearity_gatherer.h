// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/folded_moments.h"
#include "core/engine/detail/run.h"

#include <vector>

namespace prosector {

// Linearity of one block over the chosen tokens.
struct LayerLinearity
{
    LinearityScores published; // core/analysis/linearity.h
    LinearityScores adjusted; // for chance
    LinearityScores heldOut; // the mean of both ways to fit on one fold of windows and measure on the other
    double chanceLevel = 0; // all NaN where no token is left
    std::int64_t rows = 0;
    std::int64_t leftOut = 0; // massive ones
    bool isTruncated = false; // some massive ones had to stay in
};

// The scores of one block from its moments.
LayerLinearity layerLinearity(const FoldedMoments::Result& moments);

// Measures every block of a run.
class LinearityGatherer : public RunObserver
{
public:
    LinearityGatherer(RowChoice choice, int lanes)
        : m_moments(choice, lanes)
    {
    }

    void blockDone(Layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        m_moments.add(group, in, out);
    }
    void layerDone(Layer) override { m_layers.push_back(layerLinearity(m_moments.take())); }

    const std::vector<LayerLinearity>& layers() const { return m_layers; }

private:
    FoldedMoments m_moments;
    std::vector<LayerLinearity> m_layers;
};

} // namespace prosector
