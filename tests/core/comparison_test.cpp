// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edited states beside the original: exact whatever is reused, refined stage by stage, paired.

#include "core/edit/edit_grammar.h"
#include "core/engine/engine.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/bench/random_checkpoint.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/letter_model.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <random>
#include <span>

using namespace prosector;

namespace {

// Edits of all kinds that need no fit, and some linear blocks.
class RandomEdits
{
public:
    RandomEdits(const ModelFacts& model, unsigned seed)
        : m_model(model)
        , m_random(seed)
    {
    }

    EditList next()
    {
        EditList edits;
        const std::int64_t count = below(4);
        for (std::int64_t i = 0; i < count; ++i) {
            edits.push_back(one());
        }
        return edits;
    }

private:
    std::int64_t below(std::int64_t bound)
    {
        return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(bound));
    }

    Edit one()
    {
        const Layer layer(below(m_model.layers));
        const MatrixPlace down{Matrix::Down, layer, {}};
        const Channel row(below(m_model.width));
        const Channel column(below(m_model.intermediate));
        switch (below(8)) {
        case 0:
            return ZeroWeight{{down, row, column}};
        case 1:
            return ScaleWeight{{down, row, column}, 3.5};
        case 2:
            return SetWeight{{{Matrix::Query, layer, {}}, Channel(0), row}, 0.25};
        case 3:
            return ScaleRow{{Matrix::Up, layer, {}}, column, 0.5};
        case 4:
            return DropBlock{layer};
        case 5:
            return DropAttention{layer};
        case 6:
            return ScaleWeight{{{Matrix::Embedding, {}, {}}, Channel(3), row}, -1};
        default:
            return LinearBlock{layer, 0.5};
        }
    }

    const ModelFacts& m_model;
    std::mt19937_64 m_random;
};

Text builtinText()
{
    return {"evaluation", tests::contentOf(tests::sourceFolder() / "resources/texts/evaluation.txt").substr(0, 4000)};
}

EngineOptions options()
{
    EngineOptions options;
    options.calibration = {"calibration", builtinText().bytes.substr(0, 2000)};
    return options;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reuseIsExact_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("lists");
        QTest::newRow("demo") << QString() << 40;
        QTest::newRow("gpt2") << "gpt2" << 80;
        QTest::newRow("gpt_neox, parallel") << "gpt_neox" << 80;
    }

    // Random lists, each from the states the earlier ones left, against a run from scratch.
    void reuseIsExact()
    {
        QFETCH(QString, family);
        QFETCH(int, lists);
        QTemporaryDir folder;
        std::filesystem::path path = tests::demoFolder();
        RunRequest request;
        request.text = builtinText();
        request.protocol.window = 64;
        EngineOptions engineOptions = options();
        if (!family.isEmpty()) {
            path = std::filesystem::path(folder.path().toStdString()) / "model";
            tests::copyWithLetters(family.toStdString(), path);
            request.text = tests::letters(600);
            request.protocol.window = 32;
            engineOptions.calibration = tests::letters(300);
        }
        const std::unique_ptr<Engine> reusing = makeEngine(engineOptions);
        const std::unique_ptr<Engine> fresh = makeEngine(engineOptions);
        RandomEdits random(*reusing->open(path, {}), 7);
        fresh->open(path, {});
        const double baseline = reusing->compare(request, {}, {}).reference.loss();
        double largest = 0;
        for (int i = 0; i < lists; ++i) {
            request.edits = random.next();
            const Comparison comparison = reusing->compare(request, {}, {});
            QVERIFY(comparison.isComplete());
            largest = std::max(largest, std::abs(comparison.edited.loss() - fresh->evaluate(request, {}).loss()));
            QCOMPARE(comparison.reference.loss(), baseline);
        }
        request.edits.clear();
        QCOMPARE(reusing->compare(request, {}, {}).edited.loss(), baseline); // bit by bit
        qInfo("%d lists, largest difference of the loss %.2g nats", lists, largest);
        QVERIFY(largest < 1e-5);
    }

    void littleRoomIsExactToo()
    {
        EngineOptions small = options();
        small.stateBytes = 300'000; // a few of the states of one run
        const std::unique_ptr<Engine> engine = makeEngine(small);
        const std::unique_ptr<Engine> fresh = makeEngine(options());
        engine->open(tests::demoFolder(), {});
        fresh->open(tests::demoFolder(), {});
        RunRequest request;
        request.text = builtinText();
        request.protocol.window = 64;
        for (const char* edit : {"zero:1:down:100:300", "drop:6", "scale:5:down:3:4:2"}) {
            request.edits = {parseEdit(edit)};
            const double loss = engine->compare(request, {}, {}).edited.loss();
            QVERIFY(std::abs(loss - fresh->evaluate(request, {}).loss()) < 1e-5);
            QVERIFY(engine->stateBytes() > 0);
            QVERIFY(engine->stateBytes() <= small.stateBytes);
        }
    }

    void estimatesGrow()
    {
        const std::unique_ptr<Engine> engine = makeEngine(options());
        engine->open(tests::demoFolder(), {});
        RunRequest request;
        request.text = builtinText();
        request.protocol.window = 64;
        request.edits = {parseEdit("zero:1:down:100:300")};
        request.watchedWords = {"the", "."};
        std::vector<std::int64_t> seen;
        const Comparison complete =
            engine->compare(request,
                            [&](const Comparison& preview) {
                                seen.push_back(preview.windows);
                                QVERIFY(!preview.isComplete());
                                QCOMPARE(preview.edited.windows.size(), static_cast<std::size_t>(preview.windows));
                                QCOMPARE(preview.reference.windows.size(), preview.edited.windows.size());
                                QCOMPARE(preview.edited.watched.size(), std::size_t(2));
                                QCOMPARE(preview.edited.watched[0].windowSums.size(), preview.edited.windows.size());
                            },
                            {});
        QVERIFY(complete.isComplete());
        QVERIFY(seen.size() >= 3);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i], std::int64_t(2) << i);
        }
        QVERIFY(seen.back() < complete.windowsTotal);
        // Complete, it is what an evaluation gives.
        const Evaluation edited = engine->evaluate(request, {});
        QCOMPARE(complete.edited.tokenLoss.size(), edited.tokenLoss.size());
        QVERIFY(std::abs(complete.edited.loss() - edited.loss()) < 1e-6);
        QCOMPARE(complete.edited.provenance.edits, request.edits);
        QVERIFY(complete.reference.provenance.edits.empty());
    }

    // Any state can stand in the original's place.
    void comparesWithAnyState()
    {
        const std::unique_ptr<Engine> engine = makeEngine(options());
        engine->open(tests::demoFolder(), {});
        RunRequest request;
        request.text = builtinText();
        request.protocol.window = 64;
        const auto loss = [&](const EditList& edits) {
            request.edits = edits;
            return engine->compare(request, {}, {}).edited.loss();
        };
        const EditList reference{parseEdit("drop:3")};
        const EditList both{parseEdit("drop:3"), parseEdit("scale:5:down:3:4:2")};
        const double ofReference = loss(reference);
        const double ofBoth = loss(both);
        const double ofOriginal = loss({});
        request.reference = reference;
        QCOMPARE(loss(both), ofBoth);
        QCOMPARE(loss({}), ofOriginal);
        request.edits = both;
        const Comparison comparison = engine->compare(request, {}, {});
        QVERIFY(comparison.isComplete());
        QCOMPARE(comparison.reference.loss(), ofReference); // bit by bit
        QCOMPARE(comparison.reference.provenance.edits, reference);
        QCOMPARE(comparison.edited.provenance.edits, both);
        QVERIFY(comparison.divergence > 0);
        request.edits = reference;
        const Comparison itself = engine->compare(request, {}, {});
        QCOMPARE(itself.edited.tokenLoss, itself.reference.tokenLoss);
        QCOMPARE(itself.topChanged, 0.0);
        QCOMPARE(itself.divergence, 0.0);
        // The tokens behind the losses.
        const ScoredTokens scored = engine->scoredTokens(request, 1'000'000);
        QCOMPARE(scored.ids.size(), itself.edited.tokenLoss.size());
        QCOMPARE(engine->scoredTokens(request, 5).ids.size(), std::size_t(5));
        std::string text;
        for (std::size_t i = 0; i < 20; ++i) {
            text += engine->tokenText(scored.ids[i]);
        }
        QVERIFY2(request.text.bytes.find(text.substr(1, 10)) < 30, text.c_str());
    }

    // The beginning of a window stands alone in the first estimate, and is no part of the later ones.
    void longWindowsAreProbed()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        bench::writeRandomCheckpoint({.layers = 1, .width = 128, .heads = 4, .intermediate = 128, .vocabulary = 30'000},
                                     path);
        const std::unique_ptr<Engine> engine = makeEngine(options());
        engine->open(path, {});
        RunRequest request;
        request.text = builtinText();
        request.text.bytes.resize(5 * 320);
        request.protocol.window = 320;
        request.edits = {parseEdit("drop-mlp:0")};
        std::vector<Comparison> previews;
        const Comparison complete =
            engine->compare(request, [&](const Comparison& preview) { previews.push_back(preview); }, {});
        QCOMPARE(previews.size(), std::size_t(3));
        QVERIFY(previews[0].isProbe);
        QCOMPARE(previews[0].windows, std::int64_t(0));
        QCOMPARE(previews[0].edited.tokens(), std::int64_t(255));
        QVERIFY(!previews[1].isProbe);
        QCOMPARE(previews[1].windows, std::int64_t(2));
        QCOMPARE(previews[2].windows, std::int64_t(4));
        QVERIFY(!complete.isProbe);
        QCOMPARE(complete.edited.tokens(), std::int64_t(5 * 319));
        const std::span whole(complete.edited.tokenLoss);
        const std::span probe(previews[0].edited.tokenLoss);
        double smallest = 1; // over the windows: the largest difference from the probe's losses
        for (std::size_t begin = 0; begin < whole.size(); begin += 319) {
            double largest = 0;
            for (std::size_t i = 0; i < probe.size(); ++i) {
                largest = std::max(largest, std::abs(static_cast<double>(whole[begin + i]) - probe[i]));
            }
            smallest = std::min(smallest, largest);
        }
        qInfo("the probe's losses are those of one window's beginning: largest difference %.2g nats", smallest);
        QVERIFY(smallest < 1e-5);
    }

    // What is superseded ends with its first estimate.
    void supersededEndsEarly()
    {
        const std::unique_ptr<Engine> engine = makeEngine(options());
        engine->open(tests::demoFolder(), {});
        RunRequest request;
        request.text = builtinText();
        request.protocol.window = 64;
        request.edits = {parseEdit("drop:3")};
        const std::atomic<bool> superseded = true;
        const Comparison partial = engine->compare(request, {}, Feedback({}, nullptr, &superseded));
        QCOMPARE(partial.windows, std::int64_t(2));
        QVERIFY(!partial.isComplete());
        QVERIFY(engine->compare(request, {}, {}).isComplete());
    }

    // Against logits captured one by one.
    void predictionsAreCompared()
    {
        const std::unique_ptr<Engine> engine = makeEngine(options());
        const std::shared_ptr<const ModelFacts> model = engine->open(tests::demoFolder(), {});
        RunRequest request;
        request.text = {"short", "Once upon a time there was a small house by the sea."};
        request.protocol.bos = BosPolicy::No;
        request.edits = {parseEdit("drop:3")};
        const Comparison comparison = engine->compare(request, {}, {});
        QCOMPARE(comparison.windowsTotal, std::int64_t(1));

        QTemporaryDir folder;
        const std::vector<std::int64_t> ids = tokenIds(request.text);
        const std::vector<float> before = logits(*engine, ids, {}, folder);
        const std::vector<float> after = logits(*engine, ids, request.edits, folder);
        const auto vocabulary = static_cast<std::size_t>(model->vocabulary);
        double divergence = 0;
        int changed = 0;
        const std::size_t positions = ids.size() - 1;
        for (std::size_t position = 0; position < positions; ++position) {
            const std::span p = std::span(before).subspan(position * vocabulary, vocabulary);
            const std::span q = std::span(after).subspan(position * vocabulary, vocabulary);
            const double normalP = logSum(p);
            const double normalQ = logSum(q);
            for (std::size_t token = 0; token < vocabulary; ++token) {
                const double logP = static_cast<double>(p[token]) - normalP;
                divergence += std::exp(logP) * (logP - static_cast<double>(q[token]) + normalQ);
            }
            changed += std::ranges::max_element(p) - p.begin() != std::ranges::max_element(q) - q.begin() ? 1 : 0;
        }
        QVERIFY(positions <= 32); // all of them are in the sample
        QCOMPARE(comparison.topChanged, static_cast<double>(changed) / static_cast<double>(positions));
        const double mean = divergence / static_cast<double>(comparison.divergencePositions);
        qInfo("divergence %.9g, by hand %.9g over %lld positions", comparison.divergence, mean,
              static_cast<long long>(comparison.divergencePositions));
        QVERIFY(comparison.divergencePositions == static_cast<std::int64_t>(positions));
        QVERIFY(std::abs(comparison.divergence - mean) < 1e-5 * mean);
    }

private:
    static double logSum(std::span<const float> logits)
    {
        const double largest = *std::ranges::max_element(logits);
        double sum = 0;
        for (const float logit : logits) {
            sum += std::exp(static_cast<double>(logit) - largest);
        }
        return largest + std::log(sum);
    }

    static std::vector<std::int64_t> tokenIds(const Text& text)
    {
        std::vector<std::int64_t> ids;
        for (const TokenId id : Tokenizer::load(tests::demoFolder())->encode(text.bytes, SpecialTokens::None)) {
            ids.push_back(id.value());
        }
        return ids;
    }

    static std::vector<float> logits(Engine& engine, const std::vector<std::int64_t>& ids, const EditList& edits,
                                     const QTemporaryDir& folder)
    {
        const std::string file = folder.filePath(QStringLiteral("activations.h5")).toStdString();
        engine.writeActivations({{ids}, edits, file}, {});
        return tests::readDataset(file, "/logits");
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
