// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session with the real engine on the demo model: what comes back is what was computed, bit for bit, and computing it
// again gives the same.

#include "built_in_text.h"
#include "core/engine/engine.h"
#include "core/storage/session_file.h"
#include "ui/main_window.h"
#include "ui/session_keeper.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>

using namespace prosector;
using namespace prosector::ui;

namespace fs = std::filesystem;

namespace {

constexpr int ceiling = 60'000; // milliseconds; a busy machine is slow

std::unique_ptr<MainWindow> makeWindow(const Text& calibration)
{
    MainWindowOptions options;
    EngineOptions engine;
    engine.calibration = calibration;
    engine.specimen = PROSECTOR_SOURCE_DIR "/resources/demo";
    options.engine = [engine] { return makeEngine(engine); };
    options.dataFolder = PROSECTOR_SOURCE_DIR "/resources";
    options.setup.evaluationText = builtInText("evaluation");
    options.setup.calibrationText = calibration;
    options.setup.protocol.window = 128;
    options.setup.protocol.maxTokens = 600;
    options.setup.watchedWords = {"the", "and"};
    auto window = std::make_unique<MainWindow>(std::move(options));
    window->resize(1280, 800);
    window->show();
    return window;
}

bool settle(MainWindow& window)
{
    return QTest::qWaitFor([&] { return window.isIdle() && !window.findChild<SessionKeeper*>()->isBusy(); }, ceiling);
}

bool isSame(const Evaluation& one, const Evaluation& other)
{
    const double a = one.loss();
    const double b = other.loss();
    return one.tokenLoss == other.tokenLoss && std::memcmp(&a, &b, sizeof a) == 0
        && one.watched.at(0).windowSums == other.watched.at(0).windowSums;
}

} // namespace

class SessionEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBackAndAreComputedAgain()
    {
        applyTheme(Theme::Light);
        const QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "demo.prosector";
        Text calibration = builtInText("calibration");
        calibration.bytes.resize(6000);
        std::shared_ptr<const Evaluation> original;
        std::shared_ptr<const Evaluation> linear;
        std::shared_ptr<const Evaluation> both;
        {
            const auto window = makeWindow(calibration);
            Dissection& dissection = *window->dissection();
            window->openModel(PROSECTOR_SOURCE_DIR "/resources/demo");
            QVERIFY(QTest::qWaitFor([&] { return dissection.original() && dissection.scan(); }, ceiling));
            dissection.setBlockState(Layer(4), widgets::BlockState::Linear);
            QVERIFY(settle(*window));
            linear = dissection.shown();
            dissection.selection()->selectCandidate(0);
            dissection.scaleSelectedWeight(0.5);
            QVERIFY(settle(*window));
            both = dissection.shown();
            original = dissection.original();
            QVERIFY(linear != both && linear != original);
            QSignalSpy saved(window->findChild<SessionKeeper*>(), &SessionKeeper::saved);
            window->findChild<SessionKeeper*>()->save(file);
            QVERIFY(saved.wait(ceiling));
        }
        Text other = calibration;
        other.bytes.resize(3000); // the session's own must take its place
        const auto window = makeWindow(other);
        Dissection& dissection = *window->dissection();
        QSignalSpy opened(window->findChild<SessionKeeper*>(), &SessionKeeper::opened);
        QSignalSpy evaluated(window->findChild<EngineService*>(), &EngineService::evaluationFinished);
        window->openModel(file);
        QVERIFY(opened.wait(ceiling));
        QVERIFY(settle(*window));
        QCOMPARE(evaluated.count(), 0);
        QVERIFY(isSame(*dissection.shown(), *both));
        QVERIFY(isSame(*dissection.original(), *original));
        dissection.undoStack()->undo();
        QVERIFY(isSame(*dissection.shown(), *linear));
        dissection.undoStack()->redo();

        // Everything anew: the fit on the session's calibration text too.
        dissection.measureOn(dissection.setup());
        QVERIFY(QTest::qWaitFor([&] { return dissection.original() && !dissection.isStale(); }, ceiling));
        QVERIFY(settle(*window));
        QVERIFY(isSame(*dissection.original(), *original));
        QVERIFY(isSame(*dissection.shown(), *both));
    }
};

QTEST_MAIN(SessionEngineTest)
#include "session_engine_test.moc"
