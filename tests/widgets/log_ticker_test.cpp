// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/log_ticker.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using prosector::widgets::detail::LogTicker;

class LogTickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("room");
        QTest::addColumn<QVector<double>>("expected");
        QTest::newRow("one decade, much room")
            << 28.0 << 850.0 << 9.0 << QVector<double>{30, 50, 70, 100, 150, 200, 300, 500, 700};
        QTest::newRow("one decade") << 28.0 << 850.0 << 5.0 << QVector<double>{50, 100, 200, 500};
        QTest::newRow("little room") << 28.0 << 850.0 << 3.5 << QVector<double>{30, 100, 300};
        QTest::newRow("decades") << 5.0 << 2e6 << 6.0 << QVector<double>{10, 100, 1000, 1e4, 1e5, 1e6};
        QTest::newRow("every second decade") << 5.0 << 2e6 << 4.0 << QVector<double>{100, 1e4, 1e6};
        QTest::newRow("below one") << 0.004 << 0.3 << 6.0 << QVector<double>{0.005, 0.01, 0.02, 0.05, 0.1, 0.2};
    }

    void readable()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, room);
        QFETCH(QVector<double>, expected);
        const QVector<double> ticks = inside(low, high, room);
        QCOMPARE(ticks.size(), expected.size());
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            QVERIFY(std::abs(ticks[i] - expected[i]) <= 1e-12 * expected[i]);
        }
    }

    void aSmallSpanHasEvenTicks()
    {
        const QVector<double> ticks = inside(31.2, 31.9, 6);
        QVERIFY(ticks.size() >= 2);
        QVERIFY(std::abs((ticks[1] - ticks[0]) - (ticks.back() - ticks[ticks.size() - 2])) < 1e-9);
    }

    void neverMoreThanHaveRoom()
    {
        QVERIFY(inside(1e-290, 1e290, 4).size() <= 4);
        QVERIFY(inside(0.5, 1e9, 0).size() <= 1); // an axis that has no height yet
    }

private:
    // The ticks that are drawn: one more to each side may be made, for ticks in between.
    static QVector<double> inside(double low, double high, double room)
    {
        LogTicker ticker(room);
        QVector<double> ticks;
        ticker.generate(QCPRange(low, high), QLocale::c(), QLatin1Char('g'), 6, ticks, nullptr, nullptr);
        ticks.erase(std::remove_if(ticks.begin(), ticks.end(), [&](double tick) { return tick < low || tick > high; }),
                    ticks.end());
        return ticks;
    }
};

QTEST_MAIN(LogTickerTest)
#include "log_ticker_test.moc"
