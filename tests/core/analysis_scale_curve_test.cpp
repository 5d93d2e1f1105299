// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scale curve of a weight: every loss against an evaluation by itself, and what lies below the weight computed
// once.

#include "tests/core/analysis_inside.h"
#include "tests/core/error_check.h"
#include "tests/core/figure_check.h"
#include "tests/core/letter_model.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace prosector;
using namespace prosector::tests;

class AnalysisScaleCurveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = makeEngine(analysisOptions());
        m_engine->open(demoFolder(), {});
    }

    // One run for each factor, and of each only the blocks from the weight's on. The weight's own block runs for the
    // first factor, of which the others take what the weight does not change, and for the factor 1, which is no edit of
    // the matrix.
    void scaleCurveSharesWhatLiesBelow()
    {
        const std::vector<double> factors{0, 0.5, 1, 2};
        for (const std::int64_t layer : {1, 6}) {
            const WeightCoordinate at{{Matrix::Down, Layer(layer), {}}, Channel(100), Channel(300)};
            const CurveProbe probe = probeScaleCurve(demoFolder(), builtinText("evaluation", 3000), 64, at, factors);
            QCOMPARE(probe.reference, 8 * probe.groups);
            const std::int64_t above = 8 - layer - 1;
            QCOMPARE(probe.curve, (static_cast<std::int64_t>(factors.size()) * above + 2) * probe.groups);
            QCOMPARE(probe.changes[2], 0.0);
        }
    }

    void scaleCurveFromOnePrefix()
    {
        const Figure figure = m_engine->analyze(analysisRequest("scale-curve", {{"steps", "4"}}), {});
        QCOMPARE(formProblem(figure), QString());
        const Table& curve = figure.table("curve");
        QCOMPARE(numbers(curve, "factor"), (std::vector<double>{0, 1, 2, 3}));
        QCOMPARE(number(curve, "delta_loss", 1), 0.0); // bit by bit the reference
        RunRequest run = analysisRequest("").run;
        const WeightCoordinate at{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)};
        double farthest = 0;
        for (std::size_t i = 0; i < curve.rows(); ++i) {
            run.edits = {ScaleWeight{at, number(curve, "factor", i)}};
            farthest = std::max(farthest, std::abs(number(curve, "loss", i) - m_engine->evaluate(run, {}).loss()));
        }
        qInfo("largest difference of the loss %.2g nats", farthest);
        QVERIFY(farthest < 1e-5);
    }

    // Beyond what float32 holds there is no loss, and the other factors keep theirs.
    void scaledBeyondAllNumbers()
    {
        const EditList huge{ScaleWeight{{{Matrix::Down, Layer(7), {}}, Channel(3), Channel(4)}, 1e38}};
        const Figure figure = m_engine->analyze(
            analysisRequest("scale-curve",
                            {{"layer", "7"}, {"row", "3"}, {"col", "4"}, {"from", "0"}, {"to", "1000"}, {"steps", "2"}},
                            huge),
            {});
        QVERIFY(std::isfinite(number(figure.table("curve"), "loss", 0)));
        QVERIFY(std::isnan(number(figure.table("curve"), "loss", 1)));
    }

    void scaleCurveOfAGivenWeight()
    {
        const Figure figure = m_engine->analyze(
            analysisRequest("scale-curve", {{"layer", "5"}, {"row", "3"}, {"col", "4"}, {"steps", "2"}}), {});
        QVERIFY(QString::fromStdString(figure.remarks.front().english()).contains("5[3, 4]"));
        const Figure ofLayer = m_engine->analyze(analysisRequest("scale-curve", {{"layer", "5"}, {"steps", "2"}}), {});
        QCOMPARE(formProblem(ofLayer), QString());
        const auto error = [&](std::map<std::string, std::string> settings, const EditList& edits = {}) {
            return errorOf([&] { m_engine->analyze(analysisRequest("scale-curve", std::move(settings), edits), {}); });
        };
        QCOMPARE(complaintAbout(error({{"layer", "5"}, {"row", "3"}}), ErrorCode::Usage, {"column"}), QString());
        QCOMPARE(complaintAbout(error({{"layer", "99"}, {"row", "3"}, {"col", "4"}}), ErrorCode::Mismatch, {"99"}),
                 QString());
        // The block whose weight it would be does not run.
        QCOMPARE(complaintAbout(error({{"layer", "5"}}, {DropBlock{Layer(5)}}), ErrorCode::NothingToDo, {}), QString());
    }

    void everyKindOfModel_data()
    {
        QTest::addColumn<QString>("family");
        for (const char* family : {"gpt2", "gpt_neox", "mixtral", "gemma2"}) {
            QTest::newRow(family) << family;
        }
    }

    void everyKindOfModel()
    {
        QFETCH(QString, family);
        QTemporaryDir folder;
        const std::unique_ptr<Engine> engine = engineWithLetters(family.toStdString(), folder.path().toStdString());
        AnalysisRequest request{"scale-curve", {letters(40), {}, {}, {}}, {{"steps", "2"}}};
        request.run.protocol.window = 16;
        QCOMPARE(formProblem(engine->analyze(request, {})), QString());
    }

private:
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(AnalysisScaleCurveTest)
#include "analysis_scale_curve_test.moc"
