// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prune/detail/plan_scorer.h"

#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <limits>

namespace prosector {

namespace {

std::string written(const EditList& edits)
{
    std::string text;
    for (const Edit& edit : edits) {
        text += formatEdit(edit) + '\n';
    }
    return text;
}

} // namespace

PlanScorer::PlanScorer(OpenModel& model, const std::vector<Window>& windows, const EditList& standing,
                       const Feedback& feedback)
    : m_model(model)
    , m_standing(standing)
    , m_feedback(feedback)
    , m_reference(model.edited(standing, feedback))
    , m_text(model.spec(), windows, {})
{
}

PlanScorer::Score PlanScorer::original()
{
    const Comparison comparison =
        m_text.compare(m_reference, nullptr, m_model.states(), m_model.team(), {}, m_feedback.silent());
    return {comparison.reference.loss(), {0, 0, 0}};
}

PlanScorer::Score PlanScorer::of(const EditList& edits)
{
    const std::string key = written(edits);
    const auto found = m_known.find(key);
    return found != m_known.end() ? found->second : m_known.emplace(key, measured(edits)).first->second;
}

PlanScorer::Score PlanScorer::measured(const EditList& edits)
{
    if (edits == m_standing) {
        return original();
    }
    const Feedback silent = m_feedback.silent();
    const EditedModel edited = m_model.edited(edits, silent);
    try {
        const Comparison comparison =
            m_text.compare(m_reference, &edited, m_model.states(), m_model.team(), {}, silent);
        return {comparison.edited.loss(), lossDifference(comparison.reference, comparison.edited)};
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Malformed) {
            throw;
        }
        constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
        return {unknown, {unknown, unknown, unknown}};
    }
}

} // namespace prosector
