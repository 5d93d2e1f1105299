// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search for super weights against all activations, and every change in loss against an evaluation by itself.

#include "core/analysis/published_weights.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/core/edit_probe.h"
#include "tests/core/error_check.h"
#include "tests/core/figure_check.h"
#include "tests/core/letter_model.h"
#include "tests/core/matrices.h"
#include "tests/core/number_check.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

struct Largest
{
    double value = 0;
    std::int64_t token = 0;
    std::int64_t channel = 0;
};

Largest largestOf(const Rows& rows)
{
    Largest largest;
    for (std::int64_t token = 0; token < rows.rows(); ++token) {
        for (std::int64_t channel = 0; channel < rows.columns; ++channel) {
            if (std::abs(rows.at(token, channel)) > std::abs(largest.value)) {
                largest = {rows.at(token, channel), token, channel};
            }
        }
    }
    return largest;
}

} // namespace

class AnalysisSuperWeightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = makeEngine(analysisOptions());
        m_engine->open(demoFolder(), {});
    }

    void findsWhatWasCultivated()
    {
        const Figure figure = m_engine->analyze(analysisRequest("super-weights"), {});
        QCOMPARE(formProblem(figure), QString());
        const Table& candidates = figure.table("candidates");
        QVERIFY(candidates.rows() >= 1);
        QCOMPARE(number(candidates, "layer"), 1.0);
        QCOMPARE(number(candidates, "row"), 100.0);
        QCOMPARE(number(candidates, "col"), 300.0);
        compare(number(candidates, "value"), 1.671875, 0);
        QVERIFY(number(candidates, "explained") > 0.9);

        // Every change in loss, from evaluations that know nothing of each other.
        RunRequest run = analysisRequest("").run;
        const Evaluation original = m_engine->evaluate(run, {});
        const auto change = [&](const EditList& edits) {
            run.edits = edits;
            return lossDifference(original, m_engine->evaluate(run, {}));
        };
        double farthest = 0;
        for (std::size_t i = 0; i < candidates.rows(); ++i) {
            const auto channel = [&](const char* name) {
                return Channel(static_cast<std::int64_t>(number(candidates, name, i)));
            };
            const MatrixPlace down{Matrix::Down, Layer(static_cast<std::int64_t>(number(candidates, "layer", i))), {}};
            const WeightCoordinate at{down, channel("row"), channel("col")};
            const WeightCoordinate control{down, channel("random_row"), channel("random_col")};
            QVERIFY(control.row != at.row && control.column != at.column);
            QCOMPARE(number(candidates, "random_value", i), m_engine->weight(control));
            const Estimate zeroed = change({ZeroWeight{at}});
            const Estimate controlled = change({ZeroWeight{control}});
            for (const auto& [actual, expected] :
                 {std::pair{number(candidates, "delta_loss", i), zeroed.value},
                  std::pair{number(candidates, "delta_low", i), zeroed.low},
                  std::pair{number(candidates, "delta_high", i), zeroed.high},
                  std::pair{number(candidates, "delta_loss_random", i), controlled.value},
                  std::pair{number(candidates, "random_high", i), controlled.high}}) {
                farthest = std::max(farthest, std::abs(actual - expected));
            }
            if (i == 0) {
                const Estimate restored = change({RestoreActivation{down.layer, at.row, at.column}});
                compare(number(candidates, "recovered"), 1 - restored.value / zeroed.value, 1e-5);
                QVERIFY(zeroed.low > 1); // more than e times the perplexity
                QVERIFY(std::abs(controlled.value) < 0.02);
            }
        }
        qInfo("largest difference of a change in loss %.2g nats", farthest);
        QVERIFY(farthest < 1e-5);
    }

    void searchAgainstAllActivations()
    {
        const AnalysisRequest request = analysisRequest("super-weights", {{"check", "no"}, {"rounds", "1"}});
        const Figure figure = m_engine->analyze(request, {});
        const Table& spikes = figure.table("spikes");
        // The same windows, put together by hand.
        TokenIds windows;
        const auto tokenizer = Tokenizer::load(demoFolder());
        const std::vector<TokenId> ids = tokenizer->encode(request.run.text.bytes, SpecialTokens::None);
        for (std::size_t begin = 0; begin < ids.size(); begin += 63) {
            windows.push_back({tokenizer->bos()->value()});
            for (std::size_t i = begin; i < std::min(ids.size(), begin + 63); ++i) {
                windows.back().push_back(ids[i].value());
            }
        }
        EditProbe probe(demoFolder(), windows);
        const std::vector<std::int64_t> lastWindow = windows.back();
        windows.pop_back(); // the shorter one runs apart: the probe wants windows of one length
        const ProbedRun run = probe.run({}, windows);
        const ProbedRun shorter = probe.run({}, {lastWindow});
        double farthest = 0;
        for (std::int64_t layer = 0; layer < probe.facts().layers; ++layer) {
            for (const auto& [column, site, channelName] :
                 {std::tuple{"input", Site::DownIn, "col"}, std::tuple{"output", Site::DownOut, "row"}}) {
                const Largest a = largestOf(run.at(layer, site));
                const Largest b = largestOf(shorter.at(layer, site));
                const Largest& expected = std::abs(b.value) > std::abs(a.value) ? b : a;
                const auto row = static_cast<std::size_t>(layer);
                QCOMPARE(number(spikes, channelName, row), static_cast<double>(expected.channel));
                const double difference = std::abs(number(spikes, column, row) - std::abs(expected.value));
                farthest = std::max(farthest, difference / std::abs(expected.value));
            }
        }
        qInfo("largest relative difference of a spike %.2g", farthest);
        QVERIFY(farthest < 1e-5);
    }

    void laterRoundsLookAgain()
    {
        // With a threshold that layer 1 alone passes, the second round finds nothing and ends.
        const Figure figure = m_engine->analyze(
            analysisRequest("super-weights", {{"check", "no"}, {"rounds", "4"}, {"relative", "1"}}), {});
        const std::vector<double> rounds = numbers(figure.table("candidates"), "round");
        QVERIFY(std::ranges::is_sorted(rounds));
        QCOMPARE(rounds.front(), 1.0);
        std::vector<std::string> names;
        for (std::size_t i = 0; i < rounds.size(); ++i) {
            names.push_back(textIn(figure.table("candidates"), "weight", i));
        }
        std::ranges::sort(names);
        QVERIFY(std::ranges::adjacent_find(names) == names.end()); // nothing twice
        QVERIFY(std::isnan(number(figure.table("candidates"), "delta_loss")));
    }

    void noSpikesAreNoError()
    {
        const Figure figure =
            m_engine->analyze(analysisRequest("super-weights", {{"absolute", "1e9"}, {"relative", "1e6"}}), {});
        QCOMPARE(formProblem(figure), QString());
        QCOMPARE(figure.table("candidates").rows(), std::size_t(0));
        QVERIFY(!figure.remarks.empty());
    }

    // One window has no interval, so no share of a loss that may be none; a dropped block has no spikes.
    void oneWindowAndADroppedBlock()
    {
        AnalysisRequest request = analysisRequest("super-weights", {}, {DropBlock{Layer(5)}});
        request.run.text.bytes.resize(100);
        const Figure figure = m_engine->analyze(request, {});
        QCOMPARE(formProblem(figure), QString());
        QCOMPARE(figure.table("spikes").rows(), std::size_t(7));
        const Table& candidates = figure.table("candidates");
        QVERIFY(std::isfinite(number(candidates, "delta_loss")));
        QVERIFY(std::isinf(number(candidates, "delta_low")));
        QVERIFY(std::isnan(number(candidates, "recovered")));
    }

    void shiftsTheControlByAsMuch()
    {
        const Figure figure =
            m_engine->analyze(analysisRequest("super-weights", {{"control", "shift"}, {"most", "1"}}), {});
        const Table& candidates = figure.table("candidates");
        const MatrixPlace down{Matrix::Down, Layer(1), {}};
        const WeightCoordinate control{down, Channel(static_cast<std::int64_t>(number(candidates, "random_row"))),
                                       Channel(static_cast<std::int64_t>(number(candidates, "random_col")))};
        RunRequest run = analysisRequest("").run;
        const Evaluation original = m_engine->evaluate(run, {});
        run.edits = {SetWeight{control, m_engine->weight(control) - 1.671875}};
        const double change = lossDifference(original, m_engine->evaluate(run, {})).value;
        compare(number(candidates, "delta_loss_random"), change, 1e-5);
    }

    void publishedWeightsOfThisShape()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "published.json";
        const ModelFacts facts = *m_engine->model();
        const auto entry = [&](std::int64_t layers, const std::string& value) {
            return "{'model':'Demo','family':'" + facts.family + "','layers':" + std::to_string(layers)
                + ",'width':" + std::to_string(facts.width) + ",'intermediate':" + std::to_string(facts.intermediate)
                + ",'vocabulary':" + std::to_string(facts.vocabulary) + ",'context':" + std::to_string(facts.context)
                + ",'source':'its card','weights':[{'layer':1,'row':100,'col':300,'value':" + value + "}]}";
        };
        const auto write = [&](const std::string& entries) {
            std::string json = "{'entries':[" + entries + "]}";
            std::ranges::replace(json, '\'', '"');
            SafetensorsMaker::writeBytes(file, json);
        };
        write(entry(facts.layers, "1.67") + ',' + entry(facts.layers, "1.4") + ',' + entry(facts.layers + 1, "1.67"));
        const Figure figure =
            m_engine->analyze(analysisRequest("super-weights", {{"check", "no"}, {"published", file.string()}}), {});
        const Table& published = figure.table("published");
        QCOMPARE(published.rows(), std::size_t(2)); // the third has another number of layers
        QCOMPARE(number(published, "value"), 1.671875);
        QCOMPARE(textIn(published, "agrees", 0), std::string("yes"));
        QVERIFY(textIn(published, "agrees", 1) != "yes");

        write(entry(facts.layers + 1, "1.67"));
        const Figure other =
            m_engine->analyze(analysisRequest("super-weights", {{"check", "no"}, {"published", file.string()}}), {});
        QCOMPARE(other.tables.size() + 1, figure.tables.size());

        write("{'model':'Demo'}");
        QCOMPARE(complaintAbout(errorOf([&] { readPublishedSuperWeights(file); }), ErrorCode::NotFound, {"family"}),
                 QString());
    }

    void publishedListIsWellFormed()
    {
        const auto all = readPublishedSuperWeights(sourceFolder() / "resources/super_weights.json");
        QVERIFY(all.size() >= 14);
        // Llama 1 and 2 have one shape: their contexts tell them apart.
        ModelFacts llama2;
        llama2.family = "llama";
        llama2.layers = 32;
        llama2.width = 4096;
        llama2.intermediate = 11008;
        llama2.vocabulary = 32000;
        llama2.context = 4096;
        std::vector<std::string> names;
        for (const PublishedSuperWeights& one : all) {
            if (one.isAbout(llama2)) {
                names.push_back(one.model);
            }
        }
        QCOMPARE(names, std::vector<std::string>{"Llama 2 7B"});
    }

    void everyKindOfModel_data()
    {
        QTest::addColumn<QString>("family");
        for (const char* family :
             {"gpt2", "gpt_neox", "mixtral", "qwen2_moe", "gemma2", "opt-postnorm-proj", "olmo2"}) {
            QTest::newRow(family) << family;
        }
    }

    void everyKindOfModel()
    {
        QFETCH(QString, family);
        QTemporaryDir folder;
        const std::unique_ptr<Engine> engine = engineWithLetters(family.toStdString(), folder.path().toStdString());
        AnalysisRequest request{"super-weights", {letters(40), {}, {}, {}}, {{"absolute", "0"}, {"score", "exact"}}};
        request.run.protocol.window = 16;
        const Figure figure = engine->analyze(request, {});
        QCOMPARE(formProblem(figure), QString());
        QVERIFY(figure.table("candidates").rows() > 0);
        QVERIFY(std::isfinite(number(figure.table("candidates"), "delta_loss")));
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }

private:
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(AnalysisSuperWeightsTest)
#include "analysis_super_weights_test.moc"
