// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The formulas behind edits against hand-computed cases: fixed norms, the restored super activation, the fold.

#include "core/analysis/span_folding.h"
#include "tests/core/matrix_arithmetic.h"
#include "tests/core/probe_cases.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace prosector;
using namespace prosector::tests;

namespace {

// Hand-computed cases (layer norm removal).
const Rows normInput{{1, 2, 3, 4}, {2, 2, 2, 2}, {0, 0, 10, -10}};
const std::vector<double> normGain{1, 2, 0.5, -1};
const std::vector<double> normBias{0, 1, 0, 0.5};

Rows entries(double seed, std::int64_t rows, std::int64_t columns)
{
    Rows result(rows, columns);
    for (std::int64_t i = 0; i < rows; ++i) {
        for (std::int64_t j = 0; j < columns; ++j) {
            const auto x = static_cast<double>(i);
            const auto y = static_cast<double>(j);
            result.at(i, j) = std::sin(seed + 0.9 * x * x + 1.7 * y + 0.3 * x * y * y);
        }
    }
    return result;
}

Rows square(const std::vector<double>& values)
{
    Rows result(3, 3);
    result.values = values;
    return result;
}

} // namespace

class EditFormulasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deviations()
    {
        const std::vector<double> deviations = tokenDeviations(normInput, 1e-5, true);
        const std::vector<double> expected{1.118038460877, 0.003162277660, 7.071068518972};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(std::abs(deviations[i] - expected[i]) < 1e-9);
        }
        QVERIFY(std::abs((deviations[1] + deviations[2]) / 2 - 3.537115398316) < 1e-9);
        const std::vector<double> rootMeanSquares = tokenDeviations(normInput, 0, false);
        QVERIFY(std::abs(rootMeanSquares[0] - std::sqrt(7.5)) < 1e-12);
    }

    void fixedNorms()
    {
        const auto fixed = [](double first, double rest) {
            return normedByDeviations(normInput, normGain, normBias, {first, rest, rest}, true);
        };
        verify(fixed(2, 2), Rows{{-0.75, 0.5, 0.125, -0.25}, {0, 1, 0, 0.5}, {0, 1, 2.5, 5.5}}, 1e-12);
        const Rows own =
            normedByDeviations(normInput, normGain, normBias, tokenDeviations(normInput, 1e-5, true), true);
        verify(own,
               Rows{{-1.341635419969, 0.105576386687, 0.223605903328, -0.841635419969},
                    {0, 1, 0, 0.5},
                    {0, 1, 0.707106710476, 1.914213420952}},
               1e-9);
        // Position 0 has a deviation of its own.
        const Rows apart = fixed(3, 2);
        const std::vector<double> first{-0.5, 0.666666666667, 0.083333333333, 0};
        for (std::int64_t i = 0; i < 4; ++i) {
            QVERIFY(std::abs(apart.at(0, i) - first[static_cast<std::size_t>(i)]) < 1e-9);
            QCOMPARE(apart.at(2, i), fixed(2, 2).at(2, i));
        }
    }

    void restoredActivation()
    {
        const Rows in{{0.1, -0.2, 50, 0}, {0.3, 0.1, -0.4, 0.2}};
        const Rows zeroed{{1.497, 0.004, 0.325}, {-0.005, -0.015, 0.105}};
        const Rows restored = withRestoredRow(in, zeroed, 1, {0.02, -0.01, -4, 0.05});
        verify(restored, Rows{{1.497, -199.996, 0.325}, {-0.005, -0.015, 0.105}}, 1e-12);
        QCOMPARE(restored.at(1, 1), -0.015);
    }

    // Tolerances of the reference's digits.
    void replacementMap()
    {
        const Rows mlpOut = entries(0.1, 8, 3);
        const Rows before = entries(0.5, 8, 3);
        Rows after = before;
        const Rows difference = entries(0.9, 8, 3);
        for (std::size_t i = 0; i < after.values.size(); ++i) {
            after.values[i] += 0.3 * difference.values[i];
        }
        const auto map = [&](double alpha) {
            return square(foldingMap(mlpOut.view(), before.view(), after.view(), alpha));
        };
        const auto error = [&](const Rows& t) {
            return squares(plus(before.minus(mlpOut), times(mlpOut, t)).minus(after));
        };
        verify(map(0),
               Rows{{1.283447883353, -0.153317300589, -0.036453206759},
                    {0.096853298799, 1.131629253536, 0.012904166691},
                    {-0.167330426420, 0.046228938192, 1.129542035836}},
               1e-11);
        QVERIFY(std::abs(error(map(0)) - 0.410433918095) < 1e-11);
        QVERIFY(std::abs(error(Rows{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}) - 1.216932733174) < 1e-11);
        QVERIFY(std::abs(map(0.1).at(0, 0) - 1.215781521380) < 1e-11);
        QVERIFY(std::abs(error(map(0.1)) - 0.428728574163) < 1e-11);
        verify(products(map(0.1), Rows{{1, 2}, {0, 1}, {-1, 0.5}}),
               Rows{{1.407796456332, 2.398056200210},
                    {-0.220894085884, 0.773545491843},
                    {-1.127939183847, 0.413596137739}},
               1e-11);
    }

    void activationsFollowTheirFormulas()
    {
        using Formula = double (*)(double);
        const std::vector<std::pair<const char*, Formula>> formulas{
            {"silu", [](double x) { return x / (1 + std::exp(-x)); }},
            {"gelu", [](double x) { return x / 2 * std::erfc(-x / std::numbers::sqrt2); }},
            {"gelu_new",
             [](double x) {
                 return x / 2 * (1 + std::tanh(std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x)));
             }},
            {"quick_gelu", [](double x) { return x / (1 + std::exp(-1.702 * x)); }},
            {"relu", [](double x) { return std::max(x, 0.0); }},
            {"relu2", [](double x) { return std::pow(std::max(x, 0.0), 2); }},
        };
        const std::vector<double> values{-20, -3, -1, -0.1, 0, 0.1, 1, 3, 20};
        double largest = 0;
        for (const auto& [name, formula] : formulas) {
            const std::vector<double> actual = activatedBy(name, values);
            for (std::size_t i = 0; i < values.size(); ++i) {
                largest = std::max(largest, std::abs(actual[i] - formula(values[i])));
            }
        }
        qInfo("largest difference %.2g", largest);
        QVERIFY(largest <= 1e-13);
    }

private:
    void verify(const Rows& actual, const Rows& expected, double tolerance)
    {
        const double difference = relativeDifference(actual, expected);
        qInfo("largest relative difference %.2g", difference);
        QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
    }
};

QTEST_GUILESS_MAIN(EditFormulasTest)
#include "edit_formulas_test.moc"
