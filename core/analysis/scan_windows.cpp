// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/scan_windows.h"

#include "core/analysis/detail/down_spikes.h"
#include "core/analysis/detail/layer_statistics.h"
#include "core/analysis/detail/magnitude_median.h"
#include "core/analysis/detail/peak_finder.h"
#include "core/analysis/linearity.h"
#include "core/analysis/super_weights.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace prosector {

namespace {

// What one lane of the run sees of the layer that is running.
class LayerView : public Tap
{
public:
    void begin(const WindowGroup& group) { m_group = &group; }

    void take(Site site, const at::Tensor& activation) override { m_spikes.take(*m_group, site, activation); }

    void takeExpert(Site site, Expert expert, const at::Tensor& rows, const at::Tensor& activation) override
    {
        m_spikes.takeExpert(*m_group, site, expert, rows, activation);
    }

    void takeBlock(const WindowGroup& group, const at::Tensor& out)
    {
        if (m_residual.take(group, out)) {
            const double magnitude = std::abs(m_residual.peak().value);
            const at::Tensor state = out.cpu();
            m_isMassive = magnitude > MassiveLimit::absolute
                && MassiveLimit{medianMagnitude(std::span(&state, 1))}.reachedBy(magnitude);
        }
    }

    void merge(const LayerView& other)
    {
        m_spikes.merge(other.m_spikes);
        m_isMassive = m_residual.merge(other.m_residual) ? other.m_isMassive : m_isMassive;
    }

    const LayerDownSpikes& spikes() const { return m_spikes; }
    const Peak& residual() const { return m_residual.peak(); }
    bool isResidualMassive() const { return m_isMassive; }

private:
    const WindowGroup* m_group = nullptr;
    LayerDownSpikes m_spikes;
    PeakFinder m_residual;
    bool m_isMassive = false; // the residual's peak
};

class Scanner : public RunObserver
{
public:
    Scanner(const Model& original, int lanes)
        : m_original(original)
        , m_views(static_cast<std::size_t>(lanes))
        , m_statistics(static_cast<std::size_t>(lanes))
    {
    }

    Tap* tap(Layer, const WindowGroup& group) override
    {
        LayerView& view = m_views[static_cast<std::size_t>(group.lane)];
        view.begin(group);
        return &view;
    }

    void blockDone(Layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        m_statistics[static_cast<std::size_t>(group.lane)].add(0, in, out);
        m_views[static_cast<std::size_t>(group.lane)].takeBlock(group, out);
    }

    void layerDone(Layer layer) override
    {
        Moments::Centered moments = LayerStatistics::moments(m_statistics, 0, false);
        const LinearityScores linearityNoFirst = linearityOf(moments);
        m_scan.tokensNoFirst = moments.rows;
        LayerStatistics::mergeFirst(moments, m_statistics, 0);
        const LinearityScores linearity = linearityOf(moments);
        m_scan.tokens = moments.rows;
        LayerView view = m_views.front();
        for (const LayerView& other : std::span(m_views).subspan(1)) {
            view.merge(other);
        }
        LayerScan scan;
        scan.layer = layer;
        scan.linearity = linearity.full;
        scan.linearityUpdate = linearity.update;
        scan.linearityNoFirst = linearityNoFirst.full;
        scan.linearityUpdateNoFirst = linearityNoFirst.update;
        scan.blockInfluence = LayerStatistics::influence(m_statistics, true).value;
        scan.blockInfluenceNoFirst = LayerStatistics::influence(m_statistics, false).value;
        scan.residualMax = view.residual();
        scan.isResidualMassive = view.isResidualMassive();
        if (const DownSpikes* spikes = view.spikes().largestOutput()) {
            scan.downIn = view.spikes().largestInput()->input();
            scan.downOut = spikes->output();
            m_layerSpikes.push_back(spikes->joined(layer, m_original));
            scan.spikeWeight = superWeightOf(m_layerSpikes.back());
        }
        m_scan.layers.push_back(scan);
        std::ranges::fill(m_views, LayerView());
        std::ranges::fill(m_statistics, LayerStatistics());
    }

    Scan take()
    {
        m_scan.superWeights = superWeightCandidates(m_layerSpikes);
        m_scan.chanceLevel = chanceLinearity(m_scan.tokens, m_original.spec().width);
        return std::move(m_scan);
    }

private:
    const Model& m_original;
    std::vector<LayerView> m_views; // per lane
    std::vector<LayerStatistics> m_statistics; // per lane
    std::vector<LayerSpikes> m_layerSpikes;
    Scan m_scan;
};

} // namespace

Scan scanWindows(const EditedModel& model, const Model& original, std::span<const Window> windows, Team& team,
                 const Feedback& feedback)
{
    Scanner scanner(original, team.lanes());
    const RunOptions options{say("Progress", "scanning"), false, Layer(model.spec().layers - 1)};
    runLayerMajor(model, windows, scanner, team, feedback, options);
    return scanner.take();
}

} // namespace prosector
