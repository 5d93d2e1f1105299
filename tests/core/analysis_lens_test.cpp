// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The logit lens: hand-computed readings, and each layer against the model that ends there.

#include "core/analysis/lens.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/core/analysis_inside.h"
#include "tests/core/edit_probe.h"
#include "tests/core/error_check.h"
#include "tests/core/figure_check.h"
#include "tests/core/letter_model.h"
#include "tests/core/number_check.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

// The blocks above a layer drop out: the model ends there.
EditList endingAt(std::int64_t layer, std::int64_t layers)
{
    EditList edits;
    for (std::int64_t above = layer + 1; above < layers; ++above) {
        edits.push_back(DropBlock{Layer(above)});
    }
    return edits;
}

} // namespace

class AnalysisLensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = makeEngine(analysisOptions());
        m_facts = m_engine->open(demoFolder(), {});
    }

    void readings()
    {
        const std::vector<double> logits{2, 1, 0, -1};
        const std::vector<double> log = logProbabilities(logits);
        const std::vector<double> expected{.643914259888, .236882818090, .087144318742, .032058603280};
        for (std::size_t i = 0; i < 4; ++i) {
            compare(std::exp(log[i]), expected[i], 1e-9);
        }
        const LensReading reading = readLens(logits, 1, log);
        QCOMPARE(reading.top, std::int64_t(0));
        compare(reading.topProbability, .643914259888, 1e-9);
        compare(reading.confidenceLoss, .440189698561, 1e-9);
        compare(reading.crossEntropy, 1.440189698561, 1e-9);
        compare(readLens(logits, 3).crossEntropy, 3.440189698561, 1e-9);
        compare(reading.entropy, .947536963975, 1e-9);
        compare(reading.rank, 1, 0);
        compare(reading.divergence, 0, 1e-12);
        // From the uniform distribution: log 4 minus the mean of log 4 times the probabilities.
        const std::vector<double> uniform(4, -std::log(4.0));
        double divergence = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            divergence += 0.25 * (uniform[i] - log[i]);
        }
        compare(readLens(logits, 1, uniform).divergence, divergence, 1e-12);
        const LensReading untold = readLens(logits, std::nullopt);
        QVERIFY(std::isnan(untold.crossEntropy) && std::isnan(untold.rank) && std::isnan(untold.divergence));
    }

    void normsOfOneState()
    {
        const Rows h{{1, 2, 3, 4}};
        const Rows head{{1, 0}, {0, 1}, {1, 0}, {0, -1}};
        const auto through = [&](const Rows& state, std::int64_t column) {
            double sum = 0;
            for (std::int64_t i = 0; i < 4; ++i) {
                sum += state.at(0, i) * head.at(i, column);
            }
            return sum;
        };
        compare(through(h, 0), 4, 0);
        compare(through(h, 1), -2, 0);
        const Rows layerNorm = normedByDeviations(h, {}, {}, tokenDeviations(h, 1e-5, true), true);
        compare(through(layerNorm, 0), -.894423613313, 1e-9);
        compare(through(layerNorm, 1), -1.788847226625, 1e-9);
        const Rows rmsNorm = normedByDeviations(h, {}, {}, tokenDeviations(h, 1e-5, false), false);
        compare(through(rmsNorm, 0), 1.460592512953, 1e-9);
        compare(through(rmsNorm, 1), -.730296256476, 1e-9);
    }

    void perplexityOfChunks()
    {
        Evaluation evaluation;
        evaluation.tokenLoss.resize(2);
        evaluation.windows = {{1, 2.0}, {1, 3.0}};
        compare(evaluation.perplexity(), 12.182493960703, 1e-9);
        evaluation.tokenLoss.resize(4);
        evaluation.windows = {{3, 6.0}, {1, 3.0}};
        compare(evaluation.perplexity(), 9.487735836359, 1e-9);
    }

    void everyLayerAgainstTheModelThatEndsThere_data()
    {
        QTest::addColumn<QString>("position");
        QTest::newRow("behind the block") << QStringLiteral("block");
        QTest::newRow("between attention and MLP") << QStringLiteral("attention");
    }

    void everyLayerAgainstTheModelThatEndsThere()
    {
        QFETCH(QString, position);
        const bool isBlock = position == QLatin1String("block");
        const Figure figure = m_engine->analyze(
            analysisRequest("logit-lens", {{"tokens", "63"}, {"position", position.toStdString()}}), {});
        QCOMPARE(formProblem(figure), QString());
        const Table& table = figure.table("tokens");
        RunRequest run = analysisRequest("").run;
        double farthest = 0;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const auto layer = static_cast<std::int64_t>(number(table, "layer", row));
            const auto token = static_cast<std::size_t>(number(table, "position", row));
            if (token == 0) {
                run.edits = endingAt(layer, m_facts->layers);
                if (!isBlock) {
                    run.edits.push_back(DropMlp{Layer(layer)});
                }
            }
            static Evaluation evaluation;
            if (token == 0) {
                evaluation = m_engine->evaluate(run, {});
            }
            const double expected = static_cast<double>(evaluation.tokenLoss[token]);
            farthest = std::max(farthest, std::abs(number(table, "cross_entropy", row) - expected));
        }
        qInfo("largest difference of a cross-entropy %.2g nats", farthest);
        QVERIFY(farthest < 1e-4); // a float32 loss of about ten nats
        const std::size_t last = table.rows() - 1;
        QCOMPARE(number(table, "layer", last), static_cast<double>(m_facts->layers - 1));
        if (isBlock) {
            QCOMPARE(number(table, "layer", 0), -1.0);
            compare(number(table, "kl", last), 0, 1e-12); // the final prediction itself
            compare(number(figure.table("layers"), "same_top", static_cast<std::size_t>(m_facts->layers)), 1, 0);
        }
    }

    void withoutTheFinalNorm()
    {
        const Figure figure =
            m_engine->analyze(analysisRequest("logit-lens", {{"norm", "no"}, {"tokens", "6"}, {"from", "4"}}), {});
        const Table& table = figure.table("tokens");
        const auto tokenizer = Tokenizer::load(demoFolder());
        std::vector<std::int64_t> ids{tokenizer->bos()->value()};
        for (const TokenId id : tokenizer->encode(analysisRequest("").run.text.bytes, SpecialTokens::None)) {
            ids.push_back(id.value());
        }
        ids.resize(64);
        double farthest = 0;
        for (const std::int64_t layer : {-1, 3, 7}) {
            const auto logits = rawLens(demoFolder(), ids, layer);
            const auto finalOf = [&](std::size_t row) { return numbers(table, "entropy")[row]; };
            for (std::int64_t token = 4; token < 10; ++token) {
                const auto row = static_cast<std::size_t>((layer + 1) * 6 + token - 4);
                const LensReading expected =
                    readLens(logits[static_cast<std::size_t>(token)], ids[static_cast<std::size_t>(token) + 1]);
                QCOMPARE(number(table, "layer", row), static_cast<double>(layer));
                QCOMPARE(number(table, "position", row), static_cast<double>(token));
                QCOMPARE(textIn(table, "prediction", row), tokenizer->piece(TokenId(expected.top)));
                QCOMPARE(number(table, "rank", row), expected.rank);
                farthest = std::max(farthest, std::abs(finalOf(row) - expected.entropy));
                farthest = std::max(farthest,
                                    std::abs(number(table, "cross_entropy", row) - expected.crossEntropy)
                                        / std::max(1.0, expected.crossEntropy));
            }
        }
        qInfo("largest difference without the norm %.2g", farthest);
        QVERIFY(farthest < 1e-4);
    }

    void edgesOfTheText()
    {
        // The last position of a window has no next token.
        const Figure figure = m_engine->analyze(analysisRequest("logit-lens", {{"from", "62"}, {"tokens", "9"}}), {});
        const Table& table = figure.table("tokens");
        QCOMPARE(number(table, "position", 1), 63.0);
        QVERIFY(std::isnan(number(table, "rank", 1)));
        QVERIFY(!std::isnan(number(table, "kl", 1)));
        const auto error = [&](std::map<std::string, std::string> settings) {
            return errorOf([&] { m_engine->analyze(analysisRequest("logit-lens", std::move(settings)), {}); });
        };
        QCOMPARE(complaintAbout(error({{"window", "999"}}), ErrorCode::Usage, {"999"}), QString());
        QCOMPARE(complaintAbout(error({{"from", "64"}}), ErrorCode::Usage, {"64"}), QString());
    }

    void everyKindOfModel_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("hasMiddle");
        QTest::newRow("gpt2") << "gpt2" << true;
        QTest::newRow("gpt_neox, parallel") << "gpt_neox" << false;
        QTest::newRow("mixtral") << "mixtral" << true;
        QTest::newRow("opt-postnorm-proj, projected") << "opt-postnorm-proj" << true;
        QTest::newRow("gemma2, capped") << "gemma2" << true;
    }

    void everyKindOfModel()
    {
        QFETCH(QString, family);
        QFETCH(bool, hasMiddle);
        QTemporaryDir folder;
        const std::unique_ptr<Engine> engine = engineWithLetters(family.toStdString(), folder.path().toStdString());
        AnalysisRequest request{"logit-lens", {letters(9), {}, {}, {}}, {}};
        request.run.protocol.window = 12;
        const Figure figure = engine->analyze(request, {});
        QCOMPARE(formProblem(figure), QString());
        // The last layer is the model itself.
        const Evaluation evaluation = engine->evaluate(request.run, {});
        const Table& table = figure.table("tokens");
        const std::size_t last = table.rows() - 1;
        const auto scored = static_cast<std::size_t>(number(table, "position", last)) - 1; // before the last position
        compare(number(table, "cross_entropy", last - 1), static_cast<double>(evaluation.tokenLoss[scored]), 1e-5);
        request.settings = {{"position", "attention"}};
        if (hasMiddle) {
            QCOMPARE(formProblem(engine->analyze(request, {})), QString());
        } else {
            QCOMPARE(complaintAbout(errorOf([&] { engine->analyze(request, {}); }), ErrorCode::Unsupported,
                                    {"side by side"}),
                     QString());
        }
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }

private:
    std::unique_ptr<Engine> m_engine;
    std::shared_ptr<const ModelFacts> m_facts;
};

QTEST_GUILESS_MAIN(AnalysisLensTest)
#include "analysis_lens_test.moc"
