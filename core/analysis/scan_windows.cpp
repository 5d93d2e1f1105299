// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/scan_windows.h"

#include "core/analysis/detail/layer_statistics.h"
#include "core/analysis/detail/peak_finder.h"
#include "core/analysis/linearity.h"
#include "core/analysis/super_weights.h"

#include <algorithm>
#include <span>
#include <vector>

namespace prosector {

namespace {

// What one lane of the run sees of the layer that is running.
class LayerView : public Tap
{
public:
    void begin(const WindowGroup& group) { m_group = &group; }

    void take(Site site, const at::Tensor& activation) override
    {
        if (site == Site::DownIn) {
            m_input.take(*m_group, activation);
            m_lastInput = activation;
        } else if (site == Site::DownOut) {
            if (m_output.take(*m_group, activation)) {
                m_inputAtOutput = m_lastInput[m_output.windowInGroup()][m_output.peak().token.value()].clone();
            }
            m_lastInput.reset();
        }
    }

    void takeBlock(const WindowGroup& group, const at::Tensor& out) { m_residual.take(group, out); }

    void merge(const LayerView& other)
    {
        m_input.merge(other.m_input);
        m_residual.merge(other.m_residual);
        if (m_output.merge(other.m_output)) {
            m_inputAtOutput = other.m_inputAtOutput;
        }
    }

    const Peak& input() const { return m_input.peak(); }
    const Peak& output() const { return m_output.peak(); }
    const Peak& residual() const { return m_residual.peak(); }
    // The down projection's input at the token of the output's peak: [intermediate]. Undefined where nothing ran.
    const at::Tensor& inputAtOutput() const { return m_inputAtOutput; }

private:
    const WindowGroup* m_group = nullptr;
    PeakFinder m_input;
    PeakFinder m_output;
    PeakFinder m_residual;
    at::Tensor m_lastInput;
    at::Tensor m_inputAtOutput;
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
        const Moments::Centered all = LayerStatistics::moments(m_statistics, 0, true);
        const Moments::Centered noFirst = LayerStatistics::moments(m_statistics, 0, false);
        const LinearityScores linearity = linearityOf(all);
        const LinearityScores linearityNoFirst = linearityOf(noFirst);
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
        scan.downIn = view.input();
        scan.downOut = view.output();
        scan.residualMax = view.residual();
        if (view.inputAtOutput().defined()) {
            m_layerSpikes.push_back(spikesOf(scan, view.inputAtOutput()));
            scan.spikeWeight = superWeightOf(m_layerSpikes.back());
        }
        m_scan.layers.push_back(scan);
        m_scan.tokens = all.rows;
        m_scan.tokensNoFirst = noFirst.rows;
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
    LayerSpikes spikesOf(const LayerScan& scan, const at::Tensor& inputAtOutput) const
    {
        const at::Tensor down = m_original.weights().get({Role::Down, scan.layer.value()});
        const std::int64_t row = scan.downOut.channel.value();
        const std::int64_t column = scan.downIn.channel.value();
        return {scan.layer, scan.downIn, scan.downOut, down[row][column].item<double>(),
                inputAtOutput[column].item<double>()};
    }

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
    const RunOptions options{"scanning", Layer(model.spec().layers - 1)};
    runLayerMajor(model, windows, scanner, team, feedback, options);
    return scanner.take();
}

} // namespace prosector
