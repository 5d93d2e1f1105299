// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Analyses that hold several models or several texts beside each other: the training series, the difference of two
// models, stop words in both forms.

#include "tests/core/analysis_inside.h"
#include "tests/core/error_check.h"
#include "tests/core/figure_check.h"
#include "tests/core/letter_model.h"
#include "tests/core/number_check.h"

#include <QTemporaryDir>
#include <QtTest>

#include <stop_token>

using namespace prosector;
using namespace prosector::tests;

class AnalysisComparisonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = makeEngine(analysisOptions());
        m_engine->open(demoFolder(), {});
    }

    void naturalOrder()
    {
        QVERIFY(comesBefore("step9", "step16"));
        QVERIFY(comesBefore("step0016", "step64"));
        QVERIFY(!comesBefore("step64", "step0016"));
        QVERIFY(comesBefore("a2b10", "a2b9c") == false);
        QVERIFY(comesBefore("a", "b") && comesBefore("step", "step1"));
        QVERIFY(!comesBefore("step1", "step1"));
    }

    void trainingSeries()
    {
        const std::filesystem::path steps = optionalData("models/demo-steps");
        PROSECTOR_SKIP_WITHOUT(steps);
        const Figure figure = m_engine->analyze(analysisRequest("training-series", {{"models", steps.string()}}), {});
        QCOMPARE(formProblem(figure), QString());
        const Table& table = figure.table("steps");
        QCOMPARE(table.rows(), std::size_t(7));
        QCOMPARE(textIn(table, "model", 0), std::string("step0000"));
        QCOMPARE(textIn(table, "model", 6), std::string("step2524"));
        QCOMPARE(figure.table("layers").rows(), std::size_t(7 * 8));
        // The last step, by itself.
        const std::unique_ptr<Engine> engine = makeEngine(analysisOptions());
        engine->open(steps / "step2524", {});
        const Scan scan = engine->scan(analysisRequest("").run, {});
        double mean = 0;
        for (std::size_t layer = 0; layer < 8; ++layer) {
            compare(number(figure.table("layers"), "value", 48 + layer), scan.layers[layer].linearityUpdate, 1e-9);
            mean += scan.layers[layer].linearityUpdate / 8;
        }
        compare(number(table, "value", 6), mean, 1e-9);
    }

    void seriesOfNamedModels()
    {
        QTemporaryDir folder;
        const std::filesystem::path inside = std::filesystem::path(folder.path().toStdString());
        std::filesystem::create_directory(inside / "steps");
        copyWithLetters("gpt2", inside / "steps/step10");
        copyWithLetters("llama", inside / "steps/step9");
        std::filesystem::create_directory(inside / "steps/notes"); // no checkpoint
        EngineOptions options;
        options.calibration = letters(100);
        const std::unique_ptr<Engine> engine = makeEngine(options);
        engine->open(inside / "steps/step9", {});
        for (const char* measure : {"linearity_update", "linearity", "block_influence", "perplexity", "residual_max"}) {
            AnalysisRequest request{"training-series",
                                    {letters(60), {}, {}, {}},
                                    {{"models", (inside / "steps").string()}, {"measure", measure}}};
            request.run.protocol.window = 16;
            const Figure figure = engine->analyze(request, {});
            QCOMPARE(formProblem(figure), QString());
            QCOMPARE(textIn(figure.table("steps"), "model", 0), std::string("step9"));
            QCOMPARE(textIn(figure.table("steps"), "model", 1), std::string("step10"));
            if (std::string(measure) == "perplexity") {
                compare(number(figure.table("steps"), "value"), engine->evaluate(request.run, {}).perplexity(), 1e-9);
            }
            // The same two by name, the other way round.
            request.settings["models"] =
                (inside / "steps/step10").string() + "; " + (inside / "steps/step9").string() + ";";
            const Figure named = engine->analyze(request, {});
            QCOMPARE(number(named.table("steps"), "value", 0), number(figure.table("steps"), "value", 1));
        }
        AnalysisRequest none{"training-series", {letters(60), {}, {}, {}}, {}};
        QCOMPARE(complaintAbout(errorOf([&] { engine->analyze(none, {}); }), ErrorCode::NothingToDo, {"models"}),
                 QString());
        none.settings = {{"models", (inside / "nowhere").string()}};
        QCOMPARE(complaintAbout(errorOf([&] { engine->analyze(none, {}); }), ErrorCode::NotFound, {}), QString());
    }

    void differenceFromItself()
    {
        const Figure figure =
            m_engine->analyze(analysisRequest("model-difference", {{"other", demoFolder().string()}}), {});
        QCOMPARE(formProblem(figure), QString());
        for (const char* column : {"update_difference", "linearity_difference", "residual_difference"}) {
            for (const double value : numbers(figure.table("measures"), column)) {
                QCOMPARE(value, 0.0);
            }
        }
        const Table& weights = figure.table("weights");
        QCOMPARE(weights.rows(), std::size_t(8 * 7));
        QCOMPARE(std::ranges::max(numbers(weights, "distance")), 0.0);
        QCOMPARE(number(figure.table("loss"), "difference"), 0.0);
    }

    void differenceOfTrainingSteps()
    {
        const std::filesystem::path early = optionalData("models/demo-steps/step0512");
        PROSECTOR_SKIP_WITHOUT(early);
        const Figure figure = m_engine->analyze(analysisRequest("model-difference", {{"other", early.string()}}), {});
        const std::unique_ptr<Engine> engine = makeEngine(analysisOptions());
        engine->open(early, {});
        const Scan scan = engine->scan(analysisRequest("").run, {});
        for (std::size_t layer = 0; layer < 8; ++layer) {
            compare(number(figure.table("measures"), "update_other", layer), scan.layers[layer].linearityUpdate, 1e-9);
        }
        compare(number(figure.table("loss"), "loss_other"), engine->evaluate(analysisRequest("").run, {}).loss(), 1e-9);
        // One matrix, element by element.
        double difference = 0;
        double first = 0;
        for (std::int64_t row = 0; row < 160; ++row) {
            for (std::int64_t column = 0; column < 160; ++column) {
                const WeightCoordinate at{{Matrix::Key, Layer(3), {}}, Channel(row), Channel(column)};
                const double here = m_engine->weight(at);
                difference += std::pow(engine->weight(at) - here, 2);
                first += here * here;
            }
        }
        const Table& weights = figure.table("weights");
        compare(number(weights, "distance", 3 * 7 + 1), std::sqrt(difference / first), 1e-9);
    }

    void differenceOfUnlikeModels()
    {
        QTemporaryDir folder;
        const std::filesystem::path inside = std::filesystem::path(folder.path().toStdString());
        copyWithLetters("mixtral", inside / "one");
        copyWithLetters("gpt2", inside / "other");
        EngineOptions options;
        options.calibration = letters(100);
        const std::unique_ptr<Engine> engine = makeEngine(options);
        engine->open(inside / "one", {});
        AnalysisRequest request{
            "model-difference", {letters(60), {}, {}, {}}, {{"other", (inside / "other").string()}}};
        request.run.protocol.window = 16;
        QCOMPARE(formProblem(engine->analyze(request, {})), QString());
        request.settings = {{"other", (inside / "one").string()}};
        const Figure same = engine->analyze(request, {});
        QCOMPARE(std::ranges::max(numbers(same.table("weights"), "distance")), 0.0); // over all experts
        request.settings = {};
        QCOMPARE(complaintAbout(errorOf([&] { engine->analyze(request, {}); }), ErrorCode::NothingToDo, {"other"}),
                 QString());
    }

    // Each passage once more as a text of its own, without its last word: the position scored last is the one.
    void stopWordsBeforeTheLastWord()
    {
        const std::vector<std::string> passages{"Once upon a time there was a little girl named Lily",
                                                "The dog and the cat went to the park to play with the ball",
                                                "She was very happy and she said to her mom"};
        AnalysisRequest request = analysisRequest("stop-words", {{"form", "last-word"}, {"words", "the . and"}});
        request.run.text = {"passages", passages[0] + "\n\n" + passages[1] + "\nWord\n" + passages[2] + "\n"};
        request.run.edits = {DropBlock{Layer(4)}};
        const Figure figure = m_engine->analyze(request, {});
        QCOMPARE(formProblem(figure), QString());
        QVERIFY(QString::fromStdString(figure.remarks[0].english()).startsWith(QLatin1String("3 passages")));
        QVERIFY(QString::fromStdString(figure.remarks[1].english()).startsWith(QLatin1String("1 passages")));

        std::vector<double> sums(3);
        for (const std::string& passage : passages) {
            // Scores every position; those before the last word stand alone in a text that ends with it, of which the
            // lm-eval protocol scores every token: the difference of two texts is the one position.
            const std::string context = passage.substr(0, passage.rfind(' '));
            const auto sumsOf = [&](const std::string& text) {
                RunRequest run;
                run.text = {"one", text};
                run.protocol.kind = ProtocolKind::LmEval;
                run.edits = request.run.edits;
                run.watchedWords = {"the", ".", "and"};
                const Evaluation evaluation = m_engine->evaluate(run, {});
                std::vector<double> result;
                for (const WatchedWord& word : evaluation.watched) {
                    double sum = 0;
                    for (const double window : word.windowSums) {
                        sum += window;
                    }
                    result.push_back(sum);
                }
                return result;
            };
            // "context the" has one token more than "context", the one that is predicted before the last word.
            const std::vector<double> longer = sumsOf(context + " the");
            const std::vector<double> shorter = sumsOf(context);
            for (std::size_t word = 0; word < 3; ++word) {
                sums[word] += longer[word] - shorter[word];
            }
        }
        for (std::size_t word = 0; word < 3; ++word) {
            compare(number(figure.table("words"), "after", word), sums[word] / 3, 1e-5);
        }
    }

    void stopWordsCountASharedTokenOnce()
    {
        // "elephantine" and "elephantic" begin with the same token, which the sum over words would count twice.
        AnalysisRequest request = analysisRequest("stop-words", {{"words", "the elephantine elephantic"}});
        const Figure figure = m_engine->analyze(request, {});
        const Table& words = figure.table("words");
        QCOMPARE(number(words, "before", 1), number(words, "before", 2));
        QVERIFY(number(words, "before", 1) > 0);
        compare(number(figure.table("mass"), "before", 0), number(words, "before", 0) + number(words, "before", 1),
                1e-12);
        QVERIFY(
            QString::fromStdString(figure.remarks.front().english()).startsWith(QLatin1String("3 words begin with 2")));
    }

    void passagesNeedTwoWords()
    {
        AnalysisRequest request = analysisRequest("stop-words", {{"form", "last-word"}, {"words", "the"}});
        request.run.text = {"words", "Longer\nWords\n"};
        QCOMPARE(
            complaintAbout(errorOf([&] { m_engine->analyze(request, {}); }), ErrorCode::NothingToDo, {"two words"}),
            QString());
    }

    void cancellation()
    {
        std::stop_source stop;
        stop.request_stop();
        const Feedback stopped(stop.get_token());
        for (const char* analysis : {"super-weights", "scale-curve", "massive-activations", "attention-sinks",
                                     "logit-lens", "layernorm", "training-series", "model-difference", "stop-words"}) {
            AnalysisRequest request = analysisRequest(analysis);
            request.run.watchedWords = {"the"};
            if (request.analysis == "training-series") {
                request.settings = {{"models", demoFolder().string()}};
            } else if (request.analysis == "model-difference") {
                request.settings = {{"other", demoFolder().string()}};
            }
            QVERIFY_THROWS_EXCEPTION(Cancelled, m_engine->analyze(request, stopped));
        }
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }

private:
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(AnalysisComparisonsTest)
#include "analysis_comparisons_test.moc"
