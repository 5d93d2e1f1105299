// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/scan_windows.h"

#include "core/analysis/detail/layer_statistics.h"
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

// The spikes around one down projection: a block's, or one expert's.
class DownSpikes
{
public:
    void takeIn(const WindowGroup& group, const at::Tensor& activation)
    {
        m_input.take(group, activation);
        m_lastInput = activation;
    }

    void takeOut(const WindowGroup& group, const at::Tensor& activation)
    {
        keepInputIf(m_output.take(group, activation));
    }

    void takeIn(const WindowGroup& group, Expert expert, const at::Tensor& rows, const at::Tensor& activation)
    {
        m_input.take(group, expert, rows, activation);
        m_lastInput = activation;
    }

    void takeOut(const WindowGroup& group, Expert expert, const at::Tensor& rows, const at::Tensor& activation)
    {
        keepInputIf(m_output.take(group, expert, rows, activation));
    }

    void merge(const DownSpikes& other)
    {
        m_input.merge(other.m_input);
        if (m_output.merge(other.m_output)) {
            m_inputAtOutput = other.m_inputAtOutput;
        }
    }

    const Peak& input() const { return m_input.peak(); }
    const Peak& output() const { return m_output.peak(); }
    // The down projection's input at the token of the output's peak: [intermediate]. Undefined where nothing ran.
    const at::Tensor& inputAtOutput() const { return m_inputAtOutput; }

private:
    void keepInputIf(bool isNewPeak)
    {
        if (isNewPeak) {
            m_inputAtOutput = m_lastInput.view({-1, m_lastInput.size(-1)})[m_output.row()].clone();
        }
        m_lastInput.reset();
    }

    PeakFinder m_input;
    PeakFinder m_output;
    at::Tensor m_lastInput;
    at::Tensor m_inputAtOutput;
};

// What one lane of the run sees of the layer that is running.
class LayerView : public Tap
{
public:
    void begin(const WindowGroup& group) { m_group = &group; }

    void take(Site site, const at::Tensor& activation) override
    {
        if (site == Site::DownIn) {
            m_spikes[std::nullopt].takeIn(*m_group, activation);
        } else if (site == Site::DownOut) {
            m_spikes[std::nullopt].takeOut(*m_group, activation);
        }
    }

    void takeExpert(Site site, Expert expert, const at::Tensor& rows, const at::Tensor& activation) override
    {
        if (site == Site::DownIn) {
            m_spikes[expert].takeIn(*m_group, expert, rows, activation);
        } else if (site == Site::DownOut) {
            m_spikes[expert].takeOut(*m_group, expert, rows, activation);
        }
    }

    void takeBlock(const WindowGroup& group, const at::Tensor& out) { m_residual.take(group, out); }

    void merge(const LayerView& other)
    {
        for (const auto& [expert, spikes] : other.m_spikes) {
            m_spikes[expert].merge(spikes);
        }
        m_residual.merge(other.m_residual);
    }

    // The down projection with the largest output; null where none ran.
    const DownSpikes* largestOutput() const { return largest(&DownSpikes::output); }
    const DownSpikes* largestInput() const { return largest(&DownSpikes::input); }
    const Peak& residual() const { return m_residual.peak(); }

private:
    const DownSpikes* largest(const Peak& (DownSpikes::*peak)() const) const
    {
        const auto magnitude = [&](const auto& entry) { return std::abs((entry.second.*peak)().value); };
        const auto found = std::ranges::max_element(m_spikes, {}, magnitude);
        return found == m_spikes.end() ? nullptr : &found->second;
    }

    const WindowGroup* m_group = nullptr;
    std::map<std::optional<Expert>, DownSpikes> m_spikes; // experts, and nothing for the block's own down projection
    PeakFinder m_residual;
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
        if (const DownSpikes* spikes = view.largestOutput()) {
            scan.downIn = view.largestInput()->input();
            scan.downOut = spikes->output();
            m_layerSpikes.push_back(joined(layer, *spikes));
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
    LayerSpikes joined(Layer layer, const DownSpikes& spikes) const
    {
        const Peak& output = spikes.output();
        const std::int64_t expert = output.expert ? output.expert->value() : TensorKey::noExpert;
        const at::Tensor row = at::tensor({output.channel.value()}, at::kLong);
        const at::Tensor down = m_original.weights().rows({Role::Down, layer.value(), false, expert}, row);
        const std::int64_t column = spikes.input().channel.value();
        return {layer, spikes.input(), output, down[0][column].item<double>(),
                spikes.inputAtOutput()[column].item<double>()};
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
    const RunOptions options{"scanning", false, Layer(model.spec().layers - 1)};
    runLayerMajor(model, windows, scanner, team, feedback, options);
    return scanner.take();
}

} // namespace prosector
