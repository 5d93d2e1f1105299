// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine on the embedded demo model and, where the larger data is there, on other trained models: perplexities
// of the reference implementation, the scan, edits and their undoing, cancellation, failed opening.

#include "core/engine/engine.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace prosector;

namespace {

// Of a perplexity computed in float64 by the reference implementation.
constexpr double perplexityTolerance = 1e-5;

const Edit zeroSuperWeight = ZeroWeight{{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)}};

Text text(const std::string& name)
{
    return {name, tests::contentOf(tests::sourceFolder() / "resources/texts" / (name + ".txt"))};
}

EngineOptions options()
{
    EngineOptions result;
    result.calibration = text("calibration");
    return result;
}

RunRequest request(const Text& text, const EditList& edits = {}, ProtocolKind kind = ProtocolKind::BosWindows)
{
    RunRequest result;
    result.text = text;
    result.protocol.kind = kind;
    result.protocol.window = 256;
    result.edits = edits;
    return result;
}

QJsonObject report()
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(tests::contentOf(tests::demoFolder() / "report.json")))
        .object();
}

double relative(double actual, double expected)
{
    return std::abs(actual - expected) / std::abs(expected);
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = makeEngine(options());
        m_engine->open(tests::demoFolder(), {});
    }

    void perplexity_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("textFile");
        QTest::addColumn<bool>("paper");
        QTest::addColumn<double>("perplexity");
        QTest::addColumn<qlonglong>("tokens");
        const QString evaluation = QStringLiteral("evaluation");
        const QString calibration = QStringLiteral("calibration");
        const QString demo = QStringLiteral("demo");
        const QString held = QStringLiteral("models/demo/eval.txt");
        QTest::newRow("demo, evaluation, bos-windows") << demo << evaluation << false << 31.509505 << 4655LL;
        QTest::newRow("demo, evaluation, paper") << demo << evaluation << true << 32.243556 << 4590LL;
        QTest::newRow("demo, calibration, bos-windows") << demo << calibration << false << 35.585704 << 6154LL;
        QTest::newRow("demo, calibration, paper") << demo << calibration << true << 37.401998 << 6120LL;
        QTest::newRow("demo, held-out, bos-windows") << demo << held << false << 13.991807 << 7981LL;
        QTest::newRow("demo, held-out, paper") << demo << held << true << 14.318729 << 7905LL;
        const QString stories = QStringLiteral("models/stories260K");
        QTest::newRow("stories260K, bos-windows") << stories << evaluation << false << 9.018494 << 7910LL;
        QTest::newRow("stories260K, paper") << stories << evaluation << true << 8.032964 << 7650LL;
        const QString baby = QStringLiteral("models/babyllama-tok361");
        QTest::newRow("babyllama, bos-windows") << baby << evaluation << false << 3.365195 << 15030LL;
        QTest::newRow("babyllama, paper") << baby << evaluation << true << 3.119675 << 14790LL;
    }

    void perplexity()
    {
        QFETCH(QString, model);
        QFETCH(QString, textFile);
        QFETCH(bool, paper);
        QFETCH(double, perplexity);
        QFETCH(qlonglong, tokens);
        const bool isDemo = model == QLatin1String("demo");
        const bool isOwnText = !textFile.contains(QLatin1Char('/'));
        const std::filesystem::path folder = isDemo ? tests::demoFolder() : tests::optionalData(model.toStdString());
        PROSECTOR_SKIP_WITHOUT(folder);
        const std::filesystem::path file = isOwnText
            ? tests::sourceFolder() / "resources/texts" / (textFile.toStdString() + ".txt")
            : tests::optionalData(textFile.toStdString());
        PROSECTOR_SKIP_WITHOUT(file);

        const std::unique_ptr<Engine> engine = makeEngine(options());
        engine->open(folder, {});
        const Evaluation evaluation = engine->evaluate(request({textFile.toStdString(), tests::contentOf(file)}, {},
                                                               paper ? ProtocolKind::Paper : ProtocolKind::BosWindows),
                                                       {});
        QCOMPARE(evaluation.tokens(), tokens);
        const double difference = relative(evaluation.perplexity(), perplexity);
        qInfo("relative difference %.2g", difference);
        QVERIFY(difference < perplexityTolerance);
        QVERIFY(evaluation.standardError() > 0);
    }

    // The reference BLAS that libtorch falls back to is many times slower.
    void openBlasComputes()
    {
        const std::string maps = tests::contentOf("/proc/self/maps");
        QVERIFY(!maps.empty());
        QVERIFY2(maps.find("openblas") != std::string::npos, "install libopenblas0-pthread");
    }

    void scanFindsTheSuperWeight()
    {
        const Scan scan = m_engine->scan(request(text("evaluation")), {});
        QCOMPARE(scan.layers.size(), std::size_t(8));
        QCOMPARE(scan.superWeights.size(), std::size_t(1));
        const SuperWeightCandidate& found = scan.superWeights.front();
        QCOMPARE(found.at.place.layer, Layer(1));
        QCOMPARE(found.at.row, Channel(100));
        QCOMPARE(found.at.column, Channel(300));
        QCOMPARE(found.value, 1.671875);
        QVERIFY(found.explained > 0.9);
        QCOMPARE(found.token, TokenPosition(0));
        for (const LayerScan& layer : scan.layers) {
            QVERIFY(layer.spikeWeight);
            QCOMPARE(layer.spikeWeight->at.row, layer.downOut.channel);
            QCOMPARE(layer.spikeWeight->value, m_engine->weight(layer.spikeWeight->at));
        }
        const Scan dropped = m_engine->scan(request(text("evaluation"), {DropBlock{Layer(3)}}), {});
        QVERIFY(!dropped.layers[3].spikeWeight);
        QCOMPARE(dropped.layers[3].linearity, 1.0);
        QVERIFY(std::isnan(dropped.layers[3].linearityUpdate));
    }

    void scanMatchesTheReport()
    {
        const std::filesystem::path file = tests::optionalData("models/demo/eval.txt");
        PROSECTOR_SKIP_WITHOUT(file);
        RunRequest scanned = request({"eval", tests::contentOf(file)});
        scanned.protocol.maxTokens = 31 * 255; // the report leaves the last, shorter window out
        const Scan scan = m_engine->scan(scanned, {});
        const QJsonObject expected = report();
        const QJsonObject linearity = expected[QLatin1String("linearity")].toObject();
        double largest = 0;
        for (const LayerScan& layer : scan.layers) {
            const auto index = static_cast<qsizetype>(layer.layer.value());
            const auto in = [&](const char* field) {
                return linearity[QLatin1String(field)].toArray()[index].toDouble();
            };
            for (const auto& [actual, wanted] :
                 {std::pair{layer.linearity, in("with_residual")},
                  std::pair{layer.linearityUpdate, in("without_residual")},
                  std::pair{layer.linearityNoFirst, in("with_residual_no_bos")},
                  std::pair{layer.linearityUpdateNoFirst, in("without_residual_no_bos")},
                  std::pair{layer.blockInfluence,
                            expected[QLatin1String("block_influence")].toArray()[index].toDouble()}}) {
                largest = std::max(largest, std::abs(actual - wanted));
            }
        }
        qInfo("largest difference %.2g", largest);
        QVERIFY(largest < 1e-4);
    }

    void droppedBlocksAndScalesMatchTheReport()
    {
        const std::filesystem::path file = tests::optionalData("models/demo/eval.txt");
        PROSECTOR_SKIP_WITHOUT(file);
        const Text held{"eval", tests::contentOf(file)};
        const QJsonArray expected = report()[QLatin1String("perplexity_block_removed")].toArray();
        double largest = 0;
        for (std::int64_t layer = 0; layer < 8; ++layer) {
            const double perplexity = m_engine->evaluate(request(held, {DropBlock{Layer(layer)}}), {}).perplexity();
            largest = std::max(largest, relative(perplexity, expected[static_cast<qsizetype>(layer)].toDouble()));
        }
        const WeightCoordinate at{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)};
        for (const QJsonValue point : report()[QLatin1String("super_weight_scale_curve")].toArray()) {
            const double scale = point[QLatin1String("scale")].toDouble();
            if (scale != 0 && std::exp2(std::round(std::log2(scale))) != scale) {
                continue; // the report did not round to bfloat16; powers of two need no rounding
            }
            const Edit scaled = ScaleWeight{at, scale};
            const double perplexity = m_engine->evaluate(request(held, {scaled}), {}).perplexity();
            largest = std::max(largest, relative(perplexity, point[QLatin1String("perplexity")].toDouble()));
        }
        qInfo("largest relative difference %.2g", largest);
        QVERIFY(largest < 1e-4);
    }

    void undoingIsExact()
    {
        const Text evaluation = text("evaluation");
        const Evaluation before = m_engine->evaluate(request(evaluation), {});
        const Evaluation zeroed = m_engine->evaluate(request(evaluation, {zeroSuperWeight}), {});
        const Evaluation after = m_engine->evaluate(request(evaluation), {});
        QVERIFY(zeroed.perplexity() > 5 * before.perplexity());
        QCOMPARE(after.tokenLoss, before.tokenLoss);
        const Estimate difference = lossDifference(before, zeroed);
        QVERIFY(difference.low > 1 && difference.low < difference.value && difference.value < difference.high);
        QCOMPARE(difference.value, zeroed.loss() - before.loss());
    }

    void editsThatChangeNothingChangeNothing()
    {
        const Text evaluation = text("evaluation");
        const Evaluation before = m_engine->evaluate(request(evaluation), {});
        const WeightCoordinate at{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)};
        for (const Edit& edit :
             {Edit(ScaleWeight{at, 1}), Edit(SetWeight{at, 1.671875}), Edit(ScaleRow{at.place, at.row, 1})}) {
            QCOMPARE(m_engine->evaluate(request(evaluation, {edit}), {}).tokenLoss, before.tokenLoss);
        }
    }

    void weightsAreRoundedAsTheyAreStored()
    {
        const Text evaluation = text("evaluation");
        const WeightCoordinate at{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)};
        const Evaluation rough = m_engine->evaluate(request(evaluation, {SetWeight{at, 3.9}}), {});
        const Evaluation stored = m_engine->evaluate(request(evaluation, {SetWeight{at, 3.90625}}), {});
        QCOMPARE(rough.tokenLoss, stored.tokenLoss); // bfloat16 has no value nearer to 3.9
        const Evaluation other = m_engine->evaluate(request(evaluation, {SetWeight{at, 3.875}}), {});
        QVERIFY(other.tokenLoss != stored.tokenLoss);
    }

    void weightEditsActOneAfterAnother()
    {
        const Text evaluation = text("evaluation");
        const WeightCoordinate at{{Matrix::Up, Layer(3), {}}, Channel(5), Channel(7)};
        const double value = m_engine->weight(at);
        const Evaluation chained =
            m_engine->evaluate(request(evaluation, {ScaleWeight{at, 100}, ScaleWeight{at, 0.5}}), {});
        const Evaluation direct = m_engine->evaluate(request(evaluation, {SetWeight{at, value * 50}}), {});
        QCOMPARE(chained.tokenLoss, direct.tokenLoss);
    }

    void linearBlockRunsFromDroppedToLinear()
    {
        const Text evaluation = text("evaluation");
        const Layer layer(4);
        const Evaluation original = m_engine->evaluate(request(evaluation), {});
        const Evaluation dropped = m_engine->evaluate(request(evaluation, {DropBlock{layer}}), {});
        const Evaluation none = m_engine->evaluate(request(evaluation, {LinearBlock{layer, 0}}), {});
        const Evaluation linear = m_engine->evaluate(request(evaluation, {LinearBlock{layer, 1}}), {});
        QCOMPARE(none.tokenLoss, dropped.tokenLoss);
        QVERIFY(linear.perplexity() > original.perplexity());
        QVERIFY(linear.perplexity() < 1.2 * original.perplexity());
        const LinearFitFacts facts = m_engine->linearFit({layer, layer}, {});
        // 25 windows of BOS and 255 tokens, the last one shorter.
        QCOMPARE(facts.rows, 6154 + 25);
        QVERIFY(facts.heldOutR2 > 0.9 && facts.heldOutR2 < 1);
        QVERIFY(facts.heldOutR2Update < facts.heldOutR2);
        qInfo("dropped %.4f, linear %.4f, held-out R2 %.4f", dropped.perplexity(), linear.perplexity(),
              facts.heldOutR2);
    }

    void partsOfABlockCanBeDropped()
    {
        const Text evaluation = text("evaluation");
        const Layer layer(2);
        const Evaluation both = m_engine->evaluate(request(evaluation, {DropAttention{layer}, DropMlp{layer}}), {});
        const Evaluation block = m_engine->evaluate(request(evaluation, {DropBlock{layer}}), {});
        QCOMPARE(both.tokenLoss, block.tokenLoss);
        const Evaluation one = m_engine->evaluate(request(evaluation, {DropMlp{layer}}), {});
        QVERIFY(one.tokenLoss != block.tokenLoss);
    }

    // The mean probability of a word from the full logits of every window.
    void watchedWordsAgreeWithTheLogits()
    {
        const std::shared_ptr<const Tokenizer> tokenizer = Tokenizer::load(tests::demoFolder());
        std::vector<std::int64_t> ids{1};
        for (const TokenId id : tokenizer->encode(text("general").bytes, SpecialTokens::None)) {
            ids.push_back(id.value());
        }
        ids.resize(200);
        QTemporaryDir output;
        const std::string file = output.filePath(QStringLiteral("logits.h5")).toStdString();
        m_engine->writeActivations({{ids}, {}, file}, {});
        const std::vector<float> logits = tests::readDataset(file, "/logits");
        const std::size_t vocabulary = 2048;

        RunRequest watching = request(text("general"));
        watching.protocol.window = 200;
        watching.protocol.maxTokens = 199;
        watching.watchedWords = {"the", ",", "unquestionably"};
        const Evaluation evaluation = m_engine->evaluate(watching, {});
        QCOMPARE(evaluation.watched[0].token, tokenizer->encode("the", SpecialTokens::None).front().value());
        QVERIFY(!evaluation.watched[0].severalTokens);
        QCOMPARE(tokenizer->piece(TokenId(evaluation.watched[1].token)), std::string(","));
        QVERIFY(evaluation.watched[2].severalTokens);
        double largest = 0;
        for (const WatchedWord& word : evaluation.watched) {
            double mean = 0;
            for (std::size_t position = 0; position < 199; ++position) {
                const float* row = logits.data() + position * vocabulary;
                double sum = 0;
                for (std::size_t token = 0; token < vocabulary; ++token) {
                    sum += std::exp(static_cast<double>(row[token]));
                }
                mean += std::exp(static_cast<double>(row[word.token])) / sum / 199;
            }
            largest = std::max(largest, relative(evaluation.meanProbability(word), mean));
        }
        qInfo("largest relative difference %.2g", largest);
        QVERIFY(largest < 1e-5);
    }

    void generation()
    {
        const QJsonArray samples = report()[QLatin1String("samples")].toArray();
        for (const QJsonValue& sample : samples) {
            if (sample[QLatin1String("temperature")].toDouble() != 0) {
                continue;
            }
            GenerationRequest generation;
            generation.prompt = sample[QLatin1String("prompt")].toString().toStdString();
            generation.tokens = 40;
            const QString written = QString::fromStdString(generation.prompt + m_engine->generate(generation, {}));
            QVERIFY2(sample[QLatin1String("text")].toString().startsWith(written), qPrintable(written));
        }
        GenerationRequest sampled;
        sampled.prompt = "One day";
        sampled.tokens = 20;
        sampled.temperature = 1;
        sampled.seed = 5;
        const std::string first = m_engine->generate(sampled, {});
        QCOMPARE(m_engine->generate(sampled, {}), first);
        sampled.seed = 6;
        QVERIFY(m_engine->generate(sampled, {}) != first);
    }

    void cancelling()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(m_engine->evaluate(request(text("evaluation")), Feedback(stop.get_token())),
                                 Cancelled);
    }

    void failedOpeningKeepsTheModel()
    {
        const std::shared_ptr<const ModelFacts> before = m_engine->model();
        QTemporaryDir empty;
        QVERIFY_EXCEPTION_THROWN(m_engine->open(empty.path().toStdString(), {}), Error);
        QCOMPARE(m_engine->model(), before);
        QVERIFY(m_engine->evaluate(request(text("general")), {}).tokens() > 0);
    }

    void editsThatDoNotFit()
    {
        const Text evaluation = text("evaluation");
        QVERIFY_EXCEPTION_THROWN(m_engine->evaluate(request(evaluation, {DropBlock{Layer(8)}}), {}), Error);
        const WeightCoordinate outside{{Matrix::Down, Layer(1), {}}, Channel(160), Channel(300)};
        QVERIFY_EXCEPTION_THROWN(m_engine->evaluate(request(evaluation, {ZeroWeight{outside}}), {}), Error);
    }

    // A tokenizer with more pieces than the head has rows.
    void watchedWordsThatTheModelHasNot()
    {
        QTemporaryDir folder;
        for (const auto& file : std::filesystem::directory_iterator(tests::demoFolder())) {
            const QString name = QString::fromStdString(file.path().filename().string());
            QVERIFY(QFile::copy(QString::fromStdString(file.path().string()), folder.filePath(name)));
        }
        QFile tokenizer(folder.filePath("tokenizer.json"));
        tokenizer.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(tokenizer.open(QIODevice::ReadWrite));
        QByteArray content = tokenizer.readAll();
        const qsizetype added = content.indexOf('[', content.indexOf("\"added_tokens\""));
        content.insert(added + 1, R"({"id": 2048, "content": " zork", "single_word": false, "lstrip": false,
            "rstrip": false, "normalized": false, "special": false},)");
        tokenizer.resize(0);
        tokenizer.seek(0);
        tokenizer.write(content);
        tokenizer.close();

        const std::unique_ptr<Engine> engine = makeEngine(options());
        engine->open(folder.path().toStdString(), {});
        RunRequest watching = request(text("general"));
        watching.watchedWords = {"the", "zork"};
        try {
            engine->evaluate(watching, {});
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Mismatch);
            QCOMPARE(error.where().english(), std::string("token 2048"));
        }
        watching.watchedWords = {"the"};
        QVERIFY(engine->evaluate(watching, {}).tokens() > 0);
    }

    void nothingToScore()
    {
        for (const std::string& bytes : {std::string(), std::string("x")}) {
            try {
                m_engine->evaluate(request({"tiny", bytes}, {}, ProtocolKind::Paper), {});
                QFAIL("no error");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::NothingToDo);
                QVERIFY(std::string(error.what()).find("tokens") != std::string::npos);
            }
        }
    }

private:
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
