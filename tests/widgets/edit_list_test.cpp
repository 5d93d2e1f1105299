// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/edit_list_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace prosector::widgets;

namespace {

std::vector<EditListRow> threeRows()
{
    return {
        {QStringLiteral("block 4 dropped"), QStringLiteral("block 4 dropped"), true, LossChange{0.0424, 0.04, 0.0448}},
        {QStringLiteral("my idea"), QStringLiteral("block 6 linear"), false},
        {QStringLiteral("block 2 linear"), QStringLiteral("block 2 linear"), true}};
}

} // namespace

class EditListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<EditListView>();
        m_view->setRows(threeRows());
        m_view->resize(400, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void modelKeepsTheRules()
    {
        EditListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(threeRows());
        model.setRows(threeRows());
        QCOMPARE(model.rowCount(), 3);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsTheOwnEffect()
    {
        QCOMPARE(text(0, EditListModel::EffectColumn), QStringLiteral("+0.0424 \u00b1 0.0024"));
        QCOMPARE(text(1, EditListModel::EffectColumn), QStringLiteral("\u2013")); // it is switched off
        QCOMPARE(text(2, EditListModel::EffectColumn), QStringLiteral("\u2026")); // not known yet
        constexpr double infinity = std::numeric_limits<double>::infinity();
        m_view->setRows({{QString(), QString(), true, LossChange{-0.5, -infinity, infinity}}});
        QCOMPARE(text(0, EditListModel::EffectColumn), QStringLiteral("-0.500"));
    }

    void tickAsks()
    {
        QSignalSpy asked(m_view.get(), &EditListView::enablingRequested);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box(1));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0], QVariantList({1, true}));
        m_view->setCurrentRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[1], QVariantList({0, false}));
    }

    void renamesInPlace_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("F2") << true;
        QTest::newRow("double click") << false;
    }

    void renamesInPlace()
    {
        QFETCH(bool, byKey);
        QSignalSpy asked(m_view.get(), &EditListView::renamingRequested);
        m_view->setCurrentRow(0);
        if (byKey) {
            QTest::keyClick(m_view.get(), Qt::Key_F2);
        } else {
            const QPoint place = middle(0);
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
            QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
        }
        auto* editor = m_view->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("the weak one"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, 5000);
        QCOMPARE(asked[0], QVariantList({0, QStringLiteral("the weak one")}));
    }

    void movesByKey()
    {
        QSignalSpy asked(m_view.get(), &EditListView::movingRequested);
        m_view->setCurrentRow(1);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::AltModifier);
        m_view->setCurrentRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::AltModifier); // it is the first already
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[0], QVariantList({1, 0}));
        QCOMPARE(asked[1], QVariantList({1, 2}));
    }

    void movesByMouse_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("over");
        QTest::addColumn<bool>("lowerHalf");
        QTest::addColumn<int>("to"); // -1: nothing is asked
        QTest::newRow("to the end") << 0 << 2 << true << 2;
        QTest::newRow("to the front") << 2 << 0 << false << 0;
        QTest::newRow("one down") << 0 << 1 << true << 1;
        QTest::newRow("onto its own gap") << 1 << 0 << true << -1;
    }

    void movesByMouse()
    {
        QFETCH(int, from);
        QFETCH(int, over);
        QFETCH(bool, lowerHalf);
        QFETCH(int, to);
        QSignalSpy asked(m_view.get(), &EditListView::movingRequested);
        QSignalSpy ticked(m_view.get(), &EditListView::enablingRequested);
        const QRect target = m_view->visualRect(m_view->model()->index(over, 0));
        const QPoint end(target.center().x(), lowerHalf ? target.bottom() - 1 : target.top() + 1);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, middle(from));
        moveTo((middle(from) + end) / 2);
        moveTo(end);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, end);
        QCOMPARE(asked.count(), to < 0 ? 0 : 1);
        if (to >= 0) {
            QCOMPARE(asked[0], QVariantList({from, to}));
        }
        QCOMPARE(ticked.count(), 0);
    }

    void escapeEndsADrag()
    {
        QSignalSpy asked(m_view.get(), &EditListView::movingRequested);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, middle(0));
        moveTo(middle(2));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, middle(2));
        QCOMPARE(asked.count(), 0);
    }

    void deleteAsks()
    {
        QSignalSpy asked(m_view.get(), &EditListView::removalRequested);
        m_view->setCurrentRow(2);
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toInt(), 2);
    }

private:
    QString text(int row, int column) { return m_view->model()->index(row, column).data().toString(); }
    QPoint middle(int row) { return m_view->visualRect(m_view->model()->index(row, 0)).center(); }

    QPoint box(int row)
    {
        const QRect cell = m_view->visualRect(m_view->model()->index(row, 0));
        const int side = m_view->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_view.get());
        return {cell.left() + side / 2 + 3, cell.center().y()};
    }

    // QTest's own move forgets the buttons that are down.
    void moveTo(const QPoint& position)
    {
        QMouseEvent move(QEvent::MouseMove, position, m_view->viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &move);
    }

    std::unique_ptr<EditListView> m_view;
};

QTEST_MAIN(EditListTest)
#include "edit_list_test.moc"
