// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selection.h"

#include <algorithm>
#include <set>

namespace prosector::ui {

namespace {

Layer layerOf(const SuperWeightCandidate& candidate)
{
    return candidate.at.place.layer;
}

// The super weights, then the weight behind the spikes of every layer without one.
std::vector<SuperWeightCandidate> candidatesOf(const Scan& scan)
{
    std::vector<SuperWeightCandidate> candidates = scan.superWeights;
    for (const LayerScan& layer : scan.layers) {
        if (layer.spikeWeight
            && std::ranges::find(scan.superWeights, layer.layer, layerOf) == scan.superWeights.end()) {
            candidates.push_back(*layer.spikeWeight);
        }
    }
    return candidates;
}

} // namespace

void Selection::select(const Target& target)
{
    Target next = m_selected;
    if (target.layer) {
        next.layer = target.layer;
        next.weight = firstCandidateOf(*target.layer);
    }
    if (target.weight) {
        next.layer = standsInBlock(target.weight->place.matrix) ? target.weight->place.layer : next.layer;
        next.weight = target.weight;
    }
    next.channel = target.channel ? target.channel : next.channel;
    next.token = target.token ? target.token : next.token;
    if (next != m_selected) {
        m_selected = next;
        Q_EMIT selectionChanged();
    }
}

void Selection::hover(const Target& target)
{
    if (target != m_hovered) {
        m_hovered = target;
        Q_EMIT hoverChanged();
    }
}

bool Selection::isPinned() const
{
    return std::ranges::find(m_pinned, m_selected) != m_pinned.end();
}

void Selection::togglePin()
{
    if (m_selected.isEmpty()) {
        return;
    }
    if (std::erase(m_pinned, m_selected) == 0) {
        m_pinned.push_back(m_selected);
    }
    Q_EMIT pinsChanged();
}

int Selection::layerIndex(const Target& target)
{
    return target.layer ? static_cast<int>(target.layer->value()) : -1;
}

std::vector<int> Selection::pinnedLayers() const
{
    std::set<int> layers;
    for (const Target& target : m_pinned) {
        layers.insert(layerIndex(target));
    }
    layers.erase(-1);
    return {layers.begin(), layers.end()};
}

void Selection::selectLayer(std::optional<Layer> layer)
{
    if (layer) {
        select({layer});
    } else if (m_selected.layer || m_selected.weight) {
        m_selected.layer.reset();
        m_selected.weight.reset();
        Q_EMIT selectionChanged();
    }
}

void Selection::selectCandidate(std::size_t index)
{
    if (index < m_candidates.size()) {
        select({.weight = m_candidates[index].at});
    }
}

void Selection::selectResidualPeak(Layer layer)
{
    const auto place = static_cast<std::size_t>(layer.value());
    for (std::size_t index = 0; place < m_residualPeaks.size() && index < m_superWeights; ++index) {
        if (m_candidates[index].at.row == m_residualPeaks[place] && layerOf(m_candidates[index]) <= layer) {
            selectCandidate(index);
            return;
        }
    }
    selectLayer(layer);
}

std::optional<std::size_t> Selection::selectedIndex() const
{
    if (m_selected.weight) {
        const auto found = std::ranges::find(m_candidates, *m_selected.weight, &SuperWeightCandidate::at);
        if (found != m_candidates.end()) {
            return static_cast<std::size_t>(found - m_candidates.begin());
        }
    }
    return {};
}

const SuperWeightCandidate* Selection::selectedCandidate() const
{
    const auto index = selectedIndex();
    return index ? &m_candidates[*index] : nullptr;
}

std::optional<WeightCoordinate> Selection::firstCandidateOf(Layer layer) const
{
    const auto found = std::ranges::find(m_candidates, layer, layerOf);
    return found == m_candidates.end() ? std::nullopt : std::optional(found->at);
}

void Selection::setScan(const Scan* scan)
{
    m_candidates = scan ? candidatesOf(*scan) : std::vector<SuperWeightCandidate>();
    m_superWeights = scan ? scan->superWeights.size() : 0;
    m_residualPeaks.clear();
    if (scan) {
        for (const LayerScan& layer : scan->layers) {
            m_residualPeaks.push_back(layer.residualMax.channel);
        }
    }
    if (m_selected.layer && !m_selected.weight) {
        m_selected.weight = firstCandidateOf(*m_selected.layer);
    }
    Q_EMIT selectionChanged(); // also where it is the same: what is known of it has changed
}

void Selection::clear()
{
    m_selected = {};
    m_hovered = {};
    m_pinned.clear();
    setScan(nullptr);
    Q_EMIT hoverChanged();
    Q_EMIT pinsChanged();
}

} // namespace prosector::ui
