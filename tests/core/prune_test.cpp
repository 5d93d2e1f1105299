// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which blocks go, in what order, by which edits, within which budget: handmade and published cases.

#include "core/analysis/block_influence.h"
#include "core/analysis/layer_ranking.h"
#include "core/edit/edit_grammar.h"
#include "core/prune/plan_budget.h"
#include "core/prune/removal.h"
#include "core/prune/removal_order.h"
#include "core/types/plan_words.h"
#include "tests/core/matrices.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace prosector;
using prosector::tests::Rows;

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
using Order = std::vector<std::int64_t>;

std::vector<Layer> layers(std::initializer_list<std::int64_t> numbers)
{
    return {numbers.begin(), numbers.end()};
}

std::string written(const EditList& edits)
{
    std::string text;
    for (const Edit& edit : edits) {
        text += (text.empty() ? "" : " ") + formatEdit(edit);
    }
    return text;
}

ModelFacts eightBlocks()
{
    ModelFacts model;
    model.layers = 8;
    model.width = 4;
    model.heads = model.keyValueHeads = 2;
    model.headWidth = 2;
    model.intermediate = 8;
    model.vocabulary = 16;
    model.context = 32;
    return model;
}

PlanPoint pointOf(double loss, std::int64_t parameters)
{
    PlanPoint point;
    point.loss = loss;
    point.cost = {parameters, 2 * parameters, 4 * parameters, undefined};
    return point;
}

} // namespace

class PruneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Five states of one token: the published selections follow from the angles between them.
    void publishedSelections()
    {
        const std::array<Rows, 5> states{Rows{{1, 0}}, Rows{{1, 0.2}}, Rows{{1, 0.5}}, Rows{{0.9, 0.6}}, Rows{{0, 1}}};
        std::vector<double> influence;
        AngularDistances distances(states.size(), std::vector<double>(states.size()));
        for (std::size_t i = 0; i < states.size(); ++i) {
            for (std::size_t j = i + 1; j < states.size(); ++j) {
                distances[i][j] = angularDistance(states[i].view(), states[j].view());
            }
            if (i + 1 < states.size()) {
                influence.push_back(blockInfluence(states[i].view(), states[i + 1].view()).value);
            }
        }
        QCOMPARE(removalOrder(RankingKind::BlockInfluence, influence), (Order{2, 0, 1, 3}));
        const std::array<double, 3> angles{0.0395834242, 0.1243340836, 0.1871670418};
        const std::array<std::int64_t, 3> starts{2, 1, 0};
        double largest = 0;
        const std::vector<Layer> all = layers({0, 1, 2, 3});
        for (std::int64_t blocks = 1; blocks <= 3; ++blocks) {
            const auto i = static_cast<std::size_t>(blocks - 1);
            const auto closest = closestSpanOf(distances, blocks, all);
            QVERIFY(closest.has_value());
            QCOMPARE(closest->span.first.value(), starts[i]);
            QCOMPARE(closest->span.last.value(), starts[i] + blocks - 1);
            largest = std::max(largest, std::abs(closest->angular - angles[i]));
        }
        qInfo("largest difference %.2g", largest);
        QVERIFY(largest < 1e-9);
        // Where a block cannot go, no span runs through it.
        QCOMPARE(closestSpanOf(distances, 1, layers({0, 1, 3}))->span.first, Layer(0));
        QCOMPARE(closestSpanOf(distances, 2, layers({0, 1, 3}))->span.first, Layer(0));
        QVERIFY(!closestSpanOf(distances, 3, layers({0, 1, 3})));
        QVERIFY(!closestSpanOf(distances, 5, all));
    }

    // The unofficial sums over Llama-2-7B and their order; ties keep the order of layers.
    void publishedOrders()
    {
        const std::array sums{8.359e6, 5.212e6, 3.259e6, 3.164e6, 3.519e6, 3.154e6, 3.063e6,  2.856e6,
                              2.674e6, 2.546e6, 2.383e6, 2.195e6, 2.146e6, 2.181e6, 2.146e6,  2.126e6,
                              2.181e6, 1.686e6, 1.524e6, 1.270e6, 1.369e6, 954588., 944561.,  780483.,
                              743930., 732873., 745402., 733418., 762293., 771144., 1303522., 5824848.};
        const Order order = removalOrder(RankingKind::BlockInfluence, sums);
        QCOMPARE(Order(order.begin(), order.begin() + 9), (Order{25, 27, 24, 26, 28, 29, 23, 22, 21}));
        const Order tied = removalOrder(RankingKind::RelativeMagnitude, std::array{0.4, 0.2, 0.05, 0.03, 0.03, 0.5});
        QCOMPARE(Order(tied.begin(), tied.begin() + 3), (Order{3, 4, 2}));
    }

    void ordersOfEveryRanking()
    {
        const std::array scores{0.3, undefined, 0.9, 0.1};
        QCOMPARE(removalOrder(RankingKind::BlockInfluence, scores), (Order{3, 0, 2, 1}));
        QCOMPARE(removalOrder(RankingKind::Linearity, scores), (Order{2, 0, 3, 1})); // the most linear first
        QCOMPARE(removalOrder(RankingKind::Sequential, sequentialScores(4)), (Order{0, 1, 2, 3}));
        QCOMPARE(removalOrder(RankingKind::Reverse, reverseScores(4)), (Order{3, 2, 1, 0}));
        const std::array losses{0.2, 5.0, 0.8, 0.1};
        QCOMPARE(foresightOf(RankingKind::BlockInfluence, scores, losses), 1.0);
        QCOMPARE(foresightOf(RankingKind::Linearity, scores, losses), -1.0);
        for (const RemovalStrategy strategy : allRemovalStrategies()) {
            QCOMPARE(removalStrategyNamed(name(strategy)), std::optional(strategy));
            QVERIFY(!title(strategy).empty() && title(strategy).context() == "Plan"); // can be translated
        }
        for (const RemovalAction action : allRemovalActions()) {
            QCOMPARE(removalActionNamed(name(action)), std::optional(action));
            QVERIFY(!title(action).empty() && title(action).context() == "Plan");
        }
        QVERIFY(!removalStrategyNamed("best"));
    }

    void editsOfActions_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("edits");
        QTest::addColumn<QString>("ofSpan");
        QTest::newRow("drop") << "drop"
                              << "drop:2 drop:5 drop:6"
                              << "drop:3 drop:4";
        QTest::newRow("linear") << "linear"
                                << "linear:2 linear:5 linear:6"
                                << "linear-span:3-4";
        QTest::newRow("fold") << "fold"
                              << "fold-span:2-2 fold-span:5-6"
                              << "fold-span:3-4";
        QTest::newRow("attention") << "attention"
                                   << "drop-attention:2 drop-attention:5 drop-attention:6"
                                   << "drop-attention:3 drop-attention:4";
        QTest::newRow("mlp") << "mlp"
                             << "drop-mlp:2 drop-mlp:5 drop-mlp:6"
                             << "drop-mlp:3 drop-mlp:4";
    }

    void editsOfActions()
    {
        QFETCH(QString, action);
        QFETCH(QString, edits);
        QFETCH(QString, ofSpan);
        const RemovalAction done = *removalActionNamed(action.toStdString());
        EditList expected;
        for (const QString& edit : edits.split(' ')) {
            expected.push_back(parseEdit(edit.toStdString()));
        }
        QVERIFY2(removalOf(done, layers({6, 2, 5})) == expected, written(removalOf(done, layers({6, 2, 5}))).c_str());
        QVERIFY(removalOf(done, layers({2, 5, 6})) == expected);
        EditList span;
        for (const QString& edit : ofSpan.split(' ')) {
            span.push_back(parseEdit(edit.toStdString()));
        }
        QVERIFY2(spanRemovalOf(done, {Layer(3), Layer(4)}) == span, qPrintable(ofSpan));
        QVERIFY(spanRemovalOf(done, {Layer(3), Layer(3)}) == removalOf(done, layers({3})));
    }

    void blocksThatCanGo()
    {
        ModelFacts model = eightBlocks();
        QCOMPARE(removableBlocks(RemovalAction::Drop, model, {}), layers({0, 1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(removableBlocks(RemovalAction::Fold, model, {}), layers({1, 2, 3, 4, 5, 6, 7}));
        const EditList standing{parseEdit("drop:1"), parseEdit("fold-span:3-4"), parseEdit("drop-attention:6"),
                                parseEdit("zero:2:down:1:1")};
        QCOMPARE(removableBlocks(RemovalAction::Drop, model, standing), layers({0, 2, 5, 6, 7}));
        QCOMPARE(removableBlocks(RemovalAction::Attention, model, standing), layers({0, 2, 5, 7}));
        QCOMPARE(removableBlocks(RemovalAction::Mlp, model, standing), layers({0, 2, 5, 6, 7}));
        QVERIFY(!refusalOf(RemovalAction::Fold, model, standing));
        const auto gone = refusalOf(RemovalAction::Drop, model, {parseEdit("linear-span:0-7")});
        QVERIFY(gone && gone->context() == "Plan");
        QVERIFY(gone->english().find("switched off") != std::string::npos);
        model.norms.behindMlp = true;
        const auto norm = refusalOf(RemovalAction::Fold, model, {});
        QVERIFY(norm.has_value());
        QVERIFY2(norm->english().find("a norm follows the down projection") != std::string::npos,
                 norm->english().c_str());
        QVERIFY(!refusalOf(RemovalAction::Drop, model, {}));
    }

    void budgets()
    {
        Plan plan;
        plan.original = pointOf(2.0, 1000);
        plan.curves = {
            {RemovalStrategy::BlockInfluence, RemovalAction::Drop, {pointOf(2.2, 900), pointOf(2.9, 800)}, {}},
            {RemovalStrategy::Greedy, RemovalAction::Drop, {pointOf(2.1, 900), pointOf(2.5, 800)}, {}},
            {RemovalStrategy::Greedy, RemovalAction::Linear, {pointOf(2.1, 950), pointOf(undefined, 10)}, {}}};
        using Kind = PlanBudget::Kind;
        const auto at = [&](Kind kind, double limit) { return bestPoint(plan, {kind, limit}); };
        QVERIFY(!at(Kind::Parameters, 1000)->place); // nothing needs to go
        QCOMPARE(at(Kind::Parameters, 999)->place, std::optional(PlanPlace{1, 0})); // as good as 950, and smaller
        QCOMPARE(at(Kind::Parameters, 800)->place, std::optional(PlanPlace{1, 1}));
        QVERIFY(!at(Kind::Parameters, 799)); // the one without a loss does not count
        QCOMPARE(at(Kind::Memory, 3600)->place, std::optional(PlanPlace{1, 0}));
        QVERIFY(!at(Kind::Memory, 3199));
        QVERIFY(!at(Kind::Loss, 0)->place);
        QCOMPARE(at(Kind::Loss, 0.15)->place, std::optional(PlanPlace{1, 0}));
        QCOMPARE(at(Kind::Loss, 0.6)->place, std::optional(PlanPlace{1, 1}));
        QCOMPARE(at(Kind::Loss, 10)->place, std::optional(PlanPlace{1, 1})); // 2.5 before 2.9
        QVERIFY(!at(Kind::Loss, -0.5));
        plan.curves[0].points[0] = pointOf(1.9, 900); // better than the original
        QCOMPARE(at(Kind::Parameters, 2000)->place, std::optional(PlanPlace{0, 0}));
        QCOMPARE(at(Kind::Loss, -0.05)->place, std::optional(PlanPlace{0, 0}));
        plan.curves.clear();
        QVERIFY(at(Kind::Parameters, 1000) && !at(Kind::Parameters, 1000)->place);
    }
};

QTEST_GUILESS_MAIN(PruneTest)
#include "prune_test.moc"
