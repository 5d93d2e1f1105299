// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Block Influence against hand-computed cases (ShortGPT).

#include "core/analysis/block_influence.h"
#include "tests/core/matrices.h"

#include <QtTest>

#include <cmath>

using namespace prosector;
using prosector::tests::Rows;

class BlockInfluenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfNormZeroAreLeftOut()
    {
        const Rows x{{3, 4}, {1, 0}, {0, 0}, {1, 1}};
        const Rows y{{6, 8}, {0, 2}, {1, 1}, {1, -1}};
        const BlockInfluence influence = blockInfluence(x.view(), y.view());
        QVERIFY(std::abs(influence.value - 0.666666666667) < 1e-9);
        QCOMPARE(influence.rowsLeftOut, 1);
    }

    void meanOfCosines()
    {
        const Rows x{{1, 0, 0}, {1, 1, 0}, {1, 2, 2}};
        const Rows y{{1, 1, 0}, {2, 2, 0}, {3, 1, 1}};
        const double difference = std::abs(blockInfluence(x.view(), y.view()).value - 0.196455582711);
        qInfo() << "largest difference" << difference;
        QVERIFY(difference < 1e-9);
    }

    void smallAnglesKeepTheirDigits()
    {
        // Half precision overflows here and the published code then scores 0.5.
        const Rows x{{300, 0, 1}};
        const Rows y{{300, 1, 0}};
        QVERIFY(std::abs(blockInfluence(x.view(), y.view()).value - 1.1111e-5) < 1e-9);
    }

    void nothingLeftIsUndefined()
    {
        const Rows zero{{0, 0}};
        QVERIFY(std::isnan(blockInfluence(zero.view(), zero.view()).value));
    }
};

QTEST_GUILESS_MAIN(BlockInfluenceTest)
#include "block_influence_test.moc"
