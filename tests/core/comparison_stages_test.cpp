// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which order a comparison takes the windows of a text.

#include "core/engine/detail/comparison_stages.h"

#include <QtTest>

#include <algorithm>

using namespace prosector;

namespace {

// Some of them 768 wide, which is about ten times too much for two windows within 50 ms.
ModelSpec modelOf(std::int64_t width)
{
    ModelSpec spec;
    spec.layers = 12;
    spec.width = width;
    spec.intermediate = 4 * width;
    spec.vocabulary = 2000;
    return spec;
}

std::vector<Window> windowsOf(std::size_t count, std::int64_t tokens, std::int64_t firstScored = 1)
{
    std::vector<Window> windows(count);
    for (std::size_t i = 0; i < count; ++i) {
        windows[i].ids.assign(static_cast<std::size_t>(tokens), static_cast<std::int64_t>(i));
        windows[i].firstScored = firstScored;
    }
    return windows;
}

QList<qsizetype> sizesOf(const ComparisonStages& stages)
{
    QList<qsizetype> sizes;
    for (const std::vector<std::int64_t>& stage : stages.windows) {
        sizes.push_back(static_cast<qsizetype>(stage.size()));
    }
    return sizes;
}

} // namespace

class ComparisonStagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubles_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("tokens");
        QTest::addColumn<int>("firstScored");
        QTest::addColumn<bool>("probe");
        QTest::addColumn<QList<qsizetype>>("sizes");
        QTest::newRow("small model") << 64 << 256 << 1 << false << QList<qsizetype>{2, 2, 4, 8, 3};
        QTest::newRow("small model, long windows") << 64 << 512 << 1 << false << QList<qsizetype>{2, 2, 4, 8, 3};
        QTest::newRow("large model") << 768 << 256 << 1 << false << QList<qsizetype>{1, 1, 2, 4, 8, 3};
        QTest::newRow("large model, long windows") << 768 << 257 << 1 << true << QList<qsizetype>{2, 2, 4, 8, 3};
        QTest::newRow("scored only behind the probe")
            << 768 << 512 << 256 << false << QList<qsizetype>{1, 1, 2, 4, 8, 3};
    }

    void doubles()
    {
        QFETCH(int, width);
        QFETCH(int, tokens);
        QFETCH(int, firstScored);
        const std::vector<Window> windows = windowsOf(19, tokens, firstScored);
        const ComparisonStages stages = comparisonStages(modelOf(width), windows);
        QTEST(sizesOf(stages), "sizes");
        QTEST(stages.probe.has_value(), "probe");
        if (stages.probe) {
            const Window& first = windows[static_cast<std::size_t>(stages.windows.front().front())];
            QCOMPARE(stages.probe->ids.size(), std::size_t(256));
            QVERIFY(std::ranges::equal(stages.probe->ids, std::span(first.ids).first(256)));
            QCOMPARE(stages.probe->firstScored, first.firstScored);
            QVERIFY(!stages.probe->next);
        }
    }

    // Every window once, in an order that is no machine's own: the same comes from a generator written anew in Python.
    void takesEveryWindowOnce()
    {
        const ComparisonStages stages = comparisonStages(modelOf(64), windowsOf(19, 8));
        std::vector<std::int64_t> order;
        for (const std::vector<std::int64_t>& stage : stages.windows) {
            order.insert(order.end(), stage.begin(), stage.end());
        }
        const std::vector<std::int64_t> beginning(order.begin(), order.begin() + 6);
        QCOMPARE(beginning, (std::vector<std::int64_t>{1, 2, 15, 0, 4, 16}));
        std::ranges::sort(order);
        for (std::size_t i = 0; i < order.size(); ++i) {
            QCOMPARE(order[i], static_cast<std::int64_t>(i));
        }
        QCOMPARE(order.size(), std::size_t(19));
    }

    void oneWindow() { QCOMPARE(sizesOf(comparisonStages(modelOf(64), windowsOf(1, 8))), QList<qsizetype>{1}); }
};

QTEST_APPLESS_MAIN(ComparisonStagesTest)
#include "comparison_stages_test.moc"
