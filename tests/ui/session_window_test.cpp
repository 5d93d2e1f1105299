// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, saving, recovering and choosing what to measure on, by mouse and keys in the whole window.

#include "core/storage/recovery.h"
#include "core/storage/session_file.h"
#include "ui/open_dialog.h"
#include "ui/session_keeper.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

#include <fstream>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

namespace fs = std::filesystem;

namespace {

constexpr int ceiling = 10'000; // milliseconds

QString textOf(const fs::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

class SessionWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_window.reset();
        m_directory = std::make_unique<QTemporaryDir>();
        m_folder = m_directory->path().toStdString();
        m_model = m_folder / "model";
        fs::copy(PROSECTOR_SOURCE_DIR "/tests/data/families/gpt2", m_model);
        m_file = m_folder / "saved.prosector";
        qputenv("HF_HUB_CACHE", QByteArray::fromStdString((m_folder / "hub").string()));
        m_control = std::make_shared<FakeControl>();
    }

    void cleanup() { m_window.reset(); }

    void savedByKeyAndOpenedAgain()
    {
        show(m_model);
        dissection().setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(settle());
        QVERIFY(m_window->isWindowModified());
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        auto* dialog = child<QFileDialog>("saveSessionDialog");
        QVERIFY(dialog);
        QSignalSpy saved(keeper(), &SessionKeeper::saved);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(textOf(m_folder / "saved"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(saved.wait(ceiling));
        QVERIFY(fs::exists(m_file)); // with its extension
        QVERIFY(!m_window->isWindowModified());

        dissection().setBlockState(Layer(5), BlockState::Dropped);
        QVERIFY(settle());
        child<QLineEdit>("promptEdit")->setText(QStringLiteral("Summer"));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier); // where it was saved before
        QVERIFY(saved.wait(ceiling));
        QCOMPARE(readSession(m_file).steps.size(), std::size_t(2));

        dissection().undoStack()->undo();
        dissection().undoStack()->undo();
        child<QLineEdit>("promptEdit")->setText(QStringLiteral("Winter"));
        const int evaluations = m_control->begun("evaluate");
        QSignalSpy opened(keeper(), &SessionKeeper::opened);
        QVERIFY(m_window->commands()->trigger(QStringLiteral("session.open"), textOf(m_file)));
        discardEdits();
        QVERIFY(opened.wait(ceiling));
        QVERIFY(settle());
        QCOMPARE(dissection().edits().size(), std::size_t(2));
        QVERIFY(!dissection().isStale());
        QCOMPARE(m_control->begun("evaluate"), evaluations);
        QCOMPARE(child<QLineEdit>("promptEdit")->text(), QStringLiteral("Summer"));
    }

    void aDroppedSessionOrModelIsOpened()
    {
        show({});
        drop(m_model);
        QVERIFY(QTest::qWaitFor([&] { return dissection().original() != nullptr; }, ceiling));
        dissection().setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(settle());
        QSignalSpy saved(keeper(), &SessionKeeper::saved);
        QVERIFY(m_window->commands()->trigger(QStringLiteral("session.saveAs"), textOf(m_file)));
        QVERIFY(saved.wait(ceiling));
        dissection().undoStack()->undo();
        drop(m_file);
        discardEdits();
        QTRY_COMPARE_WITH_TIMEOUT(dissection().edits().size(), std::size_t(1), ceiling);
    }

    void aDamagedSessionIsExplainedInTheStatusBar()
    {
        show(m_model);
        std::ofstream(m_file) << "no session";
        drop(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("errorLabel")->isVisible(), ceiling);
        QVERIFY(dissection().model());
    }

    void aMissingModelIsAskedFor()
    {
        Session session;
        session.modelName = "lost";
        session.model.path = "/nowhere/lost";
        session.evaluationText = {"text", "words"};
        writeSession(session, m_file);
        show({});
        drop(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(child<QMessageBox>("modelMissingBox"), ceiling);
        auto* box = child<QMessageBox>("modelMissingBox");
        QVERIFY(box->text().contains(QStringLiteral("lost")));
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("chooseModelButton")), Qt::LeftButton);
        auto* dialog = child<QFileDialog>("sessionModelDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(textOf(m_model));
        // The session knows no sums of its model: it differs, and is opened on request.
        QTRY_VERIFY_WITH_TIMEOUT(child<QMessageBox>("modelDiffersBox"), ceiling);
        QVERIFY(!dissection().model());
        keep("differs");
        auto* differs = child<QMessageBox>("modelDiffersBox");
        QTest::mouseClick(differs->findChild<QPushButton*>(QStringLiteral("openDifferingButton")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dissection().model(), ceiling);
        QCOMPARE(dissection().setup().evaluationText.bytes, "words");
    }

    void workOfAnEarlierRunIsOffered_data()
    {
        QTest::addColumn<int>("done"); // of the steps
        QTest::addColumn<bool>("hasSnapshot");
        QTest::addColumn<QString>("words");
        QTest::newRow("edits") << 1 << true << QStringLiteral("\u201cmodel\u201d with 1 edit");
        QTest::newRow("snapshots") << 0 << true << QStringLiteral("\u201cmodel\u201d with 1 snapshot");
        QTest::newRow("undone") << 0 << false << QStringLiteral("with edits that are undone");
    }

    void workOfAnEarlierRunIsOffered()
    {
        QFETCH(int, done);
        QFETCH(bool, hasSnapshot);
        QFETCH(QString, words);
        const fs::path recovery = m_folder / "recovery";
        fs::remove_all(recovery);
        {
            Session session;
            session.modelName = "model";
            session.model = identityOf(m_model, {});
            session.evaluationText = {"text", "words"};
            session.steps = {{"Drop", {{DropBlock{Layer(4)}}}}};
            session.step = done;
            if (hasSnapshot) {
                session.snapshots.all = {{1, 0, "kept", {{DropBlock{Layer(2)}}}}};
                session.snapshots.lastId = session.snapshots.here = 1;
            }
            const auto slot = RecoverySlot::make(recovery);
            writeSession(session, slot->file());
        }
        show({}, recovery);
        QTRY_VERIFY_WITH_TIMEOUT(child<QMessageBox>("recoveryBox"), ceiling);
        auto* box = child<QMessageBox>("recoveryBox");
        QVERIFY2(box->text().contains(words), qPrintable(box->text()));
        keep("recovery");
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dissection().model(), ceiling);
        QTRY_COMPARE_WITH_TIMEOUT(dissection().undoStack()->count(), 1, ceiling);
        QCOMPARE(dissection().edits().size(), static_cast<std::size_t>(done));
        QVERIFY(settle());
    }

    void theListOfModelsIsSearchedAndOpenedByKeys()
    {
        const fs::path snapshots = m_folder / "hub" / "models--org--tiny-gpt" / "snapshots";
        fs::create_directories(snapshots.parent_path() / "refs");
        std::ofstream(snapshots.parent_path() / "refs" / "main") << "0123abcd";
        fs::create_directories(snapshots);
        fs::copy(m_model, snapshots / "0123abcd");
        show({});
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        auto* dialog = child<OpenDialog>("openDialog");
        QVERIFY(dialog);
        QSignalSpy listed(dialog, &OpenDialog::listFilled);
        QVERIFY(listed.count() > 0 || listed.wait(ceiling));
        auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("modelList"));
        QCOMPARE(list->topLevelItemCount(), 2); // nothing was opened before
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("modelSearch")), QStringLiteral("TINY"));
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("org/tiny-gpt"));
        QCOMPARE(list->currentItem()->text(1), QStringLiteral("main"));
        QCOMPARE(list->currentItem()->text(3), QStringLiteral("gpt2"));
        auto* memory = dialog->findChild<QLabel*>(QStringLiteral("memoryLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(memory->text().contains(QStringLiteral("Needs")), ceiling);
        keep("open");
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dissection().model(), ceiling);
        QCOMPARE(m_control->begun().front(), "open 0123abcd");
    }

    void aFolderIsChosenInTheList()
    {
        show({});
        QVERIFY(m_window->commands()->trigger(QStringLiteral("file.open")));
        auto* dialog = child<OpenDialog>("openDialog");
        QTest::mouseClick(in<QPushButton>(dialog, "chooseFolderButton"), Qt::LeftButton);
        auto* folders = in<QFileDialog>(dialog, "openFolderDialog");
        QVERIFY(folders);
        Q_EMIT folders->fileSelected(textOf(m_model));
        QTRY_VERIFY_WITH_TIMEOUT(dissection().model(), ceiling);
        QCOMPARE(dissection().model()->name, "model");
    }

    void openingIsCancelledAndAFailedOneLeavesTheModel()
    {
        show(m_model);
        dissection().setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(settle());
        m_control->hold("open");
        m_window->openModel(m_folder / "other");
        discardEdits();
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("open other"), 1, ceiling);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        m_control->release("open");
        QVERIFY(settle());
        QCOMPARE(dissection().model()->name, "model");
        QCOMPARE(dissection().edits().size(), std::size_t(1));
        m_control->failOn("open", true);
        m_window->openModel(m_folder / "broken");
        discardEdits(); // once more: they are still there
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("errorLabel")->isVisible(), ceiling);
        QVERIFY(settle());
        QCOMPARE(dissection().model()->name, "model");
        QCOMPARE(dissection().edits().size(), std::size_t(1));
    }

    void textAndProtocolAreChosen()
    {
        show(m_model);
        dissection().setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(settle());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* dialog = measureDialog();
        QVERIFY(dialog);
        keep("measure");
        choose(dialog, "evaluationTextBox", QStringLiteral("My own words"));
        QTest::keyClicks(in<QPlainTextEdit>(dialog, "evaluationTextWords"), QStringLiteral("Summer is warm."));
        choose(dialog, "calibrationTextBox", QStringLiteral("Built-in general text"));
        in<QComboBox>(dialog, "protocolBox")->setCurrentIndex(2);
        in<QSpinBox>(dialog, "windowBox")->setValue(64);
        in<QSpinBox>(dialog, "strideBox")->setValue(16);
        in<QSpinBox>(dialog, "maxTokensBox")->setValue(1000);
        in<QComboBox>(dialog, "bosBox")->setCurrentIndex(2);
        in<QPlainTextEdit>(dialog, "watchedWordsEdit")->setPlainText(QStringLiteral("of\n\n to \n"));
        pressOk(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dissection().setup().evaluationText.bytes, "Summer is warm.", ceiling);
        QVERIFY(settle());
        const DissectionSetup& setup = dissection().setup();
        QCOMPARE(setup.calibrationText.name, "builtin:general");
        QVERIFY(setup.protocol == (Protocol{ProtocolKind::HuggingFace, 64, 16, BosPolicy::No, 1000}));
        QVERIFY(setup.watchedWords == (std::vector<std::string>{"of", "to"}));
        QCOMPARE(dissection().undoStack()->count(), 1);
        QCOMPARE(dissection().shown()->watched.size(), std::size_t(2));
        QVERIFY(child<QLabel>("perplexityProvenance")->text().contains(QStringLiteral("prompt")));
    }

    void aTextIsLookedForInTheUsersFolder()
    {
        const fs::path texts = m_folder / "texts";
        fs::create_directory(texts);
        std::ofstream(texts / "mine.txt") << "My text.";
        const auto settings = std::make_shared<Settings>();
        settings->setTextFolder(textOf(texts));
        show(m_model, {}, settings);
        QVERIFY(m_window->commands()->trigger(QStringLiteral("model.measure")));
        QDialog* dialog = measureDialog();
        choose(dialog, "evaluationTextBox", QStringLiteral("A file\u2026"));
        in<QLineEdit>(dialog, "evaluationTextFile")->setText(QStringLiteral("mine.txt"));
        pressOk(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dissection().setup().evaluationText.bytes, "My text.", ceiling);
        QVERIFY(settle());
        QVERIFY(!keeper()->hasUnsavedWork()); // another text is no work of hours

        // Gone, it is named, and texts are looked for as if there were none.
        fs::remove_all(texts);
        QTRY_VERIFY(!measureDialog());
        QVERIFY(m_window->commands()->trigger(QStringLiteral("model.measure")));
        QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(measureDialog(), "folderNote")->isVisible(), ceiling);
        QVERIFY(in<QLabel>(measureDialog(), "folderNote")->text().contains(textOf(texts)));
        choose(measureDialog(), "evaluationTextBox", QStringLiteral("A file\u2026"));
        const fs::path other = m_folder / "other.txt";
        std::ofstream(other) << "Another.";
        in<QLineEdit>(measureDialog(), "evaluationTextFile")->setText(textOf(other));
        pressOk(measureDialog());
        QTRY_COMPARE_WITH_TIMEOUT(dissection().setup().evaluationText.bytes, "Another.", ceiling);
        QVERIFY(settle());
    }

    void aTextThatCannotBeReadIsExplainedInTheDialog()
    {
        show(m_model);
        const DissectionSetup before = dissection().setup();
        QTest::mouseClick(child<QWidget>("measureButton"), Qt::LeftButton);
        QDialog* dialog = measureDialog();
        choose(dialog, "evaluationTextBox", QStringLiteral("A file\u2026"));
        in<QLineEdit>(dialog, "evaluationTextFile")->setText(textOf(m_folder / "none.txt"));
        pressOk(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(dialog, "measureError")->isVisible(), ceiling);
        QVERIFY(in<QLabel>(dialog, "measureError")->text().contains(QStringLiteral("none.txt")));
        in<QComboBox>(dialog, "evaluationTextBox")->setCurrentIndex(0);
        in<QComboBox>(dialog, "protocolBox")->setCurrentIndex(5);
        pressOk(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(dialog, "measureError")->text().contains(QStringLiteral("passages")),
                                 ceiling);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dissection().setup().protocol == before.protocol);
    }

private:
    void show(const fs::path& model, const fs::path& recovery = {}, const std::shared_ptr<Settings>& settings = {})
    {
        MainWindowOptions options = windowOptions(m_control, model);
        options.dataFolder = PROSECTOR_SOURCE_DIR "/resources";
        options.recoveryFolder = recovery;
        options.settings = settings;
        options.setup.calibrationText = {"calibration.txt", "words"};
        options.setup.watchedWords = {"the", "."};
        m_window = shownWindow(options);
        QVERIFY(m_window);
        QVERIFY(settle());
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return m_window->isIdle() && !keeper()->isBusy(); }, ceiling);
    }

    // Where PROSECTOR_SCREENSHOTS names a folder: the dialog on top, for a person to look at.
    void keep(const QString& name)
    {
        const QString folder = qEnvironmentVariable("PROSECTOR_SCREENSHOTS");
        if (!folder.isEmpty()) {
            QWidget* shown = QApplication::activeModalWidget();
            (shown ? shown : m_window.get())->grab().save(folder + QStringLiteral("/session-") + name + ".png");
        }
    }

    void discardEdits()
    {
        auto* box = child<QMessageBox>("unsavedBox");
        QVERIFY(box);
        QTest::mouseClick(in<QPushButton>(box, "discardEditsButton"), Qt::LeftButton);
    }

    void drop(const fs::path& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(textOf(path))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    }

    static void choose(QDialog* dialog, const char* box, const QString& text)
    {
        auto* combo = in<QComboBox>(dialog, box);
        QVERIFY(combo->findText(text) >= 0);
        combo->setCurrentIndex(combo->findText(text));
    }

    static void pressOk(QDialog* dialog)
    {
        auto* buttons = dialog->findChild<QDialogButtonBox*>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }

    template <class Widget> static Widget* in(QWidget* parent, const char* name)
    {
        return parent->findChild<Widget*>(QString::fromLatin1(name));
    }
    template <class Widget> Widget* child(const char* name) { return in<Widget>(m_window.get(), name); }
    QDialog* measureDialog() { return child<QDialog>("measureDialog"); }
    Dissection& dissection() { return *m_window->dissection(); }
    SessionKeeper* keeper() { return m_window->findChild<SessionKeeper*>(); }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
    fs::path m_model;
    fs::path m_file;
};

QTEST_MAIN(SessionWindowTest)
#include "session_window_test.moc"
