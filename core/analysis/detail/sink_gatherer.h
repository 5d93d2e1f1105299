// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/attention_sinks.h"
#include "core/engine/detail/run.h"

#include <vector>

namespace prosector {

// Counts, in a run, how much attention each head of each layer pays to the first token of its window.
class SinkGatherer : public RunObserver
{
public:
    SinkGatherer(std::int64_t heads, int lanes, double threshold, bool withFirst);

    Tap* tap(Layer layer, const WindowGroup& group) override;
    void layerDone(Layer layer) override;

    // [layers][heads]; without queries where no attention runs.
    const std::vector<std::vector<SinkCount>>& layers() const { return m_layers; }

private:
    class Lane : public Tap
    {
    public:
        std::vector<SinkCount> heads;
        double threshold = 0;
        bool withFirst = true;

        void take(Site, const at::Tensor&) override { }
        bool wantsAttention() const override { return true; }
        void takeAttention(const at::Tensor& probabilities) override;
    };

    std::int64_t m_heads;
    std::vector<Lane> m_lanes;
    std::vector<std::vector<SinkCount>> m_layers;
};

} // namespace prosector
