// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving, opening and recovering a dissection, with a fake engine: what is known is not computed again.

#include "session_bench.h"
#include "ui/edit_operations.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

namespace fs = std::filesystem;

constexpr int ceiling = SessionBench::ceiling;

class SessionKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_folder = m_directory->path().toStdString();
        m_model = m_folder / "model";
        fs::copy(PROSECTOR_SOURCE_DIR "/tests/data/families/gpt2", m_model);
        m_file = m_folder / "saved.prosector";
    }

    void everythingComesBackWithoutComputing()
    {
        std::vector<VisitedState> history;
        std::vector<std::optional<Estimate>> effects;
        {
            SessionBench bench(m_folder / "recovery");
            QVERIFY(bench.open(m_model));
            bench.dissection.setBlockState(Layer(4), BlockState::Linear);
            QVERIFY(bench.settle());
            bench.snapshots.take();
            bench.snapshots.rename(1, QStringLiteral("without one"));
            bench.snapshots.togglePin(1);
            bench.dissection.setBlockState(Layer(5), BlockState::Dropped);
            bench.dissection.setBlockState(Layer(6), BlockState::Dropped);
            QVERIFY(bench.settle());
            bench.dissection.undoStack()->undo();
            QVERIFY(bench.settle());
            bench.keeper.addWindow = [](Session& session) { session.layout = "layout"; };
            QSignalSpy saved(&bench.keeper, &SessionKeeper::saved);
            bench.keeper.save(m_file);
            QVERIFY(saved.wait(ceiling));
            QVERIFY(bench.keeper.file() == m_file);
            history = bench.dissection.history();
            effects = bench.ownEffects.effects();
            QVERIFY(effects[1]);
        }
        SessionBench bench(m_folder / "recovery");
        QSignalSpy opened(&bench.keeper, &SessionKeeper::opened);
        bench.arrival->open(m_file);
        QVERIFY(opened.wait(ceiling));
        QCOMPARE(qvariant_cast<std::shared_ptr<const Session>>(opened[0][0])->layout, "layout");
        QVERIFY(bench.settle());
        QCOMPARE(bench.control->begun("evaluate"), 0);
        QCOMPARE(bench.control->begun("scan"), 0);

        QCOMPARE(bench.dissection.undoStack()->count(), 3);
        QCOMPARE(bench.dissection.undoStack()->index(), 2);
        QVERIFY(bench.dissection.edits() == EditList({LinearBlock{Layer(4)}, DropBlock{Layer(5)}}));
        QVERIFY(!bench.dissection.isStale());
        const std::vector<VisitedState> back = bench.dissection.history();
        QCOMPARE(back.size(), history.size());
        for (std::size_t i = 0; i < back.size(); ++i) {
            QCOMPARE(back[i].text, history[i].text);
            QVERIFY(back[i].evaluation->tokenLoss == history[i].evaluation->tokenLoss);
            const double before = history[i].evaluation->loss();
            const double now = back[i].evaluation->loss();
            QVERIFY(std::memcmp(&before, &now, sizeof now) == 0);
        }
        QVERIFY(bench.dissection.scan());
        QCOMPARE(bench.dissection.scan()->tokenTexts.at(TokenId(1)), "<s>");
        QCOMPARE(bench.dissection.referenceName(), QStringLiteral("pinned: without one"));
        QVERIFY(bench.dissection.predictionChange());
        QCOMPARE(bench.snapshots.all().size(), std::size_t(2));
        QCOMPARE(bench.ownEffects.effects()[1]->value, effects[1]->value);
        QVERIFY(bench.keeper.file() == m_file);
        QVERIFY(!bench.keeper.isUnsaved());

        // The history goes on where it was.
        bench.dissection.undoStack()->redo();
        QVERIFY(bench.dissection.edits().size() == 3);
        bench.dissection.undoStack()->undo();
        bench.dissection.undoStack()->undo();
        bench.dissection.undoStack()->undo();
        QVERIFY(bench.dissection.edits().empty());
        QVERIFY(bench.keeper.isUnsaved());
        bench.snapshots.take();
        QCOMPARE(bench.snapshots.all().back().id, 2);
    }

    void analysesPlansAndTrialsComeBackWithoutComputing()
    {
        PlanRequest planned;
        std::size_t points = 0;
        std::optional<Estimate> effect;
        std::string command;
        {
            SessionBench bench{fs::path()};
            QVERIFY(bench.open(m_model));
            bench.dissection.setBlockState(Layer(4), BlockState::Dropped);
            QVERIFY(bench.settle());
            bench.figures.run("linearity-tokens");
            QVERIFY(bench.settle());
            command = bench.figures.command("linearity-tokens");
            QVERIFY(command.starts_with("prosector analyse linearity-tokens "));
            bench.service.analyze({"norms", bench.dissection.request({})});
            QVERIFY(bench.settle());
            planned.run = bench.dissection.request({});
            planned.strategies = {RemovalStrategy::BlockInfluence};
            planned.actions = {RemovalAction::Drop, RemovalAction::Fold};
            bench.plans.start(planned);
            QVERIFY(bench.settle());
            points = bench.plans.plan()->curves[0].points.size();
            QVERIFY(points > 0);
            bench.trials.dropEachBlock();
            QTRY_VERIFY_WITH_TIMEOUT(!bench.trials.isUnderWay(), ceiling);
            effect = bench.trials.effectOfDropping(Layer(2));
            QVERIFY(effect);
            QSignalSpy saved(&bench.keeper, &SessionKeeper::saved);
            bench.keeper.save(m_file);
            QVERIFY(saved.wait(ceiling));
        }
        SessionBench bench{fs::path()};
        QSignalSpy restored(&bench.figures, &Figures::restored);
        QSignalSpy opened(&bench.keeper, &SessionKeeper::opened);
        bench.arrival->open(m_file);
        QVERIFY(opened.wait(ceiling));
        QVERIFY(bench.settle());
        QCOMPARE(restored.count(), 1);
        QVERIFY(bench.figures.all() == std::vector<std::string>({"linearity-tokens", "norms"}));
        QCOMPARE(bench.figures.command("linearity-tokens"), command);
        QVERIFY(bench.figures.isPresent("linearity-tokens"));
        QVERIFY(!bench.figures.isPresent("norms")); // it was of the unedited model
        bench.dissection.undoStack()->undo();
        QVERIFY(!bench.figures.isPresent("linearity-tokens"));
        QVERIFY(bench.figures.isPresent("norms"));
        bench.dissection.undoStack()->redo();
        QVERIFY(bench.plans.plan());
        QVERIFY(!bench.plans.isRunning() && bench.plans.plan()->isComplete);
        QCOMPARE(bench.plans.plan()->curves[0].points.size(), points);
        QVERIFY(!bench.plans.plan()->curves[1].refusal.empty());
        const std::optional<Estimate> back = bench.trials.effectOfDropping(Layer(2));
        QVERIFY(back && std::memcmp(&*back, &*effect, sizeof *effect) == 0);
        for (const char* task : {"analyze", "plan", "effects"}) {
            QCOMPARE(bench.control->begun(task), 0);
        }

        DissectionSetup setup = bench.dissection.setup();
        setup.evaluationText = {"other.txt", "other words"};
        bench.dissection.measureOn(setup);
        QVERIFY(bench.figures.all().empty() && !bench.plans.plan()); // of another text
    }

    void aMovedModelIsAskedForAndChecked()
    {
        save();
        const fs::path moved = m_folder / "moved";
        fs::rename(m_model, moved);
        const fs::path other = m_folder / "other";
        fs::copy(PROSECTOR_SOURCE_DIR "/tests/data/families/llama", other);

        SessionBench bench{fs::path()};
        QSignalSpy missing(bench.arrival, &SessionArrival::modelMissing);
        QSignalSpy differs(bench.arrival, &SessionArrival::modelDiffers);
        QSignalSpy opened(&bench.keeper, &SessionKeeper::opened);
        bench.arrival->open(m_file);
        QVERIFY(missing.wait(ceiling));
        QCOMPARE(missing[0][0].toString(), QStringLiteral("model"));
        QVERIFY(!bench.dissection.model());

        bench.arrival->lookForModelIn(other);
        QVERIFY(differs.wait(ceiling));
        QVERIFY(!bench.dissection.model());

        bench.arrival->lookForModelIn(moved);
        QVERIFY(opened.wait(ceiling));
        QVERIFY(bench.settle());
        QCOMPARE(bench.control->begun("evaluate"), 0);
        QVERIFY(bench.dissection.edits() == EditList({DropBlock{Layer(4)}}));
    }

    void anotherModelIsOpenedOnRequestAndMeasuredAnew()
    {
        save();
        std::ofstream(m_model / "config.json", std::ios::app) << "\n";
        SessionBench bench{fs::path()};
        QSignalSpy differs(bench.arrival, &SessionArrival::modelDiffers);
        QSignalSpy opened(&bench.keeper, &SessionKeeper::opened);
        bench.arrival->open(m_file);
        QVERIFY(differs.wait(ceiling));
        bench.arrival->acceptModel();
        QVERIFY(opened.wait(ceiling));
        QVERIFY(bench.settle());
        QVERIFY(bench.dissection.edits() == EditList({DropBlock{Layer(4)}}));
        QVERIFY(bench.control->begun("evaluate") > 0);
    }

    void editsOfAnotherShapeAreRefused()
    {
        save();
        Session session = readSession(m_file);
        session.steps = {{"Drop", {{DropBlock{Layer(90)}}}}};
        session.step = 1;
        session.snapshots.all = {{1, 0, "fits", {{DropBlock{Layer(4)}}}}};
        session.snapshots.lastId = session.snapshots.here = 1;
        writeSession(session, m_file);
        SessionBench bench{fs::path()};
        QSignalSpy refused(&bench.dissection, &Dissection::refused);
        QSignalSpy opened(&bench.keeper, &SessionKeeper::opened);
        bench.arrival->open(m_file);
        QVERIFY(opened.wait(ceiling));
        QCOMPARE(refused.count(), 1);
        QVERIFY(bench.dissection.edits().empty());
        QCOMPARE(bench.snapshots.all().size(), std::size_t(1)); // the original
        QVERIFY(bench.keeper.file().empty()); // where the edits still are: saving must not put nothing in their place
        QVERIFY(!bench.keeper.hasUnsavedWork());
        QVERIFY(bench.settle());
    }

    void aDamagedFileLeavesTheOpenModelAlone()
    {
        save();
        SessionBench bench{fs::path()};
        QVERIFY(bench.open(m_model));
        bench.dissection.setBlockState(Layer(2), BlockState::Dropped);
        QVERIFY(bench.settle());
        std::ofstream(m_file, std::ios::app) << "more";
        const auto error = errorOf(bench);
        bench.arrival->open(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(*error, ceiling);
        QCOMPARE((*error)->code(), ErrorCode::Malformed);
        QVERIFY(bench.dissection.edits() == EditList({DropBlock{Layer(2)}}));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        SessionBench bench{fs::path()};
        QVERIFY(bench.open(m_model));
        const auto error = errorOf(bench);
        bench.keeper.save(m_model); // a folder
        QTRY_VERIFY_WITH_TIMEOUT(*error, ceiling);
        QCOMPARE((*error)->code(), ErrorCode::InputOutput);
    }

    // kill -9 in the middle of work: the last step is there.
    void whatAKilledProgramLeavesIsOffered()
    {
        const fs::path recovery = m_folder / "recovery";
        const pid_t child = startOther(recovery);
        QVERIFY(child > 0);
        {
            SessionBench beside(recovery); // a second program, while the first one lives
            QSignalSpy found(&beside.keeper, &SessionKeeper::abandonedFound);
            beside.keeper.lookForAbandoned();
            QVERIFY(beside.settle());
            QTest::qWait(20);
            QCOMPARE(found.count(), 0);
        }
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);

        SessionBench bench(recovery);
        QSignalSpy found(&bench.keeper, &SessionKeeper::abandonedFound);
        QSignalSpy opened(&bench.keeper, &SessionKeeper::opened);
        bench.keeper.lookForAbandoned();
        QVERIFY(found.wait(ceiling));
        const auto abandoned = qvariant_cast<Abandoned>(found[0][0]);
        QCOMPARE(abandoned.modelName, QStringLiteral("model"));
        QCOMPARE(abandoned.edits, 3);
        QCOMPARE(abandoned.snapshots, 0);
        bench.keeper.recover();
        QVERIFY(opened.wait(ceiling));
        QVERIFY(bench.settle());
        QCOMPARE(bench.dissection.edits().size(), std::size_t(3));
        QCOMPARE(bench.dissection.undoStack()->count(), 3);
        QVERIFY(bench.keeper.isUnsaved());
        // Its own copy stands in the place of the old one.
        bench.dissection.undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(readSession(abandoned.file).step, std::int64_t(2), ceiling);
        QCOMPARE(sessionsIn(recovery), 1);
        QCOMPARE(found.count(), 1);

        // Saved, there is nothing to recover any more.
        QSignalSpy saved(&bench.keeper, &SessionKeeper::saved);
        bench.keeper.save(m_file);
        QVERIFY(saved.wait(ceiling));
        QTRY_COMPARE_WITH_TIMEOUT(sessionsIn(recovery), 0, ceiling);
    }

    void whatIsNotWantedIsDiscarded()
    {
        const fs::path recovery = m_folder / "recovery";
        const pid_t child = startOther(recovery);
        QVERIFY(child > 0);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        SessionBench bench(recovery);
        QSignalSpy found(&bench.keeper, &SessionKeeper::abandonedFound);
        bench.keeper.lookForAbandoned();
        QVERIFY(found.wait(ceiling));
        bench.keeper.discardAbandoned();
        QTRY_COMPARE_WITH_TIMEOUT(sessionsIn(recovery), 0, ceiling);
        QVERIFY(bench.settle());
        QCOMPARE(found.count(), 1);
    }

    void anotherTextKeepsTheEdits()
    {
        SessionBench bench{fs::path()};
        QVERIFY(bench.open(m_model));
        bench.dissection.setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(bench.settle());
        DissectionSetup setup = bench.dissection.setup();
        setup.evaluationText = {"other.txt", "other words"};
        setup.calibrationText = {"other calibration.txt", "words"};
        setup.protocol.maxTokens = 100;
        const int before = bench.control->begun("evaluate");
        bench.dissection.measureOn(setup);
        QVERIFY(bench.settle());
        QVERIFY(bench.control->begun("evaluate") > before);
        QCOMPARE(bench.control->begun("calibrate other calibration.txt"), 1);
        QCOMPARE(bench.dissection.undoStack()->count(), 1);
        QCOMPARE(bench.dissection.original()->provenance.text, "other.txt");
        QCOMPARE(bench.dissection.shown()->provenance.text, "other.txt");
        QCOMPARE(bench.dissection.scan()->scan.provenance.text, "other.txt");
    }

    void noResultOfTheOldTextComesLater()
    {
        SessionBench bench{fs::path()};
        QVERIFY(bench.open(m_model));
        bench.control->hold("refine");
        bench.dissection.setBlockState(Layer(4), BlockState::Dropped);
        QTRY_VERIFY_WITH_TIMEOUT(bench.dissection.estimate(), ceiling);
        DissectionSetup setup = bench.dissection.setup();
        setup.evaluationText = {"other.txt", "other words"};
        bench.dissection.measureOn(setup);
        bench.control->release("refine");
        QVERIFY(bench.settle());
        QCOMPARE(bench.dissection.shown()->provenance.text, "other.txt");
        QCOMPARE(bench.dissection.original()->provenance.text, "other.txt");
    }

private:
    // What the keeper complains of from now on.
    static std::shared_ptr<std::optional<Error>> errorOf(const SessionBench& bench)
    {
        auto error = std::make_shared<std::optional<Error>>();
        connect(&bench.keeper, &SessionKeeper::failed, &bench.keeper, [=](const Error& told) { error->emplace(told); });
        return error;
    }

    void save()
    {
        SessionBench bench{fs::path()};
        QVERIFY(bench.open(m_model));
        bench.dissection.setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(bench.settle());
        QSignalSpy saved(&bench.keeper, &SessionKeeper::saved);
        bench.keeper.save(m_file);
        QVERIFY(saved.wait(ceiling));
    }

    // This program once more, as a child that works until it is killed; -1 where it does not get there.
    pid_t startOther(const fs::path& recovery)
    {
        const fs::path sign = m_folder / "works";
        const pid_t child = ::fork();
        if (child == 0) {
            const std::string program = QCoreApplication::applicationFilePath().toStdString();
            ::setenv("PROSECTOR_TEST_CHILD", m_folder.c_str(), 1);
            ::execl(program.c_str(), program.c_str(), nullptr);
            ::_exit(1);
        }
        const bool works = QTest::qWaitFor([&] { return fs::exists(sign); }, ceiling);
        fs::remove(sign);
        return works && !recovery.empty() ? child : -1;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
    fs::path m_model;
    fs::path m_file;
};

// What the child does: three steps, and when the third is kept it says so.
int workUntilKilled(const fs::path& folder)
{
    SessionBench bench(folder / "recovery");
    if (!bench.open(folder / "model")) {
        return 1;
    }
    for (int layer = 2; layer < 5; ++layer) {
        bench.dissection.setBlockState(Layer(layer), BlockState::Dropped);
        QSignalSpy kept(&bench.keeper, &SessionKeeper::autosaved);
        if (!kept.wait(ceiling) || !bench.settle()) {
            return 1;
        }
    }
    std::ofstream(folder / "works") << "yes";
    QTimer::singleShot(6 * ceiling, &QCoreApplication::quit); // where nobody kills it
    return QCoreApplication::exec();
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (const char* folder = std::getenv("PROSECTOR_TEST_CHILD")) {
        return workUntilKilled(folder);
    }
    SessionKeeperTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "session_keeper_test.moc"
