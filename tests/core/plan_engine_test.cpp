// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans of real models: their points are what a fresh comparison gives, greedy is the best of every step, what cannot
// be done says so, and a stop is answered.

#include "core/edit/edit_grammar.h"
#include "core/engine/engine.h"
#include "core/prune/removal.h"
#include "tests/core/error_check.h"
#include "tests/core/letter_model.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <stop_token>

using namespace prosector;
using namespace prosector::tests;

namespace {

Text textNamed(const std::string& name)
{
    return {name, contentOf(sourceFolder() / "resources/texts" / name)};
}

// A few windows of the built-in text; maps are fitted on a part of the calibration text.
PlanRequest demoRequest()
{
    PlanRequest request;
    request.run.text = textNamed("evaluation.txt");
    request.run.protocol.window = 64;
    request.run.protocol.maxTokens = 130;
    request.blocks = 2;
    return request;
}

std::unique_ptr<Engine> demoEngine()
{
    EngineOptions options;
    options.calibration = textNamed("calibration.txt");
    options.calibration.bytes.resize(1200);
    std::unique_ptr<Engine> engine = makeEngine(std::move(options));
    engine->open(demoFolder(), {});
    return engine;
}

double lossOf(Engine& engine, const PlanRequest& request, const EditList& edits)
{
    RunRequest run = request.run;
    run.edits = edits;
    return engine.compare(run, {}, {}).edited.loss();
}

const PlanCurve& curveOf(const Plan& plan, RemovalStrategy strategy, RemovalAction action)
{
    return *std::ranges::find_if(
        plan.curves, [&](const PlanCurve& curve) { return curve.strategy == strategy && curve.action == action; });
}

const LayerRanking& rankingOf(const Plan& plan, RankingKind kind)
{
    return *std::ranges::find(plan.rankings, kind, &LayerRanking::kind);
}

} // namespace

class PlanEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of every strategy with every action.
    void pointsAreFreshComparisons()
    {
        const std::unique_ptr<Engine> engine = demoEngine();
        PlanRequest request = demoRequest();
        request.actions = allRemovalActions();
        request.otherTexts = {textNamed("general.txt")};
        int previews = 0;
        std::size_t pointsSeen = 0;
        const Plan plan = engine->plan(request,
                                       [&](const Plan& soFar) {
                                           std::size_t points = 0;
                                           for (const PlanCurve& curve : soFar.curves) {
                                               points += curve.points.size();
                                           }
                                           QVERIFY(points <= pointsSeen + 1); // one by one
                                           pointsSeen = points;
                                           QVERIFY(!soFar.isComplete);
                                           ++previews;
                                       },
                                       {});
        QVERIFY(plan.isComplete);
        QCOMPARE(plan.curves.size(), allRemovalStrategies().size() * allRemovalActions().size());
        QCOMPARE(pointsSeen, 2 * plan.curves.size());
        QVERIFY(previews > static_cast<int>(pointsSeen));

        const std::unique_ptr<Engine> fresh = demoEngine();
        QCOMPARE(plan.original.loss, lossOf(*fresh, request, {}));
        int compared = 0;
        for (const PlanCurve& curve : plan.curves) {
            QVERIFY(curve.refusal.empty());
            for (const PlanPoint& point : curve.points) {
                QVERIFY(point.loss == lossOf(*fresh, request, point.edits)); // bit by bit
                QVERIFY(std::abs(point.change.value - (point.loss - plan.original.loss)) < 1e-6);
                QVERIFY(point.cost.parameters < plan.original.cost.parameters);
                QVERIFY(point.cost.tokensPerSecond > 0);
                ++compared;
            }
        }
        qInfo("%d points, bit by bit those of a fresh engine", compared);
        // Four rankings need no edits; three texts make three pairs.
        QCOMPARE(plan.agreements.size(), std::size_t(12));
        for (const RankingAgreement& agreement : plan.agreements) {
            QVERIFY(agreement.spearman > 0 && agreement.spearman <= 1);
        }
    }

    // What the analyses say of the same text, and what each block costs by itself.
    void rankingsAreThoseOfTheAnalyses()
    {
        const std::unique_ptr<Engine> engine = demoEngine();
        PlanRequest request = demoRequest();
        request.strategies = {RemovalStrategy::Loss};
        request.blocks = 1;
        const Plan plan = engine->plan(request, {}, {});
        const Figure influence = engine->analyze({"block-influence", request.run}, {});
        const Figure linearity = engine->analyze({"linearity", request.run}, {});
        double largest = 0;
        const auto compare = [&](RankingKind kind, const Figure& figure, const char* column) {
            const LayerRanking& ranking = rankingOf(plan, kind);
            QCOMPARE(ranking.scores.size(), std::size_t(8));
            for (std::size_t layer = 0; layer < 8; ++layer) {
                largest =
                    std::max(largest, std::abs(ranking.scores[layer] - figure.tables[0].column(column).number(layer)));
            }
        };
        compare(RankingKind::BlockInfluence, influence, "block_influence");
        compare(RankingKind::Angular, influence, "angular");
        compare(RankingKind::RelativeMagnitude, influence, "relative_magnitude");
        compare(RankingKind::Linearity, linearity, "update_heldout");
        qInfo("largest difference to the analyses %.2g", largest);
        QVERIFY(largest < 1e-12);
        for (std::size_t layer = 0; layer < 8; ++layer) {
            const double dropped = lossOf(*engine, request, {DropBlock{Layer(static_cast<std::int64_t>(layer))}});
            const double linear = lossOf(*engine, request, {LinearBlock{Layer(static_cast<std::int64_t>(layer))}});
            QVERIFY(std::abs(rankingOf(plan, RankingKind::LossDropped).scores[layer] - (dropped - plan.original.loss))
                    < 1e-6);
            QVERIFY(std::abs(rankingOf(plan, RankingKind::LossLinear).scores[layer] - (linear - plan.original.loss))
                    < 1e-6);
        }
        QCOMPARE(rankingOf(plan, RankingKind::LossDropped).foresight, 1.0);
        QCOMPARE(curveOf(plan, RemovalStrategy::Loss, RemovalAction::Drop).points[0].layers[0].value(),
                 rankingOf(plan, RankingKind::LossDropped).order[0]);
        QCOMPARE(plan.spans.size(), std::size_t(1));
    }

    // Every step is the best of all that can be tried.
    void greedyIsBruteForce_data()
    {
        QTest::addColumn<QString>("action");
        for (const char* action : {"drop", "linear", "fold"}) {
            QTest::newRow(action) << action;
        }
    }

    void greedyIsBruteForce()
    {
        QFETCH(QString, action);
        const std::unique_ptr<Engine> engine = demoEngine();
        PlanRequest request = demoRequest();
        request.blocks = action == "fold" ? 2 : 3; // each span is fitted anew
        request.strategies = {RemovalStrategy::Greedy};
        request.actions = {*removalActionNamed(action.toStdString())};
        request.measuresSpeed = false;
        const Plan plan = engine->plan(request, {}, {});
        const std::vector<PlanPoint>& points = plan.curves.front().points;
        QCOMPARE(static_cast<std::int64_t>(points.size()), request.blocks);
        const std::unique_ptr<Engine> fresh = demoEngine();
        std::vector<Layer> gone;
        for (const PlanPoint& point : points) {
            double best = std::numeric_limits<double>::infinity();
            Layer bestLayer;
            for (std::int64_t layer = action == "fold" ? 1 : 0; layer < 8; ++layer) {
                std::vector<Layer> tried = gone;
                tried.emplace_back(layer);
                if (std::ranges::find(gone, Layer(layer)) != gone.end()) {
                    continue;
                }
                const double loss = lossOf(*fresh, request, removalOf(request.actions.front(), tried));
                if (loss < best) {
                    best = loss;
                    bestLayer = Layer(layer);
                }
            }
            gone.push_back(bestLayer);
            QCOMPARE(point.layers, gone);
            QCOMPARE(point.loss, best);
            QVERIFY(std::isnan(point.cost.tokensPerSecond));
        }
    }

    void standingEditsStay()
    {
        const std::unique_ptr<Engine> engine = demoEngine();
        PlanRequest request = demoRequest();
        request.run.edits = {parseEdit("drop:5"), parseEdit("zero:2:down:1:1")};
        request.strategies = {RemovalStrategy::BlockInfluence, RemovalStrategy::Angular};
        request.actions = {RemovalAction::Drop};
        const Plan plan = engine->plan(request, {}, {});
        QCOMPARE(plan.original.loss, lossOf(*engine, request, request.run.edits));
        for (const PlanCurve& curve : plan.curves) {
            for (const PlanPoint& point : curve.points) {
                QVERIFY(std::ranges::find(point.layers, Layer(5)) == point.layers.end());
                QVERIFY(std::equal(request.run.edits.begin(), request.run.edits.end(), point.edits.begin()));
                QCOMPARE(point.loss, lossOf(*engine, request, point.edits));
            }
        }
    }

    // Parameters by hand: demo has 8 blocks of width 160 and 448 inner channels, in bfloat16.
    void costsAreCounted()
    {
        const std::unique_ptr<Engine> engine = demoEngine();
        PlanRequest request = demoRequest();
        request.blocks = 1;
        request.strategies = {RemovalStrategy::Reverse};
        request.actions = allRemovalActions();
        const Plan plan = engine->plan(request, {}, {});
        constexpr std::int64_t attention = 4 * 160 * 160 + 160; // with its norm
        constexpr std::int64_t mlp = 3 * 160 * 448 + 160;
        const auto parameters = [&](RemovalAction action) {
            return curveOf(plan, RemovalStrategy::Reverse, action).points[0].cost;
        };
        const ModelCost whole = plan.original.cost;
        QCOMPARE(whole.parameters, engine->model()->parameters);
        QCOMPARE(whole.fileBytes, engine->model()->fileBytes);
        QCOMPARE(whole.memoryBytes, engine->model()->bytesNeeded);
        QCOMPARE(parameters(RemovalAction::Drop).parameters, whole.parameters - attention - mlp);
        QCOMPARE(parameters(RemovalAction::Drop).fileBytes, whole.fileBytes - 2 * (attention + mlp));
        QCOMPARE(parameters(RemovalAction::Drop).memoryBytes, whole.memoryBytes - 4 * (attention + mlp));
        QCOMPARE(parameters(RemovalAction::Fold).parameters, whole.parameters - attention - mlp);
        QCOMPARE(parameters(RemovalAction::Linear).parameters, whole.parameters - attention - mlp + 160 * 160 + 160);
        QCOMPARE(parameters(RemovalAction::Attention).parameters, whole.parameters - attention);
        QCOMPARE(parameters(RemovalAction::Mlp).parameters, whole.parameters - mlp);
    }

    void refusesWithASentence()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const std::unique_ptr<Engine> engine = engineWithLetters("gemma3_text", path);
        PlanRequest request;
        request.run.text = letters(60);
        request.run.protocol.window = 64; // one window: nothing is held out
        request.actions = {RemovalAction::Fold, RemovalAction::Drop};
        request.strategies = {RemovalStrategy::Linearity, RemovalStrategy::Sequential};
        request.measuresSpeed = false;
        const Plan plan = engine->plan(request, {}, {});
        for (const RemovalStrategy strategy : request.strategies) {
            const PlanCurve& fold = curveOf(plan, strategy, RemovalAction::Fold);
            QVERIFY(fold.points.empty());
            QVERIFY2(fold.refusal.english().find("a norm follows the down projection") != std::string::npos,
                     fold.refusal.english().c_str());
        }
        QVERIFY(!curveOf(plan, RemovalStrategy::Linearity, RemovalAction::Drop).refusal.empty());
        QCOMPARE(curveOf(plan, RemovalStrategy::Sequential, RemovalAction::Drop).points.size(), std::size_t(3));

        request.blocks = 4;
        const auto error = errorOf([&] { engine->plan(request, {}, {}); });
        const QString complaint = complaintAbout(error, ErrorCode::Mismatch, {"4 of 4 blocks"});
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

    void stops()
    {
        const std::unique_ptr<Engine> engine = demoEngine();
        PlanRequest request = demoRequest();
        std::stop_source stop;
        Plan last;
        const auto preview = [&](const Plan& soFar) {
            last = soFar;
            if (!soFar.curves[1].points.empty()) {
                stop.request_stop();
            }
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, engine->plan(request, preview, Feedback(stop.get_token())));
        QCOMPARE(last.curves[0].points.size(), std::size_t(2));
        QCOMPARE(last.curves[1].points.size(), std::size_t(1));
        QVERIFY(last.curves[2].points.empty());
        QCOMPARE(last.curves[1].points[0].loss, lossOf(*engine, request, last.curves[1].points[0].edits));

        // Gone on with, it becomes what it would have been.
        request.known = std::make_shared<const Plan>(last);
        int previews = 0;
        const Plan resumed = engine->plan(request, [&](const Plan&) { ++previews; }, {});
        request.known.reset();
        const Plan whole = engine->plan(request, {}, {});
        QVERIFY(resumed.isComplete);
        QVERIFY(previews < static_cast<int>(2 * whole.curves.size()));
        QCOMPARE(resumed.curves.size(), whole.curves.size());
        QCOMPARE(resumed.rankings.size(), whole.rankings.size());
        QCOMPARE(resumed.agreements.size(), whole.agreements.size());
        QCOMPARE(resumed.remarks, whole.remarks);
        for (std::size_t curve = 0; curve < whole.curves.size(); ++curve) {
            QCOMPARE(resumed.curves[curve].points.size(), whole.curves[curve].points.size());
            for (std::size_t point = 0; point < whole.curves[curve].points.size(); ++point) {
                QVERIFY(resumed.curves[curve].points[point].edits == whole.curves[curve].points[point].edits);
                QCOMPARE(resumed.curves[curve].points[point].loss, whole.curves[curve].points[point].loss);
            }
        }
    }

    void tablesOfRealModels_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("demo") << QString();
        QTest::newRow("stories260K") << "models/stories260K";
        QTest::newRow("babyllama") << "models/babyllama-tok361";
    }

    // For reading; how strategies fare on other people's models is not asserted.
    void tablesOfRealModels()
    {
        QFETCH(QString, model);
        const std::filesystem::path path = model.isEmpty() ? demoFolder() : optionalData(model.toStdString());
        PROSECTOR_SKIP_WITHOUT(path);
        EngineOptions options;
        options.calibration = textNamed("calibration.txt");
        const std::unique_ptr<Engine> engine = makeEngine(std::move(options));
        engine->open(path, {});
        PlanRequest request = demoRequest();
        request.run.protocol = {};
        request.run.protocol.window = 128; // several, as held-out measures need
        request.run.protocol.maxTokens = 600;
        request.blocks = 0;
        request.measuresSpeed = false;
        const Plan plan = engine->plan(request, {}, {});
        for (const PlanCurve& curve : plan.curves) {
            QString line;
            for (const PlanPoint& point : curve.points) {
                line += QStringLiteral(" %1").arg(point.perplexity(), 0, 'g', 4);
            }
            qInfo("%-15s %-7s%s", std::string(name(curve.strategy)).c_str(), std::string(name(curve.action)).c_str(),
                  qPrintable(line));
            QVERIFY(!curve.points.empty());
        }
        int steps = 0;
        int greedyWorse = 0;
        int linearWorse = 0;
        int linearSteps = 0;
        for (const RemovalAction action : request.actions) {
            const auto& greedy = curveOf(plan, RemovalStrategy::Greedy, action).points;
            for (std::size_t i = 0; i < greedy.size(); ++i) {
                double best = std::numeric_limits<double>::infinity();
                for (const PlanCurve& curve : plan.curves) {
                    if (curve.action == action && curve.strategy != RemovalStrategy::Greedy
                        && i < curve.points.size()) {
                        best = std::fmin(best, curve.points[i].loss);
                    }
                }
                ++steps;
                greedyWorse += greedy[i].loss > best ? 1 : 0;
            }
        }
        for (const RemovalStrategy strategy : request.strategies) {
            const auto& linear = curveOf(plan, strategy, RemovalAction::Linear).points;
            const auto& drop = curveOf(plan, strategy, RemovalAction::Drop).points;
            for (std::size_t i = 0; i < std::min(linear.size(), drop.size()); ++i) {
                ++linearSteps;
                linearWorse += linear[i].loss > drop[i].loss ? 1 : 0;
            }
        }
        qInfo("greedy is worse than the best other in %d of %d points, linear worse than drop in %d of %d", greedyWorse,
              steps, linearWorse, linearSteps);
    }
};

QTEST_GUILESS_MAIN(PlanEngineTest)
#include "plan_engine_test.moc"
