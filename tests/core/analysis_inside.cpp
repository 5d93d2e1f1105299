// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/analysis_inside.h"

#include "core/analysis/detail/edit_costs.h"
#include "core/analysis/detail/magnitude_median.h"
#include "core/analysis/detail/model_list.h"
#include "core/analysis/detail/window_states.h"
#include "core/engine/detail/run.h"
#include "core/model/detail/layers.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace prosector::tests {

namespace {

// Checks what one block shows, in one lane.
class AttentionTap : public Tap
{
public:
    AttentionTap(const EditedModel& model, AttentionProbe& probe)
        : m_model(model)
        , m_probe(probe)
    {
    }

    void begin(Layer layer, bool asks)
    {
        m_layer = layer.value();
        m_asks = asks;
        m_probabilities.reset();
    }

    bool wantsAttention() const override { return m_asks; }
    void takeAttention(const at::Tensor& probabilities) override { m_probabilities = probabilities.to(at::kDouble); }

    void take(Site site, const at::Tensor& activation) override
    {
        if (site == Site::AttentionNorm) {
            m_input = activation;
        } else if (site == Site::AttentionOut && m_probabilities.defined()) {
            check(activation);
        }
    }

    const at::Tensor& probabilities() const { return m_probabilities; }

private:
    void check(const at::Tensor& output)
    {
        ++m_probe.blocks;
        addToFirst(m_probabilities.select(3, 0)); // [windows, heads, queries]
        const at::Tensor sums = m_probabilities.sum(3);
        m_probe.rowSum = std::max(m_probe.rowSum, (sums - 1).abs().max().item<double>());
        m_probe.ahead = std::max(m_probe.ahead, m_probabilities.triu(1).abs().max().item<double>());
        const ModelSpec& spec = m_model.spec();
        at::Tensor value = linear(m_model, {Role::Value, m_layer}, m_input);
        if (spec.queryKeyValueClip > 0) {
            value = value.clamp(-spec.queryKeyValueClip, spec.queryKeyValueClip);
        }
        const std::int64_t windows = value.size(0);
        const std::int64_t tokens = value.size(1);
        value = value.to(at::kDouble).view({windows, tokens, -1, spec.headWidth}).transpose(1, 2);
        value = value.repeat_interleave(spec.heads / spec.keyValueHeads, 1);
        const at::Tensor mixed =
            at::matmul(m_probabilities, value).transpose(1, 2).reshape({windows, tokens, -1}).to(at::kFloat);
        const at::Tensor expected = linear(m_model, {Role::Output, m_layer}, mixed);
        m_probe.output = std::max(m_probe.output, ((output - expected).norm() / expected.norm()).item<double>());
    }

    // Layers come one after another, windows of one layer perhaps in several groups.
    void addToFirst(const at::Tensor& attention)
    {
        const auto layer = static_cast<std::size_t>(m_layer);
        m_probe.toFirst.resize(std::max(m_probe.toFirst.size(), layer + 1));
        m_sums.resize(m_probe.toFirst.size());
        m_queries.resize(m_probe.toFirst.size());
        const at::Tensor sums = attention.sum(2).sum(0); // [heads]
        m_sums[layer] = m_sums[layer].defined() ? m_sums[layer] + sums : sums;
        m_queries[layer] += static_cast<double>(attention.size(0) * attention.size(2));
        const at::Tensor means = m_sums[layer] / m_queries[layer];
        m_probe.toFirst[layer].assign(means.data_ptr<double>(), means.data_ptr<double>() + means.numel());
    }

    const EditedModel& m_model;
    AttentionProbe& m_probe;
    std::vector<at::Tensor> m_sums; // per layer
    std::vector<double> m_queries;
    std::int64_t m_layer = 0;
    bool m_asks = false;
    at::Tensor m_input;
    at::Tensor m_probabilities;
};

class AttentionWatcher : public RunObserver
{
public:
    AttentionWatcher(const EditedModel& model, AttentionProbe& probe, bool asks)
        : m_tap(model, probe)
        , m_asks(asks)
    {
    }

    Tap* tap(Layer layer, const WindowGroup&) override
    {
        m_tap.begin(layer, m_asks);
        return &m_tap;
    }

    const AttentionTap& tap() const { return m_tap; }

private:
    AttentionTap m_tap;
    bool m_asks;
};

std::vector<Window> windowsOf(const std::vector<std::vector<std::int64_t>>& ids)
{
    std::vector<Window> windows;
    for (const auto& window : ids) {
        windows.push_back({window});
    }
    return windows;
}

} // namespace

AttentionProbe probeAttention(const std::filesystem::path& model, const std::vector<std::vector<std::int64_t>>& windows)
{
    const c10::InferenceMode inference;
    Team team(1); // one tap for all groups
    const EditedModel edited(Model::open(model, std::int64_t(1) << 30));
    AttentionProbe probe;
    AttentionWatcher asking(edited, probe, true);
    runLayerMajor(edited, windowsOf(windows), asking, team, {}, {{}, true, {}});
    AttentionWatcher quiet(edited, probe, false);
    runLayerMajor(edited, windowsOf(windows), quiet, team, {}, {{}, true, {}});
    probe.quietWithoutAsking = !quiet.tap().probabilities().defined();
    return probe;
}

CurveProbe probeScaleCurve(const std::filesystem::path& model, const Text& text, std::int64_t window,
                           const WeightCoordinate& at, const std::vector<double>& factors)
{
    const c10::InferenceMode inference;
    Team team(2);
    const EngineOptions options;
    OpenModel open(model, options, team, {});
    Protocol protocol;
    protocol.window = window;
    const WindowPlan plan = open.planOf(text, protocol);
    std::vector<std::int64_t> all;
    for (std::size_t i = 0; i < plan.windows.size(); ++i) {
        all.push_back(static_cast<std::int64_t>(i));
    }
    CurveProbe probe;
    probe.groups = static_cast<std::int64_t>(groupsOf(plan.windows, all, team.lanes(), Folds::Apart).size());
    const EditList none;
    const Feedback feedback;
    EditCosts costs(open, plan.windows, none, feedback);
    costs.reference();
    probe.reference = costs.blocksRun();
    for (const Estimate& change : scaleCurve(costs, at, factors)) {
        probe.changes.push_back(change.value);
    }
    probe.curve = costs.blocksRun() - probe.reference;
    return probe;
}

MagnitudeProbe probeMagnitudes(const std::vector<float>& values)
{
    const at::Tensor state = at::tensor(values, at::kFloat);
    MagnitudeProbe probe;
    probe.median = medianMagnitude(std::span(&state, 1));
    for (const float value : values) {
        probe.massive.push_back(MassiveLimit{probe.median}.reachedBy(std::abs(static_cast<double>(value))));
    }
    return probe;
}

std::vector<std::vector<double>> rawLens(const std::filesystem::path& model, const std::vector<std::int64_t>& ids,
                                         std::int64_t layer)
{
    const c10::InferenceMode inference;
    Team team(1);
    const EditedModel edited(Model::open(model, std::int64_t(1) << 30));
    WindowStates states(edited.spec().layers);
    runLayerMajor(edited, windowsOf({ids}), states, team, {}, {{}, true, Layer(edited.spec().layers - 1)});
    const at::Tensor logits =
        at::mm(states.stream(layer + 1)[0].to(at::kDouble), edited.weight({Role::Head}).to(at::kDouble).t());
    std::vector<std::vector<double>> result;
    for (std::int64_t row = 0; row < logits.size(0); ++row) {
        const double* values = logits[row].data_ptr<double>();
        result.emplace_back(values, values + logits.size(1));
    }
    return result;
}

bool comesBefore(const std::string& a, const std::string& b)
{
    return naturallyLess(a, b);
}

} // namespace prosector::tests
