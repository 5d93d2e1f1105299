// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/influence_gatherer.h"

#include <algorithm>
#include <limits>

namespace prosector {

namespace {

// Rows that are float64 at one time: the copies of a whole group would outweigh its activations.
constexpr std::int64_t rowsAtOnce = 256;

template <class Sum> void addTo(Sum& sum, const at::Tensor& x, const at::Tensor& y)
{
    for (std::int64_t begin = 0; begin < x.size(0); begin += rowsAtOnce) {
        const std::int64_t count = std::min(rowsAtOnce, x.size(0) - begin);
        sum.add(x.narrow(0, begin, count).to(at::kDouble), y.narrow(0, begin, count).to(at::kDouble));
    }
}

} // namespace

InfluenceGatherer::InfluenceGatherer(const EditedModel& model, Choice choice, int lanes)
    : m_model(model)
    , m_choice(choice)
    , m_lanes(static_cast<std::size_t>(lanes))
    , m_final(static_cast<std::size_t>(lanes))
    , m_lastIn(lanes)
{
}

void InfluenceGatherer::Lane::take(Site site, const at::Tensor& activation)
{
    if (site == Site::Middle) {
        middle = activation;
    } else if (site == Site::AttentionOut) {
        attentionOut = activation;
    }
}

Tap* InfluenceGatherer::tap(Layer, const WindowGroup& group)
{
    Lane& lane = m_lanes[static_cast<std::size_t>(group.lane)];
    lane.middle.reset();
    lane.attentionOut.reset();
    return &lane;
}

// [windows, tokens, width] -> [rows, width]
at::Tensor InfluenceGatherer::chosenRows(const at::Tensor& stream) const
{
    const std::int64_t skipped = m_choice.withoutFirst ? 1 : 0;
    return stream.narrow(1, skipped, stream.size(1) - skipped).reshape({-1, stream.size(2)});
}

bool InfluenceGatherer::hasParts(Layer layer) const
{
    // What a parallel block adds of its attention is not shown behind a norm.
    const bool isShown = !m_model.spec().parallel || !m_model.spec().norms.attentionOut;
    return isShown && m_model.block(layer).kind == BlockState::Kind::Original;
}

void InfluenceGatherer::addParts(Lane& lane, const at::Tensor& in, const at::Tensor& out) const
{
    const at::Tensor x = chosenRows(in);
    const at::Tensor y = chosenRows(out);
    if (!m_model.spec().parallel) {
        const at::Tensor middle = chosenRows(lane.middle);
        addTo(lane.attention, x, middle);
        addTo(lane.mlp, middle, y);
        return;
    }
    if (lane.attentionOut.defined()) {
        const at::Tensor attended = chosenRows(lane.attentionOut);
        addTo(lane.attention, x, x + attended);
        addTo(lane.mlp, x, y - attended);
    } else { // dropped: it adds nothing
        addTo(lane.attention, x, x);
        addTo(lane.mlp, x, y);
    }
}

void InfluenceGatherer::blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out)
{
    Lane& lane = m_lanes[static_cast<std::size_t>(group.lane)];
    const at::Tensor x = chosenRows(in);
    const at::Tensor y = chosenRows(out);
    addTo(lane.block, x, y);
    addTo(lane.change, x, y);
    if (m_choice.lastAngles) {
        const std::int64_t last = in.size(1) - 1;
        addTo(lane.lastChange, in.select(1, last), out.select(1, last));
    }
    if (hasParts(layer)) {
        addParts(lane, in, out);
    }
    if (layer.value() == m_model.spec().layers - 1) {
        m_lastIn.keep(group, in);
    }
}

void InfluenceGatherer::layerDone(Layer layer)
{
    Lane sum;
    for (Lane& lane : m_lanes) {
        sum.block += lane.block;
        sum.attention += lane.attention;
        sum.mlp += lane.mlp;
        sum.change += lane.change;
        sum.lastChange += lane.lastChange;
        lane = {};
    }
    LayerInfluence result;
    result.block = sum.block.result();
    const double undefined = std::numeric_limits<double>::quiet_NaN();
    result.attention = hasParts(layer) ? sum.attention.result().value : undefined;
    result.mlp = hasParts(layer) ? sum.mlp.result().value : undefined;
    result.angular = m_choice.lastAngles ? sum.lastChange.angle() : sum.change.angle();
    result.relativeMagnitude = sum.change.magnitude();
    m_layers.push_back(result);
}

void InfluenceGatherer::finished(const WindowGroup& group, const at::Tensor& input)
{
    const at::Tensor in = m_lastIn.take(group);
    if (input.size(2) == in.size(2)) {
        addTo(m_final[static_cast<std::size_t>(group.lane)], chosenRows(in), chosenRows(input.cpu()));
    }
}

std::optional<double> InfluenceGatherer::withFinalNorm() const
{
    CosineSum sum;
    for (const CosineSum& lane : m_final) {
        sum += lane;
    }
    const BlockInfluence result = sum.result();
    return result.rows > 0 ? std::optional(result.value) : std::nullopt;
}

} // namespace prosector
