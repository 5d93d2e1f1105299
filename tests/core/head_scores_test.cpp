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
        QTest::addColumn<int>("lanes");
        QTest::newRow("plain") << false << 0.0 << 1;
        QTest::newRow("bias that masks a whole piece") << true << 0.0 << 1;
        QTest::newRow("soft cap") << false << 5.0 << 1;
        QTest::newRow("two lanes") << false << 0.0 << 2;
        QTest::newRow("a lane for each piece, one without a possible token") << true << 0.0 << 5;
        QTest::newRow("more lanes than pieces") << false << 0.0 << 7;
    }

    void piecesGiveTheWhole()
    {
        QFETCH(bool, hasBias);
        QFETCH(double, softCap);
        QFETCH(int, lanes);
        const tests::HeadDifferences differences = tests::headDifferences(hasBias, softCap, lanes);
        qInfo("largest difference: loss %.2g nats, probability %.2g relative", differences.loss,
              differences.probability);
        QVERIFY(differences.loss < 5e-6);
        QVERIFY(differences.probability < 1e-5);
        QVERIFY(differences.sameLikeliest);
    }
};

QTEST_GUILESS_MAIN(HeadScoresTest)
#include "head_scores_test.moc"
