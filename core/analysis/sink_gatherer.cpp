// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/sink_gatherer.h"

namespace prosector {

SinkGatherer::SinkGatherer(std::int64_t heads, int lanes, double threshold, bool withFirst)
    : m_heads(heads)
    , m_lanes(static_cast<std::size_t>(lanes))
{
    for (Lane& lane : m_lanes) {
        lane.heads.resize(static_cast<std::size_t>(heads));
        lane.threshold = threshold;
        lane.withFirst = withFirst;
    }
}

Tap* SinkGatherer::tap(Layer, const WindowGroup& group)
{
    return &m_lanes[static_cast<std::size_t>(group.lane)];
}

void SinkGatherer::Lane::takeAttention(const at::Tensor& probabilities)
{
    // Of all keys the first alone is looked at: [windows, heads, queries].
    const at::Tensor toFirst = probabilities.select(3, 0).to(at::kDouble).contiguous();
    const std::int64_t queries = toFirst.size(2);
    const double* values = toFirst.data_ptr<double>();
    for (std::int64_t window = 0; window < toFirst.size(0); ++window) {
        for (SinkCount& head : heads) {
            const std::span column(values, static_cast<std::size_t>(queries));
            head += countSinks({column, queries, 1}, threshold, withFirst);
            values += queries;
        }
    }
}

void SinkGatherer::layerDone(Layer)
{
    std::vector<SinkCount> heads(static_cast<std::size_t>(m_heads));
    for (Lane& lane : m_lanes) {
        for (std::size_t head = 0; head < heads.size(); ++head) {
            heads[head] += lane.heads[head];
            lane.heads[head] = {};
        }
    }
    m_layers.push_back(std::move(heads));
}

} // namespace prosector
