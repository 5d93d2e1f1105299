// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"
#include "tests/core/fuzz_mutator.h"
#include "tests/core/largest_allocation.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <functional>

namespace prosector::tests {

// Damages a file again and again and uses what came of it. Every time it must work or end in an Error that is a
// sentence with a remedy, within five seconds, without a single allocation above 16 MiB or twice the file.
//
// `mutate` gives the damaged bytes; `use` writes and reads them. A failure names the seed, which repeats it.
inline void fuzz(std::size_t count, const std::function<std::string(Mutator&)>& mutate,
                 const std::function<void(const std::string&)>& use)
{
    constexpr qint64 longest = 5000; // ms
    constexpr std::size_t smallestLimit = 16 << 20;
    std::size_t refused = 0;
    qint64 slowest = 0;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t seed = firstSeed() + i;
        const QByteArray place = "PROSECTOR_FUZZ_SEED=" + QByteArray::number(quint64(seed));
        Mutator mutator(seed);
        const std::string damaged = mutate(mutator);
        QElapsedTimer timer;
        timer.start();
        resetLargestAllocation();
        try {
            use(damaged);
        } catch (const Error& error) {
            ++refused;
            const QByteArray sentence = error.what();
            QVERIFY2(!error.where().empty() && !error.remedy().empty() && sentence.endsWith('.'),
                     place + ": " + sentence);
        } catch (const std::exception& other) {
            QFAIL(place + ": " + other.what());
        }
        const std::size_t allocated = largestAllocation();
        QVERIFY2(allocated <= std::max(smallestLimit, 2 * damaged.size()),
                 place + ": allocates " + QByteArray::number(quint64(allocated)));
        QVERIFY2(timer.elapsed() < longest, place + ": takes " + QByteArray::number(timer.elapsed()) + " ms");
        slowest = std::max(slowest, timer.elapsed());
        largest = std::max(largest, allocated);
    }
    qInfo("%zu mutations from seed %llu: %zu refused, slowest %lld ms, largest allocation %zu bytes", count,
          static_cast<unsigned long long>(firstSeed()), refused, static_cast<long long>(slowest), largest);
    QVERIFY2(count < 50 || refused > 0, "nothing was refused: the mutations do no damage");
}

} // namespace prosector::tests
