// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks replaced by a mean, a linear map or a fold, against the same formulas in float64 on activations of the
// unedited model.

#include "core/types/error.h"
#include "tests/core/error_check.h"
#include "tests/core/matrix_arithmetic.h"
#include "tests/core/probe_cases.h"

#include <QtTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

constexpr double ridge = 1e-4;

// Solves A x = b for each column of b; A is symmetric and positive definite (Cholesky).
Rows solved(Rows a, Rows b)
{
    const std::int64_t n = a.rows();
    for (std::int64_t j = 0; j < n; ++j) {
        for (std::int64_t k = 0; k < j; ++k) {
            for (std::int64_t i = j; i < n; ++i) {
                a.at(i, j) -= a.at(i, k) * a.at(j, k);
            }
        }
        const double pivot = std::sqrt(a.at(j, j));
        for (std::int64_t i = j; i < n; ++i) {
            a.at(i, j) /= pivot;
        }
    }
    for (std::int64_t c = 0; c < b.columns; ++c) {
        for (std::int64_t i = 0; i < n; ++i) {
            for (std::int64_t k = 0; k < i; ++k) {
                b.at(i, c) -= a.at(i, k) * b.at(k, c);
            }
            b.at(i, c) /= a.at(i, i);
        }
        for (std::int64_t i = n - 1; i >= 0; --i) {
            for (std::int64_t k = i + 1; k < n; ++k) {
                b.at(i, c) -= a.at(k, i) * b.at(k, c);
            }
            b.at(i, c) /= a.at(i, i);
        }
    }
    return b;
}

// Every row plus `factor` times `row`.
Rows shifted(Rows rows, const std::vector<double>& row, double factor)
{
    for (std::int64_t i = 0; i < rows.rows(); ++i) {
        for (std::int64_t j = 0; j < rows.columns; ++j) {
            rows.at(i, j) += factor * row[static_cast<std::size_t>(j)];
        }
    }
    return rows;
}

// (x^T x + penalty)^-1 x^T y; the penalty is `ridge` in the scale in which x^T x has a unit diagonal.
Rows ridgeMap(const Rows& x, const Rows& y)
{
    Rows gram = products(x, x);
    Rows cross = products(x, y);
    std::vector<double> scale;
    for (std::int64_t i = 0; i < gram.columns; ++i) {
        scale.push_back(std::sqrt(gram.at(i, i)));
    }
    for (std::int64_t i = 0; i < gram.columns; ++i) {
        const auto row = static_cast<std::size_t>(i);
        for (std::int64_t j = 0; j < gram.columns; ++j) {
            gram.at(i, j) /= scale[row] * scale[static_cast<std::size_t>(j)];
            cross.at(i, j) /= scale[row];
        }
        gram.at(i, i) += ridge;
    }
    Rows map = solved(gram, cross);
    for (std::int64_t i = 0; i < map.rows(); ++i) {
        for (std::int64_t j = 0; j < map.columns; ++j) {
            map.at(i, j) /= scale[static_cast<std::size_t>(i)];
        }
    }
    return map;
}

const auto everyRow = [](std::int64_t) { return true; };

} // namespace

class EditSwitchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"demo", "gpt2", "gpt_neox", "phi", "gemma2", "mixtral"}) {
            QTest::newRow(model) << QString(model);
        }
    }

    void init()
    {
        QFETCH_GLOBAL(QString, model);
        if (m_name == model) {
            return;
        }
        m_name = model;
        m_probe = std::make_unique<EditProbe>(probedModel(model), arbitraryWindows(7, 97, 15, 48));
        m_calibration = m_probe->run({}, arbitraryWindows(7, 97, 15, 48));
        m_windows = arbitraryWindows(11, 97, 4, 30);
        m_plain = m_probe->run({}, m_windows);
    }

    void cleanupTestCase() { m_probe.reset(); }

    void mean()
    {
        const ProbedRun run = m_probe->run(editsOf({"mean:1"}), m_windows);
        const Rows update = m_calibration.at(1, Site::Out).minus(m_calibration.at(1, Site::In));
        const Rows expected = shifted(m_plain.at(1, Site::In), columnMeans(update, everyRow), 1);
        verify(run.at(1, Site::Out), expected, 1e-6);
        QVERIFY(!run.sites.contains({1, Site::AttentionOut})); // the block does not run
    }

    void linearSpan_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<double>("t");
        QTest::newRow("one block") << 1 << 1.0;
        QTest::newRow("two blocks") << 2 << 1.0;
        QTest::newRow("two blocks, half") << 2 << 0.5;
        QTest::newRow("two blocks, t = 0") << 2 << 0.0;
    }

    void linearSpan()
    {
        QFETCH(int, last);
        QFETCH(double, t);
        const ProbedRun run = m_probe->run({LinearSpan{{Layer(1), Layer(last)}, t}}, m_windows);
        const Rows& in = m_calibration.at(1, Site::In);
        const Rows update = m_calibration.at(last, Site::Out).minus(in);
        const std::vector<double> meanIn = columnMeans(in, everyRow);
        const std::vector<double> meanUpdate = columnMeans(update, everyRow);
        const Rows map = ridgeMap(shifted(in, meanIn, -1), shifted(update, meanUpdate, -1));
        const Rows& x = m_plain.at(1, Site::In);
        Rows expected = shifted(times(shifted(x, meanIn, -1), map), meanUpdate, 1);
        for (double& value : expected.values) {
            value *= t;
        }
        verify(run.at(last, Site::Out), plus(x, expected), 1e-6);
        QCOMPARE(run.at(last, Site::Out).values, run.at(1, Site::Out).values);
        if (last == 1) {
            QCOMPARE(m_probe->run({LinearBlock{Layer(1), t}}, m_windows).headInput.values, run.headInput.values);
        }
    }

    void foldedSpan()
    {
        const EditList fold = editsOf({"fold-span:1-2"});
        if (!canBeFolded()) {
            const char* word = m_name == QLatin1String("gemma2") ? "a norm follows" : "mixture of experts";
            QCOMPARE(complaintAbout(errorOf([&] { m_probe->run(fold, m_windows); }), ErrorCode::Mismatch,
                                    {word, QStringLiteral("fold-span:1-2")}),
                     QString());
            return;
        }
        const ProbedRun run = m_probe->run(fold, m_windows);
        const Rows& mlpOut = m_calibration.at(0, Site::DownOut);
        const Rows target = plus(m_calibration.at(2, Site::Out), mlpOut).minus(m_calibration.at(1, Site::In));
        const Rows folded = times(m_plain.at(0, Site::DownOut), ridgeMap(mlpOut, target));
        verify(run.at(0, Site::DownOut), folded, 1e-6);
        const Rows expected = plus(m_plain.at(0, Site::Out).minus(m_plain.at(0, Site::DownOut)), folded);
        verify(run.at(2, Site::Out), expected, 1e-6);
        QCOMPARE(run.at(2, Site::Out).values, run.at(0, Site::Out).values);
        // It brings the output nearer to the original's than dropping the blocks does.
        const Rows& original = m_plain.at(2, Site::Out);
        const Rows dropped = m_probe->run(editsOf({"drop:1", "drop:2"}), m_windows).at(2, Site::Out);
        QVERIFY(squares(run.at(2, Site::Out).minus(original)) < squares(dropped.minus(original)));
    }

    // An option of the calibration leaves position 0 of each window out of fits.
    void fitsWithoutTheFirstPosition()
    {
        const TokenIds ids = arbitraryWindows(7, 97, 15, 48);
        const EditProbe probe(probedModel(m_name), ids, true);
        const auto behindFirst = [positions = positionsOf(ids)](const Rows& rows) {
            Rows result(0, rows.columns);
            for (std::int64_t row = 0; row < rows.rows(); ++row) {
                const auto begin = rows.values.begin() + row * rows.columns;
                if (positions[static_cast<std::size_t>(row)] > 0) {
                    result.values.insert(result.values.end(), begin, begin + rows.columns);
                }
            }
            return result;
        };
        const Rows in = behindFirst(m_calibration.at(1, Site::In));
        const Rows update = behindFirst(m_calibration.at(2, Site::Out)).minus(in);
        const std::vector<double> meanIn = columnMeans(in, everyRow);
        const std::vector<double> meanUpdate = columnMeans(update, everyRow);
        const Rows map = ridgeMap(shifted(in, meanIn, -1), shifted(update, meanUpdate, -1));
        const Rows& x = m_plain.at(1, Site::In);
        const Rows expected = plus(x, shifted(times(shifted(x, meanIn, -1), map), meanUpdate, 1));
        verify(probe.run(editsOf({"linear-span:1-2"}), m_windows).at(2, Site::Out), expected, 1e-6);
        if (canBeFolded()) {
            const Rows mlpOut = behindFirst(m_calibration.at(0, Site::DownOut));
            const Rows folded = times(m_plain.at(0, Site::DownOut), ridgeMap(mlpOut, plus(update, mlpOut)));
            verify(probe.run(editsOf({"fold-span:1-2"}), m_windows).at(0, Site::DownOut), folded, 1e-6);
        }
    }

    // Weight edits before a fold act on the matrix that is folded, those behind it on the folded one.
    void weightEditsChainThroughAFold()
    {
        if (!canBeFolded()) {
            return;
        }
        const auto out = [&](std::initializer_list<QString> edits) {
            return m_probe->run(editsOf(edits), m_windows).at(0, Site::DownOut);
        };
        const Rows zeroedRow = out({"fold-span:1-2", "scale-row:0:down:3:0"});
        const Rows folded = out({"fold-span:1-2"});
        const Rows zeroedFirst = out({"scale-row:0:down:3:0", "fold-span:1-2"});
        const double bias = zeroedRow.at(0, 3);
        for (std::int64_t row = 0; row < folded.rows(); ++row) {
            QCOMPARE(zeroedRow.at(row, 3), bias); // nothing but the bias is left
            QCOMPARE(zeroedRow.at(row, 4), folded.at(row, 4));
        }
        QVERIFY(zeroedFirst.at(1, 3) != bias && zeroedFirst.at(1, 4) != folded.at(1, 4));
    }

    // Of several switches of a block the last one holds; a span's blocks are switched one by one.
    void theLastSwitchHolds()
    {
        const auto same = [&](std::initializer_list<QString> one, std::initializer_list<QString> other) {
            return m_probe->run(editsOf(one), m_windows).headInput.values
                == m_probe->run(editsOf(other), m_windows).headInput.values;
        };
        QVERIFY(same({"mean:1", "drop:1"}, {"drop:1"}));
        QVERIFY(same({"drop:1", "mean:1"}, {"mean:1"}));
        QVERIFY(same({"mean:1", "linear-span:1-2"}, {"linear-span:1-2"}));
        QVERIFY(same({"linear-span:1-2", "drop:2"}, {"linear-span:1-2"}));
        QVERIFY(same({"linear-span:1-2", "linear-span:1-2:0", "mean:2"}, {"drop:1", "mean:2"}));
        QVERIFY(!same({"linear-span:1-2", "mean:2"}, {"linear-span:1-2"}));
        QVERIFY(same({"drop-mlp:1", "fix-norm:final", "mean:1"}, {"mean:1", "drop-mlp:1", "fix-norm:final"}));
        QVERIFY(same({"clamp:down_out:1:3:all:2", "mean:1"}, {"mean:1"})); // no such part runs
        QVERIFY(!same({"clamp:out:1:3:all:2", "mean:1"}, {"mean:1"}));
    }

    void leavesTheModelAsItWas() { QCOMPARE(m_probe->run({}, m_windows).headInput.values, m_plain.headInput.values); }

private:
    bool canBeFolded() const { return m_name != QLatin1String("gemma2") && m_name != QLatin1String("mixtral"); }

    void verify(const Rows& actual, const Rows& expected, double tolerance)
    {
        const double difference = relativeDifference(actual, expected);
        qInfo("largest relative difference %.2g", difference);
        QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
    }

    QString m_name;
    std::unique_ptr<EditProbe> m_probe;
    ProbedRun m_calibration; // of the unedited model on the calibration windows
    TokenIds m_windows;
    ProbedRun m_plain; // of the unedited model on them
};

QTEST_GUILESS_MAIN(EditSwitchesTest)
#include "edit_switches_test.moc"
