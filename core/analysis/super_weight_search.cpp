// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/super_weight_search.h"

#include "core/analysis/detail/down_spikes.h"
#include "core/engine/detail/run.h"

#include <algorithm>

namespace prosector {

namespace {

class LaneSpikes : public Tap
{
public:
    void begin(const WindowGroup& group) { m_group = &group; }
    void take(Site site, const at::Tensor& activation) override { m_spikes.take(*m_group, site, activation); }
    void takeExpert(Site site, Expert expert, const at::Tensor& rows, const at::Tensor& activation) override
    {
        m_spikes.takeExpert(*m_group, site, expert, rows, activation);
    }
    const LayerDownSpikes& spikes() const { return m_spikes; }

private:
    const WindowGroup* m_group = nullptr;
    LayerDownSpikes m_spikes;
};

std::vector<double> numbers(const at::Tensor& row)
{
    const at::Tensor wide = row.to(at::kDouble).contiguous();
    return {wide.data_ptr<double>(), wide.data_ptr<double>() + wide.numel()};
}

// The spikes of one pass.
class SpikeGatherer : public RunObserver
{
public:
    // With the outputs at the token of the largest one: [width].
    struct Spikes
    {
        LayerSpikes joined;
        std::vector<double> outputs;
    };

    SpikeGatherer(const Model& original, int lanes)
        : m_original(original)
        , m_lanes(static_cast<std::size_t>(lanes))
    {
    }

    Tap* tap(Layer, const WindowGroup& group) override
    {
        LaneSpikes& lane = m_lanes[static_cast<std::size_t>(group.lane)];
        lane.begin(group);
        return &lane;
    }

    void layerDone(Layer layer) override
    {
        LayerDownSpikes all;
        for (LaneSpikes& lane : m_lanes) {
            all.merge(lane.spikes());
            lane = {};
        }
        for (const auto& [expert, spikes] : all.all()) {
            if (spikes.outputRow().defined()) {
                m_spikes.push_back({spikes.joined(layer, m_original), numbers(spikes.outputRow())});
            }
        }
        if (const DownSpikes* largest = all.largestOutput()) {
            m_layers.push_back(superWeightOf(largest->joined(layer, m_original)));
        }
    }

    const std::vector<Spikes>& spikes() const { return m_spikes; }
    std::vector<SuperWeightCandidate> takeLayers() { return std::move(m_layers); }

private:
    const Model& m_original;
    std::vector<LaneSpikes> m_lanes;
    std::vector<Spikes> m_spikes; // of every down projection
    std::vector<SuperWeightCandidate> m_layers;
};

// The candidate with the others that its input feeds.
std::vector<SuperWeightCandidate> withSameInput(const SuperWeightCandidate& first, const SpikeGatherer& pass,
                                                const Model& original, double level, std::int64_t most)
{
    const auto isBehind = [&](const SpikeGatherer::Spikes& spikes) {
        return spikes.joined.layer == first.at.place.layer && spikes.joined.output.expert == first.at.place.expert;
    };
    const auto found = std::ranges::find_if(pass.spikes(), isBehind);
    const at::Tensor column =
        original.weights().get(keyOf(first.at.place)).select(1, first.at.column.value()); // [width]
    return sameInput(first, found->joined.inputAtOutput, found->outputs, numbers(column), level,
                     static_cast<std::size_t>(most));
}

} // namespace

SuperWeightSearch searchSuperWeights(OpenModel& model, std::span<const Window> windows, const EditList& standing,
                                     const SuperWeightRule& rule, const Feedback& feedback)
{
    SuperWeightSearch search;
    EditList edits = standing;
    const auto isNew = [&](const SuperWeightCandidate& candidate) {
        return std::ranges::none_of(search.found,
                                    [&](const FoundSuperWeight& known) { return known.candidate.at == candidate.at; });
    };
    for (std::int64_t round = 1; round <= rule.rounds; ++round) {
        SpikeGatherer pass(model.model(), model.team().lanes());
        const RunOptions options{say("Progress", "looking for spikes"), true, Layer(model.spec().layers - 1)};
        runLayerMajor(model.edited(edits, feedback), windows, pass, model.team(), feedback, options);
        std::vector<LayerSpikes> joined;
        for (const SpikeGatherer::Spikes& spikes : pass.spikes()) {
            joined.push_back(spikes.joined);
        }
        search.levels.push_back(spikeLevels(joined, rule.thresholds));
        if (round == 1) {
            search.layers = pass.takeLayers();
        }
        const std::size_t before = search.found.size();
        for (const SuperWeightCandidate& first : superWeightCandidates(joined, rule.thresholds)) {
            for (const SuperWeightCandidate& one :
                 withSameInput(first, pass, model.model(), search.levels.back().output, rule.perInput)) {
                if (isNew(one)) {
                    search.found.push_back({one, round});
                    edits.push_back(ZeroWeight{one.at});
                }
            }
        }
        if (search.found.size() == before) {
            break;
        }
    }
    return search;
}

} // namespace prosector
