// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/norm_gatherer.h"

#include "core/model/detail/layers.h"

#include <cmath>
#include <limits>

namespace prosector {

namespace {

double over(double sum, double count)
{
    return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

double total(const at::Tensor& sums)
{
    return sums.sum().item<double>();
}

} // namespace

void NormSite::grow(std::int64_t positions)
{
    for (at::Tensor* sums : {&m_tokens, &m_deviations, &m_squares, &m_entries, &m_entrySquares}) {
        if (!sums->defined()) {
            *sums = at::zeros({positions}, at::kDouble);
        } else if (sums->size(0) < positions) {
            *sums = at::cat({*sums, at::zeros({positions - sums->size(0)}, at::kDouble)});
        }
    }
}

void NormSite::add(NormKind kind, double epsilon, const at::Tensor& stream)
{
    const std::int64_t positions = stream.size(1);
    grow(positions);
    m_width = stream.size(2);
    for (std::int64_t window = 0; window < stream.size(0); ++window) { // one at a time: float64 copies are large
        const at::Tensor rows = stream[window].to(at::kDouble);
        const at::Tensor deviations = deviationOf(kind, epsilon, rows).squeeze(1);
        m_tokens.narrow(0, 0, positions) += 1;
        m_deviations.narrow(0, 0, positions) += deviations;
        m_squares.narrow(0, 0, positions) += deviations.square();
        m_entries.narrow(0, 0, positions) += rows.sum(1);
        m_entrySquares.narrow(0, 0, positions) += rows.square().sum(1);
    }
}

void NormSite::merge(const NormSite& other)
{
    if (!other.m_tokens.defined()) {
        return;
    }
    const std::int64_t positions = other.m_tokens.size(0);
    grow(positions);
    m_width = other.m_width;
    m_tokens.narrow(0, 0, positions) += other.m_tokens;
    m_deviations.narrow(0, 0, positions) += other.m_deviations;
    m_squares.narrow(0, 0, positions) += other.m_squares;
    m_entries.narrow(0, 0, positions) += other.m_entries;
    m_entrySquares.narrow(0, 0, positions) += other.m_entrySquares;
}

double NormSite::at(std::int64_t position) const
{
    if (!m_tokens.defined() || position >= m_tokens.size(0)) {
        return over(0, 0);
    }
    return over(m_deviations[position].item<double>(), m_tokens[position].item<double>());
}

double NormSite::mean() const
{
    return m_tokens.defined() ? over(total(rest(m_deviations)), total(rest(m_tokens))) : over(0, 0);
}

double NormSite::spread() const
{
    if (!m_tokens.defined()) {
        return over(0, 0);
    }
    return std::max(0.0, over(total(rest(m_squares)), total(rest(m_tokens))) - mean() * mean());
}

double NormSite::pooled() const
{
    if (!m_tokens.defined()) {
        return over(0, 0);
    }
    const double entries = total(rest(m_tokens)) * static_cast<double>(m_width);
    const double sum = total(rest(m_entries));
    return std::sqrt(over(total(rest(m_entrySquares)) - sum * over(sum, entries), entries - 1));
}

NormGatherer::NormGatherer(const ModelSpec& spec, int lanes)
    : m_spec(spec)
    , m_lanes(static_cast<std::size_t>(lanes))
{
    for (Lane& lane : m_lanes) {
        lane.spec = &spec;
    }
}

Tap* NormGatherer::tap(Layer, const WindowGroup& group)
{
    return &m_lanes[static_cast<std::size_t>(group.lane)];
}

void NormGatherer::Lane::take(Site site, const at::Tensor& activation)
{
    if (site == Site::Middle && spec->norms.mlpIn && !spec->norms.shared) {
        block.mlp.add(spec->norm, spec->normEpsilon, activation);
    }
}

void NormGatherer::blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out)
{
    Lane& lane = m_lanes[static_cast<std::size_t>(group.lane)];
    const auto add = [&](NormSite& site, const at::Tensor& stream) {
        site.add(m_spec.norm, m_spec.normEpsilon, stream);
    };
    if (m_spec.norms.attentionIn) {
        add(lane.block.attention, in);
    }
    if (m_spec.parallel && m_spec.norms.mlpIn && !m_spec.norms.shared) {
        add(lane.block.mlp, in);
    }
    if (m_spec.finalNorm && layer.value() + 1 == m_spec.layers) {
        add(lane.out, out);
    }
}

void NormGatherer::layerDone(Layer)
{
    Block block;
    for (Lane& lane : m_lanes) {
        block.attention.merge(lane.block.attention);
        block.mlp.merge(lane.block.mlp);
        m_final.merge(lane.out);
        lane.block = {};
        lane.out = {};
    }
    m_blocks.push_back(std::move(block));
}

} // namespace prosector
