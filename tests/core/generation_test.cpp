// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading token after token gives the logits of full passes, for every family and under edits; prompts are not read
// twice; texts are drawn as documented, stream and stop.

#include "core/engine/detail/sampler.h"
#include "core/engine/engine.h"
#include "core/tokenizer/detail/utf8.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/core/decoding.h"
#include "tests/core/test_data.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace prosector;
using tests::Decoding;

namespace {

// Of the largest magnitude of each row of logits.
constexpr double tolerance = 2e-5;
constexpr std::size_t promptTokens = 8;
constexpr std::size_t steps = 12;

std::vector<std::int64_t> tokens(std::size_t count, std::int64_t vocabulary)
{
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < count; ++i) {
        ids.push_back(3 + static_cast<std::int64_t>(i * i * 7 + i) % (vocabulary - 3));
    }
    return ids;
}

double difference(const std::vector<float>& actual, const std::vector<float>& expected)
{
    double magnitude = 0;
    double largest = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        magnitude = std::max(magnitude, std::abs(static_cast<double>(expected[i])));
        largest = std::max(largest, std::abs(static_cast<double>(actual[i]) - static_cast<double>(expected[i])));
    }
    return largest / magnitude;
}

double difference(const std::vector<std::vector<float>>& actual, const std::vector<std::vector<float>>& expected)
{
    double largest = actual.size() == expected.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(actual.size(), expected.size()); ++i) {
        largest = std::max(largest, difference(actual[i], expected[i]));
    }
    return largest;
}

ZeroWeight zeroed(Matrix matrix, std::int64_t layer, std::int64_t row, std::int64_t column)
{
    return {{{matrix, Layer(layer), {}}, Channel(row), Channel(column)}};
}

GenerationRequest request(const std::string& prompt, const EditList& edits = {})
{
    GenerationRequest result;
    result.prompt = prompt;
    result.edits = edits;
    result.tokens = 40;
    return result;
}

// Greedy, each token by a pass over all before it.
std::string continuedByWholePasses(const std::filesystem::path& folder, const GenerationRequest& request)
{
    const auto tokenizer = Tokenizer::load(folder);
    std::vector<TokenId> ids = tokenizer->encode(request.prompt, SpecialTokens::None);
    if (tokenizer->addsBos()) {
        ids.insert(ids.begin(), *tokenizer->bos());
    }
    const std::string prompt = tokenizer->decode(ids);
    Decoding decoding(folder);
    for (std::int64_t i = 0; i < request.tokens; ++i) {
        std::vector<std::int64_t> plain;
        std::ranges::transform(ids, std::back_inserter(plain), &TokenId::value);
        const std::vector<float> logits = decoding.whole(plain, plain.size(), request.edits).front();
        const TokenId next(std::ranges::max_element(logits) - logits.begin());
        if (next == tokenizer->eos()) {
            break;
        }
        ids.push_back(next);
    }
    return tokenizer->decode(ids).substr(prompt.size());
}

} // namespace

class GenerationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsEqualFullPasses_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto& entry : std::filesystem::directory_iterator(tests::sourceFolder() / "tests/data/families")) {
            const QString name = QString::fromStdString(entry.path().filename().string());
            QTest::newRow(qPrintable(name)) << QString::fromStdString(entry.path().string());
        }
        QTest::newRow("demo") << QString::fromStdString(tests::demoFolder().string());
    }

    void stepsEqualFullPasses()
    {
        QFETCH(QString, folder);
        Decoding decoding(folder.toStdString());
        const Layer last(decoding.layers() - 1);
        const std::vector<EditList> lists{
            {},
            {DropBlock{Layer(0)}},
            {DropAttention{last}},
            {LinearBlock{last, 0.7}},
            {zeroed(Matrix::Query, 0, 1, 2), zeroed(Matrix::Value, last.value(), 0, 1)},
        };
        const std::vector<std::int64_t> ids = tokens(promptTokens + steps, decoding.vocabulary());
        double largest = 0;
        for (const EditList& edits : lists) {
            const auto whole = decoding.whole(ids, promptTokens, edits);
            QCOMPARE(whole.size(), steps + 1);
            largest = std::max(largest, difference(decoding.stepwise(ids, promptTokens, edits).logits, whole));
        }
        qInfo("largest difference %.2g", largest);
        QVERIFY(largest < tolerance);
    }

    // Edits that act on activations, on one position of the sequence, or on a token that later ones decide.
    void stepsEqualFullPassesUnderActivationEdits_data()
    {
        QTest::addColumn<int>("edit");
        QTest::newRow("fixed norms") << 0;
        QTest::newRow("clamped in the prompt") << 1;
        QTest::newRow("clamped behind the prompt") << 2;
        QTest::newRow("clamped everywhere") << 3;
        QTest::newRow("restored activation") << 4;
    }

    void stepsEqualFullPassesUnderActivationEdits()
    {
        QFETCH(int, edit);
        const auto clamp = [](std::optional<TokenPosition> position) {
            return ClampChannel{Site::DownOut, Layer(2), Channel(7), position, 9.0};
        };
        const std::array<EditList, 5> lists{
            EditList{FixNorm{NormPlace::Attention, Layer(1)}, FixNorm{NormPlace::Mlp, Layer(2)}, FixNorm{}},
            EditList{clamp(TokenPosition(5))},
            EditList{clamp(TokenPosition(12))},
            EditList{clamp({})},
            EditList{RestoreActivation{Layer(1), Channel(100), Channel(300)}},
        };
        const EditList& edits = lists[static_cast<std::size_t>(edit)];
        Decoding decoding(tests::demoFolder());
        const std::vector<std::int64_t> ids = tokens(promptTokens + steps, decoding.vocabulary());
        const auto whole = decoding.whole(ids, promptTokens, edits);
        QVERIFY(difference(decoding.whole(ids, promptTokens, {}), whole) > 1e-3); // the edit does something
        const double largest = difference(decoding.stepwise(ids, promptTokens, edits).logits, whole);
        qInfo("largest difference %.2g", largest);
        QVERIFY(largest < tolerance);
    }

    void longSequences_data()
    {
        QTest::addColumn<QString>("family");
        for (const char* family : {"llama", "bloom", "falcon-rw", "mistral-window", "phi3-longrope"}) {
            QTest::newRow(family) << QString::fromLatin1(family);
        }
    }

    // Beyond the first room for positions and keys, and past a chunk of queries.
    void longSequences()
    {
        QFETCH(QString, family);
        Decoding decoding(tests::sourceFolder() / "tests/data/families" / family.toStdString());
        constexpr std::size_t count = 300;
        constexpr std::size_t compared = 260;
        const std::vector<std::int64_t> ids = tokens(count, decoding.vocabulary());
        std::vector<std::vector<float>> logits = decoding.stepwise(ids, 1, {}).logits;
        logits.erase(logits.begin(), logits.begin() + compared - 1);
        const double largest = difference(logits, decoding.whole(ids, compared, {}));
        qInfo("largest difference %.2g", largest);
        QVERIFY(largest < tolerance);
    }

    void promptIsReadFromTheEditedBlockOn_data()
    {
        QTest::addColumn<qlonglong>("firstChanged");
        QTest::newRow("first block") << 0LL;
        QTest::newRow("middle") << 5LL;
        QTest::newRow("last block") << 7LL;
    }

    void promptIsReadFromTheEditedBlockOn()
    {
        QFETCH(qlonglong, firstChanged);
        Decoding decoding(tests::demoFolder());
        const std::vector<std::int64_t> ids = tokens(promptTokens + 3, decoding.vocabulary());
        const EditList edits{zeroed(Matrix::Down, firstChanged, 3, 4)};
        const Decoding::Reading first = decoding.stepwise(ids, promptTokens, {}, true);
        QCOMPARE(first.promptBlocks, 8);
        QCOMPARE(first.tokenBlocks, 3 * 8);
        for (const qlonglong expected : {8 - firstChanged, 0LL}) {
            const Decoding::Reading again = decoding.stepwise(ids, promptTokens, edits, true);
            QCOMPARE(again.promptBlocks, expected);
            QCOMPARE(again.tokenBlocks, 3 * 8);
            QVERIFY(again.logits == decoding.stepwise(ids, promptTokens, edits).logits);
        }
        // What grew from the kept prompt has not changed it.
        const Decoding::Reading original = decoding.stepwise(ids, promptTokens, {}, true);
        QCOMPARE(original.promptBlocks, 0);
        QVERIFY(original.logits == first.logits);
    }

    void promptsThatAreNotReused()
    {
        Decoding decoding(tests::demoFolder());
        const auto blocks = [&](std::int64_t firstId, const EditList& edits) {
            return decoding.stepwise({firstId, 20, 30}, 3, edits, true).promptBlocks;
        };
        QCOMPARE(blocks(10, {}), 8);
        QCOMPARE(blocks(11, {}), 8); // other tokens
        QCOMPARE(blocks(10, {zeroed(Matrix::Embedding, 0, 10, 0)}), 8);
        QCOMPARE(blocks(10, {DropBlock{Layer(6)}}), 2);
        QVERIFY(decoding.cachedBytes() > 0);
        QCOMPARE(blocks(11, {}), 0);
        for (const std::int64_t other : {12, 13, 14, 15}) {
            blocks(other, {});
        }
        QCOMPARE(blocks(10, {}), 8); // four prompts are kept
    }

    void greedyTextEqualsFullPasses_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<bool>("edited");
        const QString demo = QStringLiteral("demo");
        QTest::newRow("demo") << demo << QStringLiteral("Once upon a time") << false;
        QTest::newRow("demo, edited") << demo << QStringLiteral("The little dog") << true;
        QTest::newRow("stories260K") << QStringLiteral("models/stories260K") << QStringLiteral("One day") << false;
        QTest::newRow("babyllama") << QStringLiteral("models/babyllama-tok361") << QStringLiteral("One day") << false;
    }

    void greedyTextEqualsFullPasses()
    {
        QFETCH(QString, model);
        QFETCH(QString, prompt);
        QFETCH(bool, edited);
        const std::filesystem::path folder =
            model == QLatin1String("demo") ? tests::demoFolder() : tests::optionalData(model.toStdString());
        PROSECTOR_SKIP_WITHOUT(folder);
        const EditList edits = edited ? EditList{DropBlock{Layer(4)}, zeroed(Matrix::Down, 2, 0, 0)} : EditList();
        const std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(folder, {});
        const GenerationRequest wanted = request(prompt.toStdString(), edits);
        const std::string text = engine->generate(wanted, {});
        QVERIFY(text.size() > 20);
        QCOMPARE(text, continuedByWholePasses(folder, wanted));
    }

    void textGrows()
    {
        const std::unique_ptr<Engine> engine = openDemo();
        std::vector<std::string> seen;
        const GenerationRequest wanted = request("Once upon a time");
        const std::string text = engine->generate(wanted, [&](const std::string& soFar) { seen.push_back(soFar); }, {});
        QCOMPARE(seen.size(), std::size_t(40));
        for (std::size_t i = 1; i < seen.size(); ++i) {
            QVERIFY2(seen[i].starts_with(seen[i - 1]), seen[i].c_str());
        }
        QCOMPARE(seen.back(), text);
        QCOMPARE(engine->generate(wanted, {}), text);
    }

    void stopKeepsWhatWasWritten()
    {
        const std::unique_ptr<Engine> engine = openDemo();
        const std::string text = engine->generate(request("Once upon a time"), {});
        std::stop_source stop;
        std::vector<std::string> seen;
        const auto take = [&](const std::string& soFar) {
            seen.push_back(soFar);
            if (seen.size() == 5) {
                stop.request_stop();
            }
        };
        QVERIFY_EXCEPTION_THROWN(engine->generate(request("Once upon a time"), take, Feedback(stop.get_token())),
                                 Cancelled);
        QCOMPARE(seen.size(), std::size_t(5));
        QVERIFY(text.starts_with(seen.back()));
        QCOMPARE(engine->generate(request("Once upon a time"), {}), text);
    }

    void sameSeedForBothSides()
    {
        const std::unique_ptr<Engine> engine = openDemo();
        GenerationRequest drawn = request("One day");
        drawn.temperature = 1;
        drawn.topK = 50;
        drawn.topP = 0.95;
        drawn.seed = 5;
        const std::string first = engine->generate(drawn, {});
        QCOMPARE(engine->generate(drawn, {}), first);
        drawn.edits = {ScaleWeight{zeroed(Matrix::Down, 3, 0, 0).at, 1}}; // changes nothing
        QCOMPARE(engine->generate(drawn, {}), first);
        drawn.edits.clear();
        drawn.seed = 6;
        QVERIFY(engine->generate(drawn, {}) != first);
        drawn.topK = 1;
        QCOMPARE(engine->generate(drawn, {}), engine->generate(request("One day"), {}));
    }

    void tokenByTheDocumentedDraw()
    {
        // The first numbers of the generator with its standard's seed: 14514284786278117030, 4620546740167642908.
        constexpr std::uint64_t seed = 5489;
        const std::array<float, 4> logits{std::log(0.1f), std::log(0.5f), std::log(0.25f), std::log(0.15f)};
        Sampler all({1, 0, 1}, seed);
        QCOMPARE(all.next(logits), 2); // 0.7868 of 1: behind 0.1 + 0.5
        QCOMPARE(all.next(logits), 1); // 0.2505
        Sampler two({1, 2, 1}, seed);
        QCOMPARE(two.next(logits), 2); // of 0.75: 0.59, behind 0.5
        QCOMPARE(two.next(logits), 1);
        Sampler half({1, 0, 0.4}, seed);
        QCOMPARE(half.next(logits), 1); // alone
        Sampler both({1, 2, 0.6}, seed); // of 0.75 the likeliest has two thirds
        QCOMPARE(both.next(logits), 1);
        Sampler greedy({0, 0, 1}, seed);
        QCOMPARE(greedy.next(std::array<float, 3>{1, 2, 2}), 1);
    }

    void drawsByProbability()
    {
        const std::array<double, 4> shares{0.1, 0.5, 0.25, 0.15};
        std::array<float, 4> logits{};
        std::ranges::transform(shares, logits.begin(),
                               [](double share) { return static_cast<float>(2 * std::log(share)); });
        constexpr int draws = 100000;
        std::array<double, 4> counts{};
        Sampler sampler({2, 0, 1}, 1);
        for (int i = 0; i < draws; ++i) {
            counts[static_cast<std::size_t>(sampler.next(logits))] += 1;
        }
        double chiSquare = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const double expected = shares[i] * draws;
            chiSquare += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        qInfo("chi square %.2f with 3 degrees of freedom", chiSquare);
        QVERIFY(chiSquare < 16.27); // one in a thousand
    }

    void unfinishedCharacterIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("complete");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("ASCII") << QByteArray("abc") << 3;
        QTest::newRow("two bytes") << QByteArray("a\xC3\xA4") << 3;
        QTest::newRow("first of two") << QByteArray("a\xC3") << 1;
        QTest::newRow("first of three") << QByteArray("a\xE2") << 1;
        QTest::newRow("two of three") << QByteArray("a\xE2\x82") << 1;
        QTest::newRow("three of three") << QByteArray("a\xE2\x82\xAC") << 4;
        QTest::newRow("three of four") << QByteArray("\xF0\x9F\x98") << 0;
        QTest::newRow("four of four") << QByteArray("\xF0\x9F\x98\x80") << 4;
        QTest::newRow("begins nothing") << QByteArray("a\xFF") << 2;
        QTest::newRow("continues nothing") << QByteArray("a\x80\x80\x80\x80") << 5;
    }

    void unfinishedCharacterIsLeftOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, complete);
        QCOMPARE(completePrefix(text.toStdString()), static_cast<std::size_t>(complete));
    }

private:
    static std::unique_ptr<Engine> openDemo()
    {
        std::unique_ptr<Engine> engine = makeEngine({});
        engine->open(tests::demoFolder(), {});
        return engine;
    }
};

QTEST_GUILESS_MAIN(GenerationTest)
#include "generation_test.moc"
