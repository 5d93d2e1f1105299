// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/edit_costs.h"

#include "core/engine/detail/run.h"
#include "core/engine/detail/window_scores.h"
#include "core/types/error.h"

#include <atomic>
#include <limits>
#include <numeric>

namespace prosector {

namespace {

class CountingScorer : public WindowScorer
{
public:
    using WindowScorer::WindowScorer;
    void blockDone(Layer, const WindowGroup&, const at::Tensor&, const at::Tensor&) override { ++m_blocks; }
    std::int64_t blocks() const { return m_blocks; }

private:
    std::atomic<std::int64_t> m_blocks = 0; // lanes come at the same time
};

} // namespace

EditCosts::EditCosts(OpenModel& model, std::span<const Window> windows, const EditList& standing,
                     const Feedback& feedback)
    : m_model(model)
    , m_windows(windows)
    , m_standing(standing)
    , m_feedback(feedback)
{
}

const Evaluation& EditCosts::reference()
{
    if (!m_reference) {
        m_reference = score({});
    }
    return *m_reference;
}

std::optional<Evaluation> EditCosts::with(const EditList& more)
{
    reference(); // what is wrong without the edits is no fault of theirs
    try {
        return score(more);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Malformed) {
            throw;
        }
        return std::nullopt;
    }
}

Estimate EditCosts::changeTo(const std::optional<Evaluation>& evaluation)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    return evaluation ? lossDifference(reference(), *evaluation) : Estimate{unknown, unknown, unknown};
}

Evaluation EditCosts::score(const EditList& more)
{
    EditList edits = m_standing;
    edits.insert(edits.end(), more.begin(), more.end());
    const EditedModel model = m_model.edited(edits, m_feedback);
    CountingScorer scorer(model, m_windows, {}, m_model.team());
    RunOptions options{say("Progress", "evaluating"), true};
    options.states = &m_model.states();
    runLayerMajor(model, m_windows, scorer, m_model.team(), m_feedback, options);
    m_blocksRun += scorer.blocks();
    std::vector<std::int64_t> all(m_windows.size());
    std::iota(all.begin(), all.end(), 0);
    return evaluationOf(scorer.take(), all, {});
}

std::vector<Estimate> scaleCurve(EditCosts& costs, const WeightCoordinate& at, std::span<const double> factors)
{
    std::vector<Estimate> curve;
    for (const double factor : factors) {
        curve.push_back(costs.change({ScaleWeight{at, factor}}));
    }
    return curve;
}

} // namespace prosector
