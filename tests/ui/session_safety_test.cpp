// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No work is lost where saving, recovering or opening goes wrong, or ends later than something else.

#include "core/storage/recovery.h"
#include "session_bench.h"
#include "ui/task_queue.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

namespace fs = std::filesystem;

namespace {

constexpr int ceiling = SessionBench::ceiling;

// While it lives, the disk is full: no file may grow.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class SessionSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_folder = m_directory->path().toStdString();
        m_model = m_folder / "model";
        fs::copy(PROSECTOR_SOURCE_DIR "/tests/data/families/gpt2", m_model);
        m_other = m_folder / "other";
        fs::copy(m_model, m_other);
        m_file = m_folder / "saved.prosector";
        m_recovery = m_folder / "recovery";
    }

    void recoveredEditsThatAreRefusedStayInTheirFile()
    {
        const fs::path left = leave(90);
        SessionBench bench(m_recovery);
        QSignalSpy refused(&bench.dissection, &Dissection::refused);
        QVERIFY(recover(bench));
        QCOMPARE(refused.count(), 1);
        bench.keeper.finish();
        QVERIFY(bench.settle());
        QVERIFY(fs::exists(left));
        QCOMPARE(readSession(left).steps.size(), std::size_t(1));
    }

    void recoveredEditsStayWhereTheDiskIsFull()
    {
        const fs::path left = leave(4);
        SessionBench bench(m_recovery);
        QSignalSpy failed(&bench.keeper, &SessionKeeper::failed);
        {
            const FullDisk full;
            QVERIFY(recover(bench));
            QVERIFY(failed.count() > 0 || failed.wait(ceiling));
            bench.keeper.finish();
            QVERIFY(bench.settle());
        }
        QVERIFY(bench.dissection.edits() == EditList({DropBlock{Layer(4)}}));
        QVERIFY(fs::exists(left));
        QCOMPARE(readSession(left).steps.size(), std::size_t(1));
    }

    void recoveredEditsAreKeptOnInTheSameFile()
    {
        const fs::path left = leave(4);
        SessionBench bench(m_recovery);
        QSignalSpy found(&bench.keeper, &SessionKeeper::abandonedFound);
        QVERIFY(recover(bench));
        bench.dissection.setBlockState(Layer(5), BlockState::Dropped);
        QVERIFY(bench.settle());
        bench.keeper.finish();
        QVERIFY(bench.settle());
        QVERIFY(fs::exists(left));
        QCOMPARE(readSession(left).steps.size(), std::size_t(2));
        QCOMPARE(sessionsIn(m_recovery), 1);
        QCOMPARE(found.count(), 1); // not offered again while it is worked on
        QVERIFY(bench.keeper.hasUnsavedWork());
    }

    void aSaveThatEndsLateSaysNothingOfTheNextModel()
    {
        SessionBench bench(m_recovery);
        QVERIFY(bench.open(m_model));
        QSignalSpy saved(&bench.keeper, &SessionKeeper::saved);
        bench.keeper.save(m_file);
        QSignalSpy opened(&bench.dissection, &Dissection::modelChanged);
        bench.dissection.open(m_other);
        const QDeadlineTimer deadline(ceiling);
        while (opened.isEmpty() && !deadline.hasExpired()) {
            // What the engine's thread has posted, but not what the thread for files has.
            QCoreApplication::sendPostedEvents(&bench.service);
            QCoreApplication::sendPostedEvents(bench.service.findChild<TaskQueue*>());
            QThread::msleep(1);
        }
        QCOMPARE(opened.count(), 1);
        bench.dissection.setBlockState(Layer(4), BlockState::Dropped);
        QCOMPARE(saved.count(), 0);
        QVERIFY(saved.wait(ceiling));
        QVERIFY(readSession(m_file).steps.empty()); // of the first model
        QVERIFY(bench.keeper.file().empty());
        QVERIFY(bench.keeper.isUnsaved());
        QVERIFY(bench.keeper.hasUnsavedWork());
    }

    void whatChangesWhileItIsSavedIsNotSaved()
    {
        SessionBench bench(m_recovery);
        QVERIFY(bench.open(m_model));
        bench.dissection.setBlockState(Layer(4), BlockState::Dropped);
        QSignalSpy saved(&bench.keeper, &SessionKeeper::saved);
        bench.keeper.save(m_file);
        bench.dissection.setBlockState(Layer(5), BlockState::Dropped);
        QVERIFY(saved.wait(ceiling));
        QVERIFY(bench.keeper.isUnsaved());
        QVERIFY(bench.keeper.hasUnsavedWork());
        bench.keeper.finish();
        QCOMPARE(sessionsIn(m_recovery), 1);
    }

    void aFailedSaveLeavesTheCopy()
    {
        SessionBench bench(m_recovery);
        QVERIFY(bench.open(m_model));
        bench.dissection.setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(bench.settle());
        QTRY_COMPARE_WITH_TIMEOUT(sessionsIn(m_recovery), 1, ceiling);
        std::vector<bool> told;
        bench.keeper.save(m_model, [&](bool isSaved) { told.push_back(isSaved); }); // a folder
        bench.keeper.finish(); // as when the program is told to end meanwhile
        QCOMPARE(sessionsIn(m_recovery), 1);
        QTRY_VERIFY_WITH_TIMEOUT(told == std::vector<bool>{false}, ceiling);
        QVERIFY(bench.keeper.isUnsaved());
        bench.keeper.finish();
        QCOMPARE(sessionsIn(m_recovery), 1);
    }

    void eachOfSeveralSavesIsAnswered()
    {
        SessionBench bench(m_recovery);
        QVERIFY(bench.open(m_model));
        std::vector<bool> told;
        for (int i = 0; i < 3; ++i) {
            bench.keeper.save(m_file, [&](bool isSaved) { told.push_back(isSaved); });
        }
        QTRY_VERIFY_WITH_TIMEOUT(told == std::vector<bool>({true, true, true}), ceiling);
    }

    void whatOnlyRunsIsNotKeptAgain()
    {
        SessionBench bench(m_recovery);
        QVERIFY(bench.open(m_model));
        bench.dissection.setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(bench.settle());
        QTest::qWait(untilResultsAreKept); // what that has brought is kept by then
        QVERIFY(bench.settle());
        QSignalSpy kept(&bench.keeper, &SessionKeeper::autosaved);
        QSignalSpy busy(&bench.service, &EngineService::busyChanged);
        bench.service.readWeight(FakeEngine::superWeight());
        QVERIFY(bench.settle());
        QTRY_VERIFY(busy.count() >= 2); // the queue may look a moment later whether it is at rest
        QTest::qWait(untilResultsAreKept);
        QCOMPARE(kept.count(), 0);
    }

private:
    static constexpr int untilResultsAreKept = 1000; // milliseconds, and a little more

    // What a run that was killed has left: a step that drops a layer.
    fs::path leave(int layer)
    {
        Session session;
        session.modelName = "model";
        session.model = identityOf(m_model, {});
        session.evaluationText = {"text", "words"};
        session.steps = {{"Drop", {{DropBlock{Layer(layer)}}}}};
        session.step = 1;
        const auto slot = RecoverySlot::make(m_recovery);
        writeSession(session, slot->file());
        return slot->file();
    }

    bool recover(SessionBench& bench)
    {
        QSignalSpy found(&bench.keeper, &SessionKeeper::abandonedFound);
        QSignalSpy opened(&bench.keeper, &SessionKeeper::opened);
        bench.keeper.lookForAbandoned();
        if (!found.wait(ceiling)) {
            return false;
        }
        bench.keeper.recover();
        return opened.wait(ceiling) && bench.settle();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
    fs::path m_model;
    fs::path m_other;
    fs::path m_file;
    fs::path m_recovery;
};

QTEST_GUILESS_MAIN(SessionSafetyTest)
#include "session_safety_test.moc"
