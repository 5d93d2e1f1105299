// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How each protocol cuts a text, on texts short enough to do by hand.

#include "core/engine/windows.h"
#include "core/types/error.h"

#include <QtTest>

#include <set>

using namespace prosector;

namespace {

using Ids = std::vector<std::int64_t>;
constexpr std::int64_t bos = 1;
constexpr std::int64_t eos = 2;

std::vector<TokenId> idsFrom(std::int64_t first, std::int64_t count)
{
    std::vector<TokenId> ids;
    for (std::int64_t id = first; id < first + count; ++id) {
        ids.push_back(TokenId(id));
    }
    return ids;
}

TextTokens tokens(std::int64_t count, bool addsBos = true)
{
    TextTokens text;
    text.name = "ten";
    text.passages = {idsFrom(10, count)};
    text.bos = TokenId(bos);
    text.eos = TokenId(eos);
    text.addsBos = addsBos;
    return text;
}

Protocol protocol(ProtocolKind kind, std::int64_t window, std::int64_t stride = 0)
{
    Protocol result;
    result.kind = kind;
    result.window = window;
    result.stride = stride;
    return result;
}

// Every scored token, in order.
Ids scored(const WindowPlan& plan)
{
    Ids ids;
    for (const Window& window : plan.windows) {
        const Ids targets = window.targets();
        ids.insert(ids.end(), targets.begin(), targets.end());
    }
    return ids;
}

} // namespace

class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bosWindowsScoreEveryToken()
    {
        const WindowPlan plan = planWindows(tokens(10), protocol(ProtocolKind::BosWindows, 4), 128);
        QCOMPARE(plan.windows.size(), std::size_t(4));
        QCOMPARE(plan.windows[0].ids, (Ids{bos, 10, 11, 12}));
        QCOMPARE(plan.windows[3].ids, (Ids{bos, 19}));
        QCOMPARE(scored(plan), (Ids{10, 11, 12, 13, 14, 15, 16, 17, 18, 19}));
        QVERIFY(plan.bosUsed);
    }

    void withoutBosTheFirstOfEachWindowIsNotScored()
    {
        const WindowPlan plan = planWindows(tokens(9, false), protocol(ProtocolKind::BosWindows, 4), 128);
        QVERIFY(!plan.bosUsed);
        // The last token stands alone in its window: nothing precedes it.
        QCOMPARE(scored(plan), (Ids{11, 12, 13, 15, 16, 17}));
    }

    void paperDropsTheTail()
    {
        const WindowPlan plan = planWindows(tokens(10), protocol(ProtocolKind::Paper, 4), 128);
        QCOMPARE(plan.windows.size(), std::size_t(2)); // BOS and ten tokens: two windows of four
        QCOMPARE(plan.windows[0].ids, (Ids{bos, 10, 11, 12}));
        QCOMPARE(scored(plan), (Ids{10, 11, 12, 14, 15, 16}));
    }

    void huggingFaceScoresEachTokenOnce()
    {
        const WindowPlan plan = planWindows(tokens(10), protocol(ProtocolKind::HuggingFace, 4, 2), 128);
        QCOMPARE(plan.windows[1].ids, (Ids{11, 12, 13, 14}));
        QCOMPARE(plan.windows[1].firstScored, 2);
        QCOMPARE(scored(plan), (Ids{10, 11, 12, 13, 14, 15, 16, 17, 18, 19}));
    }

    // Nothing precedes the first token of a window that does not overlap the one before.
    void huggingFaceWithoutOverlap()
    {
        const WindowPlan plan = planWindows(tokens(9, false), protocol(ProtocolKind::HuggingFace, 4, 4), 128);
        QCOMPARE(scored(plan), (Ids{11, 12, 13, 15, 16, 17}));
        QCOMPARE(plan.windows.size(), std::size_t(2)); // the last token stands alone in its window
    }

    // The harness's own example: length 4, context 1.
    void lmEvalRollsOverTheText()
    {
        const WindowPlan plan = planWindows(tokens(10), protocol(ProtocolKind::LmEval, 4), 128);
        QCOMPARE(plan.windows.size(), std::size_t(3));
        QCOMPARE(plan.windows[0].ids, (Ids{bos, 10, 11, 12}));
        QCOMPARE(plan.windows[0].targets(), (Ids{10, 11, 12, 13}));
        QCOMPARE(plan.windows[1].ids, (Ids{13, 14, 15, 16}));
        QCOMPARE(plan.windows[1].targets(), (Ids{14, 15, 16, 17}));
        // Filled up backwards; only what is new is scored.
        QCOMPARE(plan.windows[2].ids, (Ids{15, 16, 17, 18}));
        QCOMPARE(plan.windows[2].targets(), (Ids{18, 19}));
        QCOMPARE(scored(plan), (Ids{10, 11, 12, 13, 14, 15, 16, 17, 18, 19}));
        QCOMPARE(plan.protocol.stride, 4);
    }

    void lmEvalOfAShortText()
    {
        const WindowPlan three = planWindows(tokens(3), protocol(ProtocolKind::LmEval, 4), 128);
        QCOMPARE(three.windows.size(), std::size_t(1));
        QCOMPARE(three.windows[0].ids, (Ids{bos, 10, 11}));
        QCOMPARE(scored(three), (Ids{10, 11, 12}));
        QCOMPARE(scored(planWindows(tokens(1), protocol(ProtocolKind::LmEval, 4), 128)), (Ids{10}));
        const WindowPlan five = planWindows(tokens(5), protocol(ProtocolKind::LmEval, 4), 128);
        QCOMPARE(five.windows[1].ids, (Ids{10, 11, 12, 13}));
        QCOMPARE(five.windows[1].targets(), (Ids{14}));
    }

    // Whether or not the tokenizer adds it by itself; the end token where there is no BOS.
    void lmEvalAlwaysHasAPrefix()
    {
        TextTokens text = tokens(3, false);
        QCOMPARE(planWindows(text, protocol(ProtocolKind::LmEval, 4), 128).windows[0].ids.front(), bos);
        text.bos.reset();
        const WindowPlan plan = planWindows(text, protocol(ProtocolKind::LmEval, 4), 128);
        QCOMPARE(plan.windows[0].ids.front(), eos);
        QVERIFY(plan.bosUsed);
        text.eos.reset();
        QVERIFY_EXCEPTION_THROWN(planWindows(text, protocol(ProtocolKind::LmEval, 4), 128), Error);
        Protocol without = protocol(ProtocolKind::LmEval, 4);
        without.bos = BosPolicy::No;
        QVERIFY_EXCEPTION_THROWN(planWindows(tokens(3), without, 128), Error);
    }

    void passagesAreCutApart()
    {
        TextTokens text = tokens(0);
        text.passages = {idsFrom(10, 6), {}, idsFrom(20, 2), idsFrom(30, 1)};
        const WindowPlan one = planWindows(text, protocol(ProtocolKind::Passages, 4), 128);
        QCOMPARE(one.windows.size(), std::size_t(3));
        QCOMPARE(one.windows[0].ids, (Ids{bos, 10, 11, 12})); // cut
        QCOMPARE(one.windows[1].ids, (Ids{bos, 20, 21}));
        QCOMPARE(one.windows[2].ids, (Ids{bos, 30}));
        QCOMPARE(scored(one), (Ids{10, 11, 12, 20, 21, 30}));
        QCOMPARE(one.textTokens, (Ids{6, 0, 2, 1}));

        text.addsBos = false; // then a single token has nothing before it
        QCOMPARE(scored(planWindows(text, protocol(ProtocolKind::Passages, 4), 128)), (Ids{11, 12, 13, 21}));

        text.addsBos = true;
        const WindowPlan every = planWindows(text, protocol(ProtocolKind::BosWindows, 4), 128);
        QCOMPARE(scored(every), (Ids{10, 11, 12, 13, 14, 15, 20, 21, 30}));
        QCOMPARE(every.windows.size(), std::size_t(4));
        const WindowPlan rolled = planWindows(text, protocol(ProtocolKind::LmEval, 4), 128);
        QCOMPARE(scored(rolled), scored(every));
        QCOMPARE(rolled.windows[2].ids, (Ids{bos, 20}));

        Protocol some = protocol(ProtocolKind::LmEval, 4);
        some.maxTokens = 7;
        const WindowPlan first = planWindows(text, some, 128);
        QCOMPARE(scored(first), (Ids{10, 11, 12, 13, 14, 15, 20}));
        QCOMPARE(first.textTokens, (Ids{6, 0, 1, 0}));
    }

    void llamaCppScoresTheSecondHalf()
    {
        const WindowPlan plan = planWindows(tokens(1100), protocol(ProtocolKind::LlamaCpp, 512), 1024);
        QCOMPARE(plan.windows.size(), std::size_t(2));
        QCOMPARE(plan.windows[1].ids.front(), bos);
        QCOMPARE(plan.windows[0].scored(), 255);
    }

    void defaultsAreResolved()
    {
        QCOMPARE(planWindows(tokens(600), {}, 256).protocol.window, 256);
        QCOMPARE(planWindows(tokens(600), {}, 4096).protocol.window, 512);
        QCOMPARE(planWindows(tokens(600), protocol(ProtocolKind::LmEval, 0), 4096).protocol.window, 4096);
        QCOMPARE(planWindows(tokens(600), protocol(ProtocolKind::Passages, 0), 4096).protocol.window, 4096);
        QCOMPARE(planWindows(tokens(600), protocol(ProtocolKind::HuggingFace, 100), 256).protocol.stride, 50);
    }

    void atMost()
    {
        Protocol some = protocol(ProtocolKind::BosWindows, 4);
        some.maxTokens = 5;
        QCOMPARE(scored(planWindows(tokens(10), some, 128)).size(), std::size_t(5));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qlonglong>("window");
        QTest::addColumn<qlonglong>("count");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, ProtocolKind kind, qlonglong window, qlonglong count, ErrorCode code) {
            QTest::newRow(name) << static_cast<int>(kind) << window << count << static_cast<int>(code);
        };
        row("empty text", ProtocolKind::BosWindows, 4, 0, ErrorCode::NothingToDo);
        row("shorter than a window", ProtocolKind::Paper, 64, 10, ErrorCode::NothingToDo);
        row("one token", ProtocolKind::HuggingFace, 4, 0, ErrorCode::NothingToDo);
        row("window beyond the context", ProtocolKind::BosWindows, 129, 10, ErrorCode::Mismatch);
        row("window of one", ProtocolKind::BosWindows, 1, 10, ErrorCode::Mismatch);
        row("negative window", ProtocolKind::BosWindows, -5, 10, ErrorCode::Mismatch);
    }

    void refusals()
    {
        QFETCH(int, kind);
        QFETCH(qlonglong, window);
        QFETCH(qlonglong, count);
        QFETCH(int, code);
        try {
            planWindows(tokens(count), protocol(static_cast<ProtocolKind>(kind), window), 128);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(static_cast<int>(error.code()), code);
            QVERIFY(!error.remedy().empty());
        }
    }

    void bosThatIsNotThere()
    {
        TextTokens text = tokens(10, false);
        text.bos.reset();
        Protocol wanted = protocol(ProtocolKind::BosWindows, 4);
        wanted.bos = BosPolicy::Yes;
        QVERIFY_EXCEPTION_THROWN(planWindows(text, wanted, 128), Error);
    }
};

QTEST_GUILESS_MAIN(WindowsTest)
#include "windows_test.moc"
