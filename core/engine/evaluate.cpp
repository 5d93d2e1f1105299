// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/evaluate.h"

#include "core/engine/detail/run.h"
#include "core/engine/detail/window_scores.h"

#include <numeric>

namespace prosector {

Evaluation evaluateWindows(const EditedModel& model, std::span<const Window> windows, std::vector<WatchedWord> watched,
                           Team& team, const Feedback& feedback)
{
    WindowScorer scorer(model, windows, tokensOf(watched), team);
    runLayerMajor(model, windows, scorer, team, feedback, {say("Progress", "evaluating"), true});
    std::vector<std::int64_t> all(windows.size());
    std::iota(all.begin(), all.end(), 0);
    return evaluationOf(scorer.take(), all, std::move(watched));
}

} // namespace prosector
