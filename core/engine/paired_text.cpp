// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/paired_text.h"

#include "core/engine/detail/comparison_stages.h"

#include <algorithm>
#include <set>

namespace prosector {

namespace {

constexpr std::int64_t sampledPositions = 32;

// Of so many edited models all states are kept: a drag leaves many that nobody comes back to.
constexpr std::int64_t keptModels = 16;

// All states of a model on these windows.
std::int64_t stateBytes(const ModelSpec& spec, std::span<const Window> windows)
{
    std::int64_t tokens = 0;
    for (const Window& window : windows) {
        tokens += static_cast<std::int64_t>(window.ids.size());
    }
    return tokens * spec.width * spec.layers * static_cast<std::int64_t>(sizeof(float));
}

// The states that edits start from stay, however long the drag.
void keepReference(ResidualCache& states, const EditedModel& reference)
{
    std::set<std::uint64_t> below;
    for (std::int64_t layer = 0; layer <= reference.spec().layers; ++layer) {
        below.insert(reference.below(Layer(layer)));
    }
    states.refresh(below);
}

double shareChanged(const std::vector<WindowScores>& reference, const std::vector<WindowScores>& edited,
                    const std::vector<std::int64_t>& windows)
{
    std::int64_t positions = 0;
    std::int64_t changed = 0;
    for (const std::int64_t index : windows) {
        const std::vector<std::int32_t>& before = reference[static_cast<std::size_t>(index)].likeliest;
        const std::vector<std::int32_t>& after = edited[static_cast<std::size_t>(index)].likeliest;
        for (std::size_t i = 0; i < before.size(); ++i) {
            ++positions;
            changed += before[i] != after[i] ? 1 : 0;
        }
    }
    return positions > 0 ? static_cast<double>(changed) / static_cast<double>(positions) : 0;
}

// Mean over rows of sum p (log p - log q), in float64.
double meanDivergence(const at::Tensor& reference, const at::Tensor& edited)
{
    const at::Tensor p = reference.to(at::kDouble);
    return (p.exp() * (p - edited.to(at::kDouble))).sum(1).mean().item<double>();
}

} // namespace

// Scores one stage, and samples predictions from its first window.
class PairedText::Pass : public WindowScorer
{
public:
    Pass(const PairedText& text, const EditedModel& model, const Stage& stage, bool samples, Team& team)
        : WindowScorer(model, text.m_windows, tokensOf(text.m_watched), team)
        , m_windows(text.m_windows)
        , m_sampled(samples ? stage.windows.front() : -1)
    {
    }

    void finished(const WindowGroup& group, const at::Tensor& input) override
    {
        WindowScorer::finished(group, input);
        const auto found = std::ranges::find(group.windows, m_sampled);
        if (found != group.windows.end()) {
            const at::Tensor rows = input[found - group.windows.begin()];
            const std::int64_t first = group.firstScored - 1;
            const std::int64_t scored = m_windows[static_cast<std::size_t>(m_sampled)].scored();
            const std::int64_t step = std::max<std::int64_t>(1, scored / sampledPositions);
            m_sample = at::log_softmax(head().logits(rows.slice(0, first, first + scored, step)), 1).cpu();
        }
    }

    const at::Tensor& sample() const { return m_sample; }

private:
    std::span<const Window> m_windows;
    std::int64_t m_sampled; // window; -1: none
    at::Tensor m_sample;
};

PairedText::PairedText(const ModelSpec& spec, std::vector<Window> windows, std::vector<WatchedWord> watched)
    : m_windows(std::move(windows))
    , m_textWindows(static_cast<std::int64_t>(m_windows.size()))
    , m_watched(std::move(watched))
{
    ComparisonStages stages = comparisonStages(spec, m_windows);
    if (stages.probe) {
        m_stages.push_back({{m_textWindows}, true});
        m_windows.push_back(std::move(*stages.probe));
    }
    for (std::vector<std::int64_t>& stage : stages.windows) {
        m_stages.push_back({std::move(stage)});
    }
    m_reference.resize(m_windows.size());
}

Comparison PairedText::compare(const EditedModel& reference, const EditedModel* edited, ResidualCache& states,
                               Team& team, const ComparisonPreview& preview, const Feedback& feedback)
{
    requireKnownTokens(m_windows, reference.spec().vocabulary);
    states.makeRoomFor((1 + keptModels) * stateBytes(reference.spec(), m_windows));
    keepReference(states, reference);
    std::vector<WindowScores> editedScores(m_windows.size());
    std::vector<std::int64_t> done; // windows of the text, in its order
    Comparison comparison;
    comparison.windowsTotal = m_textWindows;
    RunOptions options{say("Progress", "evaluating"), true};
    options.states = &states;

    const auto run = [&](const EditedModel& model, const Stage& stage, bool samples,
                         std::vector<WindowScores>& scores) {
        Pass pass(*this, model, stage, samples, team);
        runGroups(model, groupsOf(m_windows, stage.windows, team.lanes(), Folds::Mixed), pass, team, feedback, options);
        std::vector<WindowScores> fresh = pass.take();
        for (const std::int64_t index : stage.windows) {
            scores[static_cast<std::size_t>(index)] = std::move(fresh[static_cast<std::size_t>(index)]);
        }
        return pass.sample();
    };

    try {
        for (const Stage& stage : m_stages) {
            const bool isFirst = &stage == &m_stages.front();
            if (!m_reference[static_cast<std::size_t>(stage.windows.front())].isThere()) {
                const at::Tensor sample = run(reference, stage, isFirst, m_reference);
                m_referenceSample = isFirst ? sample : m_referenceSample;
            }
            if (edited) {
                const at::Tensor sample = run(*edited, stage, isFirst, editedScores);
                if (isFirst) {
                    comparison.divergence = meanDivergence(m_referenceSample, sample);
                    comparison.divergencePositions = sample.size(0);
                }
            }
            if (!stage.isProbe) {
                done.insert(done.end(), stage.windows.begin(), stage.windows.end());
                std::ranges::sort(done);
            }
            const std::vector<std::int64_t>& shown = stage.isProbe ? stage.windows : done;
            const std::vector<WindowScores>& after = edited ? editedScores : m_reference;
            comparison.isProbe = stage.isProbe;
            comparison.windows = static_cast<std::int64_t>(done.size());
            comparison.reference = evaluationOf(m_reference, shown, m_watched);
            comparison.edited = evaluationOf(after, shown, m_watched);
            comparison.topChanged = shareChanged(m_reference, after, shown);
            if (preview && !comparison.isComplete()) {
                preview(comparison);
            }
            options.isSuperseded = [&feedback] { return feedback.isSuperseded(); };
        }
    } catch (const Superseded&) {
        // What is known so far is the answer.
    }
    return comparison;
}

} // namespace prosector
