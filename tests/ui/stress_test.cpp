// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random operations in a hurry against the fake engine, which answers at once. PROSECTOR_STRESS_OPERATIONS sets how
// many.

#include "fake_engine.h"
#include "stress_driver.h"

#include <QTest>

using namespace prosector;

class StressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hurriedUser_data()
    {
        QTest::addColumn<uint>("seed");
        for (const uint seed : {1U, 2U, 3U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void hurriedUser()
    {
        QFETCH(uint, seed);
        const auto control = std::make_shared<FakeControl>();
        tests::StressDriver driver([control] { return std::make_unique<FakeEngine>(control); },
                                   {"/models/demo", "/models/other"}, {{"evaluation.txt", "words"}, {}, {"the", "."}},
                                   seed);
        const QString problem = driver.run(tests::stressOperations(600));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        qInfo("everything was checked %d times", driver.settled());
        QVERIFY(driver.settled() > 1);
    }
};

QTEST_MAIN(StressTest)
#include "stress_test.moc"
