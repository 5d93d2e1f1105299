// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prune/detail/planner.h"

#include "core/analysis/layer_ranking.h"
#include "core/prune/detail/model_cost.h"
#include "core/prune/removal.h"
#include "core/types/error.h"
#include "core/types/plan_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace prosector {

namespace {

std::int64_t mostRemoved(const ModelFacts& model, std::int64_t asked)
{
    if (model.layers < 2) {
        throw Error(ErrorCode::NothingToDo, model.name,
                    say("Error", "the model has a single block, which cannot be removed"),
                    say("Remedy", "Plan with a model of two blocks or more"));
    }
    if (asked < 0 || asked >= model.layers) {
        throw Error(ErrorCode::Mismatch, say("Place", "number of blocks"),
                    say("Error", "%1 of %2 blocks cannot be removed").with(asked, model.layers),
                    say("Remedy", "It must be from 1 to %1").with(model.layers - 1));
    }
    return asked == 0 ? model.layers - 1 : asked;
}

// How many states a curve has scored when it is drawn.
double statesOf(RemovalStrategy strategy, double blocks, double removable)
{
    switch (strategy) {
    case RemovalStrategy::Loss:
        return removable + blocks;
    case RemovalStrategy::Greedy:
        return blocks * removable - blocks * (blocks - 1) / 2;
    default:
        return blocks;
    }
}

template <class List, class Value> bool has(const List& list, const Value& value)
{
    return std::ranges::find(list, value) != list.end();
}

bool allUndefined(const std::vector<double>& scores)
{
    return std::ranges::all_of(scores, [](double score) { return std::isnan(score); });
}

} // namespace

Planner::Planner(OpenModel& model, const PlanRequest& request, const PlanPreview& preview, const Feedback& feedback)
    : m_model(model)
    , m_request(request)
    , m_preview(preview)
    , m_feedback(feedback)
    , m_windows(model.planOf(request.run.text, request.run.protocol))
    , m_scorer(model, m_windows.windows, request.run.edits, feedback)
    , m_most(mostRemoved(*model.facts(), request.blocks))
{
    m_plan.provenance = model.provenance(request.run, m_windows);
}

Plan Planner::run()
{
    if (m_request.known) {
        takeOver(*m_request.known);
    }
    layOutCurves();
    if (!m_request.known) {
        scoreOriginal();
    }
    if (m_plan.angles.empty()) {
        rankByPass();
    }
    if (m_request.comparesRankings) {
        compareRankings();
    }
    remark();
    tell();
    for (PlanCurve& curve : m_plan.curves) {
        m_stage = say("Progress", "planning: %1, %2").with(title(curve.strategy), title(curve.action));
        if (curve.refusal.empty()) {
            draw(curve);
        }
    }
    m_plan.isComplete = true;
    return std::move(m_plan);
}

void Planner::takeOver(const Plan& known)
{
    m_plan = known;
    m_plan.isComplete = false;
    for (const PlanCurve& curve : known.curves) {
        for (const PlanPoint& point : curve.points) {
            m_speeds[speedKey(curve, point.removed())] = point.cost.tokensPerSecond;
        }
    }
}

void Planner::scoreOriginal()
{
    m_stage = say("Progress", "scoring the model");
    m_feedback.report(m_stage, 0);
    m_plan.original.edits = m_request.run.edits;
    m_plan.original.loss = m_scorer.original().loss;
    m_plan.original.cost = costOf(m_request.run.edits, {});
    tell();
}

void Planner::layOutCurves()
{
    m_allStates = static_cast<double>(2 * m_model.facts()->layers);
    std::vector<PlanCurve> curves;
    for (const RemovalAction action : m_request.actions) {
        const Sentence refusal = refusalOf(action, *m_model.facts(), m_request.run.edits).value_or(Sentence());
        const auto blocks = static_cast<double>(removable(action).size());
        for (const RemovalStrategy strategy : m_request.strategies) {
            const auto known = std::ranges::find_if(m_plan.curves, [&](const PlanCurve& curve) {
                return curve.strategy == strategy && curve.action == action;
            });
            curves.push_back(known != m_plan.curves.end() ? *known : PlanCurve{strategy, action, {}, refusal});
            m_allStates += statesOf(strategy, std::min(static_cast<double>(m_most), blocks), blocks);
        }
    }
    m_plan.curves = std::move(curves);
}

void Planner::rankByPass()
{
    const LayerScores scores = layerScores(m_model, m_windows.windows, m_request.run.edits, m_feedback);
    m_plan.rankings.clear();
    for (const auto& [kind, values] : scores.rankings) {
        m_plan.rankings.push_back({kind, values, removalOrder(kind, values)});
    }
    m_plan.angles = scores.angles;
    m_plan.spans.clear();
    const Layers blocks = removable(RemovalAction::Drop);
    for (std::int64_t length = 1; length <= m_most; ++length) {
        if (const auto span = closestSpanOf(m_plan.angles, length, blocks)) {
            m_plan.spans.push_back(*span);
        }
    }
    tell();
}

void Planner::compareRankings()
{
    if (m_plan.agreements.empty()) {
        compareTexts();
    }
    m_stage = say("Progress", "dropping each block by itself");
    rankByLoss(RankingKind::LossDropped, RemovalAction::Drop);
    if (has(m_request.actions, RemovalAction::Linear)) {
        m_stage = say("Progress", "making each block linear");
        rankByLoss(RankingKind::LossLinear, RemovalAction::Linear);
    }
}

void Planner::compareTexts()
{
    struct Ranked
    {
        std::string text;
        std::map<RankingKind, std::vector<double>> scores;
    };
    std::vector<Ranked> ranked(1);
    ranked[0].text = m_request.run.text.name;
    for (const LayerRanking& one : m_plan.rankings) {
        ranked[0].scores[one.kind] = one.scores;
    }
    std::vector<Text> texts{m_request.run.text, m_model.options().calibration};
    texts.insert(texts.end(), m_request.otherTexts.begin(), m_request.otherTexts.end());
    for (auto text = texts.begin() + 1; text != texts.end(); ++text) {
        const auto isSame = [&](const Text& earlier) { return earlier.bytes == text->bytes; };
        if (!text->bytes.empty() && std::none_of(texts.begin(), text, isSame)) {
            const WindowPlan plan = m_model.planOf(*text, m_request.run.protocol);
            LayerScores scores = layerScores(m_model, plan.windows, m_request.run.edits, m_feedback);
            ranked.push_back({text->name, std::move(scores.rankings)});
        }
    }
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        for (std::size_t j = i + 1; j < ranked.size(); ++j) {
            for (const RankingKind kind : {RankingKind::BlockInfluence, RankingKind::Angular,
                                           RankingKind::RelativeMagnitude, RankingKind::Linearity}) {
                const std::vector<double>& one = ranked[i].scores.at(kind);
                const std::vector<double>& other = ranked[j].scores.at(kind);
                m_plan.agreements.push_back(
                    {kind, ranked[i].text, ranked[j].text, spearman(one, other), kendall(one, other)});
            }
        }
    }
}

// Blocks to which the action cannot be done stay undefined.
void Planner::rankByLoss(RankingKind kind, RemovalAction action)
{
    if (ranking(kind)) {
        return;
    }
    std::vector<double> changes(static_cast<std::size_t>(m_model.facts()->layers),
                                std::numeric_limits<double>::quiet_NaN());
    for (const Layer layer : removable(action)) {
        changes[static_cast<std::size_t>(layer.value())] =
            scored(withStanding(removalOf(action, {layer}))).change.value;
    }
    m_plan.rankings.push_back({kind, changes, removalOrder(kind, changes)});
    const std::vector<double> losses = ranking(RankingKind::LossDropped)->scores;
    for (LayerRanking& one : m_plan.rankings) {
        one.foresight = foresightOf(one.kind, one.scores, losses);
    }
    tell();
}

void Planner::remark()
{
    m_plan.remarks.clear();
    m_plan.remarks.push_back(say("Plan",
                                 "One-shot strategies measure nothing again after a removal; greedy and loss choose by "
                                 "the text that the curves are measured on, which flatters them"));
    if (std::ranges::any_of(m_request.actions, [](RemovalAction action) {
            return action == RemovalAction::Linear || action == RemovalAction::Fold;
        })) {
        const Text& calibration = m_model.options().calibration;
        m_plan.remarks.push_back(
            say("Plan", "Maps are fitted to the unedited model on the calibration text %1").with(calibration.name));
        if (calibration.bytes == m_request.run.text.bytes) {
            m_plan.remarks.push_back(
                say("Plan", "The calibration text is the text that is scored: maps look better than on another text"));
        }
    }
    if (allUndefined(ranking(RankingKind::Linearity)->scores)) {
        m_plan.remarks.push_back(say("Plan", "Held-out linearity is undefined: take a text of two windows or more"));
    }
}

void Planner::draw(PlanCurve& curve)
{
    switch (curve.strategy) {
    case RemovalStrategy::Angular:
        drawSpans(curve);
        return;
    case RemovalStrategy::Greedy:
        drawGreedily(curve);
        return;
    default:
        break;
    }
    const std::size_t removableCount = removable(curve.action).size();
    if (curve.points.size() >= std::min(removableCount, static_cast<std::size_t>(m_most))) {
        return; // of an earlier attempt
    }
    const Layers order = orderFor(curve.strategy, curve.action);
    if (order.empty()) {
        curve.refusal = say("Plan", "the ranking is undefined for every block on this text");
        tell();
    }
    drawOneShot(curve, order);
}

void Planner::drawOneShot(PlanCurve& curve, const Layers& order)
{
    const auto blocks = std::min(order.size(), static_cast<std::size_t>(m_most));
    for (std::size_t count = curve.points.size() + 1; count <= blocks; ++count) {
        const Layers layers(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
        addPoint(curve, layers, removalOf(curve.action, layers));
    }
}

void Planner::drawSpans(PlanCurve& curve)
{
    const Layers blocks = removable(curve.action);
    for (auto count = static_cast<std::int64_t>(curve.points.size()) + 1; count <= m_most; ++count) {
        const std::optional<ClosestSpan> closest = closestSpanOf(m_plan.angles, count, blocks);
        if (!closest) {
            return; // longer ones have no room either
        }
        Layers layers;
        for (std::int64_t layer = closest->span.first.value(); layer <= closest->span.last.value(); ++layer) {
            layers.emplace_back(layer);
        }
        addPoint(curve, std::move(layers), spanRemovalOf(curve.action, closest->span));
    }
}

void Planner::drawGreedily(PlanCurve& curve)
{
    Layers left = removable(curve.action);
    Layers gone = curve.points.empty() ? Layers() : curve.points.back().layers;
    std::erase_if(left, [&](Layer layer) { return has(gone, layer); });
    while (!left.empty() && static_cast<std::int64_t>(gone.size()) < m_most) {
        std::vector<double> losses;
        for (const Layer layer : left) {
            Layers tried = gone;
            tried.push_back(layer);
            losses.push_back(scored(withStanding(removalOf(curve.action, std::move(tried)))).loss);
        }
        const std::int64_t best = lowestFirst(losses, 1).front();
        if (std::isnan(losses[static_cast<std::size_t>(best)])) {
            return; // whatever goes next, nothing is left to measure
        }
        gone.push_back(left[static_cast<std::size_t>(best)]);
        left.erase(left.begin() + best);
        addPoint(curve, gone, removalOf(curve.action, gone));
    }
}

Planner::Layers Planner::removable(RemovalAction action) const
{
    return removableBlocks(action, *m_model.facts(), m_request.run.edits);
}

Planner::Layers Planner::orderFor(RemovalStrategy strategy, RemovalAction action)
{
    const Layers blocks = removable(action);
    std::vector<double> scores;
    const std::optional<RankingKind> kind = rankingOf(strategy);
    if (kind) {
        scores = ranking(*kind)->scores;
    } else {
        scores.resize(static_cast<std::size_t>(m_model.facts()->layers), std::numeric_limits<double>::quiet_NaN());
        for (const Layer layer : blocks) {
            scores[static_cast<std::size_t>(layer.value())] =
                scored(withStanding(removalOf(action, {layer}))).change.value;
        }
    }
    if (allUndefined(scores)) {
        return {};
    }
    Layers order;
    for (const std::int64_t layer : removalOrder(kind.value_or(RankingKind::LossDropped), scores)) {
        if (has(blocks, Layer(layer))) {
            order.emplace_back(layer);
        }
    }
    return order;
}

const LayerRanking* Planner::ranking(RankingKind kind) const
{
    const auto found = std::ranges::find(m_plan.rankings, kind, &LayerRanking::kind);
    return found == m_plan.rankings.end() ? nullptr : &*found;
}

EditList Planner::withStanding(EditList removal) const
{
    EditList edits = m_request.run.edits;
    edits.insert(edits.end(), removal.begin(), removal.end());
    return edits;
}

PlanScorer::Score Planner::scored(const EditList& edits)
{
    m_feedback.throwIfCancelled();
    m_feedback.report(m_stage, std::min(1.0, m_scoredStates / m_allStates));
    m_scoredStates += 1;
    return m_scorer.of(edits);
}

void Planner::addPoint(PlanCurve& curve, Layers layers, EditList removal)
{
    const SpeedKey key = speedKey(curve, static_cast<std::int64_t>(layers.size()));
    EditList edits = withStanding(std::move(removal));
    const PlanScorer::Score score = scored(edits);
    const ModelCost cost = costOf(edits, key);
    curve.points.push_back({std::move(layers), std::move(edits), score.loss, score.change, cost});
    tell();
}

Planner::SpeedKey Planner::speedKey(const PlanCurve& curve, std::int64_t blocks)
{
    const bool isOneMap = curve.strategy == RemovalStrategy::Angular && curve.action == RemovalAction::Linear;
    return {curve.action, blocks, isOneMap && blocks > 1};
}

ModelCost Planner::costOf(const EditList& edits, const SpeedKey& key)
{
    const EditedModel edited = m_model.edited(edits, m_feedback.silent());
    ModelCost cost = prosector::costOf(edited, m_model.model());
    if (m_request.measuresSpeed) {
        const auto known = m_speeds.find(key);
        cost.tokensPerSecond = known != m_speeds.end()
            ? known->second
            : tokensPerSecond(edited, m_windows.windows, m_model.team(), m_feedback.silent());
        m_speeds[key] = cost.tokensPerSecond;
    }
    return cost;
}

void Planner::tell() const
{
    if (m_preview) {
        m_preview(m_plan);
    }
}

} // namespace prosector
