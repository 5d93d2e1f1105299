// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which states of earlier runs are kept, and which give way.

#include "core/engine/detail/residual_cache.h"

#include <QtTest>

using namespace prosector;

namespace {

constexpr std::int64_t elements = 4;
constexpr std::int64_t stateBytes = elements * static_cast<std::int64_t>(sizeof(float));

ResidualCache::Key key(std::int64_t layer, std::uint64_t below)
{
    return {7, layer, below};
}

at::Tensor state(double value = 0)
{
    return at::full({elements}, value, at::kFloat);
}

} // namespace

class ResidualCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasPut()
    {
        ResidualCache cache(10 * stateBytes);
        cache.put(key(1, 0), state(3));
        QCOMPARE(cache.find(key(1, 0))[0].item<float>(), 3.0F);
        QVERIFY(!cache.find(key(2, 0)).defined());
        QVERIFY(!cache.find(key(1, 5)).defined());
        cache.put(key(1, 0), state(4)); // the same again: it is the same state
        QCOMPARE(cache.bytes(), stateBytes);
        cache.clear();
        QVERIFY(!cache.contains(key(1, 0)));
        QCOMPARE(cache.bytes(), 0);
    }

    void basesStandBesideStates()
    {
        ResidualCache cache(10 * stateBytes);
        cache.putBase(key(1, 0), {state(1), {}});
        QVERIFY(!cache.find(key(1, 0)).defined());
        cache.put(key(1, 0), state(2));
        QCOMPARE(cache.findBase(key(1, 0))->out[0].item<float>(), 1.0F);
        QCOMPARE(cache.find(key(1, 0))[0].item<float>(), 2.0F);
    }

    void leastRecentlyUsedGoesFirst()
    {
        ResidualCache cache(3 * stateBytes);
        for (const std::int64_t layer : {1, 2, 3}) {
            cache.put(key(layer, 0), state());
        }
        cache.find(key(1, 0));
        cache.put(key(4, 0), state());
        QVERIFY(cache.contains(key(1, 0)));
        QVERIFY(!cache.contains(key(2, 0)));
        QCOMPARE(cache.bytes(), 3 * stateBytes);
    }

    void tooLargeIsNotKept()
    {
        ResidualCache cache(stateBytes / 2);
        cache.put(key(1, 0), state());
        QCOMPARE(cache.bytes(), 0);
    }

    // However many edits come after it.
    void refreshedStays()
    {
        constexpr std::uint64_t original = 100;
        ResidualCache cache(4 * stateBytes);
        cache.put(key(1, original), state());
        cache.put(key(2, original), state());
        for (std::uint64_t edit = 0; edit < 20; ++edit) {
            cache.refresh({original, 999});
            cache.put(key(2, edit), state());
        }
        QVERIFY(cache.contains(key(1, original)) && cache.contains(key(2, original)));
        QVERIFY(cache.contains(key(2, 19)) && cache.contains(key(2, 18)));
        QVERIFY(!cache.contains(key(2, 17)));
    }

    void keepsNoMoreThanAsked()
    {
        ResidualCache cache(4 * stateBytes);
        const auto keptAfterMany = [&] {
            for (std::int64_t layer = 0; layer < 10; ++layer) {
                cache.put(key(layer, 0), state());
            }
            return cache.bytes() / stateBytes;
        };
        QCOMPARE(keptAfterMany(), 4);
        cache.makeRoomFor(2 * stateBytes);
        cache.put(key(20, 0), state());
        QCOMPARE(cache.bytes(), 2 * stateBytes);
        cache.makeRoomFor(stateBytes); // another use needs less
        QCOMPARE(keptAfterMany(), 2);
        cache.makeRoomFor(3 * stateBytes);
        cache.put(key(21, 0), state());
        QCOMPARE(cache.bytes(), 3 * stateBytes);
        cache.makeRoomFor(100 * stateBytes); // the budget stands
        cache.put(key(22, 0), state());
        cache.put(key(23, 0), state());
        QCOMPARE(cache.bytes(), 4 * stateBytes);
        cache.makeRoomFor(stateBytes);
        cache.clear();
        QCOMPARE(keptAfterMany(), 4); // nobody has said what is enough since
    }
};

QTEST_APPLESS_MAIN(ResidualCacheTest)
#include "residual_cache_test.moc"
