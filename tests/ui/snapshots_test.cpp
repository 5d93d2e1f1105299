// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// States under a name, and comparing with one of them, by mouse and keys in the whole window.

#include "ui/snapshots.h"
#include "ui/theme.h"
#include "widgets/block_table.h"
#include "widgets/perplexity_readout.h"
#include "widgets/token_text_view.h"
#include "widgets/word_probability_view.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace prosector;
using namespace prosector::ui;
using namespace prosector::widgets;

class SnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_control = std::make_shared<FakeControl>();
        MainWindowOptions options = windowOptions(m_control);
        options.setup.watchedWords = {"the", "."};
        m_window = shownWindow(options);
        QVERIFY(m_window);
        settle();
    }

    void treeRemembersWhereStatesCameFrom()
    {
        drop(4);
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        drop(5);
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        raise();
        QCOMPARE(tree()->topLevelItemCount(), 1);
        QCOMPARE(item({0, 0})->text(0), QStringLiteral("state 1"));
        QCOMPARE(item({0, 0, 0})->text(0), QStringLiteral("state 2"));
        QCOMPARE(item({0, 0})->text(1), QStringLiteral("14.59"));

        const int steps = dissection().undoStack()->count();
        doubleClick(item({0, 0}));
        QCOMPARE(dissection().undoStack()->count(), steps + 1);
        QCOMPARE(dissection().undoStack()->undoText(), QStringLiteral("go to \u201cstate 1\u201d"));
        QVERIFY(dissection().edits() == EditList({DropBlock{Layer(4)}}));
        drop(6);
        QTest::mouseClick(child<QPushButton>("takeSnapshotButton"), Qt::LeftButton);
        QCOMPARE(item({0, 0})->childCount(), 2); // a second branch
        dissection().undoStack()->undo();
        dissection().undoStack()->undo();
        QVERIFY(dissection().edits() == EditList({DropBlock{Layer(4)}, DropBlock{Layer(5)}}));
    }

    void renamedAndRemoved()
    {
        drop(4);
        child<QAction>("edit.snapshot")->trigger();
        drop(5);
        child<QAction>("edit.snapshot")->trigger();
        raise();
        tree()->setFocus();
        tree()->setCurrentItem(item({0, 0}));
        QTest::keyClick(tree(), Qt::Key_F2);
        auto* editor = tree()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("bold cut"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(snapshots().all()[1].name, QStringLiteral("bold cut"), 5000);

        QTest::keyClick(tree(), Qt::Key_Delete);
        auto* box = child<QMessageBox>("removeSnapshotBox");
        QVERIFY(box->text().contains(QStringLiteral("bold cut")));
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QCOMPARE(snapshots().all().size(), std::size_t(3));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QMessageBox*>(), 5000);
        QTest::mouseClick(child<QPushButton>("removeSnapshotButton"), Qt::LeftButton);
        QTest::mouseClick(child<QMessageBox>("removeSnapshotBox")->button(QMessageBox::Yes), Qt::LeftButton);
        QCOMPARE(snapshots().all().size(), std::size_t(2));
        QCOMPARE(item({0, 0})->text(0), QStringLiteral("state 2")); // moved up to where the other came from
    }

    // From here on the pinned state is what everything is compared with.
    void pinnedStateTakesTheOriginalsPlace()
    {
        drop(4);
        QTest::keyClick(m_window.get(), Qt::Key_P);
        settle();
        QCOMPARE(snapshots().all().size(), std::size_t(2)); // it became a snapshot
        QCOMPARE(dissection().referenceName(), QStringLiteral("pinned: state 1"));
        auto* readout = child<PerplexityReadout>("perplexityReadout");
        QCOMPARE(readout->mainText(), QStringLiteral("14.59"));
        QCOMPARE(readout->ratioText(), QStringLiteral("pinned: state 1"));

        drop(2);
        QCOMPARE(readout->mainText(), QStringLiteral("14.59 \u2192 18.39"));
        QVERIFY2(readout->ratioText().endsWith(QStringLiteral("to pinned: state 1")), qPrintable(readout->ratioText()));
        QVERIFY(dissection().predictionChange());
        QCOMPARE(child<QLabel>("referenceLabel")->text(), QStringLiteral("compared with pinned: state 1"));
        QCOMPARE(child<QLabel>("generationReferenceName")->text(), QStringLiteral("pinned: state 1"));
        auto* words = child<WordProbabilityView>("stopWordView");
        QCOMPARE(words->model()->headerData(WordProbabilityModel::Before, Qt::Horizontal).toString(),
                 QStringLiteral("pinned: state 1"));
        child<QPushButton>("generateButton")->click();
        settle();
        QCOMPARE(m_control->begun("generate"), 2); // both are edited states
        QCOMPARE(child<QPlainTextEdit>("originalText")->toPlainText(), QStringLiteral(" the the the the"));

        dissection().undoStack()->undo();
        QTest::keyClick(m_window.get(), Qt::Key_P); // again
        QVERIFY(!dissection().isPinned());
        QCOMPARE(readout->mainText(), QStringLiteral("13.99 \u2192 14.59"));
        QVERIFY(!child<QLabel>("referenceLabel")->isVisible());
        QCOMPARE(words->model()->headerData(WordProbabilityModel::Before, Qt::Horizontal).toString(),
                 QStringLiteral("before"));
    }

    // A pinned state that was left is computed beside the ones that follow, and so is the original.
    void originalComparesWithThePinnedState()
    {
        drop(4);
        QTest::keyClick(m_window.get(), Qt::Key_P);
        dissection().undoStack()->undo();
        settle();
        QCOMPARE(child<PerplexityReadout>("perplexityReadout")->mainText(), QStringLiteral("14.59 \u2192 13.99"));
        QVERIFY(dissection().predictionChange());
    }

    void pinningWhileItComputesIsRight()
    {
        m_control->hold("evaluate drop:4");
        dissection().setBlockState(Layer(4), BlockState::Dropped);
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("evaluate drop:4"), 1, 5000);
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QVERIFY(dissection().isStale());
        m_control->release("evaluate drop:4");
        settle();
        QVERIFY(!dissection().isStale());
        QCOMPARE(child<PerplexityReadout>("perplexityReadout")->mainText(), QStringLiteral("14.59"));
    }

    void holdingBShowsTheReference()
    {
        drop(4);
        auto* readout = child<PerplexityReadout>("perplexityReadout");
        auto* table = child<BlockTable>("blockTable");
        const auto stateOf4 = [&] {
            return table->model()->index(7 - 4, BlockTableModel::Switch).data(BlockTableModel::StateRole).toInt();
        };
        const int computed = m_control->begun("evaluate");
        const int steps = dissection().undoStack()->count();
        table->setFocus();
        QTest::keyPress(table, Qt::Key_B);
        QCOMPARE(readout->mainText(), QStringLiteral("13.99"));
        QCOMPARE(stateOf4(), static_cast<int>(BlockState::Original));
        QCOMPARE(child<QLabel>("referenceLabel")->text(), QStringLiteral("showing original"));
        QVERIFY(child<QAction>("edit.peek")->isChecked());
        QTest::keyRelease(table, Qt::Key_B);
        QCOMPARE(readout->mainText(), QStringLiteral("13.99 \u2192 14.59"));
        QCOMPARE(stateOf4(), static_cast<int>(BlockState::Dropped));
        settle();
        QCOMPARE(m_control->begun("evaluate"), computed);
        QCOMPARE(dissection().undoStack()->count(), steps);

        auto* prompt = child<QLineEdit>("promptEdit");
        child<QDockWidget>("generationDock")->raise();
        prompt->clear();
        QTest::keyClicks(prompt, QStringLiteral("bob"));
        QCOMPARE(prompt->text(), QStringLiteral("bob"));
        QVERIFY(!dissection().isPeeking());
    }

    void textShowsLossesByToken()
    {
        auto* text = child<TokenTextView>("tokenTextView");
        QCOMPARE(text->tokenCount(), 2000);
        drop(4);
        child<QDockWidget>("textDock")->raise();
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), 5000);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Right);
        QVERIFY2(text->description(0).contains(QStringLiteral("change +0.0")), qPrintable(text->description(0)));
        child<QComboBox>("tokenColoringBox")->setCurrentIndex(1);
        QVERIFY(text->tokenColor(0).red() > text->tokenColor(0).blue()); // it got worse
        dissection().undoStack()->undo();
        QCOMPARE(text->tokenColor(0), QColor(0xf7f7f7));
    }

private:
    template <class Widget> Widget* child(const char* name)
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    Dissection& dissection() { return *m_window->dissection(); }
    Snapshots& snapshots() { return *m_window->findChild<Snapshots*>(); }
    QTreeWidget* tree() { return child<QTreeWidget>("snapshotTree"); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), 5000); }

    void drop(int layer)
    {
        dissection().setBlockState(Layer(layer), BlockState::Dropped);
        settle();
    }

    void raise()
    {
        child<QDockWidget>("snapshotDock")->raise();
        QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), 5000);
    }

    QTreeWidgetItem* item(const std::vector<int>& path)
    {
        QTreeWidgetItem* found = tree()->invisibleRootItem();
        for (const int index : path) {
            found = found ? found->child(index) : nullptr;
        }
        if (!found) {
            qFatal("there is no such snapshot");
        }
        return found;
    }

    void doubleClick(const QTreeWidgetItem* target)
    {
        const QPoint place = tree()->visualItemRect(target).center();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, place);
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SnapshotsTest)
#include "snapshots_test.moc"
