// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/open_model.h"
#include "core/engine/engine.h"
#include "core/prune/detail/layer_scores.h"
#include "core/prune/detail/plan_scorer.h"
#include "core/types/plan.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace prosector {

// One plan while it is computed: first the rankings, then curve after curve, point after point. What the request knows
// of an earlier attempt is taken over.
class Planner
{
public:
    // All arguments must outlive it. Throws Error::NothingToDo for a model of one block, Error::Mismatch for more
    // blocks than can go.
    Planner(OpenModel& model, const PlanRequest& request, const PlanPreview& preview, const Feedback& feedback);

    Plan run();

private:
    using Layers = std::vector<Layer>;

    void takeOver(const Plan& known);
    void layOutCurves();
    void scoreOriginal();
    void rankByPass();
    void compareRankings();
    void compareTexts();
    void rankByLoss(RankingKind kind, RemovalAction action);
    void remark();
    void draw(PlanCurve& curve);
    void drawOneShot(PlanCurve& curve, const Layers& order);
    void drawSpans(PlanCurve& curve);
    void drawGreedily(PlanCurve& curve);

    Layers removable(RemovalAction action) const;
    const LayerRanking* ranking(RankingKind kind) const; // null while it is not there
    // The removable blocks by a strategy that measures nothing again; empty where every score is undefined.
    Layers orderFor(RemovalStrategy strategy, RemovalAction action);
    EditList withStanding(EditList removal) const;
    PlanScorer::Score scored(const EditList& edits);
    void addPoint(PlanCurve& curve, Layers layers, EditList removal);
    // How fast the model is with an action done to so many blocks; one map may stand for several. Blocks are alike, so
    // that it is measured once.
    using SpeedKey = std::tuple<RemovalAction, std::int64_t, bool>;
    static SpeedKey speedKey(const PlanCurve& curve, std::int64_t blocks);
    ModelCost costOf(const EditList& edits, const SpeedKey& key);
    void tell() const;

    OpenModel& m_model;
    const PlanRequest& m_request;
    const PlanPreview& m_preview;
    const Feedback& m_feedback;
    WindowPlan m_windows;
    PlanScorer m_scorer;
    std::int64_t m_most; // blocks removed at most
    Plan m_plan;
    std::map<SpeedKey, double> m_speeds; // tokens per second
    Sentence m_stage;
    double m_scoredStates = 0;
    double m_allStates = 1; // about as many will be scored
};

} // namespace prosector
