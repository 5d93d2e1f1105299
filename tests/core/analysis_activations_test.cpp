// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Massive activations and attention sinks: hand-computed cases, and the streamed figures against all activations.

#include "core/analysis/attention_sinks.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/core/analysis_inside.h"
#include "tests/core/edit_probe.h"
#include "tests/core/figure_check.h"
#include "tests/core/letter_model.h"
#include "tests/core/number_check.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

using namespace prosector;
using namespace prosector::tests;

namespace {

// The attention of every query to the first token alone, as a matrix of one key.
SinkCount sinksOf(const std::vector<double>& toFirst, bool withFirst)
{
    return countSinks({toFirst, static_cast<std::int64_t>(toFirst.size()), 1}, 0.3, withFirst);
}

} // namespace

class AnalysisActivationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void massiveByDefinition()
    {
        const MagnitudeProbe probe = probeMagnitudes({.2F, -.1F, .3F, -250, .15F, 120, -.25F, .05F, .1F});
        compare(probe.median, static_cast<double>(.2F), 0);
        for (std::size_t i = 0; i < probe.massive.size(); ++i) {
            QCOMPARE(static_cast<bool>(probe.massive[i]), i == 3);
        }
        QVERIFY(std::isnan(probeMagnitudes({}).median));
    }

    void sinksByBothDefinitions()
    {
        const std::vector<double> one{1, .9, .5, .1};
        const std::vector<double> other{1, .2, .2, .1};
        const SinkCount all[]{sinksOf(one, true), sinksOf(other, true)};
        compare(all[0].mean(), .625, 1e-9);
        compare(all[1].mean(), .375, 1e-9);
        compare(sinkRate(all, 0.3), 1, 0);
        SinkCount pairs = all[0];
        pairs += all[1];
        compare(pairs.share(), .5, 1e-9);
        const SinkCount without[]{sinksOf(one, false), sinksOf(other, false)};
        compare(without[0].mean(), .5, 1e-9);
        compare(without[1].mean(), .5 / 3, 1e-9);
        compare(sinkRate(without, 0.3), .5, 0);
        SinkCount fewer = without[0];
        fewer += without[1];
        compare(fewer.share(), 1.0 / 3, 1e-9);
        QVERIFY(std::isnan(sinkRate({}, 0.3)));
        QVERIFY(std::isnan(SinkCount().mean()));
    }

    void probabilities_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "tests/data/families")) {
            const QString folder = QString::fromStdString(entry.path().string());
            QTest::newRow(qPrintable(folder.section(QLatin1Char('/'), -1))) << folder;
        }
    }

    // Of every family: rows sum to one, nobody looks ahead, and with the values they give the attention's output.
    void probabilities()
    {
        QFETCH(QString, folder);
        const AttentionProbe probe =
            probeAttention(folder.toStdString(), {{1, 5, 9, 3, 7, 2, 11, 4}, {2, 2, 8, 6, 5, 10, 12, 3}, {4}});
        QVERIFY(probe.blocks > 0);
        QVERIFY2(probe.rowSum < 1e-6, qPrintable(QString::number(probe.rowSum)));
        QCOMPARE(probe.ahead, 0.0);
        QVERIFY2(probe.output < 1e-5, qPrintable(QString::number(probe.output)));
        QVERIFY(probe.quietWithoutAsking);
        m_rowSum = std::max(m_rowSum, probe.rowSum);
        m_output = std::max(m_output, probe.output);
    }

    void massiveActivationsAgainstAll()
    {
        const std::unique_ptr<Engine> engine = makeEngine(analysisOptions());
        engine->open(demoFolder(), {});
        AnalysisRequest request = analysisRequest("massive-activations", {{"tokens", "5"}, {"channels", "3"}});
        // Two windows, of which the second is shorter.
        request.run.text.bytes.resize(300);
        const Figure figure = engine->analyze(request, {});
        QCOMPARE(formProblem(figure), QString());
        const TokenIds windows = windowsOfDemo(request.run.text);
        const EditProbe probe(demoFolder(), {windows.front()});
        std::vector<ProbedRun> runs;
        for (const auto& window : windows) {
            runs.push_back(probe.run({}, {window}));
        }
        const Table& table = figure.table("layers");
        for (std::int64_t layer = 0; layer < probe.facts().layers; ++layer) {
            const auto row = static_cast<std::size_t>(layer);
            std::vector<double> all;
            std::vector<double> channels(static_cast<std::size_t>(probe.facts().width));
            double largest = 0;
            std::int64_t token = 0;
            std::int64_t channel = 0;
            for (const ProbedRun& run : runs) {
                const Rows& state = run.at(layer, Site::Out);
                for (std::int64_t i = 0; i < state.rows(); ++i) {
                    for (std::int64_t j = 0; j < state.columns; ++j) {
                        const double magnitude = std::abs(state.at(i, j));
                        all.push_back(magnitude);
                        double& most = channels[static_cast<std::size_t>(j)];
                        most = std::max(most, magnitude);
                        if (magnitude > largest) {
                            largest = magnitude;
                            token = i;
                            channel = j;
                        }
                    }
                }
            }
            std::ranges::sort(all);
            std::ranges::sort(channels, std::greater());
            const double median = all[(all.size() - 1) / 2];
            // The passes differ in how many rows stand in a product, so in rounding.
            const auto near = [&](const char* column, double expected) {
                compare(number(table, column, row) / expected, 1, 1e-5);
            };
            near("top1", channels[0]);
            near("top2", channels[1]);
            near("top3", channels[2]);
            near("median", median);
            near("ratio", channels[0] / median);
            QCOMPARE(number(table, "channel", row), static_cast<double>(channel));
            QCOMPARE(number(table, "token", row), static_cast<double>(token));
            QCOMPARE(textIn(table, "massive", row) == "yes", largest > 100 && largest >= 1000 * median);
        }
        const Table& surface = figure.table("surface");
        QCOMPARE(surface.rows(), std::size_t(15));
        QCOMPARE(number(surface, "position", 7), 2.0);
        QCOMPARE(number(surface, "rank", 7), 1.0);
    }

    // Where all windows run together the scan calls the same peaks massive; the demo's are made so with its super
    // weight.
    void scanMarksTheSameAsMassive()
    {
        const std::unique_ptr<Engine> engine = makeEngine(analysisOptions());
        engine->open(demoFolder(), {});
        AnalysisRequest request = analysisRequest("massive-activations");
        request.run.text.bytes.resize(150); // one window
        request.run.edits = {ScaleWeight{{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)}, 60}};
        const Figure figure = engine->analyze(request, {});
        const Scan scan = engine->scan(request.run, {});
        std::size_t massive = 0;
        for (const LayerScan& layer : scan.layers) {
            const auto row = static_cast<std::size_t>(layer.layer.value());
            QCOMPARE(layer.isResidualMassive, textIn(figure.table("layers"), "massive", row) == "yes");
            massive += layer.isResidualMassive ? 1 : 0;
        }
        QVERIFY(massive > 0 && massive < scan.layers.size());
    }

    void surfacesOfOtherPlaces()
    {
        const std::unique_ptr<Engine> engine = makeEngine(analysisOptions());
        engine->open(demoFolder(), {});
        const Figure figure = engine->analyze(
            analysisRequest("massive-activations", {{"layer", "2"}, {"window", "3"}, {"channels", "1"}}), {});
        const Table& surface = figure.table("surface");
        QVERIFY(QString::fromStdString(surface.title.english()).contains(QLatin1String("layer 2")));
        const double largest = std::ranges::max(numbers(surface, "magnitude"));
        QVERIFY(largest > 0 && largest <= number(figure.table("layers"), "top1", 2));
        QVERIFY_THROWS_EXCEPTION(Error, engine->analyze(analysisRequest("massive-activations", {{"layer", "8"}}), {}));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 engine->analyze(analysisRequest("massive-activations", {{"window", "999"}}), {}));
    }

    void sinksOfTheDemo()
    {
        const std::unique_ptr<Engine> engine = makeEngine(analysisOptions());
        const auto facts = engine->open(demoFolder(), {});
        const Figure figure = engine->analyze(analysisRequest("attention-sinks"), {});
        QCOMPARE(formProblem(figure), QString());
        const Table& heads = figure.table("heads");
        QCOMPARE(heads.rows(), static_cast<std::size_t>(facts->layers * facts->heads));
        for (std::size_t row = 0; row < heads.rows(); ++row) {
            QVERIFY(number(heads, "attention", row) >= 0 && number(heads, "attention", row) <= 1);
            QCOMPARE(number(heads, "sink", row) == 1, number(heads, "attention", row) > 0.3);
        }
        const Figure low = engine->analyze(analysisRequest("attention-sinks", {{"threshold", "0"}}), {});
        QCOMPARE(number(low.table("model"), "sink_rate"), 1.0); // every head pays query 0's attention
        const Figure without = engine->analyze(analysisRequest("attention-sinks", {{"queries", "no-first"}}), {});
        QVERIFY(number(without.table("model"), "attention") < number(figure.table("model"), "attention"));
        // A block without attention has no numbers, the others keep theirs.
        const Figure dropped = engine->analyze(analysisRequest("attention-sinks", {}, {DropAttention{Layer(7)}}), {});
        QVERIFY(std::isnan(number(dropped.table("layers"), "sink_rate", 7)));
        QCOMPARE(number(dropped.table("layers"), "attention", 2), number(figure.table("layers"), "attention", 2));
    }

    void sinksAgainstAllProbabilities_data()
    {
        QTest::addColumn<QString>("family");
        for (const char* family : {"gpt2", "falcon", "mistral-window", "bloom"}) {
            QTest::newRow(family) << family;
        }
    }

    void sinksAgainstAllProbabilities()
    {
        QFETCH(QString, family);
        QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "model";
        copyWithLetters(family.toStdString(), path);
        const std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(path, {});
        AnalysisRequest request{"attention-sinks", {letters(40), {}, {}, {}}, {}};
        request.run.protocol.window = 16;
        request.run.protocol.bos = BosPolicy::No;
        const Table heads = engine->analyze(request, {}).table("heads");
        TokenIds windows;
        const std::vector<TokenId> ids = Tokenizer::load(path)->encode(request.run.text.bytes, SpecialTokens::None);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (i % 16 == 0) {
                windows.emplace_back();
            }
            windows.back().push_back(ids[i].value());
        }
        const AttentionProbe probe = probeAttention(path, windows);
        std::size_t row = 0;
        for (const std::vector<double>& layer : probe.toFirst) {
            for (const double attention : layer) {
                compare(number(heads, "attention", row++), attention, 1e-7);
            }
        }
        QCOMPARE(row, heads.rows());
    }

    void everyKindOfModel_data()
    {
        QTest::addColumn<QString>("family");
        for (const char* family : {"gpt2", "bloom", "gpt_neox", "mixtral", "gemma3_text", "opt-postnorm-proj", "mpt"}) {
            QTest::newRow(family) << family;
        }
    }

    void everyKindOfModel()
    {
        QFETCH(QString, family);
        QTemporaryDir folder;
        const std::unique_ptr<Engine> engine = engineWithLetters(family.toStdString(), folder.path().toStdString());
        for (const char* analysis : {"massive-activations", "attention-sinks"}) {
            AnalysisRequest request{analysis, {letters(9), {}, {DropBlock{Layer(0)}}, {}}, {}}; // one window
            request.run.protocol.window = 12;
            QCOMPARE(formProblem(engine->analyze(request, {})), QString());
        }
    }

    void cleanupTestCase()
    {
        qInfo() << "largest difference" << largestDifference << "of row sums" << m_rowSum << "of outputs" << m_output;
    }

private:
    static TokenIds windowsOfDemo(const Text& text)
    {
        const auto tokenizer = Tokenizer::load(demoFolder());
        const std::vector<TokenId> ids = tokenizer->encode(text.bytes, SpecialTokens::None);
        TokenIds windows;
        for (std::size_t begin = 0; begin < ids.size(); begin += 63) {
            windows.push_back({tokenizer->bos()->value()});
            for (std::size_t i = begin; i < std::min(ids.size(), begin + 63); ++i) {
                windows.back().push_back(ids[i].value());
            }
        }
        return windows;
    }

    double m_rowSum = 0;
    double m_output = 0;
};

QTEST_GUILESS_MAIN(AnalysisActivationsTest)
#include "analysis_activations_test.moc"
