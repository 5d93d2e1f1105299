// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"
#include "widgets/heatmap_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace prosector::widgets;

class HeatmapViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<HeatmapView>();
        m_view->setData(sample::heatmap());
        m_view->setRange(HeatmapRange::PerColumn);
        m_view->resize(600, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        m_view->setFocus();
    }

    void drawsLayerZeroAtTheBottom()
    {
        QVERIFY(m_view->cellCenter(0, 0).y() > m_view->cellCenter(1, 0).y());
        QVERIFY(m_view->cellCenter(0, 0).x() < m_view->cellCenter(0, 1).x());
    }

    void clickTellsTheCell()
    {
        QSignalSpy clicked(m_view.get(), &HeatmapView::cellClicked);
        for (int row = 0; row < sample::layers; ++row) {
            QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellCenter(row, 2));
            QCOMPARE(clicked.takeLast(), QVariantList({row, 2}));
            QCOMPARE(m_view->focusRow(), row);
        }
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(clicked.count(), 0);
    }

    void doubleClickActivates()
    {
        QSignalSpy activated(m_view.get(), &HeatmapView::cellActivated);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_view->cellCenter(3, 1));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, m_view->cellCenter(3, 1));
        QCOMPARE(activated.value(0), QVariantList({3, 1}));
    }

    void hoverTellsTheCellAndItsEnd()
    {
        QTest::mouseMove(m_view.get(), QPoint(1, 1));
        QSignalSpy hovered(m_view.get(), &HeatmapView::cellHovered);
        QTest::mouseMove(m_view.get(), m_view->cellCenter(2, 1));
        QTRY_COMPARE(hovered.count(), 1);
        QCOMPARE(hovered.takeLast(), QVariantList({2, 1}));
        QTest::mouseMove(m_view.get(), QPoint(1, 1));
        QTRY_COMPARE(hovered.count(), 1);
        QCOMPARE(hovered.takeLast(), QVariantList({-1, -1}));
    }

    void arrowKeysMoveTheFocusCell()
    {
        QSignalSpy activated(m_view.get(), &HeatmapView::cellActivated);
        QCOMPARE(m_view->focusRow(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->focusRow(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->focusRow(), 1);
        QCOMPARE(m_view->focusColumn(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->focusColumn(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.value(0), QVariantList({1, 3}));
    }

    void focusCellIsVisible()
    {
        QTRY_VERIFY(m_view->hasFocus());
        const QImage before = m_view->grab().toImage();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QVERIFY(before != m_view->grab().toImage());
    }

    void selectedRowIsVisible()
    {
        const QImage before = m_view->grab().toImage();
        m_view->setSelectedRow(3);
        QCOMPARE(m_view->selectedRow(), 3);
        QVERIFY(before != m_view->grab().toImage());
        m_view->setSelectedRow(99);
        QCOMPARE(m_view->selectedRow(), -1);
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void descriptionFollowsTheFocusCell()
    {
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("layer 0, linearity: 0.61610"));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("layer 1, linearity: 0.90630"));
        QVERIFY(m_view->cellText(0, 3).endsWith(QStringLiteral("(undefined)")));
    }

    void emptyMatrixIsHarmless()
    {
        m_view->setData({});
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->rect().center());
        QCOMPARE(m_view->focusRow(), -1);
        QVERIFY(!m_view->grab().isNull());
    }

    void manyCellsAreDrawnQuickly()
    {
        HeatmapData large;
        large.rows = 32;
        large.columns = 4096;
        large.values.assign(32 * 4096, 0.5);
        large.values[7] = qQNaN();
        for (int column = 0; column < large.columns; ++column) {
            large.columnLabels.append(QString::number(column));
        }
        m_view->setData(large);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!m_view->grab().isNull());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    std::unique_ptr<HeatmapView> m_view;
};

QTEST_MAIN(HeatmapViewTest)
#include "heatmap_view_test.moc"
