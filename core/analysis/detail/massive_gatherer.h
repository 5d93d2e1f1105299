// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/peak_finder.h"
#include "core/engine/detail/run.h"

#include <array>
#include <cstdint>
#include <vector>

namespace prosector {

// The largest activations of one layer's output.
struct MassiveLayer
{
    Peak largest;
    std::array<double, 3> tops{}; // largest magnitudes of three different channels; NaN where there are fewer
    double median = 0; // of magnitudes, exact
};

// Finds them in a run. The median is taken when every group has passed a block, from the states that the run keeps
// for the next one anyway.
class MassiveGatherer : public RunObserver
{
public:
    // Keeps the output of every block for the first tokens of one window.
    MassiveGatherer(int lanes, std::int64_t window, std::int64_t tokens);

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override;
    void layerDone(Layer layer) override;

    const std::vector<MassiveLayer>& layers() const { return m_layers; }
    // [tokens, width], float32.
    const at::Tensor& surface(Layer layer) const { return m_surfaces[static_cast<std::size_t>(layer.value())]; }

private:
    struct Lane
    {
        PeakFinder peak;
        at::Tensor channels; // largest magnitude of each: [width]
        std::vector<at::Tensor> states; // of the layer that is running
    };

    std::vector<Lane> m_lanes;
    std::int64_t m_window;
    std::int64_t m_tokens;
    std::vector<MassiveLayer> m_layers;
    std::vector<at::Tensor> m_surfaces; // per layer; one window stands in one group
    at::Tensor m_surface; // of the layer that is running
};

} // namespace prosector
