// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Student's quantiles and ratio estimates, and the intervals that evaluations derive from them.

#include "core/types/error.h"
#include "core/types/evaluation.h"
#include "core/types/statistics.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace prosector;

namespace {

Evaluation evaluationOf(const std::vector<std::vector<float>>& windows)
{
    Evaluation evaluation;
    for (const std::vector<float>& losses : windows) {
        WindowScore score;
        for (const float loss : losses) {
            evaluation.tokenLoss.push_back(loss);
            score.lossSum += static_cast<double>(loss);
            ++score.tokens;
        }
        evaluation.windows.push_back(score);
    }
    return evaluation;
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studentQuantiles_data()
    {
        QTest::addColumn<qlonglong>("degrees");
        QTest::addColumn<double>("quantile");
        // Textbook values.
        QTest::newRow("1") << 1LL << 12.7062047362;
        QTest::newRow("2") << 2LL << 4.3026527297;
        QTest::newRow("3") << 3LL << 3.1824463053;
        QTest::newRow("7") << 7LL << 2.3646242516;
        QTest::newRow("10") << 10LL << 2.2281388520;
        QTest::newRow("30") << 30LL << 2.0422724563;
        QTest::newRow("1000") << 1000LL << 1.9623390808;
    }

    void studentQuantiles()
    {
        QFETCH(qlonglong, degrees);
        QFETCH(double, quantile);
        QVERIFY(std::abs(studentQuantile95(degrees) - quantile) < 1e-9);
    }

    void noDegreesOfFreedom() { QVERIFY(std::isinf(studentQuantile95(0))); }

    void lossAndStandardError()
    {
        const Evaluation evaluation = evaluationOf({{1, 2}, {3, 4}, {5}});
        QCOMPARE(evaluation.tokens(), 5);
        QCOMPARE(evaluation.loss(), 3.0);
        // Residuals 3 - 6, 7 - 6, 5 - 3: sqrt(3/2 * 14) / 5.
        QVERIFY(std::abs(evaluation.standardError() - std::sqrt(21.0) / 5) < 1e-12);
        QVERIFY(std::abs(evaluationOf({{1, 2, 3, 4, 5}}).standardError() - std::sqrt(2.5 / 5)) < 1e-12);
    }

    void pairedDifference()
    {
        const Evaluation before = evaluationOf({{1, 2}, {3, 4}, {5}});
        const Evaluation after = evaluationOf({{1.5F, 2.5F}, {3.5F, 4.5F}, {5.5F}});
        const Estimate difference = lossDifference(before, after);
        QCOMPARE(difference.value, 0.5);
        QVERIFY(std::abs(difference.low - 0.5) < 1e-12 && std::abs(difference.high - 0.5) < 1e-12);
        QVERIFY_EXCEPTION_THROWN(lossDifference(before, evaluationOf({{1, 2}, {3, 4, 5}})), Error);
    }

    void intervalsCoverTheTruth()
    {
        std::mt19937_64 random(3);
        std::normal_distribution<double> noise(0.2, 1);
        int covered = 0;
        for (int trial = 0; trial < 2000; ++trial) {
            std::vector<std::vector<float>> before(8, std::vector<float>(1, 2.0F));
            std::vector<std::vector<float>> after = before;
            for (auto& window : after) {
                window[0] += static_cast<float>(noise(random));
            }
            const Estimate difference = lossDifference(evaluationOf(before), evaluationOf(after));
            covered += difference.low <= 0.2 && 0.2 <= difference.high;
        }
        // 1,900 expected, four standard deviations either way.
        QVERIFY2(covered > 1860 && covered < 1940, qPrintable(QString::number(covered)));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
