// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Norms with fixed deviations: hand-computed cases, the streamed deviations against all states, and every loss against
// an evaluation by itself.

#include "core/analysis/fixed_norm.h"
#include "core/analysis/norm_deviations.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/core/edit_probe.h"
#include "tests/core/figure_check.h"
#include "tests/core/letter_model.h"
#include "tests/core/number_check.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

// Hand-computed cases (removal of layer norms).
const Rows input{{1, 2, 3, 4}, {2, 2, 2, 2}, {0, 0, 10, -10}};
const std::vector<double> gain{1, 2, 0.5, -1};
const std::vector<double> offset{0, 1, 0, 0.5};

// An ordinary layer norm with any epsilon, in the arithmetic of Number.
template <class Number>
std::vector<Number> layerNorm(const Rows& x, std::int64_t row, const std::vector<double>& gains, double epsilon)
{
    Number mean = 0;
    Number variance = 0;
    for (std::int64_t i = 0; i < x.columns; ++i) {
        mean += static_cast<Number>(x.at(row, i)) / static_cast<Number>(x.columns);
    }
    for (std::int64_t i = 0; i < x.columns; ++i) {
        const Number distance = static_cast<Number>(x.at(row, i)) - mean;
        variance += distance * distance / static_cast<Number>(x.columns);
    }
    std::vector<Number> result;
    for (std::int64_t i = 0; i < x.columns; ++i) {
        const auto index = static_cast<std::size_t>(i);
        result.push_back((static_cast<Number>(x.at(row, i)) - mean) / std::sqrt(variance + static_cast<Number>(epsilon))
                             * static_cast<Number>(gains[index])
                         + static_cast<Number>(offset[index]));
    }
    return result;
}

Rows rowsFrom(const Rows& all, std::int64_t first)
{
    Rows result(0, all.columns);
    result.values.assign(all.values.begin() + first * all.columns, all.values.end());
    return result;
}

} // namespace

class AnalysisNormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deviations()
    {
        const std::vector<double> all = normDeviations(input.view(), 1e-5, true);
        const std::vector<double> expected{1.118038460877, .003162277660, 7.071068518972};
        for (std::size_t i = 0; i < 3; ++i) {
            compareOrUndefined(all[i], expected[i], 1e-9);
        }
        compareOrUndefined((all[0] + all[1] + all[2]) / 3, 2.730756419170, 1e-9);
        compareOrUndefined((all[1] + all[2]) / 2, 3.537115398316, 1e-9);
        compareOrUndefined(pooledDeviation(input.view()), 4.461960433385, 1e-9);
        compareOrUndefined(normDeviations(input.view(), 0, false)[0], std::sqrt(7.5), 1e-12);
        compareOrUndefined(deviationLoss(all, 3.537115398316), 10.276527515747, 1e-9);
        compareOrUndefined(deviationLoss(std::span(all).subspan(1), 3.537115398316), 12.488824658994, 1e-9);
    }

    // An ordinary layer norm with a huge epsilon divides by the fixed deviation.
    void frozenByALargeEpsilon()
    {
        const std::vector<double> gains = freezingGain(gain, 2);
        const Rows fixed{{-0.75, 0.5, 0.125, -0.25}, {0, 1, 0, 0.5}, {0, 1, 2.5, 5.5}};
        const double variances[]{1.25, 0, 50};
        for (std::int64_t row = 0; row < 3; ++row) {
            const std::vector<double> frozen = layerNorm<double>(input, row, gains, freezingEpsilon);
            const std::vector<float> single = layerNorm<float>(input, row, gains, freezingEpsilon);
            for (std::int64_t i = 0; i < 4; ++i) {
                const auto index = static_cast<std::size_t>(i);
                const double scaled = fixed.at(row, i) - offset[index];
                // The relative error that the variance leaves beside the epsilon, to its own rounding.
                const double error = scaled == 0 ? 0 : 1 - (frozen[index] - offset[index]) / scaled;
                if (scaled != 0) {
                    compareOrUndefined(error, variances[row] / (2 * freezingEpsilon), 1e-15);
                }
                QCOMPARE(single[index], static_cast<float>(fixed.at(row, i)));
            }
        }
    }

    void foldedIntoTheNextMap()
    {
        const Rows weight{{1, 0, -1, 2}, {.5, .5, .5, .5}};
        const FoldedMap folded = foldFixedNorm(weight.view(), std::vector<double>{.1, -.2}, gain, offset, 2);
        const std::vector<double> expected{.6875, .1875, -.0625, -.8125, .09375, .34375, -.03125, -.40625};
        for (std::size_t i = 0; i < 8; ++i) {
            compareOrUndefined(folded.weight[i], expected[i], 1e-12);
        }
        compareOrUndefined(folded.bias[0], 1.1, 1e-12);
        compareOrUndefined(folded.bias[1], .55, 1e-12);
    }

    void quantiles()
    {
        compareOrUndefined(quantile({3, 1, 2}, 0.5), 2, 0);
        compareOrUndefined(quantile({4, 1, 2, 3}, 0.5), 2.5, 1e-15);
        compareOrUndefined(quantile({0, 10}, 0.9), 9, 1e-12);
        compareOrUndefined(quantile({7}, 0.1), 7, 0);
        QVERIFY(std::isnan(quantile({}, 0.5)));
    }

    void streamedAgainstAllStates_data()
    {
        QTest::addColumn<QString>("family");
        for (const char* family : {"demo", "gpt2", "gpt_neox", "gptj", "mixtral", "gemma2", "olmo2",
                                   "opt-postnorm-proj", "phi", "stablelm"}) {
            QTest::newRow(family) << family;
        }
    }

    void streamedAgainstAllStates()
    {
        QFETCH(QString, family);
        QTemporaryDir folder;
        std::filesystem::path path = demoFolder();
        AnalysisRequest request = analysisRequest("layernorm");
        EngineOptions options = analysisOptions();
        if (family == QLatin1String("demo")) {
            request.run.text.bytes.resize(400);
        } else {
            path = std::filesystem::path(folder.path().toStdString()) / "model";
            copyWithLetters(family.toStdString(), path);
            options.calibration = letters(200);
            request.run.text = letters(60);
            request.run.protocol.window = 16;
        }
        const std::unique_ptr<Engine> engine = makeEngine(options);
        const ModelFacts facts = *engine->open(path, {});
        const Figure figure = engine->analyze(request, {});
        QCOMPARE(formProblem(figure), QString());
        againstAllStates(figure, facts, path, request);
        againstEvaluations(*engine, facts, figure, request);
    }

    void everyNormByItself()
    {
        const std::unique_ptr<Engine> engine = makeEngine(analysisOptions());
        const auto facts = engine->open(demoFolder(), {});
        AnalysisRequest request = analysisRequest("layernorm", {{"check", "each"}});
        request.run.text.bytes.resize(1000);
        const Figure figure = engine->analyze(request, {});
        const Table& fixed = figure.table("fixed");
        QCOMPARE(fixed.rows(), static_cast<std::size_t>(5 + 3 * facts->layers));
        request.run.edits = {FixNorm{NormPlace::Mlp, Layer(2)}};
        for (std::size_t row = 0; row < fixed.rows(); ++row) {
            if (textIn(fixed, "norms", row) == "layer 2, MLP") {
                compareOrUndefined(number(fixed, "loss", row), engine->evaluate(request.run, {}).loss(), 1e-5);
                return;
            }
        }
        QFAIL("no row for the MLP's norm of layer 2");
    }

    void unchecked()
    {
        const std::unique_ptr<Engine> engine = makeEngine(analysisOptions());
        engine->open(demoFolder(), {});
        AnalysisRequest request = analysisRequest("layernorm", {{"check", "no"}, {"positions", "3"}});
        request.run.text.bytes.resize(60); // one window
        const Figure figure = engine->analyze(request, {});
        QCOMPARE(figure.tables.size(), std::size_t(3));
        QCOMPARE(figure.table("profile").rows(), std::size_t(3 * 9));
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference << "of streams" << m_streamed; }

private:
    // Windows of one length each, as the protocol cuts the text.
    static TokenIds windowsOf(const std::filesystem::path& path, const AnalysisRequest& request)
    {
        const auto tokenizer = Tokenizer::load(path);
        const std::vector<TokenId> ids = tokenizer->encode(request.run.text.bytes, SpecialTokens::None);
        const auto bos = tokenizer->addsBos() ? tokenizer->bos() : std::nullopt;
        const auto step = static_cast<std::size_t>(request.run.protocol.window - (bos ? 1 : 0));
        TokenIds windows;
        for (std::size_t begin = 0; begin < ids.size(); begin += step) {
            windows.emplace_back();
            if (bos) {
                windows.back().push_back(bos->value());
            }
            for (std::size_t i = begin; i < std::min(ids.size(), begin + step); ++i) {
                windows.back().push_back(ids[i].value());
            }
        }
        return windows;
    }

    // What a norm reads, of all windows: positions from 1 on together, and the deviations at position 0.
    struct States
    {
        Rows rest{0, 1};
        std::vector<double> restDeviations;
        std::vector<double> firstDeviations;

        void add(const Rows& state, double epsilon, bool centered)
        {
            rest.columns = state.columns;
            const Rows others = rowsFrom(state, 1);
            rest.values.insert(rest.values.end(), others.values.begin(), others.values.end());
            const std::vector<double> all = normDeviations(state.view(), epsilon, centered);
            firstDeviations.push_back(all.front());
            restDeviations.insert(restDeviations.end(), all.begin() + 1, all.end());
        }
    };

    static double mean(const std::vector<double>& values)
    {
        double sum = 0;
        for (const double value : values) {
            sum += value / static_cast<double>(values.size());
        }
        return sum;
    }

    void near(double actual, double expected)
    {
        if (std::isnan(expected)) {
            QVERIFY(std::isnan(actual));
            return;
        }
        const double difference = std::abs(actual - expected) / std::max(1e-3, std::abs(expected));
        m_streamed = std::max(m_streamed, difference);
        QVERIFY2(difference < 1e-5, qPrintable(QStringLiteral("%1 instead of %2").arg(actual).arg(expected)));
    }

    void againstAllStates(const Figure& figure, const ModelFacts& facts, const std::filesystem::path& path,
                          const AnalysisRequest& request)
    {
        const TokenIds windows = windowsOf(path, request);
        const EditProbe probe(path, {windows.front()});
        std::vector<ProbedRun> runs;
        for (const auto& window : windows) {
            runs.push_back(probe.run({}, {window}));
        }
        const bool centered =
            facts.family != "llama" && facts.family != "mixtral" && facts.family != "gemma2" && facts.family != "olmo2";
        const auto check = [&](const Table& table, const std::string& name, std::size_t row, std::int64_t layer,
                               Site site, bool isThere) {
            if (!isThere) {
                QVERIFY(std::isnan(number(table, name, row)));
                return;
            }
            States states;
            for (const ProbedRun& run : runs) {
                states.add(run.at(layer, site), probe.normEpsilon(), centered);
            }
            const double average = mean(states.restDeviations);
            near(number(table, name, row), average);
            near(number(table, name + "_first", row), mean(states.firstDeviations));
            near(number(table, name + "_spread", row), deviationLoss(states.restDeviations, average));
            near(number(table, name + "_pooled", row), pooledDeviation(states.rest.view()));
        };
        for (std::int64_t layer = 0; layer < facts.layers; ++layer) {
            const auto row = static_cast<std::size_t>(layer);
            check(figure.table("sites"), "attention", row, layer, Site::In, facts.norms.beforeAttention);
            check(figure.table("sites"), "mlp", row, layer, facts.parallel ? Site::In : Site::Middle,
                  facts.norms.beforeMlp && !facts.norms.shared);
        }
        check(figure.table("final"), "final", 0, facts.layers - 1, Site::Out, facts.norms.final);
    }

    static void againstEvaluations(Engine& engine, const ModelFacts& facts, const Figure& figure,
                                   const AnalysisRequest& request)
    {
        RunRequest run = request.run;
        const Evaluation original = engine.evaluate(run, {});
        const Table& fixed = figure.table("fixed");
        for (std::size_t row = 0; row < fixed.rows(); ++row) {
            const std::string site = textIn(fixed, "site", row);
            run.edits.clear();
            for (std::int64_t layer = 0; layer < facts.layers; ++layer) {
                if (facts.norms.beforeAttention && (site == "attention" || site == "all")) {
                    run.edits.push_back(FixNorm{NormPlace::Attention, Layer(layer)});
                }
                if (facts.norms.beforeMlp && !facts.norms.shared && (site == "mlp" || site == "all")) {
                    run.edits.push_back(FixNorm{NormPlace::Mlp, Layer(layer)});
                }
            }
            if (facts.norms.final && (site == "final" || site == "all")) {
                run.edits.push_back(FixNorm{NormPlace::Final, {}});
            }
            const Evaluation evaluation = engine.evaluate(run, {});
            compareOrUndefined(number(fixed, "loss", row), evaluation.loss(), 1e-5);
            const Estimate change = lossDifference(original, evaluation);
            compareOrUndefined(number(fixed, "delta_loss", row), change.value, 1e-5);
            std::vector<double> losses;
            for (const WindowScore& window : evaluation.windows) {
                losses.push_back(window.lossSum / static_cast<double>(window.tokens));
            }
            compareOrUndefined(number(fixed, "median", row), quantile(losses, 0.5), 1e-5);
            compareOrUndefined(number(fixed, "upper", row), quantile(losses, 0.9), 1e-5);
        }
        // Beside the row without a fixed norm there is one for each kind that the model has, and one for all.
        const NormFacts& norms = facts.norms;
        const int kinds =
            (norms.beforeAttention ? 1 : 0) + (norms.beforeMlp && !norms.shared ? 1 : 0) + (norms.final ? 1 : 0);
        QCOMPARE(fixed.rows(), static_cast<std::size_t>(kinds > 0 ? kinds + 2 : 1));
    }

    double m_streamed = 0;
};

QTEST_GUILESS_MAIN(AnalysisNormsTest)
#include "analysis_norms_test.moc"
