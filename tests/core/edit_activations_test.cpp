// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of activations (silenced heads, fixed norms, clamps, restored super activations) against the same formulas in
// float64 on activations of the unedited model.

#include "tests/core/probe_cases.h"

#include <QtTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

Rows columnOf(const Rows& rows, std::int64_t column)
{
    Rows result(rows.rows(), 1);
    for (std::int64_t row = 0; row < rows.rows(); ++row) {
        result.at(row, 0) = rows.at(row, column);
    }
    return result;
}

struct Deviation
{
    double first = 0;
    double rest = 0;
};

// The averages a fixed norm divides by, in float64.
Deviation deviationOf(const Rows& x, const std::vector<std::int64_t>& positions, double epsilon, bool layerNorm)
{
    Deviation sum;
    double firstTokens = 0;
    for (std::int64_t row = 0; row < x.rows(); ++row) {
        double mean = 0;
        for (std::int64_t i = 0; i < x.columns; ++i) {
            mean += x.at(row, i) / static_cast<double>(x.columns);
        }
        double squares = 0;
        for (std::int64_t i = 0; i < x.columns; ++i) {
            const double apart = x.at(row, i) - (layerNorm ? mean : 0);
            squares += apart * apart;
        }
        const double deviation = std::sqrt(squares / static_cast<double>(x.columns) + epsilon);
        const bool isFirst = positions[static_cast<std::size_t>(row)] == 0;
        (isFirst ? sum.first : sum.rest) += deviation;
        firstTokens += isFirst ? 1 : 0;
    }
    return {sum.first / firstTokens, sum.rest / (static_cast<double>(x.rows()) - firstTokens)};
}

} // namespace

class EditActivationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"demo", "gpt2", "gpt_neox", "phi", "gemma2", "olmo2", "mixtral"}) {
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
        m_calibrationIds = arbitraryWindows(7, 97, 9, 40);
        m_probe = std::make_unique<EditProbe>(probedModel(model), m_calibrationIds);
        m_calibration = m_probe->run({}, m_calibrationIds);
        m_windows = arbitraryWindows(11, 97, 4, 30);
        m_plain = m_probe->run({}, m_windows);
        // gpt2, gpt_neox and phi have layer norms; of the others' root mean square norms Gemma's add one to the gain.
        m_hasLayerNorm = QStringList{"gpt2", "gpt_neox", "phi"}.contains(m_name);
    }

    void cleanupTestCase() { m_probe.reset(); }

    // What the heads add one by one is what they add together, beside the bias.
    void silencedHeads()
    {
        const std::int64_t heads = m_probe->facts().heads;
        const Rows& original = m_plain.at(1, Site::AttentionOut);
        Rows sum(original.rows(), original.columns);
        EditList all;
        for (std::int64_t head = 0; head < heads; ++head) {
            const Edit silenced = ZeroHead{Layer(1), AttentionHead(head)};
            all.push_back(silenced);
            const Rows part = original.minus(m_probe->run({silenced}, m_windows).at(1, Site::AttentionOut));
            QVERIFY(part.values != Rows(original.rows(), original.columns).values);
            for (std::size_t i = 0; i < sum.values.size(); ++i) {
                sum.values[i] += part.values[i];
            }
        }
        std::vector<double> bias = m_probe->bias(Matrix::Output, 1);
        bias.resize(static_cast<std::size_t>(original.columns));
        const Rows none = m_probe->run(all, m_windows).at(1, Site::AttentionOut);
        for (std::int64_t row = 0; row < none.rows(); ++row) {
            for (std::int64_t column = 0; column < none.columns; ++column) {
                QCOMPARE(none.at(row, column), bias[static_cast<std::size_t>(column)]);
            }
        }
        verify(sum, original.minus(none), 2e-6);

        EditList columns;
        const std::int64_t width = m_probe->facts().headWidth;
        for (std::int64_t column = width; column < 2 * width; ++column) {
            columns.push_back(ScaleColumn{{Matrix::Output, Layer(1), {}}, Channel(column), 0});
        }
        QCOMPARE(m_probe->run(editsOf({"zero-head:1:1"}), m_windows).headInput.values,
                 m_probe->run(columns, m_windows).headInput.values);
    }

    void fixedNorms_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("attention") << QStringLiteral("fix-norm:1:attention");
        QTest::newRow("mlp") << QStringLiteral("fix-norm:1:mlp");
        QTest::newRow("final") << QStringLiteral("fix-norm:final");
    }

    void fixedNorms()
    {
        QFETCH(QString, edit);
        const NormFacts& norms = m_probe->facts().norms;
        const NormPlace place = std::get<FixNorm>(parseEdit(edit.toStdString())).norm;
        const bool isThere = place == NormPlace::Attention ? norms.beforeAttention
            : place == NormPlace::Mlp                      ? norms.beforeMlp && !norms.shared
                                                           : true;
        if (!isThere) {
            QVERIFY_EXCEPTION_THROWN(m_probe->run(editsOf({edit}), m_windows), std::exception);
            return;
        }
        const std::int64_t last = m_probe->facts().layers - 1;
        const Site mlpSite = m_probe->facts().parallel ? Site::In : Site::Middle;
        const auto input = [&](const ProbedRun& run) -> const Rows& {
            return place == NormPlace::Final ? run.at(last, Site::Out)
                                             : run.at(1, place == NormPlace::Mlp ? mlpSite : Site::In);
        };
        const ProbedRun run = m_probe->run(editsOf({edit}), m_windows);
        const Rows& actual = place == NormPlace::Final
            ? run.headInput
            : run.at(1, place == NormPlace::Mlp ? Site::MlpNorm : Site::AttentionNorm);
        const Deviation deviation =
            deviationOf(input(m_calibration), positionsOf(m_calibrationIds), m_probe->normEpsilon(), m_hasLayerNorm);
        Rows expected = input(m_plain);
        std::vector<double> gain = m_probe->gain(place, 1);
        gain.resize(static_cast<std::size_t>(expected.columns), 1);
        std::vector<double> bias = m_probe->bias(place, 1);
        bias.resize(static_cast<std::size_t>(expected.columns));
        const std::vector<std::int64_t> positions = positionsOf(m_windows);
        for (std::int64_t row = 0; row < expected.rows(); ++row) {
            double mean = 0;
            for (std::int64_t i = 0; m_hasLayerNorm && i < expected.columns; ++i) {
                mean += expected.at(row, i) / static_cast<double>(expected.columns);
            }
            const double divisor = positions[static_cast<std::size_t>(row)] == 0 ? deviation.first : deviation.rest;
            for (std::int64_t i = 0; i < expected.columns; ++i) {
                const auto channel = static_cast<std::size_t>(i);
                const double factor = gain[channel] + (m_name == QLatin1String("gemma2") ? 1 : 0);
                expected.at(row, i) = (expected.at(row, i) - mean) / divisor * factor + bias[channel];
            }
        }
        verify(actual, expected, 1e-6);
        if (norms.shared) {
            QCOMPARE(run.at(1, Site::MlpNorm).values, run.at(1, Site::AttentionNorm).values);
        }
    }

    void clamps_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("value");
        for (const char* site : {"in", "attention_out", "mid", "down_in", "down_out", "out"}) {
            QTest::addRow("%s, first, mean", site) << QString(site) << "first"
                                                   << "mean";
            QTest::addRow("%s, all, mean", site) << QString(site) << "all"
                                                 << "mean";
            QTest::addRow("%s, 5, mean", site) << QString(site) << "5"
                                               << "mean";
            QTest::addRow("%s, all, zero", site) << QString(site) << "all"
                                                 << "zero";
            QTest::addRow("%s, 29, -2.5", site) << QString(site) << "29"
                                                << "-2.5"; // the last window is shorter
        }
    }

    void clamps()
    {
        QFETCH(QString, site);
        QFETCH(QString, position);
        QFETCH(QString, value);
        const QString spec = QStringLiteral("clamp:%1:1:3:%2:%3").arg(site, position, value);
        const Site place = std::get<ClampChannel>(parseEdit(spec.toStdString())).site;
        const bool isMixture = m_probe->facts().mixture.isAt(1);
        if ((place == Site::Middle && m_probe->facts().parallel) || (place == Site::DownIn && isMixture)) {
            QVERIFY_EXCEPTION_THROWN(m_probe->run(editsOf({spec}), m_windows), std::exception);
            return;
        }
        const bool isEverywhere = position == QLatin1String("all");
        const std::int64_t token = position == QLatin1String("first") ? 0 : position.toLongLong();
        const Site shown = place == Site::DownOut && isMixture ? Site::MixtureOut : place;
        double held = value.toDouble();
        if (value == QLatin1String("mean")) {
            const std::vector<std::int64_t> positions = positionsOf(m_calibrationIds);
            const auto counts = [&](std::int64_t row) {
                return isEverywhere || positions[static_cast<std::size_t>(row)] == token;
            };
            held = columnMeans(m_calibration.at(1, shown), counts)[3];
        }
        const ProbedRun run = m_probe->run(editsOf({spec}), m_windows);
        QVERIFY(run.headInput.values != m_plain.headInput.values);
        if (place == Site::In) {
            // Taps see the stream as it arrives: with the branches off, the clamped stream leaves the block.
            const Rows out =
                m_probe->run(editsOf({spec, "drop-attention:1", "drop-mlp:1"}), m_windows).at(1, Site::Out);
            if (m_name != QLatin1String("olmo2")) {
                checkHeld(out, m_plain.at(1, Site::In), isEverywhere, token, held);
            }
            QCOMPARE(m_probe->run(editsOf({spec, "drop:1"}), m_windows).at(1, Site::Out).values, out.values);
        } else {
            checkHeld(run.at(1, shown), m_plain.at(1, shown), isEverywhere, token, held);
        }
    }

    void clampsActInOrder()
    {
        const auto out = [&](std::initializer_list<QString> edits) {
            return m_probe->run(editsOf(edits), m_windows).at(1, Site::Out);
        };
        const Rows both = out({"clamp:out:1:3:all:2", "clamp:out:1:3:first:5"});
        QCOMPARE(both.at(0, 3), 5.0);
        QCOMPARE(both.at(1, 3), 2.0);
        QCOMPARE(out({"clamp:out:1:3:first:5", "clamp:out:1:3:all:2"}).at(0, 3), 2.0);
    }

    // The weight with the largest share in the largest output of the down projection is zeroed and its work kept.
    void restoredActivation()
    {
        if (m_probe->facts().mixture.isAt(1)) {
            QVERIFY_EXCEPTION_THROWN(m_probe->run(editsOf({"restore-sa:1:0:0"}), m_windows), std::exception);
            return;
        }
        for (const auto& [row, column] : {std::pair(3, 5), std::pair(7, 0)}) {
            const QString place = QStringLiteral("%1:%2").arg(row).arg(column);
            const Rows& original = m_plain.at(1, Site::DownOut);
            Rows expected = m_probe->run(editsOf({"zero:1:down:" + place}), m_windows).at(1, Site::DownOut);
            const Rows zeroed = expected;
            std::int64_t begin = 0;
            for (const auto& window : m_windows) {
                std::int64_t largest = begin;
                for (std::int64_t token = begin; token < begin + static_cast<std::int64_t>(window.size()); ++token) {
                    if (std::abs(original.at(token, row)) > std::abs(original.at(largest, row))) {
                        largest = token;
                    }
                }
                expected.at(largest, row) = original.at(largest, row);
                begin += static_cast<std::int64_t>(window.size());
            }
            const EditList edits = editsOf({"restore-sa:1:" + place});
            const Rows actual = m_probe->run(edits, m_windows).at(1, Site::DownOut);
            verify(actual, expected, 1e-6);
            verify(columnOf(actual, row), columnOf(expected, row), 1e-6);
            QVERIFY(relativeDifference(columnOf(zeroed, row), columnOf(expected, row)) > 1e-5); // so that it can fail
            QVERIFY(m_probe->looksAhead(edits));
            QVERIFY(!m_probe->looksAhead(editsOf({"zero:1:down:" + place, "clamp:out:1:3:first:5"})));
        }
        // Two weights of one row: its output before either was zeroed.
        const Rows both =
            m_probe->run(editsOf({"restore-sa:1:3:5", "restore-sa:1:3:6"}), m_windows).at(1, Site::DownOut);
        const Rows other =
            m_probe->run(editsOf({"restore-sa:1:3:6", "restore-sa:1:3:5"}), m_windows).at(1, Site::DownOut);
        QCOMPARE(both.values, other.values);
    }

    void leavesTheModelAsItWas() { QCOMPARE(m_probe->run({}, m_windows).headInput.values, m_plain.headInput.values); }

private:
    void verify(const Rows& actual, const Rows& expected, double tolerance)
    {
        const double difference = relativeDifference(actual, expected);
        qInfo("largest relative difference %.2g", difference);
        QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
    }

    // Channel 3 holds the value at its positions; everything else there is as it was.
    void checkHeld(const Rows& actual, const Rows& original, bool isEverywhere, std::int64_t token, double held) const
    {
        const std::vector<std::int64_t> positions = positionsOf(m_windows);
        int clamped = 0;
        for (std::int64_t row = 0; row < actual.rows(); ++row) {
            const bool isHere = isEverywhere || positions[static_cast<std::size_t>(row)] == token;
            clamped += isHere ? 1 : 0;
            for (std::int64_t column = 0; column < actual.columns; ++column) {
                if (isHere && column == 3) {
                    QVERIFY(std::abs(actual.at(row, column) - held) <= 1e-6 * std::abs(held));
                } else {
                    QCOMPARE(actual.at(row, column), original.at(row, column));
                }
            }
        }
        QVERIFY(clamped > 0 && (isEverywhere || clamped < actual.rows()));
    }

    QString m_name;
    bool m_hasLayerNorm = false;
    TokenIds m_calibrationIds;
    std::unique_ptr<EditProbe> m_probe;
    ProbedRun m_calibration; // of the unedited model on the calibration windows
    TokenIds m_windows;
    ProbedRun m_plain; // of the unedited model on them
};

QTEST_GUILESS_MAIN(EditActivationsTest)
#include "edit_activations_test.moc"
