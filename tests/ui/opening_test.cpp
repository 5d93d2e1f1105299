// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one door: what is wanted last is opened, what is given up leaves everything as it was, and nothing is lost on the
// way without a word.

#include "core/storage/recovery.h"
#include "session_files.h"
#include "ui/opening.h"
#include "ui/session_keeper.h"
#include "ui/theme.h"
#include "window_fixture.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

namespace fs = std::filesystem;

namespace {

constexpr int ceiling = 10'000; // milliseconds

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_folder = m_directory->path().toStdString();
        m_model = copiedModel("model");
        m_recovery = m_folder / "recovery";
        m_fixture = std::make_unique<WindowFixture>();
        show();
    }

    void cleanup() { m_fixture.reset(); }

    void aSessionThatIsGivenUpTakesNothingAlong_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("choosesFirst");
        QTest::newRow("the model is missing") << false << false;
        QTest::newRow("no folder is chosen") << false << true;
        QTest::newRow("the model differs") << true << false;
    }

    void aSessionThatIsGivenUpTakesNothingAlong()
    {
        QFETCH(bool, isThere);
        QFETCH(bool, choosesFirst);
        edit();
        QTRY_COMPARE_WITH_TIMEOUT(sessionsIn(m_recovery), 1, ceiling);
        window().openModel(sessionOf(isThere ? m_model : fs::path("/nowhere/lost"), {}));
        click("unsavedBox", "discardEditsButton");
        const char* asked = isThere ? "modelDiffersBox" : "modelMissingBox";
        QTRY_VERIFY_WITH_TIMEOUT(box(asked), ceiling);
        QVERIFY(opening().isUnderWay());
        QSignalSpy givenUp(&opening(), &Opening::givenUp);
        if (choosesFirst) {
            click(asked, "chooseModelButton");
            QCOMPARE(givenUp.count(), 0);
            QTest::keyClick(m_fixture->child<QFileDialog>("sessionModelDialog"), Qt::Key_Escape);
        } else {
            QTest::keyClick(box(asked), Qt::Key_Escape);
        }
        QCOMPARE(givenUp.count(), 1);
        QVERIFY(!opening().isUnderWay());

        QCOMPARE(dissection().edits().size(), std::size_t(1));
        keeper().finish(); // as when the program is told to end
        QCOMPARE(sessionsIn(m_recovery), 1);
        gone();
        QVERIFY(!window().close());
        QVERIFY(box("unsavedBox"));
    }

    // No answer of a thread is heard before the event loop comes round.
    void theNewestWishIsTheOneThatComesTrue()
    {
        const fs::path slow = copiedModel("slow");
        window().openModel(slow);
        QVERIFY(opening().isBusy());
        const fs::path other = copiedModel("other");
        window().openModel(sessionOf(other, identityOf(other, {})));
        QTRY_COMPARE_WITH_TIMEOUT(dissection().model()->name, "other", ceiling);
        QVERIFY(m_fixture->settle());
        QTest::qWait(20);
        QCOMPARE(m_fixture->control->begun("open slow"), 0);
        QCOMPARE(dissection().edits().size(), std::size_t(1));
    }

    void whatIsEditedOnTheWayIsAskedAbout()
    {
        const fs::path slow = copiedModel("slow");
        window().openModel(slow);
        QVERIFY(!box("unsavedBox"));
        dissection().setBlockState(Layer(4), BlockState::Dropped);
        QTRY_VERIFY_WITH_TIMEOUT(box("unsavedBox"), ceiling);
        QCOMPARE(m_fixture->control->begun("open slow"), 0);
        QTest::keyClick(box("unsavedBox"), Qt::Key_Escape);
        QVERIFY(m_fixture->settle());
        QCOMPARE(m_fixture->control->begun("open slow"), 0);
        QCOMPARE(dissection().edits().size(), std::size_t(1));
        QVERIFY(!opening().isUnderWay());
    }

    void whatIsDiscardedOnceIsNotAskedAboutAgain()
    {
        const fs::path other = copiedModel("other");
        edit();
        window().openModel(other);
        click("unsavedBox", "discardEditsButton");
        gone();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->control->begun("open other"), 1, ceiling);
        QVERIFY(!box("unsavedBox"));
    }

    void recoveredWorkIsNotReplacedUnasked()
    {
        leave(4);
        leave(5);
        m_fixture = std::make_unique<WindowFixture>();
        show();
        recover();
        QTRY_COMPARE_WITH_TIMEOUT(dissection().edits().size(), std::size_t(1), ceiling);
        const EditList first = dissection().edits();
        gone();
        recover();
        QVERIFY(box("unsavedBox"));
        QTest::keyClick(box("unsavedBox"), Qt::Key_Escape);
        QVERIFY(m_fixture->settle());
        QVERIFY(dissection().edits() == first);
        QCOMPARE(sessionsIn(m_recovery), 2); // the other one is offered at the next start
    }

    // A copy that cannot be kept, for example.
    void anotherFailureIsNotTheSaves()
    {
        edit();
        QVERIFY(!window().close());
        click("unsavedBox", "saveSessionButton");
        Q_EMIT keeper().failed(Error(ErrorCode::InputOutput, "recovery", "the disk is full", "Make room"));
        auto* name = m_fixture->child<QLineEdit>("fileNameEdit");
        name->setText(QString::fromStdString((m_folder / "kept").string()));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), ceiling);
        QCOMPARE(readSession(m_folder / "kept.prosector").steps.size(), std::size_t(1));
    }

private:
    MainWindow& window() { return *m_fixture->window; }
    Dissection& dissection() { return *window().dissection(); }
    SessionKeeper& keeper() { return *window().workbench().sessions; }
    Opening& opening() { return *window().workbench().opening; }
    QMessageBox* box(const char* name) { return window().findChild<QMessageBox*>(QString::fromLatin1(name)); }

    void show()
    {
        MainWindowOptions options = WindowFixture::options(m_fixture->control);
        options.initialModel = m_model;
        options.recoveryFolder = m_recovery;
        QVERIFY(m_fixture->show(options));
        QVERIFY(dissection().model());
    }

    fs::path copiedModel(const char* name)
    {
        const fs::path folder = m_folder / name;
        fs::copy(PROSECTOR_SOURCE_DIR "/tests/data/families/gpt2", folder);
        return folder;
    }

    void edit()
    {
        dissection().setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(m_fixture->settle());
    }

    void click(const char* question, const char* button)
    {
        QVERIFY(box(question));
        QTest::mouseClick(box(question)->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    void recover()
    {
        QTRY_VERIFY_WITH_TIMEOUT(box("recoveryBox"), ceiling);
        click("recoveryBox", "recoverButton");
    }

    // Boxes that were answered are deleted when the event loop comes round.
    static void gone() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    static Session droppedLayer(int layer)
    {
        Session session;
        session.modelName = "model";
        session.evaluationText = {"text", "words"};
        session.steps = {{"Drop", {{DropBlock{Layer(layer)}}}}};
        session.step = 1;
        return session;
    }

    // Without an identity the model is another one than the session's.
    fs::path sessionOf(const fs::path& model, const ModelIdentity& identity)
    {
        Session session = droppedLayer(2);
        session.model = identity;
        session.model.path = model;
        const fs::path file = m_folder / "saved.prosector";
        writeSession(session, file);
        return file;
    }

    // What a run that was killed has left.
    void leave(int layer)
    {
        Session session = droppedLayer(layer);
        session.model = identityOf(m_model, {});
        const auto slot = RecoverySlot::make(m_recovery);
        writeSession(session, slot->file());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
    fs::path m_model;
    fs::path m_recovery;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
