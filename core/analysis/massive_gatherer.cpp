// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/massive_gatherer.h"

#include "core/analysis/detail/magnitude_median.h"

#include <algorithm>
#include <limits>

namespace prosector {

MassiveGatherer::MassiveGatherer(int lanes, std::int64_t window, std::int64_t tokens)
    : m_lanes(static_cast<std::size_t>(lanes))
    , m_window(window)
    , m_tokens(tokens)
{
}

void MassiveGatherer::blockDone(Layer, const WindowGroup& group, const at::Tensor&, const at::Tensor& out)
{
    Lane& lane = m_lanes[static_cast<std::size_t>(group.lane)];
    lane.peak.take(group, out);
    const at::Tensor rows = out.reshape({-1, out.size(2)});
    const at::Tensor magnitudes = at::maximum(rows.amax({0}), rows.amin({0}).neg_());
    lane.channels = lane.channels.defined() ? at::maximum(lane.channels, magnitudes) : magnitudes;
    lane.states.push_back(out);
    const auto found = std::ranges::find(group.windows, m_window);
    if (found != group.windows.end()) {
        m_surface = out[found - group.windows.begin()].narrow(0, 0, std::min(m_tokens, out.size(1))).clone();
    }
}

void MassiveGatherer::layerDone(Layer)
{
    PeakFinder peak;
    at::Tensor channels;
    std::vector<at::Tensor> states;
    for (Lane& lane : m_lanes) {
        peak.merge(lane.peak);
        if (lane.channels.defined()) {
            channels = channels.defined() ? at::maximum(channels, lane.channels) : lane.channels;
        }
        states.insert(states.end(), lane.states.begin(), lane.states.end());
        lane = {};
    }
    MassiveLayer layer{peak.peak(), {}, medianMagnitude(states)};
    layer.tops.fill(std::numeric_limits<double>::quiet_NaN());
    const auto count = std::min<std::int64_t>(channels.size(0), static_cast<std::int64_t>(layer.tops.size()));
    const at::Tensor tops = std::get<0>(channels.topk(count));
    for (std::int64_t i = 0; i < count; ++i) {
        layer.tops[static_cast<std::size_t>(i)] = tops[i].item<double>();
    }
    m_layers.push_back(layer);
    m_surfaces.push_back(m_surface);
}

} // namespace prosector
