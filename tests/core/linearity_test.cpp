// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linearity against hand-computed cases (Your Transformer is Secretly Linear): the exact score to 1e-9, the streamed
// one to 1e-5 of it.

#include "core/analysis/linear_fit.h"
#include "core/analysis/linearity.h"
#include "tests/core/matrices.h"
#include "tests/core/number_check.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace prosector;
using namespace prosector::tests;
using prosector::tests::Rows;

namespace {

const Rows baseX{{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}};
const Rows baseY{{0, 0}, {1, 1}, {1, -1}, {3, 0}, {4, 2}, {4, -2}};

double score(const Rows& x, const Rows& y)
{
    return linearity(x.view(), y.view());
}

Rows gaussian(std::int64_t rows, std::int64_t columns, std::mt19937_64& random)
{
    std::normal_distribution<double> normal;
    Rows result(rows, columns);
    for (double& value : result.values) {
        value = normal(random);
    }
    return result;
}

Rows deterministicX()
{
    Rows x(64, 8);
    for (std::int64_t i = 0; i < 64; ++i) {
        for (std::int64_t j = 0; j < 8; ++j) {
            x.at(i, j) = std::sin(1 + 0.7 * static_cast<double>(i) + 1.3 * static_cast<double>(j * ((i % 5) + 1)));
        }
    }
    return x;
}

Rows deterministicY(const Rows& x)
{
    Rows y = x;
    for (std::int64_t i = 0; i < 64; ++i) {
        for (std::int64_t j = 0; j < 8; ++j) {
            double sum = 0;
            for (std::int64_t k = 0; k < 8; ++k) {
                sum += x.at(i, k) * std::cos(static_cast<double>(k + 2 * j));
            }
            y.at(i, j) += 0.5 * std::tanh(sum);
        }
    }
    return y;
}

} // namespace

class LinearityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores()
    {
        compare(score(baseX, baseY), 0.939597315436242, 1e-9);
        compare(score(baseX, baseY.minus(baseX)), 0.956937799043062, 1e-9);
        compare(score(baseY, baseX), 0.974719101123596, 1e-9);
        compare(adjustedLinearity(score(baseX, baseY), 6, 2), 0.899328859060403, 1e-9);
    }

    void leastSquaresMap()
    {
        const AffineMap map = fitAffine(baseX.view(), baseY.view(), 0);
        const std::vector<double> slope{2, 1, 2, -1};
        for (std::size_t i = 0; i < slope.size(); ++i) {
            compare(map.slope[i], slope[i], 1e-9);
        }
        compare(map.offset[0], -0.5, 1e-9);
        compare(map.offset[1], 0, 1e-9);
        compare(map.sumOfSquares, 1.5, 1e-9);
    }

    void ridgeMap()
    {
        const AffineMap map = fitAffine(baseX.view(), baseY.view(), 0.5);
        const std::vector<double> slope{1.538461538462, 0.909090909091, 1.538461538462, -0.909090909091};
        for (std::size_t i = 0; i < slope.size(); ++i) {
            compare(map.slope[i], slope[i], 1e-9);
        }
        compare(map.offset[0], 0.115384615385, 1e-9);
        compare(map.offset[1], 0, 1e-9);
        compare(map.r2, 0.907676357059189, 1e-9);
    }

    void dependentChannels()
    {
        Rows x(6, 3);
        Rows y(6, 3);
        for (std::int64_t i = 0; i < 6; ++i) {
            x.at(i, 0) = baseX.at(i, 0);
            x.at(i, 1) = baseX.at(i, 1);
            x.at(i, 2) = baseX.at(i, 0) + baseX.at(i, 1);
            y.at(i, 0) = y.at(i, 2) = baseY.at(i, 0);
            y.at(i, 1) = baseY.at(i, 1);
        }
        compare(score(x, y), 0.924369747899160, 1e-9);
        compare(streamedLinearity(x.view(), y.view(), 4).full, 0.924369747899160, 1e-9);
    }

    void invariances()
    {
        Rows scaledX = baseX;
        Rows scaledY = baseY;
        Rows mappedX = baseX;
        for (std::int64_t i = 0; i < 6; ++i) {
            scaledX.at(i, 0) = 3 * baseX.at(i, 0) + 10;
            scaledX.at(i, 1) = 3 * baseX.at(i, 1) + 20;
            scaledY.at(i, 0) = -7 * baseY.at(i, 0) + 1;
            scaledY.at(i, 1) = -7 * baseY.at(i, 1) + 2;
            mappedX.at(i, 0) = 2 * baseX.at(i, 0) + 5;
            mappedX.at(i, 1) = baseX.at(i, 0) + 3 * baseX.at(i, 1) - 7;
        }
        compare(score(scaledX, scaledY), score(baseX, baseY), 1e-9);
        compare(score(baseX, mappedX), 1, 1e-9);
    }

    void degenerateCases()
    {
        const Rows few{{1, 2, 4}, {0, -1, 3}, {5, 5, -2}};
        const Rows other{{2, 1, 0}, {7, 3, 1}, {-4, 0, 9}};
        compare(score(few, other), 1, 1e-9); // no more tokens than dimensions
        const Rows constant{{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}};
        QVERIFY(std::isnan(score(baseX, constant)));
        QVERIFY(std::isnan(score(constant, baseX)));
        QVERIFY(std::isnan(streamedLinearity(constant.view(), baseX.view(), 6).full));
    }

    void massiveToken()
    {
        Rows x = baseX;
        Rows y = baseY;
        x.values.insert(x.values.end(), {1000, 0});
        y.values.insert(y.values.end(), {1000, 3});
        compare(score(x, y), 0.999992392791978, 1e-9);
        compare(score(x, y.minus(x)), 0.865540212530045, 1e-9);
        const LinearityScores streamed = streamedLinearity(x.view(), y.view(), 3);
        compare(streamed.full, 0.999992392791978, 1e-9);
        compare(streamed.update, 0.865540212530045, 1e-9);
    }

    void noiseScoresItsChanceLevel()
    {
        std::mt19937_64 random(7);
        for (const auto& [rows, columns, spread] : {std::tuple{1000, 10, 0.00114}, std::tuple{200, 50, 0.00514}}) {
            double mean = 0;
            for (int draw = 0; draw < 20; ++draw) {
                const Rows x = gaussian(rows, columns, random);
                mean += score(x, gaussian(rows, columns, random)) / 20;
            }
            // Four standard errors of the mean of twenty draws.
            QVERIFY(std::abs(mean - chanceLinearity(rows, columns)) < 4 * spread / std::sqrt(20.0));
        }
    }

    void deterministicMatrix()
    {
        const Rows x = deterministicX();
        const Rows y = deterministicY(x);
        compare(x.at(0, 0), 0.841470984808, 1e-12);
        compare(y.at(0, 0), 1.337873192873, 1e-12);
        compare(score(x, y), 0.984770787375, 1e-9);
        compare(score(x, y.minus(x)), 0.914741482485, 1e-9);
        const LinearityScores streamed = streamedLinearity(x.view(), y.view(), 10);
        compare(streamed.full, 0.984770787375, 1e-9);
        compare(streamed.update, 0.914741482485, 1e-9);
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }
};

QTEST_GUILESS_MAIN(LinearityTest)
#include "linearity_test.moc"
