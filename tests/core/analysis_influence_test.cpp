// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Block Influence and what goes with it: hand-computed cases (ShortGPT and the angular distance) to 1e-9, the streamed
// figures against the formulas on captured activations.

#include "core/analysis/block_influence.h"
#include "core/analysis/layer_ranking.h"
#include "tests/core/analysis_probe.h"
#include "tests/core/edit_probe.h"
#include "tests/core/matrix_arithmetic.h"
#include "tests/core/number_check.h"
#include "tests/core/test_data.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace prosector;
using namespace prosector::tests;

namespace {

using Layers = std::vector<std::int64_t>;

Rows rowsAt(const Rows& all, std::int64_t first, std::int64_t step)
{
    Rows result(0, all.columns);
    for (std::int64_t row = first; row < all.rows(); row += step) {
        for (std::int64_t column = 0; column < all.columns; ++column) {
            result.values.push_back(all.at(row, column));
        }
    }
    return result;
}

double influence(const Rows& x, const Rows& y)
{
    return blockInfluence(x.view(), y.view()).value;
}

} // namespace

class AnalysisInfluenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfNormZero()
    {
        const Rows x{{3, 4}, {1, 0}, {0, 0}, {1, 1}};
        const Rows y{{6, 8}, {0, 2}, {1, 1}, {1, -1}};
        const BlockInfluence result = blockInfluence(x.view(), y.view());
        compareOrUndefined(result.value, 0.666666666667, 1e-9);
        compareOrUndefined(result.published(), 0.625, 1e-9);
        const Rows zero{{0, 0}};
        compareOrUndefined(blockInfluence(zero.view(), zero.view()).published(), 0.5, 1e-9);
        QVERIFY(std::isnan(angularDistance(zero.view(), zero.view())));
        QVERIFY(std::isnan(relativeMagnitude(zero.view(), zero.view())));
    }

    void formulas()
    {
        const Rows x{{1, 0, 0}, {1, 1, 0}, {1, 2, 2}};
        const Rows y{{1, 1, 0}, {2, 2, 0}, {3, 1, 1}};
        compareOrUndefined(influence(x, y), 0.196455582711, 1e-9);
        // The figure to compare with, 0.167202553245, has the rounding of the arc cosine of a one, 2.2e-9, in it.
        compareOrUndefined(angularDistance(x.view(), y.view()), (0.25 + 0 + 0.251607653027) / 3, 1e-9);
        compareOrUndefined(angularDistance(rowsAt(x, 2, 1).view(), rowsAt(y, 2, 1).view()), 0.251607653027, 1e-9);
        compareOrUndefined(relativeMagnitude(x.view(), y.view()), 0.648551909021, 1e-9);
        const std::array magnitudes{0.707106781187, 0.5, 0.738548945876};
        for (std::int64_t row = 0; row < 3; ++row) {
            compareOrUndefined(relativeMagnitude(rowsAt(x, row, 9).view(), rowsAt(y, row, 9).view()),
                               magnitudes[static_cast<std::size_t>(row)], 1e-9);
        }
        compareOrUndefined(influence({{300, 0, 1}}, {{300, 1, 0}}), 1.1111e-5, 1e-9);
    }

    // What the published code sees of the last block, whose output has passed the final norm.
    void finalNormLeak()
    {
        const Rows x{{1, 2, 3, 4}};
        const Rows y{{2, 2, 2, 5}};
        compareOrUndefined(influence(x, y), 0.039519639700, 1e-9);
        const double rms = std::sqrt(37.0 / 4);
        Rows normed = y;
        Rows gained = y;
        Rows centered = y;
        const std::array gain{1.0, 2.0, 0.5, 1.0};
        const double deviation = std::sqrt((3 * 0.75 * 0.75 + 2.25 * 2.25) / 4);
        for (std::size_t i = 0; i < 4; ++i) {
            normed.values[i] = y.values[i] / rms;
            gained.values[i] = y.values[i] / rms * gain[i];
            centered.values[i] = (y.values[i] - 2.75) / deviation;
        }
        compareOrUndefined(influence(x, normed), 0.039519639700, 1e-9);
        compareOrUndefined(influence(x, gained), 0.111669861604, 1e-9);
        compareOrUndefined(influence(x, centered), 0.683772233984, 1e-9);
    }

    void selection()
    {
        const std::vector<Rows> states{{{1, 0}}, {{1, 0.2}}, {{1, 0.5}}, {{0.9, 0.6}}, {{0, 1}}};
        const std::array influences{0.019419324309, 0.035236178763, 0.007722123286, 0.445299803775};
        for (std::size_t i = 0; i < 4; ++i) {
            compareOrUndefined(influence(states[i], states[i + 1]), influences[i], 1e-9);
        }
        const std::vector<std::vector<double>> angles{{0.0628329582, 0.0847506595, 0.0395834242, 0.3128329582},
                                                      {0.1475836177, 0.1243340836, 0.3524163823},
                                                      {0.1871670418, 0.4371670418}};
        const std::array<std::int64_t, 3> closest{2, 1, 0};
        for (std::size_t blocks = 1; blocks <= 3; ++blocks) {
            std::vector<double> distances;
            for (std::size_t start = 0; start + blocks < 5; ++start) {
                distances.push_back(angularDistance(states[start].view(), states[start + blocks].view()));
                compareOrUndefined(distances.back(), angles[blocks - 1][start], 1e-9);
            }
            QCOMPARE(closestSpan(distances), std::optional(closest[blocks - 1]));
        }
        // The sums of an unofficial run of Llama-2-7B.
        const std::vector<double> sums{8.359e6, 5.212e6, 3.259e6, 3.164e6, 3.519e6, 3.154e6, 3.063e6, 2.856e6,
                                       2.674e6, 2.546e6, 2.383e6, 2.195e6, 2.146e6, 2.181e6, 2.146e6, 2.126e6,
                                       2.181e6, 1.686e6, 1.524e6, 1.270e6, 1.369e6, 954588,  944561,  780483,
                                       743930,  732873,  745402,  733418,  762293,  771144,  1303522, 5824848};
        QCOMPARE(lowestFirst(sums, 5), (Layers{25, 27, 24, 26, 28}));
        Layers nine = lowestFirst(sums, 9);
        std::ranges::sort(nine);
        QCOMPARE(nine, (Layers{21, 22, 23, 24, 25, 26, 27, 28, 29}));
    }

    void tiesAndUndefinedScores()
    {
        QCOMPARE(lowestFirst(std::array{0.4, 0.2, 0.05, 0.03, 0.03, 0.5}, 3), (Layers{3, 4, 2}));
        const double undefined = std::nan("");
        QCOMPARE(lowestFirst(std::array{undefined, 2.0, undefined, 1.0}, 9), (Layers{3, 1, 0, 2}));
        QVERIFY(!closestSpan(std::array{undefined}));
        QVERIFY(!closestSpan({}));
        QCOMPARE(closestSpan(std::array{undefined, 0.5, 0.5}), std::optional<std::int64_t>(1));
    }

    void depth()
    {
        compareOrUndefined(cosineAtDepth(1), 0.707106781187, 1e-9);
        compareOrUndefined(cosineAtDepth(2), 0.816496580928, 1e-9);
        compareOrUndefined(cosineAtDepth(12), 0.960768922831, 1e-9);
        compareOrUndefined(cosineAtDepth(32), 0.984731927835, 1e-9);
    }

    // Worked out by hand; ties share their mean rank.
    void rankCorrelations()
    {
        const std::array one{1.0, 2.0, 3.0, 4.0, 5.0};
        const std::array other{2.0, 1.0, 4.0, 3.0, 5.0};
        compareOrUndefined(spearman(one, other), 0.8, 1e-12);
        compareOrUndefined(kendall(one, other), 0.6, 1e-12);
        const std::array tied{1.0, 2.0, 2.0, 3.0};
        const std::array straight{1.0, 2.0, 3.0, 4.0};
        compareOrUndefined(spearman(tied, straight), 0.948683298050514, 1e-12);
        compareOrUndefined(kendall(tied, straight), 0.912870929175277, 1e-12);
        QCOMPARE(ranksOf(tied), (std::vector<double>{1, 2.5, 2.5, 4}));
        const std::array holed{1.0, std::nan(""), 3.0, 2.0};
        compareOrUndefined(spearman(holed, straight), 0.5, 1e-12);
        compareOrUndefined(kendall(holed, straight), 1.0 / 3, 1e-12);
        QVERIFY(std::isnan(spearman(std::array{1.0}, std::array{1.0})));
        QVERIFY(std::isnan(kendall(std::array{1.0, 1.0}, std::array{1.0, 2.0})));
    }

    void streamedAgainstFormulas_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("positions");
        QTest::newRow("one after the other") << QStringLiteral("llama") << QStringLiteral("all");
        QTest::newRow("last positions") << QStringLiteral("llama") << QStringLiteral("last");
        QTest::newRow("parallel") << QStringLiteral("gptj") << QStringLiteral("all");
        QTest::newRow("mixture") << QStringLiteral("mixtral") << QStringLiteral("all");
        QTest::newRow("norms behind") << QStringLiteral("olmo2") << QStringLiteral("all");
    }

    void streamedAgainstFormulas()
    {
        QFETCH(QString, model);
        QFETCH(QString, positions);
        const std::filesystem::path folder = sourceFolder() / "tests/data/families" / model.toStdString();
        const AnalysisProbe analysis(folder);
        const auto ids = analysis.windows(6, 9);
        const EditProbe probe(folder, ids);
        const ProbedRun run = probe.run({}, ids);
        const bool isLast = positions == QLatin1String("last");
        const Figure figure = analysis.analyze("block-influence", ids, {{"positions", positions.toStdString()}});
        QCOMPARE(complaintAbout(figure, "block-influence"), std::string());
        const Table& table = figure.table("layers");
        const std::int64_t layers = analysis.facts().layers;
        for (std::int64_t layer = 0; layer < layers; ++layer) {
            const auto row = static_cast<std::size_t>(layer);
            const Rows& in = run.at(layer, Site::In);
            const Rows& out = run.at(layer, Site::Out);
            compareOrUndefined(table.column("block_influence").number(row), influence(in, out), 1e-9);
            compareOrUndefined(table.column("relative_magnitude").number(row), relativeMagnitude(in.view(), out.view()),
                               1e-9);
            const Rows from = isLast ? rowsAt(in, 8, 9) : in;
            const Rows to = isLast ? rowsAt(out, 8, 9) : out;
            compareOrUndefined(table.column("angular").number(row), angularDistance(from.view(), to.view()), 1e-9);
            const bool parallel = analysis.facts().parallel;
            const Rows middle = parallel ? plus(in, run.at(layer, Site::AttentionOut)) : run.at(layer, Site::Middle);
            compareOrUndefined(table.column("attention_influence").number(row), influence(in, middle), 1e-6);
            const double mlp =
                parallel ? influence(in, out.minus(run.at(layer, Site::AttentionOut))) : influence(middle, out);
            compareOrUndefined(table.column("mlp_influence").number(row), mlp, 1e-6);
        }
        const Table& spans = figure.table("spans");
        QCOMPARE(static_cast<std::int64_t>(spans.rows()), layers * (layers + 1) / 2);
        for (std::size_t row = 0; row < spans.rows(); ++row) {
            const auto start = static_cast<std::int64_t>(spans.column("start").number(row));
            const auto blocks = static_cast<std::int64_t>(spans.column("blocks").number(row));
            const Rows& in = run.at(start, Site::In);
            const Rows& out = run.at(start + blocks - 1, Site::Out);
            const Rows from = isLast ? rowsAt(in, 8, 9) : in;
            const Rows to = isLast ? rowsAt(out, 8, 9) : out;
            compareOrUndefined(spans.column("angular").number(row), angularDistance(from.view(), to.view()), 1e-7);
        }
    }

    void withoutPositionZeroAndDropped()
    {
        const AnalysisProbe analysis(demoFolder());
        const auto ids = analysis.windows(3, 20);
        const EditList edits{DropBlock{Layer(1)}, DropAttention{Layer(3)}};
        const ProbedRun run = EditProbe(demoFolder(), ids).run(edits, ids);
        const Figure figure = analysis.analyze("block-influence", ids, {{"rows", "no-first"}, {"tokens", "10"}}, edits);
        const Table& table = figure.table("layers");
        Rows in(0, run.at(0, Site::In).columns);
        Rows out = in;
        for (std::int64_t row = 0; row < 60; ++row) {
            for (std::int64_t column = 0; row % 20 != 0 && column < in.columns; ++column) {
                in.values.push_back(run.at(4, Site::In).at(row, column));
                out.values.push_back(run.at(4, Site::Out).at(row, column));
            }
        }
        compareOrUndefined(table.column("block_influence").number(4), influence(in, out), 1e-9);
        QCOMPARE(table.column("rows").number(4), 57.0);
        compareOrUndefined(table.column("block_influence").number(1), 0, 1e-12); // nothing changes
        QVERIFY(std::isnan(table.column("attention_influence").number(1)));
        compareOrUndefined(table.column("attention_influence").number(3), 0, 1e-12);
        compareOrUndefined(figure.table("spans").column("angular").number(1), 0, 1e-7);
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }
};

QTEST_GUILESS_MAIN(AnalysisInfluenceTest)
#include "analysis_influence_test.moc"
