// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/scan.h"
#include "core/types/token_place.h"

#include <QObject>

#include <optional>
#include <vector>

namespace prosector::ui {

// Something that can be pointed at: any of a block, a channel of the residual stream, a token of the text and a weight.
struct Target
{
    std::optional<Layer> layer = {};
    std::optional<Channel> channel = {};
    std::optional<TokenPlace> token = {};
    std::optional<WeightCoordinate> weight = {};

    bool isEmpty() const { return *this == Target(); }
    friend bool operator==(const Target&, const Target&) = default;
};

// What is selected, hovered and pinned in all parts of the window alike, and the weights that a scan offers.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Target& selected() const { return m_selected; }
    const Target& hovered() const { return m_hovered; }
    const std::vector<Target>& pinned() const { return m_pinned; } // oldest first

    // Selects the parts that are given and leaves the others: a token stays selected while one walks through layers.
    // A layer brings its first candidate with it, a weight its layer.
    void select(const Target& target);
    // Shows where the pointer is; an empty target ends it. Changes nothing else.
    void hover(const Target& target);
    // Pins what is selected, so that it stays marked, or lets it go where it is pinned already.
    void togglePin();
    bool isPinned() const;

    // For widgets, which count from 0 and take -1 for none.
    static int layerIndex(const Target& target);
    std::vector<int> pinnedLayers() const; // sorted, each once

    std::optional<Layer> selectedLayer() const { return m_selected.layer; }
    std::optional<WeightCoordinate> selectedWeight() const { return m_selected.weight; }
    void selectLayer(std::optional<Layer> layer);
    void selectCandidate(std::size_t index); // and its layer
    // The super weight that writes the residual stream's peak at this layer, where there is one; else the layer.
    void selectResidualPeak(Layer layer);

    // The scan's super weights, then the weight behind the spikes of every other layer.
    const std::vector<SuperWeightCandidate>& candidates() const { return m_candidates; }
    bool isSuperWeight(std::size_t index) const { return index < m_superWeights; }
    std::optional<std::size_t> selectedIndex() const; // of the selected weight among them
    const SuperWeightCandidate* selectedCandidate() const; // null where there is none

    // Of the scan; a null one offers no weights.
    void setScan(const Scan* scan);
    void clear();

Q_SIGNALS:
    void selectionChanged();
    void hoverChanged();
    void pinsChanged();

private:
    std::optional<WeightCoordinate> firstCandidateOf(Layer layer) const;

    Target m_selected;
    Target m_hovered;
    std::vector<Target> m_pinned;
    std::vector<SuperWeightCandidate> m_candidates;
    std::vector<Channel> m_residualPeaks; // by layer
    std::size_t m_superWeights = 0; // come first among the candidates
};

} // namespace prosector::ui
