// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of edits and its line, by mouse and keys, over a document with a fake engine.

#include "fake_engine.h"
#include "ui/command_edit.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/edit_panel.h"
#include "ui/own_effects.h"
#include "ui/workbench.h"
#include "widgets/edit_list_view.h"

#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;
using prosector::widgets::EditListView;

class EditPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_service = std::make_unique<EngineService>([this] { return std::make_unique<FakeEngine>(m_control); });
        m_document = std::make_unique<Dissection>(m_service.get(), DissectionSetup{});
        m_effects = std::make_unique<OwnEffects>(m_service.get(), m_document.get());
        m_owner = std::make_unique<QWidget>();
        auto* commands = new Commands(m_owner.get());
        addEditCommands({.dissection = m_document.get(), .commands = commands});
        m_panel = std::make_unique<EditPanel>(m_document.get(), m_effects.get(), *commands);
        m_panel->resize(420, 360);
        m_document->open("/models/demo");
        settle();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_owner.reset();
        m_effects.reset();
        m_document.reset();
        m_service.reset();
    }

    void takesEveryEditAsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"zero:1:down:100:300", "scale:1:down:17:40:0.5", "set:1:down:17:40:3.9", "scale-row:1:down:17:0.5",
              "scale-col:1:down:40:0.5", "drop:3", "drop-attention:3", "drop-mlp:3", "linear:3", "linear:3:0.25",
              "mean:3", "linear-span:2-4:0.5", "fold-span:2-4", "zero-head:3:2", "fix-norm:3:mlp", "fix-norm:final",
              "clamp:mid:2:100:first:mean", "restore-sa:1:100:300"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void takesEveryEditAsText()
    {
        QFETCH(QString, text);
        QTest::keyClicks(line(), text);
        QVERIFY2(complaint()->text().isEmpty(), qPrintable(complaint()->text()));
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(m_document->rows().size(), std::size_t(1));
        QCOMPARE(list()->rowCount(), 1);
        QVERIFY(line()->text().isEmpty());
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(list()->rowCount(), 0);
    }

    void saysWhyAnEditCannotBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no verb") << "frob:1"
                                 << "frob";
        QTest::newRow("no such layer") << "drop:99"
                                       << "99";
        QTest::newRow("nothing before the span") << "fold-span:0-2"
                                                 << "fold-span:0-2";
    }

    void saysWhyAnEditCannotBe()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        QTest::keyClicks(line(), text);
        QVERIFY(complaint()->isVisible());
        QVERIFY2(complaint()->text().contains(reason), qPrintable(complaint()->text()));
        QCOMPARE(line()->accessibleDescription(), complaint()->text());
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(m_document->rows().empty());
        QCOMPARE(line()->text(), text); // to be mended
        line()->clear();
        QVERIFY(!complaint()->isVisible());
    }

    void offersTheVerbs()
    {
        QCompleter* completer = line()->completer();
        completer->setCompletionPrefix(QStringLiteral("fold"));
        QCOMPARE(completer->completionCount(), 1);
        QCOMPARE(completer->currentCompletion(), QStringLiteral("fold-span:"));
        QCOMPARE(completer->currentIndex().data().toString(), QStringLiteral("fold-span:FIRST-LAST"));
    }

    void eachActionIsOneStepWithAClearText()
    {
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        m_document->setBlockState(Layer(6), BlockState::Linear);
        settle();
        list()->setFocus();
        list()->setCurrentRow(0);

        QTest::keyClick(list(), Qt::Key_Space);
        expectStep(3, QStringLiteral("switch off \u201cblock 4 dropped\u201d"));
        QVERIFY(m_document->edits() == EditList({LinearBlock{Layer(6), 1}}));
        QTest::keyClick(list(), Qt::Key_Space);
        expectStep(4, QStringLiteral("switch on \u201cblock 4 dropped\u201d"));

        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        expectStep(5, QStringLiteral("move \u201cblock 4 dropped\u201d"));
        QVERIFY(m_document->edits() == EditList({LinearBlock{Layer(6), 1}, DropBlock{Layer(4)}}));
        QCOMPARE(list()->currentRow(), 1); // the selection goes with it

        settle();
        QTest::keyClick(list(), Qt::Key_F2);
        auto* editor = list()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("the weak one"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_document->undoStack()->count(), 6, 5000);
        expectStep(6, QStringLiteral("rename \u201cblock 4 dropped\u201d"));
        QCOMPARE(m_document->rows()[1].name, std::string("the weak one"));
        QVERIFY(!m_document->isStale()); // a name changes no number

        QTest::keyClick(list(), Qt::Key_Delete);
        expectStep(7, QStringLiteral("remove \u201cthe weak one\u201d"));
        QTest::mouseClick(m_panel->findChild<QPushButton*>(QStringLiteral("clearEditsButton")), Qt::LeftButton);
        expectStep(8, QStringLiteral("clear all edits"));
        QVERIFY(m_document->rows().empty());

        for (int step = 8; step > 2; --step) {
            m_document->undoStack()->undo();
        }
        QVERIFY(m_document->edits() == EditList({DropBlock{Layer(4)}, LinearBlock{Layer(6), 1}}));
        QVERIFY(!m_document->isStale());
    }

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000); }
    EditListView* list() { return m_panel->findChild<EditListView*>(QStringLiteral("editList")); }
    QLineEdit* line() { return m_panel->findChild<QLineEdit*>(QStringLiteral("editEntryLine")); }
    QLabel* complaint() { return m_panel->findChild<QLabel*>(QStringLiteral("editEntryComplaint")); }

    void expectStep(int count, const QString& text)
    {
        QCOMPARE(m_document->undoStack()->count(), count);
        QCOMPARE(m_document->undoStack()->undoText(), text);
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<EngineService> m_service;
    std::unique_ptr<Dissection> m_document;
    std::unique_ptr<OwnEffects> m_effects;
    std::unique_ptr<QWidget> m_owner;
    std::unique_ptr<EditPanel> m_panel;
};

QTEST_MAIN(EditPanelTest)
#include "edit_panel_test.moc"
