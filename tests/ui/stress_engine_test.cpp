// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random operations in a hurry against the real engine, on a model under two names.
// PROSECTOR_STRESS_OPERATIONS sets how many.

#include "core/engine/engine.h"
#include "stress_driver.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

class StressEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hurriedUser()
    {
        EngineOptions options;
        options.calibration = {"calibration",
                               contentOf(sourceFolder() / "resources/texts/calibration.txt").substr(0, 2000)};
        options.stateBytes = 4'000'000; // too little for all states, so that some are always dropped
        ui::DissectionSetup setup;
        setup.evaluationText = {"evaluation",
                                contentOf(sourceFolder() / "resources/texts/evaluation.txt").substr(0, 1500)};
        setup.protocol.window = 64;
        setup.watchedWords = {"the"};
        const std::filesystem::path demo = demoFolder();
        const std::filesystem::path other = std::filesystem::path(m_folder.path().toStdString()) / "other";
        std::filesystem::create_directory_symlink(demo, other); // another name, another model to the program
        StressDriver driver([options] { return makeEngine(options); }, {demo, other}, setup, 7);
        const QString problem = driver.run(stressOperations(150));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        qInfo("everything was checked %d times", driver.settled());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(StressEngineTest)
#include "stress_engine_test.moc"
