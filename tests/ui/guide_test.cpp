// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Glossary, macros and the about box in the window, by mouse and keyboard, with a fake engine.

#include "ui/about_dialog.h"
#include "ui/glossary_places.h"
#include "ui/guide.h"
#include "ui/guide_library.h"
#include "ui/language.h"
#include "ui/macro_recorder.h"
#include "ui/macro_runner.h"
#include "ui/panel_table.h"
#include "ui/selection.h"
#include "ui/tour.h"
#include "widgets/attention_frame.h"
#include "widgets/block_table.h"
#include "widgets/glossary_topic.h"
#include "widgets/markdown_view.h"
#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTemporaryDir>

#include <fstream>

using namespace prosector;
using namespace prosector::ui;
using namespace prosector::widgets;

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        QTRY_VERIFY(guide().library()->isLoaded());
    }
    void cleanup()
    {
        m_fixture.reset();
        applyLanguage(QStringLiteral("en"), {});
    }

    void everyPanelIsExplained_data()
    {
        QTest::addColumn<QString>("dock");
        for (const PanelEntry& entry : panelTable()) {
            QTest::newRow(entry.name) << QString::fromLatin1(entry.name) + QStringLiteral("Dock");
        }
    }

    // At the middle of the panel.
    void everyPanelIsExplained()
    {
        QFETCH(QString, dock);
        auto* panel = m_fixture->child<QDockWidget>(dock);
        panel->show();
        panel->raise();
        QCoreApplication::processEvents();
        const QPoint middle = panel->mapTo(m_fixture->window.get(), panel->rect().center());
        const QString id =
            glossaryAt(m_fixture->window->childAt(middle), m_fixture->window->mapToGlobal(middle), glossaryOfPlace);
        QVERIFY2(guide().library()->glossary().find(id.toStdString()), qPrintable(id));
    }

    void f1OpensTheEntryUnderThePointer()
    {
        auto* panel = m_fixture->child<QDockWidget>(QStringLiteral("editDock"));
        QCursor::setPos(panel->mapToGlobal(panel->rect().center()));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F1);
        QCOMPARE(guide().entry(), QStringLiteral("edit"));
        QVERIFY(m_fixture->child<QDockWidget>(QStringLiteral("glossaryDock"))->isVisible());
        QVERIFY(text().startsWith(QStringLiteral("Edit")));
        QCOMPARE(m_fixture->child<QListWidget>(QStringLiteral("glossaryList"))->currentItem()->text(),
                 QStringLiteral("Edit"));
    }

    void termsStandBesideTheTextWhereThereIsRoom()
    {
        auto* parts = m_fixture->child<QSplitter>(QStringLiteral("glossarySplitter"));
        auto* panel = parts->parentWidget()->parentWidget();
        while (panel && !panel->inherits("prosector::ui::GlossaryPanel")) {
            panel = panel->parentWidget();
        }
        QVERIFY(panel);
        m_fixture->child<QDockWidget>(QStringLiteral("glossaryDock"))->show();
        panel->resize(900, 300);
        QCOMPARE(parts->orientation(), Qt::Horizontal);
        panel->resize(300, 900);
        QCOMPARE(parts->orientation(), Qt::Vertical);
    }

    void everyPlaceHasAnEntry()
    {
        for (const GlossaryPlace& place : glossaryPlaces()) {
            QVERIFY2(guide().library()->glossary().find(place.entry), place.entry);
            QVERIFY2(m_fixture->window->findChild<QWidget*>(QString::fromLatin1(place.objectName)), place.objectName);
        }
    }

    void everyColumnOfTheTablesHasAnEntry_data()
    {
        QTest::addColumn<QString>("view");
        for (const char* view : {"blockTable", "stopWordView"}) {
            QTest::newRow(view) << QString::fromLatin1(view);
        }
    }

    void everyColumnOfTheTablesHasAnEntry()
    {
        QFETCH(QString, view);
        const QAbstractItemModel* model = m_fixture->child<QAbstractItemView>(view)->model();
        QVERIFY(model->columnCount() > 0);
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString id = model->headerData(column, Qt::Horizontal, GlossaryRole).toString();
            QVERIFY2(guide().library()->glossary().find(id.toStdString()), qPrintable(QString::number(column)));
        }
    }

    void headersAreExplainedByColumn()
    {
        auto* table = m_fixture->child<BlockTable>(QStringLiteral("blockTable"));
        const QHeaderView* header = table->horizontalHeader();
        const int section = BlockTableModel::BlockInfluence;
        const QPoint position(header->sectionViewportPosition(section) + 3, header->height() / 2);
        QCOMPARE(glossaryAt(header->viewport(), header->viewport()->mapToGlobal(position), glossaryOfPlace),
                 QStringLiteral("block-influence"));
    }

    void searchFindsTermsNamesAndTexts()
    {
        guide().explain({});
        auto* search = m_fixture->child<QLineEdit>(QStringLiteral("glossarySearch"));
        auto* list = m_fixture->child<QListWidget>(QStringLiteral("glossaryList"));
        QVERIFY(list->count() > 50);
        QTest::keyClicks(search, QStringLiteral("PPL"));
        QCOMPARE(list->item(0)->text(), QStringLiteral("Perplexity"));
        search->setText(QStringLiteral("block inf"));
        QCOMPARE(list->item(0)->text(), QStringLiteral("Block Influence"));
        search->setText(QStringLiteral("no such term"));
        QCOMPARE(list->count(), 0);
    }

    void macroIsPlayed()
    {
        play(
            R"({"title": "T", "steps": [{"command": "edit.add", "argument": "drop:4"},
                                         {"command": "edit.add", "argument": "zero:1:down:100:300"}]})");
        QTRY_VERIFY(!guide().runner()->isRunning() && dissection().edits().size() == 2);
        QVERIFY(std::holds_alternative<DropBlock>(dissection().edits().front()));
    }

    void badMacroIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such command") << QByteArray(
            R"({"title": "T", "steps": [{"command": "edit.ad", "argument": "drop:4"}]})")
                                         << QStringList{"step 1", "\"command\"", "\"edit.ad\"", "\"edit.add\""};
        QTest::newRow("no such panel") << QByteArray(R"({"title": "T", "steps": [{"text": "See", "panel": "blocks"}]})")
                                       << QStringList{"step 1", "\"panel\"", "\"block\""};
        QTest::newRow("no such figure") << QByteArray(R"({"title": "T", "steps": [{"text": "{perplexitty}"}]})")
                                        << QStringList{"step 1", "\"text\"", "\"perplexity\""};
        QTest::newRow("no such block") << QByteArray(R"({"title": "T", "steps": [{"command": "model.evaluate"},
                                                      {"command": "edit.add", "argument": "drop:40"}]})")
                                       << QStringList{"step 2", "40"};
        QTest::newRow("not available") << QByteArray(R"({"title": "T", "steps": [{"command": "edit.undo"}]})")
                                       << QStringList{"step 1", "edit.undo", "not available"};
        QTest::newRow("field misspelled") << QByteArray(R"({"title": "T", "steps": [{"comand": "edit.undo"}]})")
                                          << QStringList{"step 1", "\"comand\""};
    }

    void badMacroIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, words);
        std::optional<Error> refused;
        connect(&dissection(), &Dissection::refused, this, [&](const Error& error) { refused = error; });
        play(content);
        // The step's own refusal may come first, then the macro's, which names the file.
        QTRY_VERIFY(refused && QString::fromUtf8(refused->what()).contains(macroPath()));
        QVERIFY(!guide().runner()->isRunning());
        const QString sentence = QString::fromUtf8(refused->what());
        for (const QString& word : words) {
            QVERIFY2(sentence.contains(word), qPrintable(sentence));
        }
        QVERIFY(!refused->remedy().empty());
        disconnect(&dissection(), nullptr, this, nullptr);
    }

    // What is done by mouse and key is written down, and playing it does the same.
    void recordedMacroDoesTheSame()
    {
        QFile::remove(macroPath());
        m_fixture->action(QStringLiteral("macro.record"))->trigger();
        auto* table = m_fixture->child<BlockTable>(QStringLiteral("blockTable"));
        table->scrollTo(table->model()->index(7 - 4, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->switchPosition(4, BlockState::Dropped));
        dissection().selection()->selectCandidate(0);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_0);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
        dissection().beginDrag();
        for (const double scale : {0.2, 0.4, 0.6}) {
            dissection().scaleSelectedWeight(scale);
        }
        dissection().endDrag();
        const EditList done = dissection().edits();
        QVERIFY(m_fixture->settle());

        m_fixture->action(QStringLiteral("macro.record"))->trigger();
        auto* dialog = m_fixture->child<QFileDialog>(QStringLiteral("saveMacroDialog"));
        Q_EMIT dialog->fileSelected(macroPath());
        dialog->reject();
        QTRY_VERIFY(QFile::exists(macroPath()));
        QVERIFY(m_fixture->settle());
        const Macro macro = readMacro(macroPath().toStdString());
        QCOMPARE(macro.steps.size(), std::size_t(4)); // drop, zero, snapshot, drag
        QCOMPARE(macro.steps[0].command, std::string("edit.add"));
        QCOMPARE(macro.steps[0].argument, std::string("drop:4"));
        QCOMPARE(macro.steps[1].argument, std::string("zero:1:down:100:300"));
        QCOMPARE(macro.steps[2].command, std::string("edit.snapshot"));
        QCOMPARE(macro.steps[3].argument, std::string("drop:4 scale:1:down:100:300:0.6"));

        dissection().apply({}, QStringLiteral("clear"));
        guide().play(macroPath().toStdString());
        QTRY_VERIFY(!guide().runner()->isRunning() && dissection().edits() == done);
    }

    void emptyRecordingIsRefused()
    {
        m_fixture->action(QStringLiteral("macro.record"))->trigger();
        QVERIFY(m_fixture->action(QStringLiteral("macro.record"))->isChecked());
        bool isRefused = false;
        connect(&dissection(), &Dissection::refused, this, [&] { isRefused = true; });
        m_fixture->action(QStringLiteral("macro.record"))->trigger();
        QVERIFY(isRefused);
        QVERIFY(!m_fixture->window->findChild<QFileDialog*>(QStringLiteral("saveMacroDialog")));
        disconnect(&dissection(), nullptr, this, nullptr);
    }

    // Pages by mouse; back brings the edits of the page before.
    void tourIsTakenByMouse()
    {
        play(R"({"title": "A tour", "steps": [
            {"text": "First", "panel": "block"},
            {"command": "edit.set", "argument": "drop:4"},
            {"text": "Perplexity {perplexity}, was {original}", "panel": "perplexity"},
            {"command": "edit.set"}, {"text": "Last"}]})");
        Tour* tour = guide().tour();
        QTRY_COMPARE(tour->page(), 0);
        auto* frame = m_fixture->window->findChild<AttentionFrame*>();
        QVERIFY(frame && frame->isVisible());
        QVERIFY(frame->target() == m_fixture->child<QDockWidget>(QStringLiteral("blockDock")));
        auto* next = m_fixture->child<QPushButton>(QStringLiteral("tourNextButton"));
        QVERIFY(!m_fixture->child<QPushButton>(QStringLiteral("tourBackButton"))->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(tour->page(), 1);
        QVERIFY(frame->target() == m_fixture->child<QDockWidget>(QStringLiteral("perplexityDock")));
        QCOMPARE(m_fixture->child<MarkdownView>(QStringLiteral("tourText"))->text(),
                 QStringLiteral("Perplexity 14.59, was 13.99"));
        const EditList dropped = dissection().edits();
        QCOMPARE(dropped.size(), std::size_t(1));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F8);
        QTRY_COMPARE(tour->page(), 2);
        QVERIFY(dissection().edits().empty());
        QVERIFY(!frame->isVisible());
        QTest::mouseClick(m_fixture->child<QPushButton>(QStringLiteral("tourBackButton")), Qt::LeftButton);
        QCOMPARE(tour->page(), 1);
        QVERIFY(dissection().edits() == dropped);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(tour->page(), 2);
        QCOMPARE(m_fixture->child<QLabel>(QStringLiteral("tourPageNumber"))->text(), QStringLiteral("Page 3 of 3"));
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(!tour->isOpen());
    }

    // In undo steps too.
    void toursAreNamedInTheWindowsLanguage()
    {
        applyLanguage(QStringLiteral("de"), {});
        dissection().setBlockState(Layer(2), widgets::BlockState::Dropped);
        play(R"({"title": {"en": "A tour", "de": "Eine Tour"}, "model": "demo", "steps": [
            {"text": "First"}, {"command": "edit.set", "argument": "drop:4"}, {"text": "Second"}]})");
        Tour* tour = guide().tour();
        QTRY_COMPARE(tour->page(), 0);
        QCOMPARE(dissection().undoStack()->undoText(), QStringLiteral("start of \"Eine Tour\""));
        tour->next();
        QTRY_COMPARE(tour->page(), 1);
        tour->back();
        QCOMPARE(dissection().undoStack()->undoText(), QStringLiteral("back in \"Eine Tour\""));
    }

    void toursAreOffered()
    {
        QStringList names;
        for (const TourFile& file : guide().library()->tours()) {
            names.append(file.name);
        }
        QCOMPARE(names, QStringList({"what-is-linear", "super-weight", "choosing-layers"})); // the easiest first
        m_fixture->action(QStringLiteral("help.tours"))->trigger();
        for (const TourFile& file : guide().library()->tours()) {
            QVERIFY(m_fixture->child<QPushButton>(QStringLiteral("tourButton-") + file.name)->isVisible());
            QVERIFY(m_fixture->action(QStringLiteral("help.tour.") + file.name));
        }
    }

    // The name decides which one is meant, in the menu as in macros.
    void twoToursOfOneNameAreTold()
    {
        const QTemporaryDir folder;
        const std::filesystem::path own = folder.path().toStdString();
        for (const char* name : {"10-mine.json", "9-mine.json", "9-theirs.json"}) {
            std::ofstream(own / name) << R"({"title": "Mine", "steps": [{"text": "One page"}]})";
        }
        GuideLibrary library(own / "none", own);
        QStringList told;
        connect(&library, &GuideLibrary::failed, this, [&](const Error& error) { told.append(error.what()); });
        library.load(QStringLiteral("en"));
        QTRY_VERIFY(library.isLoaded());
        QCOMPARE(library.tours().size(), std::size_t(2));
        QCOMPARE(library.tours()[0].path.filename().string(), std::string("10-mine.json"));
        QCOMPARE(library.tours()[0].name, QStringLiteral("mine"));
        QCOMPARE(library.tours()[1].name, QStringLiteral("theirs"));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].contains("9-mine.json") && told[0].contains("10-mine.json"), qPrintable(told[0]));
    }

    // They name only commands, panels and figures that the window has.
    void toursFitTheWindow()
    {
        const MacroVocabulary vocabulary = MacroRunner::vocabulary(m_fixture->window->workbench());
        for (const TourFile& file : guide().library()->tours()) {
            checkMacro(file.tour, file.path.string(),
                       vocabulary); // throws, which fails the test with its sentence
        }
    }

    void aboutCopiesBibtex()
    {
        m_fixture->action(QStringLiteral("help.about"))->trigger();
        auto* dialog = m_fixture->child<AboutDialog>(QStringLiteral("aboutDialog"));
        auto* list = m_fixture->child<QListWidget>(QStringLiteral("citationList"));
        QCOMPARE(list->count(), static_cast<int>(guide().library()->citations().size()));
        auto* copy = m_fixture->child<QPushButton>(QStringLiteral("copyBibtexButton"));
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'@'), list->count());
        list->item(1)->setSelected(true);
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("@misc{yu2024superweight,")));
        auto* libraries = m_fixture->child<QTableWidget>(QStringLiteral("libraryTable"));
        for (int row = 0; row < libraries->rowCount(); ++row) {
            QVERIFY(!libraries->item(row, 0)->text().isEmpty());
            QVERIFY(!libraries->item(row, 2)->text().isEmpty());
        }
        dialog->close();
    }

private:
    Guide& guide() { return *m_fixture->window->workbench().guide; }
    Dissection& dissection() { return *m_fixture->window->dissection(); }
    QString macroPath() const { return m_folder.filePath(QStringLiteral("macro.json")); }
    QString text() { return m_fixture->child<MarkdownView>(QStringLiteral("glossaryText"))->toPlainText(); }

    void play(const QByteArray& content)
    {
        QFile file(macroPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        file.close();
        guide().play(macroPath().toStdString());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(GuideTest)
#include "guide_test.moc"
