// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every protocol on trained models, run twice: the figures that the reference implementation gave, and bit-identical
// losses. Without larger data, the embedded model on its own texts.

#include "core/engine/engine.h"
#include "core/tokenizer/tokenizer.h"
#include "core/types/passages.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numbers>

using namespace prosector;
using namespace prosector::tests;

namespace {

struct Case
{
    QString model; // "demo", or a folder of the larger data
    QString text; // a built-in text, or a file of the larger data
    Protocol protocol;
    std::optional<PassageRule> passages;
    qlonglong tokens = 0; // expected
    double perplexity = 0; // expected; 0: only that both runs agree
    double loss = 0; // expected, to its four decimals, where the perplexity is not known
};

Protocol protocol(ProtocolKind kind, std::int64_t window = 0, std::int64_t stride = 0)
{
    return {kind, window, stride};
}

double relative(double actual, double expected)
{
    return std::abs(actual - expected) / std::abs(expected);
}

constexpr qlonglong tokensByLine = -1; // counted by the test

// Tokens of the passages, each cut.
qlonglong tokensCutAt(std::size_t most, const Text& text)
{
    const auto tokenizer = Tokenizer::load(demoFolder());
    qlonglong tokens = 0;
    for (const std::string_view part : text.parts()) {
        tokens += static_cast<qlonglong>(std::min(most, tokenizer->encode(part, SpecialTokens::None).size()));
    }
    return tokens;
}

// Empty where it is larger data that is not there.
std::filesystem::path fileOf(const Case& one)
{
    return one.text.contains(QLatin1Char('/')) ? optionalData(one.text.toStdString())
                                               : sourceFolder() / "resources/texts" / (one.text.toStdString() + ".txt");
}

std::filesystem::path modelOf(const Case& one)
{
    return one.model == QLatin1String("demo") ? demoFolder() : optionalData("models/" + one.model.toStdString());
}

RunRequest requestFor(const Case& one)
{
    RunRequest request{{one.text.toStdString(), contentOf(fileOf(one))}, one.protocol, {}, {}};
    if (one.passages) {
        divide(request.text, *one.passages);
    }
    return request;
}

} // namespace

Q_DECLARE_METATYPE(Case)

class ProtocolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<Case>("one");
        const auto row = [](const char* name, const Case& one) { QTest::newRow(name) << one; };
        const QString demo = QStringLiteral("demo");
        const QString stories = QStringLiteral("stories260K");
        const QString baby = QStringLiteral("babyllama-tok361");
        const QString evaluation = QStringLiteral("evaluation");
        const QString calibration = QStringLiteral("calibration");
        const QString held = QStringLiteral("models/demo/eval.txt");
        const Protocol bos = protocol(ProtocolKind::BosWindows, 256);
        const Protocol paper = protocol(ProtocolKind::Paper, 256);
        // transformers 4.57, float64
        row("demo, held-out, bos-windows", {demo, held, bos, {}, 7981, 13.991807});
        row("demo, held-out, paper", {demo, held, paper, {}, 7905, 14.318729});
        row("demo, evaluation, bos-windows", {demo, evaluation, bos, {}, 4655, 31.509505});
        row("demo, evaluation, paper", {demo, evaluation, paper, {}, 4590, 32.243556});
        row("demo, calibration, bos-windows", {demo, calibration, bos, {}, 6154, 35.585704});
        row("demo, calibration, paper", {demo, calibration, paper, {}, 6120, 37.401998});
        row("stories260K, bos-windows", {stories, evaluation, bos, {}, 7910, 9.018494});
        row("stories260K, paper", {stories, evaluation, paper, {}, 7650, 8.032964});
        row("babyllama, bos-windows", {baby, evaluation, bos, {}, 15030, 3.365195});
        row("babyllama, paper", {baby, evaluation, paper, {}, 14790, 3.119675});

        const QString tales = QStringLiteral("texts/tinystories/tinystories_sample.txt");
        const QString wiki = QStringLiteral("texts/wikitext-2/wiki.test.raw");
        const Protocol apart = protocol(ProtocolKind::Passages);
        const PassageRule first60{PassageKind::Separator, "<|endoftext|>", 201, 60};
        const PassageRule first150{PassageKind::Lines, {}, 0, 150};
        row("stories260K, stories", {stories, tales, apart, first60, 20424, 0, 1.2958});
        row("babyllama, stories", {baby, tales, apart, first60, 15300, 0, 0.5581});
        row("stories260K, lines", {stories, wiki, apart, first150, 36381, 0, 5.0674});
        row("babyllama, lines", {baby, wiki, apart, first150, 24406, 0, 3.4642});

        // Tokens by arithmetic: 4655 of demo, 7910 of stories260K, 15030 of babyllama, BOS in front.
        const Protocol rolling = protocol(ProtocolKind::LmEval, 256);
        const Protocol sliding = protocol(ProtocolKind::HuggingFace, 256, 128);
        const Protocol halves = protocol(ProtocolKind::LlamaCpp, 256);
        row("demo, lm-eval", {demo, evaluation, rolling, {}, 4655});
        row("demo, huggingface", {demo, evaluation, sliding, {}, 4655});
        row("demo, llama.cpp", {demo, evaluation, halves, {}, 18 * 127});
        row("demo, passages", {demo, evaluation, apart, PassageRule(), tokensByLine});
        row("stories260K, lm-eval", {stories, evaluation, rolling, {}, 7910});
        row("stories260K, huggingface", {stories, evaluation, sliding, {}, 7910});
        row("stories260K, llama.cpp", {stories, evaluation, halves, {}, 30 * 127});
        row("babyllama, lm-eval", {baby, evaluation, rolling, {}, 15030});
        row("babyllama, huggingface", {baby, evaluation, sliding, {}, 15030});
        row("babyllama, llama.cpp", {baby, evaluation, halves, {}, 58 * 127});
    }

    void figures()
    {
        QFETCH(Case, one);
        PROSECTOR_SKIP_WITHOUT(modelOf(one));
        PROSECTOR_SKIP_WITHOUT(fileOf(one));
        const RunRequest request = requestFor(one);
        const std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(modelOf(one), {});
        const Evaluation first = engine->evaluate(request, {});
        const Evaluation second = engine->evaluate(request, {});
        QCOMPARE(second.tokenLoss, first.tokenLoss);
        QCOMPARE(second.loss(), first.loss());
        QCOMPARE(first.tokens(), one.tokens == tokensByLine ? tokensCutAt(255, request.text) : one.tokens);
        QVERIFY(first.standardError() > 0);
        QCOMPARE(first.provenance.protocol.kind, one.protocol.kind);
        QVERIFY(first.provenance.protocol.window > 0);
        if (one.perplexity > 0) {
            const double difference = relative(first.perplexity(), one.perplexity);
            qInfo("perplexity %.9g, relative difference %.2g", first.perplexity(), difference);
            QVERIFY(difference < 1e-6);
        } else if (one.loss > 0) {
            qInfo("loss %.6f, expected %.4f", first.loss(), one.loss);
            QVERIFY(std::abs(first.loss() - one.loss) <= 0.5e-4);
        } else {
            qInfo("loss %.6f, perplexity %.6f", first.loss(), first.perplexity());
        }
    }

    // The rolling windows written out by their definition, from logits that the engine captured.
    void lmEvalAgreesWithTheLogits()
    {
        constexpr std::size_t window = 100;
        constexpr std::size_t count = 250;
        constexpr std::size_t vocabulary = 2048;
        const Text text{"evaluation", contentOf(sourceFolder() / "resources/texts/evaluation.txt")};
        const auto tokenizer = Tokenizer::load(demoFolder());
        std::vector<std::int64_t> stream{tokenizer->bos().value().value()};
        for (const TokenId id : tokenizer->encode(text.bytes, SpecialTokens::None)) {
            stream.push_back(id.value());
        }
        const auto part = [&](std::size_t begin) {
            return std::vector<std::int64_t>(stream.begin() + static_cast<std::ptrdiff_t>(begin),
                                             stream.begin() + static_cast<std::ptrdiff_t>(begin + window));
        };
        const std::array<std::size_t, 3> begins{0, 100, 150}; // of the stream; the last is filled up backwards
        const std::array<std::size_t, 3> firstRows{0, 0, 50};
        const std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(demoFolder(), {});
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("logits.h5")).toStdString();
        engine->writeActivations({{part(begins[0]), part(begins[1]), part(begins[2])}, {}, file}, {});
        const std::vector<float> logits = readDataset(file, "/logits");
        double sum = 0;
        std::size_t scored = 0;
        for (std::size_t sequence = 0; sequence < begins.size(); ++sequence) {
            for (std::size_t row = firstRows[sequence]; row < window; ++row) {
                const float* at = logits.data() + (sequence * window + row) * vocabulary;
                double normalizer = 0;
                for (std::size_t token = 0; token < vocabulary; ++token) {
                    normalizer += std::exp(static_cast<double>(at[token]));
                }
                sum += std::log(normalizer)
                    - static_cast<double>(at[static_cast<std::size_t>(stream[begins[sequence] + row + 1])]);
                ++scored;
            }
        }
        QCOMPARE(scored, count);

        RunRequest request{text, protocol(ProtocolKind::LmEval, window), {}, {}};
        request.protocol.maxTokens = count;
        const Evaluation evaluation = engine->evaluate(request, {});
        QCOMPARE(static_cast<std::size_t>(evaluation.tokens()), count);
        const double difference = relative(evaluation.lossSum(), sum);
        qInfo("relative difference %.2g", difference);
        QVERIFY(difference < 1e-6);
        // Words and bytes of the part of the text that those tokens are.
        std::vector<TokenId> used;
        for (std::size_t i = 1; i <= count; ++i) {
            used.push_back(TokenId(stream[i]));
        }
        const std::string written = tokenizer->decode(used);
        QVERIFY(text.bytes.starts_with(written));
        QCOMPARE(evaluation.size.bytes, static_cast<std::int64_t>(written.size()));
        QCOMPARE(evaluation.size, sizeOf(written));
        QVERIFY(relative(std::log(evaluation.wordPerplexity()), sum / static_cast<double>(evaluation.size.words))
                < 1e-6);
        QVERIFY(relative(std::log(evaluation.bytePerplexity()), sum / static_cast<double>(written.size())) < 1e-6);
        QVERIFY(relative(evaluation.bitsPerByte(), std::log2(evaluation.bytePerplexity())) < 1e-12);
    }

    void wordsAndBytesOfAWholeText()
    {
        const std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(demoFolder(), {});
        const Case one{QStringLiteral("demo"), QStringLiteral("evaluation"), protocol(ProtocolKind::LmEval), {}};
        const Evaluation evaluation = engine->evaluate(requestFor(one), {});
        QCOMPARE(evaluation.provenance.protocol.window, 256); // the model's context
        QCOMPARE(evaluation.size.bytes, 15029); // of the file
        // Its 3,044 pieces between white space, and the empty one behind its last line end.
        QCOMPARE(evaluation.size.words, 3045);
        QVERIFY(engine->evaluate(requestFor({one.model, one.text, protocol(ProtocolKind::BosWindows), {}}), {}).size
                == TextSize());
    }
};

QTEST_GUILESS_MAIN(ProtocolsTest)
#include "protocols_test.moc"
