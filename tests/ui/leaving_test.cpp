// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked before edits are left behind, and before a model is opened that does not fit the memory.

#include "session_files.h"
#include "tests/core/safetensors_maker.h"
#include "ui/opening.h"
#include "ui/session_keeper.h"
#include "ui/snapshots.h"
#include "ui/theme.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

namespace fs = std::filesystem;

namespace {

constexpr int ceiling = 10'000; // milliseconds

} // namespace

class LeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_folder = m_directory->path().toStdString();
        m_model = m_folder / "model";
        fs::copy(PROSECTOR_SOURCE_DIR "/tests/data/families/gpt2", m_model);
        m_recovery = m_folder / "recovery";
        m_fixture = std::make_unique<WindowFixture>();
        MainWindowOptions options = WindowFixture::options(m_fixture->control);
        options.initialModel = m_model;
        options.recoveryFolder = m_recovery;
        QVERIFY(m_fixture->show(options));
    }

    void cleanup() { m_fixture.reset(); }

    void withoutChangesNothingIsAsked()
    {
        QVERIFY(window().close());
        QVERIFY(!window().isVisible());
    }

    void whatWasUndoneIsNoLoss()
    {
        edit();
        dissection().undoStack()->undo();
        QVERIFY(m_fixture->settle());
        QVERIFY(window().close());
        QVERIFY(!box());
        keeper().finish();
        QCOMPARE(sessionsIn(m_recovery), 0);
    }

    void cancelKeepsTheWindowAndTheWork()
    {
        edit();
        QVERIFY(!window().close());
        QVERIFY(box() && box()->isVisible());
        keep("unsaved");
        QTest::keyClick(box(), Qt::Key_Escape);
        QVERIFY(window().isVisible());
        QCOMPARE(dissection().edits().size(), std::size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(sessionsIn(m_recovery), 1, ceiling);
        gone();
        QVERIFY(!window().close()); // asked again
        QVERIFY(box());
    }

    void discardClosesAndLeavesNothingToRecover()
    {
        edit();
        QTRY_COMPARE_WITH_TIMEOUT(sessionsIn(m_recovery), 1, ceiling);
        QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
        click("discardEditsButton");
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), ceiling);
        keeper().finish();
        QCOMPARE(sessionsIn(m_recovery), 0);
    }

    void saveAsksWhereAndCloses()
    {
        edit();
        QVERIFY(!window().close());
        click("saveSessionButton");
        auto* dialog = m_fixture->child<QFileDialog>("saveSessionDialog");
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
            ->setText(QString::fromStdString((m_folder / "kept").string()));
        QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), ceiling);
        QCOMPARE(readSession(m_folder / "kept.prosector").steps.size(), std::size_t(1));
        keeper().finish();
        QCOMPARE(sessionsIn(m_recovery), 0);
    }

    void saveWithoutAFileStays()
    {
        edit();
        QVERIFY(!window().close());
        click("saveSessionButton");
        QTest::keyClick(m_fixture->child<QFileDialog>("saveSessionDialog"), Qt::Key_Escape);
        QVERIFY(window().isVisible());
        gone();
        QVERIFY(!window().close());
        QVERIFY(box());
    }

    void aSessionThatWasSavedIsSavedInItsFile()
    {
        edit();
        QSignalSpy saved(&keeper(), &SessionKeeper::saved);
        keeper().save(m_folder / "kept.prosector");
        QVERIFY(saved.wait(ceiling));
        QVERIFY(!m_fixture->window->workbench().opening->wouldLose());
        m_fixture->window->workbench().snapshots->take();
        QVERIFY(!window().close());
        click("saveSessionButton");
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), ceiling);
        QCOMPARE(readSession(m_folder / "kept.prosector").snapshots.all.size(), std::size_t(1));
    }

    void whatCannotBeSavedStays()
    {
        edit();
        QSignalSpy saved(&keeper(), &SessionKeeper::saved);
        const fs::path file = m_folder / "kept.prosector";
        keeper().save(file);
        QVERIFY(saved.wait(ceiling));
        fs::remove(file);
        fs::create_directories(file / "in the way");
        dissection().setBlockState(Layer(5), BlockState::Dropped);
        QVERIFY(m_fixture->settle());
        QVERIFY(!window().close());
        QSignalSpy failed(&keeper(), &SessionKeeper::failed);
        click("saveSessionButton");
        QVERIFY(failed.wait(ceiling));
        QTest::qWait(20);
        QVERIFY(window().isVisible());
    }

    void anotherModelIsOpenedWhenTheAnswerIsThere()
    {
        edit();
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("file.openBuiltIn")));
        QVERIFY(box());
        QCOMPARE(m_fixture->control->begun("open"), 1);
        click("discardEditsButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->control->begun("open"), 2, ceiling);
        QVERIFY(m_fixture->settle());
        QVERIFY(dissection().edits().empty());
        QVERIFY(window().close());
        keeper().finish();
        QCOMPARE(sessionsIn(m_recovery), 0);
    }

    void theSystemsWayOutKeepsTheWork()
    {
        edit();
        QVERIFY(!window().close());
        keeper().finish(); // as when the program is told to end while the question waits
        QCOMPARE(sessionsIn(m_recovery), 1);
    }

    void aLargeModelIsWarnedOf_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"dropped", "by a macro", "at the start", "as a session"}) {
            QTest::newRow(way) << QString::fromLatin1(way);
        }
    }

    void aLargeModelIsWarnedOf()
    {
        QFETCH(QString, way);
        const fs::path large = largeModel();
        if (way == QStringLiteral("dropped")) {
            drop(large);
        } else if (way == QStringLiteral("by a macro")) {
            QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("file.open"),
                                                           QString::fromStdString(large.string())));
        } else if (way == QStringLiteral("as a session")) {
            const fs::path whole = m_folder / "whole"; // a session's model is known by more than its tensors
            fs::copy(m_model, whole);
            fs::rename(large, whole / "model.safetensors");
            Session session;
            session.modelName = "large";
            session.model = identityOf(whole, {});
            session.evaluationText = {"text", "words"};
            writeSession(session, m_folder / "large.prosector");
            drop(m_folder / "large.prosector");
        } else {
            m_fixture = std::make_unique<WindowFixture>();
            QVERIFY(m_fixture->show(large));
        }
        const int before = m_fixture->control->begun("open");
        QTRY_VERIFY_WITH_TIMEOUT(question("tooLargeBox"), ceiling);
        QMessageBox* asked = question("tooLargeBox");
        keep("too-large");
        QVERIFY2(asked->text().contains(QStringLiteral("Needs 4.4 TB of ")), qPrintable(asked->text()));
        QCOMPARE(m_fixture->control->begun("open"), before);
        QVERIFY(m_fixture->window->workbench().opening->isUnderWay());
        QSignalSpy givenUp(m_fixture->window->workbench().opening, &Opening::givenUp);
        QTest::keyClick(asked, Qt::Key_Escape);
        QCOMPARE(givenUp.count(), 1);
        QVERIFY(!m_fixture->window->workbench().opening->isUnderWay());
        QCOMPARE(m_fixture->control->begun("open"), before);

        gone();
        m_fixture->window->openModel(way == QStringLiteral("as a session") ? m_folder / "large.prosector" : large);
        QTRY_VERIFY_WITH_TIMEOUT(question("tooLargeBox"), ceiling);
        QTest::mouseClick(question("tooLargeBox")->findChild<QPushButton*>(QStringLiteral("openTooLargeButton")),
                          Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->control->begun("open"), before + 1, ceiling);
    }

    void nobodyIsAskedWhereNobodyIsThere()
    {
        m_fixture = std::make_unique<WindowFixture>();
        MainWindowOptions options = WindowFixture::options(m_fixture->control);
        options.isAttended = false;
        options.initialModel = largeModel();
        QVERIFY(m_fixture->show(options));
        QCOMPARE(m_fixture->control->begun("open"), 1);
        edit();
        QVERIFY(window().close());
    }

private:
    MainWindow& window() { return *m_fixture->window; }
    Dissection& dissection() { return *window().dissection(); }
    SessionKeeper& keeper() { return *window().workbench().sessions; }
    QMessageBox* question(const char* name) { return window().findChild<QMessageBox*>(QString::fromLatin1(name)); }
    QMessageBox* box() { return question("unsavedBox"); }

    void edit()
    {
        dissection().setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(m_fixture->settle());
    }

    void click(const char* button)
    {
        QVERIFY(box());
        QTest::mouseClick(box()->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    // Boxes that were answered are deleted when the event loop comes round.
    void gone() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    // A file of 1.1 TB in which nothing stands.
    fs::path largeModel()
    {
        constexpr std::uint64_t bytes = std::uint64_t(1) << 40;
        tests::SafetensorsMaker maker;
        maker.addEntry("weight", "I8", "1048576,1048576", 0, bytes);
        const fs::path file = m_folder / "large.safetensors";
        maker.write(file);
        fs::resize_file(file, fs::file_size(file) + bytes);
        return file;
    }

    void drop(const fs::path& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
        QVERIFY(event.isAccepted());
    }

    // Where PROSECTOR_SCREENSHOTS names a folder: the question, for a person to look at.
    static void keep(const QString& name)
    {
        const QString folder = qEnvironmentVariable("PROSECTOR_SCREENSHOTS");
        if (!folder.isEmpty() && QApplication::activeModalWidget()) {
            QApplication::activeModalWidget()->grab().save(folder + QStringLiteral("/leaving-") + name + ".png");
        }
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
    fs::path m_model;
    fs::path m_recovery;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(LeavingTest)
#include "leaving_test.moc"
