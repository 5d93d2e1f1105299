// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "head_probe.h"

#include <QtTest>

using namespace prosector;

class HeadScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesGiveTheWhole_data()
    {
        QTest::addColumn<bool>("hasBias");
        QTest::addColumn<double>("softCap");
        QTest::newRow("plain") << false << 0.0;
        QTest::newRow("bias that masks a whole piece") << true << 0.0;
        QTest::newRow("soft cap") << false << 5.0;
    }

    void piecesGiveTheWhole()
    {
        QFETCH(bool, hasBias);
        QFETCH(double, softCap);
        const tests::HeadDifferences differences = tests::headDifferences(hasBias, softCap);
        qInfo("largest difference: loss %.2g nats, probability %.2g relative", differences.loss,
              differences.probability);
        QVERIFY(differences.loss < 5e-6);
        QVERIFY(differences.probability < 1e-5);
        QVERIFY(differences.sameLikeliest);
    }
};

QTEST_GUILESS_MAIN(HeadScoresTest)
#include "head_scores_test.moc"
