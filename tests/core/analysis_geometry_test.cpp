// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Anisotropy and intrinsic dimension: hand-computed cases to 1e-9, the analyses against the formulas on captured
// activations.

#include "core/analysis/anisotropy.h"
#include "core/analysis/intrinsic_dimension.h"
#include "tests/core/analysis_probe.h"
#include "tests/core/edit_probe.h"
#include "tests/core/number_check.h"
#include "tests/core/test_data.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace prosector;
using namespace prosector::tests;

namespace {

const Rows baseX{{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}};
const Rows baseY{{0, 0}, {1, 1}, {1, -1}, {3, 0}, {4, 2}, {4, -2}};

// 400 points in a cube, the first `dimensions` of their coordinates, padded with zeros to five.
Rows cube(std::int64_t dimensions)
{
    std::uint32_t state = 12345;
    Rows points(400, 5);
    for (std::int64_t row = 0; row < 400; ++row) {
        for (std::int64_t column = 0; column < 3; ++column) {
            state = state * 1664525U + 1013904223U;
            if (column < dimensions) {
                points.at(row, column) = static_cast<double>(state) / 4294967296.0;
            }
        }
    }
    return points;
}

// The first rows of a matrix.
Rows head(const Rows& all, std::int64_t rows)
{
    Rows result(0, all.columns);
    result.values.assign(all.values.begin(), all.values.begin() + static_cast<std::ptrdiff_t>(rows * all.columns));
    return result;
}

Rows withoutFirst(const Rows& all, std::int64_t length)
{
    Rows result(0, all.columns);
    for (std::int64_t row = 0; row < all.rows(); ++row) {
        for (std::int64_t column = 0; row % length != 0 && column < all.columns; ++column) {
            result.values.push_back(all.at(row, column));
        }
    }
    return result;
}

} // namespace

class AnalysisGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void principalShare_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("x") << 0 << 0.75 << 1e-9;
        QTest::newRow("y") << 1 << 0.597315436241611 << 1e-9;
        QTest::newRow("square") << 2 << 0.5 << 1e-9;
        QTest::newRow("stretched") << 3 << 0.9 << 1e-9;
        QTest::newRow("sines") << 4 << 0.271626266576 << 1e-9;
        QTest::newRow("mapped sines") << 5 << 0.318327987997 << 1e-9;
    }

    void principalShare()
    {
        QFETCH(int, which);
        QFETCH(double, share);
        QFETCH(double, tolerance);
        Rows x(64, 8);
        Rows y(64, 8);
        for (std::int64_t i = 0; i < 64; ++i) {
            for (std::int64_t j = 0; j < 8; ++j) {
                x.at(i, j) = std::sin(1 + 0.7 * static_cast<double>(i) + 1.3 * static_cast<double>(j * (i % 5 + 1)));
            }
            for (std::int64_t j = 0; j < 8; ++j) {
                double sum = 0;
                for (std::int64_t k = 0; k < 8; ++k) {
                    sum += x.at(i, k) * std::cos(static_cast<double>(k + 2 * j));
                }
                y.at(i, j) = x.at(i, j) + 0.5 * std::tanh(sum);
            }
        }
        const std::array cases{
            baseX, baseY, Rows{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}, Rows{{3, 0}, {-3, 0}, {0, 1}, {0, -1}}, x, y};
        const Rows& rows = cases[static_cast<std::size_t>(which)];
        compareOrUndefined(anisotropy(rows.view()), share, tolerance);
        compareOrUndefined(anisotropyByPower(rows.view()), share, tolerance);
    }

    void pairCosine()
    {
        Rows rows(0, 2);
        rows.values.assign(baseY.values.begin() + 2, baseY.values.end());
        compareOrUndefined(meanPairCosine(rows.view()), 0.633289007250763, 1e-9);
        compareOrUndefined(meanPairCosine(baseY.view()), 0.633289007250763, 1e-9); // the row of zeros has no cosine
    }

    void nothingVaries()
    {
        const Rows same{{1, 2}, {1, 2}, {1, 2}};
        QVERIFY(std::isnan(anisotropy(same.view())));
        QVERIFY(std::isnan(anisotropyByPower(same.view())));
        compareOrUndefined(meanPairCosine(same.view()), 1, 1e-12);
        QVERIFY(std::isnan(intrinsicDimension(same.view()).twoNn));
        QVERIFY(std::isnan(intrinsicDimension(Rows{{1, 2}, {3, 4}}.view()).likelihood));
    }

    void cubes()
    {
        const std::array twoNn{1.055131169203, 1.971544669131, 2.903209068620};
        const std::array likelihood{1.071183233519, 1.940476793475, 2.600501047148};
        for (std::int64_t dimensions = 1; dimensions <= 3; ++dimensions) {
            Rows points = cube(dimensions);
            const auto index = static_cast<std::size_t>(dimensions - 1);
            const IntrinsicDimension found = intrinsicDimension(points.view());
            compareOrUndefined(found.twoNn, twoNn[index], 1e-9);
            compareOrUndefined(found.likelihood, likelihood[index], 1e-9);
            QCOMPARE(found.points, 400);
            for (double& value : points.values) {
                value = value * 7 + 3;
            }
            compareOrUndefined(intrinsicDimension(points.view()).twoNn, twoNn[index], 1e-9);
        }
        const Rows square = cube(2);
        compareOrUndefined(square.at(0, 0), 0.020402685739, 1e-12);
        compareOrUndefined(square.at(0, 1), 0.016547848238, 1e-12);
        compareOrUndefined(intrinsicDimension(square.view(), 1).twoNn, 1.896375556901, 1e-9);
    }

    void duplicates()
    {
        Rows points = cube(3);
        for (std::int64_t column = 0; column < 5; ++column) {
            points.at(1, column) = points.at(0, column);
            points.at(3, column) = points.at(2, column);
        }
        const IntrinsicDimension found = intrinsicDimension(points.view());
        QCOMPARE(found.useless, 5);
        QCOMPARE(found.points, 395);
        compareOrUndefined(found.twoNn, 2.981250938824, 1e-9);
    }

    void tenPoints()
    {
        const Rows points{{0, 0},   {1, 0},  {0, 1.5},  {3, 3},  {3.4, 3},
                          {3, 4.1}, {-2, 1}, {-2, 2.2}, {5, -1}, {5.5, -1.9}};
        const IntrinsicDimension some = intrinsicDimension(points.view());
        compareOrUndefined(some.twoNn, 1.263106304228, 1e-9);
        compareOrUndefined(some.likelihood, 1.219474288817, 1e-9);
        compareOrUndefined(some.likelihood * 10 / 9, 1.354971432019, 1e-9);
        compareOrUndefined(intrinsicDimension(points.view(), 1).twoNn, 1.432287041401, 1e-9);
        const std::array ratios{1.064063628247, 1.201850425155, 1.5,  1.717960677341,
                                1.765801675035, 1.802775637732, 2.75, 2.926174977680,
                                4.004714203168, 4.744410812974};
        compareOrUndefined(intrinsicDimensionOf(ratios, 0.2).twoNn, some.twoNn, 1e-9);
    }

    void anisotropyOfStates_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("rows");
        QTest::newRow("exact") << QStringLiteral("exact") << QStringLiteral("all");
        QTest::newRow("by power iteration") << QStringLiteral("power") << QStringLiteral("no-first");
    }

    void anisotropyOfStates()
    {
        QFETCH(QString, method);
        QFETCH(QString, rows);
        const AnalysisProbe analysis(demoFolder());
        const auto ids = analysis.windows(8, 16);
        const ProbedRun run = EditProbe(demoFolder(), ids).run({}, ids);
        const Figure figure =
            analysis.analyze("anisotropy", ids, {{"method", method.toStdString()}, {"rows", rows.toStdString()}});
        QCOMPARE(complaintAbout(figure, "anisotropy"), std::string());
        const Table& table = figure.table("layers");
        QCOMPARE(static_cast<std::int64_t>(table.rows()), analysis.facts().layers + 1);
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const auto layer = static_cast<std::int64_t>(table.column("layer").number(row));
            QCOMPARE(layer, static_cast<std::int64_t>(row) - 1);
            const Rows& all = layer < 0 ? run.at(0, Site::In) : run.at(layer, Site::Out);
            const Rows state = rows == QLatin1String("all") ? all : withoutFirst(all, 16);
            compareOrUndefined(table.column("anisotropy").number(row), anisotropy(state.view()), 1e-9);
            compareOrUndefined(table.column("mean_cosine").number(row), meanPairCosine(state.view()), 1e-9);
        }
    }

    void dimensionOfStates()
    {
        const AnalysisProbe analysis(demoFolder());
        const auto ids = analysis.windows(8, 40);
        const ProbedRun run = EditProbe(demoFolder(), ids).run({}, ids);
        const Figure figure = analysis.analyze("intrinsic-dimension", ids, {{"tokens", "300"}});
        QCOMPARE(complaintAbout(figure, "intrinsic-dimension"), std::string());
        const Table& table = figure.table("layers");
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const auto layer = static_cast<std::int64_t>(row) - 1;
            const Rows state = head(layer < 0 ? run.at(0, Site::In) : run.at(layer, Site::Out), 300);
            const IntrinsicDimension expected = intrinsicDimension(state.view());
            compareOrUndefined(table.column("twonn").number(row), expected.twoNn, 1e-9);
            compareOrUndefined(table.column("mle").number(row), expected.likelihood, 1e-9);
            QCOMPARE(table.column("points").number(row), static_cast<double>(expected.points));
        }
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }
};

QTEST_GUILESS_MAIN(AnalysisGeometryTest)
#include "analysis_geometry_test.moc"
