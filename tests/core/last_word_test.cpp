// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How passages are cut before their last word, and how results are counted, on cases done by hand.

#include "core/engine/last_word.h"
#include "core/types/last_word.h"
#include "tests/core/error_check.h"

#include <QtTest>

#include <cmath>

using namespace prosector;
using namespace prosector::tests;

namespace {

using Ids = std::vector<std::int64_t>;

// A token for each byte.
std::vector<TokenId> byteIds(std::string_view text)
{
    std::vector<TokenId> ids;
    for (const char byte : text) {
        ids.push_back(TokenId(static_cast<unsigned char>(byte)));
    }
    return ids;
}

Ids idsOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace

class LastWordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("passage");
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("plain") << QByteArray("one two three") << QByteArray("one two") << QByteArray(" three");
        QTest::newRow("two spaces") << QByteArray("one  two") << QByteArray("one") << QByteArray("  two");
        QTest::newRow("a line end before") << QByteArray("one\n two") << QByteArray("one") << QByteArray("\n two");
        QTest::newRow("a line end is no space") << QByteArray("a b\nc") << QByteArray("a") << QByteArray(" b\nc");
        QTest::newRow("space behind") << QByteArray("one two \n") << QByteArray("one") << QByteArray(" two");
    }

    void splits()
    {
        QFETCH(QByteArray, passage);
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, target);
        const std::string text = passage.toStdString();
        const LastWord word = splitLastWord(text, "p");
        QCOMPARE(std::string(word.context), context.toStdString());
        QCOMPARE(std::string(word.target), target.toStdString());
    }

    void cutsWindows()
    {
        const LastWordPlan plan = planLastWords({"ab cd", "a b"}, "text", byteIds, TokenId(1), 100);
        QCOMPARE(plan.windows.size(), std::size_t(2));
        QCOMPARE(plan.windows[0].ids, (Ids{1, 'a', 'b', ' ', 'c'}));
        QCOMPARE(plan.windows[0].targets(), idsOf(" cd"));
        QCOMPARE(plan.windows[1].targets(), idsOf(" b"));
        QCOMPARE(plan.truncated, 0);
        const LastWordPlan without = planLastWords({"ab cd"}, "text", byteIds, {}, 100);
        QCOMPARE(without.windows[0].ids, idsOf("ab c"));
        QCOMPARE(without.windows[0].targets(), idsOf(" cd"));
    }

    // The model reads as many tokens as it can hold; the target's last one is not read.
    void leavesOutTheBeginning()
    {
        const LastWordPlan plan = planLastWords({"abcd ef"}, "text", byteIds, TokenId(1), 4);
        QCOMPARE(plan.truncated, 1);
        QCOMPARE(plan.windows[0].ids, idsOf("cd e"));
        QCOMPARE(plan.windows[0].targets(), idsOf(" ef"));
        QCOMPARE(planLastWords({"abcd ef"}, "text", byteIds, TokenId(1), 7).truncated, 0);
    }

    void refusals()
    {
        for (const char* passage : {"", "one", " one ", "one\ntwo"}) {
            QCOMPARE(complaintAbout(errorOf([&] {
                                        planLastWords({"a b", passage}, "text", byteIds, {}, 9);
                                    }),
                                    ErrorCode::Malformed, {"text, passage 2", "two words"}),
                     QString());
        }
        QCOMPARE(complaintAbout(errorOf([&] { planLastWords({"a bcdefg"}, "text", byteIds, {}, 5); }),
                                ErrorCode::Mismatch, {"text, passage 1", "7 tokens"}),
                 QString());
    }

    void counts()
    {
        LastWordResult result;
        // Losses of the whole word, and of its last token.
        result.passages = {{1, 1.0, 1.0, true, true}, {2, 3.0, 2.0, false, true}, {3, 5.0, 0.0, false, false}};
        using enum LastWordConvention;
        QCOMPARE(result.accuracy(LmEval).value, 1.0 / 3);
        QCOMPARE(result.accuracy(OpenAi).value, 2.0 / 3);
        QCOMPARE(result.perplexity(LmEval).value, std::exp(3.0));
        QCOMPARE(result.perplexity(OpenAi).value, std::exp(1.0));
        // sqrt(p (1 - p) / (n - 1)); the losses 1, 3, 5 have the sample variance 4.
        QCOMPARE(result.accuracy(LmEval).standardError, std::sqrt(2.0 / 9 / 2));
        QCOMPARE(result.perplexity(LmEval).standardError, std::exp(3.0) * std::sqrt(4.0 / 3));
        result.passages.resize(1);
        QVERIFY(std::isinf(result.accuracy(LmEval).standardError));
    }
};

QTEST_GUILESS_MAIN(LastWordTest)
#include "last_word_test.moc"
