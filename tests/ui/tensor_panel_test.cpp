// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of tensors by mouse and keyboard: found by a search, read, walked through, edited.

#include "ui/tensor_panel.h"
#include "ui/theme.h"
#include "widgets/matrix_view.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::MatrixModel;
using prosector::widgets::MatrixView;

class TensorPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_window = shownWindow(windowOptions(m_control), {1600, 1000});
        QVERIFY(m_window);
        child<QDockWidget>("tensorDock")->show();
        child<QDockWidget>("tensorDock")->raise();
        QTRY_VERIFY(m_window->isIdle() && m_window->dissection()->model());
        QTRY_VERIFY(child<MatrixView>("tensorMatrix")->isVisible());
    }

    void searchFindsTensors()
    {
        auto* tree = child<QTreeView>("tensorTree");
        QCOMPARE(tree->model()->rowCount(), 8);
        QTest::keyClicks(child<QLineEdit>("tensorSearch"), QStringLiteral("layers.3"));
        QCOMPARE(tree->model()->rowCount(), 1);
        const QModelIndex group = tree->model()->index(0, 0);
        QCOMPARE(group.data().toString(), QStringLiteral("Layer 3"));
        QCOMPARE(tree->model()->index(0, 0, group).data().toString(), QStringLiteral("down projection"));
        QCOMPARE(tree->model()->index(0, 1, group).data().toString(), QStringLiteral("160 \u00d7 448"));
        // By keyboard from the field to the tensor.
        QTest::keyClick(child<QLineEdit>("tensorSearch"), Qt::Key_Tab);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Down);
        QTRY_COMPARE(m_control->begun("tensorStatistics layers.3.down"), 1);
    }

    void namesStandWhereThereIsRoom()
    {
        const auto* tree = child<QTreeView>("tensorTree");
        QWidget* whole = tree->parentWidget();
        whole->resize(200, 400);
        QVERIFY(tree->isColumnHidden(4));
        whole->resize(1200, 400);
        QVERIFY(!tree->isColumnHidden(4));
        QVERIFY(tree->columnWidth(4) > 0);
    }

    void statisticsAndElementsAreShown()
    {
        chooseSuperWeight();
        const QString text = child<QLabel>("tensorStatistics")->text();
        QVERIFY2(text.contains(QStringLiteral("from 0.05 to 1.6719")), qPrintable(text));
        auto* largest = child<QComboBox>("largestElementBox");
        QCOMPARE(largest->itemText(0), QStringLiteral("[100, 300]  1.6719"));
        QTest::keyClick(largest, Qt::Key_Home);
        Q_EMIT largest->activated(0);
        auto* matrix = child<MatrixView>("tensorMatrix");
        QCOMPARE(matrix->currentIndex().row(), 100);
        QCOMPARE(matrix->currentIndex().column(), 300);
        QTRY_COMPARE(matrix->matrix().value(100, 300), 1.6719);
        // What is shown is read, and little more: 160 x 448 are many.
        QVERIFY(matrix->matrix().part().rows < 160);
        QTest::keyClick(matrix, Qt::Key_Left);
        QCOMPARE(matrix->currentIndex().column(), 299);
        QTRY_VERIFY2(matrix->accessibleDescription().contains(QStringLiteral("row 100, column 299: 0.05")),
                     qPrintable(matrix->accessibleDescription()));
    }

    void aPlaceIsTyped()
    {
        chooseSuperWeight();
        auto* field = child<QLineEdit>("elementField");
        QTest::keyClicks(field, QStringLiteral("[12, 34]"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(child<MatrixView>("tensorMatrix")->currentIndex().row(), 12);
        QCOMPARE(child<MatrixView>("tensorMatrix")->currentIndex().column(), 34);
        QVERIFY(child<MatrixView>("tensorMatrix")->hasFocus());
    }

    void anElementIsEditedInOneStep()
    {
        chooseSuperWeight();
        auto* matrix = child<MatrixView>("tensorMatrix");
        matrix->goTo(100, 300);
        QTRY_COMPARE(matrix->matrix().value(100, 300), 1.6719);
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_F2);
        auto* editor = matrix->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("0.5"));
        QTest::keyClick(editor, Qt::Key_Return);
        const EditList expected{SetWeight{FakeEngine::superWeight(), 0.5}};
        QTRY_COMPARE(m_window->dissection()->edits(), expected);
        QTRY_COMPARE(matrix->matrix().value(100, 300), 0.5);
        QVERIFY(matrix->matrix().cellText(100, 300).contains(QStringLiteral("originally 1.6719")));
        QCOMPARE(m_window->dissection()->undoStack()->count(), 1);

        // The original is shown but cannot be edited.
        auto* state = child<QComboBox>("tensorStateBox");
        state->setCurrentIndex(1);
        QCOMPARE(matrix->matrix().value(100, 300), 1.6719);
        QVERIFY(!(matrix->model()->flags(matrix->currentIndex()) & Qt::ItemIsEditable));
        state->setCurrentIndex(0);

        m_window->dissection()->undoStack()->undo();
        QVERIFY(m_window->dissection()->edits().empty());
        QTRY_COMPARE(matrix->matrix().value(100, 300), 1.6719);
    }

    void nonsenseIsNoValue()
    {
        MatrixModel model;
        model.setSize(2, 2);
        model.setEditable(true);
        model.setPart({0, 0, 2, 2, {1, 2, 3, 4}, {1, 2, 3, 4}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy entered(&model, &MatrixModel::valueEntered);
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("much")));
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("inf")));
        QVERIFY(model.setData(model.index(1, 1), QStringLiteral("4")));
        QCOMPARE(entered.count(), 0); // it is 4 already
        QVERIFY(model.setData(model.index(1, 0), QStringLiteral(" -2.5e-1 ")));
        QCOMPARE(entered.takeFirst(), (QVariantList{1, 0, -0.25}));
    }

    void hiddenPanelReadsNothing()
    {
        chooseSuperWeight();
        child<QDockWidget>("tensorDock")->hide();
        const int read = m_control->begun("tensor");
        m_window->dissection()->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY(m_window->isIdle());
        QCOMPARE(m_control->begun("tensor"), read);
        child<QDockWidget>("tensorDock")->show();
        child<QDockWidget>("tensorDock")->raise();
        QTRY_VERIFY(m_control->begun("tensorStatistics") >= 2);
    }

    void aPlaceIsShownFromElsewhere_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("matrix") << 0;
        QTest::newRow("row norms") << 1;
        QTest::newRow("column norms") << 2;
    }

    void aPlaceIsShownFromElsewhere()
    {
        QFETCH(int, tab);
        child<QTabWidget>("tensorTabs")->setCurrentIndex(tab);
        m_window->findChild<TensorPanel*>()->showElement({{Matrix::Down, Layer(5), {}}, Channel(20), Channel(30)});
        QTRY_COMPARE(m_control->begun("tensorStatistics layers.5.down"), 1);
        QTRY_COMPARE(child<MatrixView>("tensorMatrix")->currentIndex().row(), 20);
        QCOMPARE(child<MatrixView>("tensorMatrix")->currentIndex().column(), 30);
        QVERIFY(child<MatrixView>("tensorMatrix")->isVisible());
    }

    // An element that a person goes to is the selected weight of the window, and the other way round.
    void elementsTakePartInTheSelection()
    {
        chooseSuperWeight();
        auto* selection = m_window->dissection()->selection();
        QVERIFY(!selection->selectedWeight());
        auto* field = child<QLineEdit>("elementField");
        QTest::keyClicks(field, QStringLiteral("12 34"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(
            (selection->selectedWeight() == WeightCoordinate{{Matrix::Down, Layer(1), {}}, Channel(12), Channel(34)}));
        child<MatrixView>("tensorMatrix")->clearFocus();
        // It leaves the tab that is read alone.
        auto* tabs = child<QTabWidget>("tensorTabs");
        tabs->setCurrentIndex(1);
        tabs->tabBar()->clearFocus();
        selection->select({.weight = WeightCoordinate{{Matrix::Down, Layer(5), {}}, Channel(20), Channel(30)}});
        QTRY_COMPARE(child<MatrixView>("tensorMatrix")->currentIndex().row(), 20);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(m_control->begun("tensorStatistics layers.5.down"), 1);
    }

    void normsAreTakenAway()
    {
        chooseSuperWeight();
        auto* panel = m_window->findChild<TensorPanel*>();
        QVERIFY(!panel->takeaway());
        child<QTabWidget>("tensorTabs")->setCurrentIndex(2);
        const auto takeaway = panel->takeaway();
        QVERIFY(takeaway.has_value());
        QCOMPARE(takeaway->name, std::string("layers.1.down.columns"));
        QCOMPARE(takeaway->table.rows(), std::size_t(448));
        QCOMPARE(takeaway->command, std::string()); // none computes norms
    }

private:
    template <class Widget> Widget* child(const char* name)
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }

    void chooseSuperWeight()
    {
        auto* tree = child<QTreeView>("tensorTree");
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(1, 0)));
        QTRY_VERIFY(child<QLabel>("tensorStatistics")->text().contains(QStringLiteral("mean")));
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TensorPanelTest)

#include "tensor_panel_test.moc"
