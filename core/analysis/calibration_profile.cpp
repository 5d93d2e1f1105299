// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/calibration_profile.h"

#include "core/engine/detail/run.h"
#include "core/model/detail/layers.h"
#include "core/types/error.h"

#include <algorithm>
#include <string>

namespace prosector {

namespace {

// rows: [rows, channels] -> [channels], float64.
at::Tensor sumOf(const at::Tensor& rows)
{
    return rows.sum(0, false, at::kDouble);
}

// Sums of the channels of one site: over all tokens, and at some positions.
class SiteSums
{
public:
    // activation: [windows, tokens, channels].
    void add(const at::Tensor& activation, const std::set<TokenPosition>& positions)
    {
        const at::Tensor rows = activation.reshape({-1, activation.size(2)});
        put(std::nullopt, sumOf(rows), rows.size(0));
        for (const TokenPosition position : positions) {
            if (position.value() < activation.size(1)) {
                put(position, sumOf(activation.select(1, position.value())), activation.size(0));
            }
        }
    }

    void merge(const SiteSums& other)
    {
        for (const auto& [position, sum] : other.m_sums) {
            put(position, sum.channels, sum.tokens);
        }
    }

    std::map<std::optional<TokenPosition>, at::Tensor> means() const
    {
        std::map<std::optional<TokenPosition>, at::Tensor> result;
        for (const auto& [position, sum] : m_sums) {
            result.emplace(position, sum.channels / static_cast<double>(sum.tokens));
        }
        return result;
    }

private:
    struct Sum
    {
        at::Tensor channels; // [channels], float64
        std::int64_t tokens = 0;
    };

    void put(std::optional<TokenPosition> position, const at::Tensor& channels, std::int64_t tokens)
    {
        Sum& sum = m_sums[position];
        sum.channels = sum.channels.defined() ? sum.channels + channels : channels;
        sum.tokens += tokens;
    }

    std::map<std::optional<TokenPosition>, Sum> m_sums;
};

// The deviations of tokens, apart for position 0.
class DeviationSums
{
public:
    // deviations: [windows, tokens, 1], float64.
    void add(const at::Tensor& deviations)
    {
        const double first = deviations.select(1, 0).sum().item<double>();
        m_first += first;
        m_rest += deviations.sum().item<double>() - first;
        m_firstTokens += deviations.size(0);
        m_restTokens += deviations.size(0) * (deviations.size(1) - 1);
    }

    void merge(const DeviationSums& other)
    {
        m_first += other.m_first;
        m_rest += other.m_rest;
        m_firstTokens += other.m_firstTokens;
        m_restTokens += other.m_restTokens;
    }

    // Where all windows have one token only, its deviation serves for the others.
    NormDeviation mean() const
    {
        const double first = m_first / static_cast<double>(m_firstTokens);
        return {first, m_restTokens > 0 ? m_rest / static_cast<double>(m_restTokens) : first};
    }

private:
    double m_first = 0;
    double m_rest = 0;
    std::int64_t m_firstTokens = 0;
    std::int64_t m_restTokens = 0;
};

// What one lane of the run sees of the block that is running.
class BlockSums : public Tap
{
public:
    BlockSums(const ModelSpec& spec, const std::set<TokenPosition>& positions)
        : m_spec(&spec)
        , m_positions(&positions)
    {
    }

    void begin(Layer layer) { m_isMixture = m_spec->mixture.isAt(layer.value()); }

    void take(Site site, const at::Tensor& activation) override
    {
        const bool isPart = site == Site::DownIn || site == Site::DownOut; // of a mixture: beside its experts
        if (m_isMixture && isPart) {
            return;
        }
        const Site kept = site == Site::MixtureOut ? Site::DownOut : site;
        m_sites[kept].add(activation, *m_positions);
        if (kept == Site::In) {
            addDeviation(m_attentionNorm, activation);
        }
        if (kept == (m_spec->parallel ? Site::In : Site::Middle)) {
            addDeviation(m_mlpNorm, activation);
        }
        if (kept == Site::Out) {
            addDeviation(m_out, activation);
        }
    }

    void merge(const BlockSums& other)
    {
        for (const auto& [site, sums] : other.m_sites) {
            m_sites[site].merge(sums);
        }
        m_attentionNorm.merge(other.m_attentionNorm);
        m_mlpNorm.merge(other.m_mlpNorm);
        m_out.merge(other.m_out);
    }

    CalibrationProfile::Block block() const
    {
        CalibrationProfile::Block block;
        for (const auto& [site, sums] : m_sites) {
            block.means.emplace(site, sums.means());
        }
        block.attentionNorm = m_attentionNorm.mean();
        block.mlpNorm = m_mlpNorm.mean();
        return block;
    }

    NormDeviation outDeviation() const { return m_out.mean(); }

private:
    void addDeviation(DeviationSums& sums, const at::Tensor& stream) const
    {
        sums.add(deviationOf(m_spec->norm, m_spec->normEpsilon, stream.to(at::kDouble)));
    }

    const ModelSpec* m_spec;
    const std::set<TokenPosition>* m_positions;
    bool m_isMixture = false;
    std::map<Site, SiteSums> m_sites;
    DeviationSums m_attentionNorm;
    DeviationSums m_mlpNorm;
    DeviationSums m_out;
};

class Profiler : public RunObserver
{
public:
    Profiler(const ModelSpec& spec, const std::set<TokenPosition>& positions, int lanes)
        : m_empty(spec, positions)
        , m_lanes(static_cast<std::size_t>(lanes), m_empty)
    {
    }

    Tap* tap(Layer layer, const WindowGroup& group) override
    {
        BlockSums& sums = m_lanes[static_cast<std::size_t>(group.lane)];
        sums.begin(layer);
        return &sums;
    }

    void blockDone(Layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        BlockSums& sums = m_lanes[static_cast<std::size_t>(group.lane)];
        sums.take(Site::In, in);
        sums.take(Site::Out, out);
    }

    void layerDone(Layer) override
    {
        BlockSums all = m_empty;
        for (const BlockSums& lane : m_lanes) {
            all.merge(lane);
        }
        m_profile.blocks.push_back(all.block());
        m_profile.finalNorm = all.outDeviation(); // of the last block in the end
        std::ranges::fill(m_lanes, m_empty);
    }

    CalibrationProfile take() { return std::move(m_profile); }

private:
    BlockSums m_empty;
    std::vector<BlockSums> m_lanes;
    CalibrationProfile m_profile;
};

} // namespace

CalibrationProfile profileOf(const EditedModel& model, std::span<const Window> windows,
                             const std::set<TokenPosition>& positions, Team& team, const Feedback& feedback)
{
    std::size_t longest = 0;
    for (const Window& window : windows) {
        longest = std::max(longest, window.ids.size());
    }
    std::set<TokenPosition> withFirst = positions;
    withFirst.insert(TokenPosition(0));
    if (static_cast<std::size_t>(withFirst.rbegin()->value()) >= longest) {
        throw Error(
            ErrorCode::Mismatch, say("Place", "position %1").with(withFirst.rbegin()->value()),
            say("Error", "no window of the calibration text has a token there: the longest has %1").with(longest),
            say("Remedy", "Give the value itself, or a longer calibration text"));
    }
    Profiler profiler(model.spec(), withFirst, team.lanes());
    const Layer last(model.spec().layers - 1);
    runLayerMajor(model, windows, profiler, team, feedback, {say("Progress", "averaging activations"), false, last});
    return profiler.take();
}

} // namespace prosector
