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

TextTokens tokens(std::int64_t count, bool addsBos = true)
{
    TextTokens text;
    text.name = "ten";
    for (std::int64_t id = 0; id < count; ++id) {
        text.ids.push_back(TokenId(10 + id));
    }
    text.bos = TokenId(bos);
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
        ids.insert(ids.end(), window.ids.begin() + window.firstScored, window.ids.end());
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
