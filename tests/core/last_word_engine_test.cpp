// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Last words on the embedded model, against the logits that the engine captured.

#include "core/engine/engine.h"
#include "core/tokenizer/tokenizer.h"
#include "tests/core/hdf5_reader.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace prosector;
using namespace prosector::tests;

namespace {

constexpr std::size_t vocabulary = 2048;
// The last words are: likely, a stop word, of several tokens, unlikely.
const std::vector<std::pair<std::string, std::string>> passages{
    {"Once upon a", " time"},
    {"One day she went to the park with", " the"},
    {"The cat sat down and", " unquestionably"},
    {"He was very happy and he said thank", " seventeen"},
};

Text text()
{
    Text result{"passages", {}};
    for (const auto& [context, target] : passages) {
        const std::string passage = context + target;
        result.passages.push_back({result.bytes.size(), passage.size()});
        result.bytes += passage + '\n';
    }
    return result;
}

} // namespace

class LastWordEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = makeEngine({});
        m_engine->open(demoFolder(), {});
    }

    void agreesWithTheLogits()
    {
        const EditList zeroed{ZeroWeight{{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)}}};
        const auto tokenizer = Tokenizer::load(demoFolder());
        const std::vector<std::string> stopWords{"the", "and"};
        std::vector<std::size_t> stopTokens;
        for (const std::string& word : stopWords) {
            const auto ids = tokenizer->encode(word, SpecialTokens::None);
            QCOMPARE(ids.size(), std::size_t(1));
            stopTokens.push_back(static_cast<std::size_t>(ids.front().value()));
        }
        for (const EditList& edits : {EditList(), zeroed}) {
            const LastWordResult result = m_engine->lastWords({text(), edits, BosPolicy::Auto, stopWords}, {});
            QCOMPARE(result.passages.size(), passages.size());
            QCOMPARE(result.stopTokens, 2);
            double largest = 0;
            for (std::size_t i = 0; i < passages.size(); ++i) {
                const LastWordScore& score = result.passages[i];
                const auto& [context, target] = passages[i];
                std::vector<std::int64_t> ids;
                for (const TokenId id : tokenizer->encode(context + target)) {
                    ids.push_back(id.value());
                }
                const std::size_t before = tokenizer->encode(context).size();
                QCOMPARE(score.tokens, static_cast<std::int64_t>(ids.size() - before));
                const std::string file = m_folder.filePath(QStringLiteral("logits.h5")).toStdString();
                m_engine->writeActivations({{ids}, edits, file}, {});
                const std::vector<float> logits = readDataset(file, "/logits");
                double sum = 0;
                double last = 0;
                bool allLikeliest = true;
                bool lastLikeliest = false;
                for (std::size_t position = before; position < ids.size(); ++position) {
                    std::vector<double> row(logits.begin() + static_cast<std::ptrdiff_t>((position - 1) * vocabulary),
                                            logits.begin() + static_cast<std::ptrdiff_t>(position * vocabulary));
                    const auto token = static_cast<std::size_t>(ids[position]);
                    double normalizer = 0;
                    for (const double logit : row) {
                        normalizer += std::exp(logit);
                    }
                    last = std::log(normalizer) - row[token];
                    sum += last;
                    allLikeliest = allLikeliest && row[token] == *std::ranges::max_element(row);
                    for (const std::size_t stop : stopTokens) {
                        row[stop] = -1e30;
                    }
                    lastLikeliest = row[token] == *std::ranges::max_element(row);
                }
                // Of a sum of float32 losses: a broken model's are large.
                largest = std::max({largest, std::abs(score.lossSum - sum) / std::max(1.0, sum),
                                    std::abs(score.lastLoss - last) / std::max(1.0, last)});
                QCOMPARE(score.allLikeliest, allLikeliest);
                QCOMPARE(score.lastLikeliest, lastLikeliest);
            }
            qInfo("largest relative difference %.2g", largest);
            QVERIFY(largest < 2e-6);
        }
    }

    void knowsItsOwnStories()
    {
        const LastWordResult result = m_engine->lastWords({text(), {}, BosPolicy::Auto, {"the"}}, {});
        QVERIFY(result.passages[0].allLikeliest && result.passages[0].lastLikeliest); // Once upon a time
        QVERIFY(!result.passages[1].lastLikeliest); // a stop word is never the answer
        QVERIFY(result.passages[2].tokens > 1 && !result.passages[2].allLikeliest);
        QVERIFY(result.provenance.bosUsed);
        const LastWordResult again = m_engine->lastWords({text(), {}, BosPolicy::Auto, {"the"}}, {});
        for (std::size_t i = 0; i < passages.size(); ++i) {
            QCOMPARE(again.passages[i].lossSum, result.passages[i].lossSum);
        }
        QVERIFY(!m_engine->lastWords({text(), {}, BosPolicy::No, {}}, {}).provenance.bosUsed);
    }

private:
    std::unique_ptr<Engine> m_engine;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LastWordEngineTest)
#include "last_word_engine_test.moc"
