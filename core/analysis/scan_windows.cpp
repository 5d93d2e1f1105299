// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/scan_windows.h"

#include "core/analysis/detail/layer_statistics.h"
#include "core/analysis/detail/peak_finder.h"
#include "core/analysis/linearity.h"
#include "core/analysis/super_weights.h"

namespace prosector {

namespace {

// The spikes of the layer that is running.
class SpikeTap : public Tap
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

    const Peak& input() const { return m_input.peak(); }
    const Peak& output() const { return m_output.peak(); }
    // The down projection's input at the token of the output's peak: [intermediate]. Undefined where nothing ran.
    const at::Tensor& inputAtOutput() const { return m_inputAtOutput; }

private:
    const WindowGroup* m_group = nullptr;
    PeakFinder m_input;
    PeakFinder m_output;
    at::Tensor m_lastInput;
    at::Tensor m_inputAtOutput;
};

class Scanner : public RunObserver
{
public:
    explicit Scanner(const Model& original)
        : m_original(original)
    {
    }

    Tap* tap(Layer, const WindowGroup& group) override
    {
        m_spikes.begin(group);
        return &m_spikes;
    }

    void blockDone(Layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        m_statistics.add(group, in, out);
        m_residual.take(group, out);
    }

    void layerDone(Layer layer) override
    {
        const Moments::Centered all = m_statistics.all();
        const Moments::Centered noFirst = m_statistics.noFirst();
        const LinearityScores linearity = linearityOf(all);
        const LinearityScores linearityNoFirst = linearityOf(noFirst);
        LayerScan scan;
        scan.layer = layer;
        scan.linearity = linearity.full;
        scan.linearityUpdate = linearity.update;
        scan.linearityNoFirst = linearityNoFirst.full;
        scan.linearityUpdateNoFirst = linearityNoFirst.update;
        scan.blockInfluence = m_statistics.influence().value;
        scan.blockInfluenceNoFirst = m_statistics.influenceNoFirst().value;
        scan.downIn = m_spikes.input();
        scan.downOut = m_spikes.output();
        scan.residualMax = m_residual.peak();
        m_scan.layers.push_back(scan);
        m_scan.tokens = all.rows;
        m_scan.tokensNoFirst = noFirst.rows;
        if (m_spikes.inputAtOutput().defined()) {
            m_layerSpikes.push_back(spikesOf(scan));
        }
        m_statistics = {};
        m_spikes = {};
        m_residual = {};
    }

    Scan take()
    {
        m_scan.superWeights = superWeightCandidates(m_layerSpikes);
        m_scan.chanceLevel = chanceLinearity(m_scan.tokens, m_original.spec().width);
        return std::move(m_scan);
    }

private:
    LayerSpikes spikesOf(const LayerScan& scan) const
    {
        const at::Tensor down = m_original.weights().get({Role::Down, scan.layer.value()});
        const std::int64_t row = scan.downOut.channel.value();
        const std::int64_t column = scan.downIn.channel.value();
        return {scan.layer, scan.downIn, scan.downOut, down[row][column].item<double>(),
                m_spikes.inputAtOutput()[column].item<double>()};
    }

    const Model& m_original;
    SpikeTap m_spikes;
    PeakFinder m_residual;
    LayerStatistics m_statistics;
    std::vector<LayerSpikes> m_layerSpikes;
    Scan m_scan;
};

} // namespace

Scan scanWindows(const EditedModel& model, const Model& original, std::span<const Window> windows, const Feedback& feedback)
{
    Scanner scanner(original);
    const RunOptions options {"scanning", Layer(model.spec().layers - 1)};
    runLayerMajor(model, windows, scanner, feedback, options);
    return scanner.take();
}

} // namespace prosector
