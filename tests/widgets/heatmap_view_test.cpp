// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"
#include "widgets/heatmap_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace prosector::widgets;

namespace {

class PaintCounter : public QObject
{
public:
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

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

    // The picture is not drawn anew under a moving pointer, and is painted once for a move.
    void hoverPaintsOnce()
    {
        QTest::mouseMove(m_view.get(), m_view->cellCenter(1, 1));
        QCoreApplication::processEvents();
        PaintCounter counter;
        for (QWidget* child : m_view->findChildren<QWidget*>()) {
            if (child->inherits("QCustomPlot")) {
                child->installEventFilter(&counter);
            }
        }
        const QPointF place = m_view->cellCenter(2, 2);
        QMouseEvent move(QEvent::MouseMove, place, m_view->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &move);
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents();
        }
        QCOMPARE(counter.paints, 1);
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
        QCOMPARE(m_view->accessibleDescription().section(u'\n', 0, 0), QStringLiteral("layer 0, linearity: 0.61610"));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->accessibleDescription().section(u'\n', 0, 0), QStringLiteral("layer 1, linearity: 0.90630"));
        QVERIFY(m_view->cellText(0, 3).endsWith(QStringLiteral("(undefined)")));
    }

    void farKeys()
    {
        QSignalSpy moved(m_view.get(), &HeatmapView::focusCellMoved);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QCOMPARE(moved.takeLast(), QVariantList({sample::layers - 1, 0}));
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(moved.takeLast(), QVariantList({0, 3}));
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(moved.takeLast(), QVariantList({sample::layers - 1, 0}));
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(moved.takeLast(), QVariantList({0, 0}));
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(moved.isEmpty()); // it is there already
    }

    // Selected, hovered and pinned differ from each other, and go without a trace.
    void threeLooks()
    {
        m_view->clearFocus();
        QList<QImage> looks{picture()};
        m_view->setHovered(3, -1);
        looks.append(picture());
        m_view->setHovered(3, 1);
        looks.append(picture());
        m_view->setHovered(-1, -1);
        QCOMPARE(picture(), looks.front());
        m_view->setPinned({3}, {});
        looks.append(picture());
        m_view->setPinned({}, {2});
        looks.append(picture());
        m_view->setPinned({}, {});
        QCOMPARE(picture(), looks.front());
        m_view->setSelectedColumn(2);
        looks.append(picture());
        m_view->setSelectedColumn(-1);
        m_view->setSelectedRow(3);
        looks.append(picture());
        for (qsizetype one = 0; one < looks.size(); ++one) {
            for (qsizetype other = 0; other < one; ++other) {
                QVERIFY2(looks[one] != looks[other], qPrintable(QStringLiteral("%1 %2").arg(one).arg(other)));
            }
        }
    }

    void keyboardBeginsAtTheSelection()
    {
        m_view->clearFocus();
        m_view->setSelectedRow(4);
        m_view->setSelectedColumn(2);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->focusRow(), 5);
        QCOMPARE(m_view->focusColumn(), 2);
    }

    void wheelZoomsAboutThePointer()
    {
        m_view->setData(tokens(48, 512));
        QCOMPARE(m_view->visibleColumns(), std::pair(0, 511));
        const QPoint place = m_view->cellCenter(10, 300);
        for (int notch = 0; notch < 15; ++notch) {
            wheel(place, 120, Qt::NoModifier);
        }
        const auto [first, last] = m_view->visibleColumns();
        QVERIFY2(last - first < 60 && first < 300 && last > 300,
                 qPrintable(QStringLiteral("%1-%2").arg(first).arg(last)));
        QVERIFY(std::abs(m_view->cellCenter(10, 300).x() - place.x()) < 20); // turned labels take some height
        QCOMPARE(m_view->visibleRows(), std::pair(0, 47));
        wheel(place, 120, Qt::ShiftModifier);
        QVERIFY(m_view->visibleRows().second - m_view->visibleRows().first < 47);
        QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_view->visibleColumns(), std::pair(0, 511));
        QCOMPARE(m_view->visibleRows(), std::pair(0, 47));
    }

    void draggingPansAndDoesNotClick()
    {
        m_view->setData(tokens(12, 64));
        m_view->zoomColumns(0.25, 32);
        const auto before = m_view->visibleColumns();
        QSignalSpy clicked(m_view.get(), &HeatmapView::cellClicked);
        const QPoint start = m_view->cellCenter(6, 32);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, start);
        for (int step = 1; step <= 10; ++step) {
            drag(start - QPoint(12 * step, 0));
        }
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, start - QPoint(120, 0));
        QVERIFY(m_view->visibleColumns().first > before.first);
        QCOMPARE(clicked.count(), 0);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellCenter(6, 35));
        QCOMPARE(clicked.takeLast(), QVariantList({6, 35}));
    }

    void keysZoomAtTheFocusCellAndKeepItVisible()
    {
        m_view->setData(tokens(48, 512));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Plus);
        }
        QCOMPARE(m_view->visibleColumns().second, 511);
        QVERIFY(m_view->visibleColumns().first > 400);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->visibleColumns().first, 0);
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        const int wider = m_view->visibleColumns().second;
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->visibleColumns().second < wider);
    }

    void fixedRangeStays()
    {
        m_view->setRange(HeatmapRange::Common);
        const QImage own = picture();
        const auto range = m_view->colorRange();
        m_view->setFixedRange(std::pair(0.0, 2.0));
        QCOMPARE(m_view->colorRange(), std::pair(0.0, 2.0));
        QVERIFY(own != picture());
        m_view->setFixedRange({});
        QCOMPARE(m_view->colorRange(), range);
        QCOMPARE(picture(), own);
    }

    void estimatesAreHatchedAndSaySo()
    {
        m_view->clearFocus();
        HeatmapData data = sample::heatmap();
        const QImage before = picture();
        data.estimates.assign(data.values.size(), false);
        m_view->setData(data);
        QCOMPARE(picture(), before);
        data.estimates[5] = true; // row 1, column 1
        m_view->setData(data);
        QVERIFY(picture() != before);
        QVERIFY(m_view->cellText(1, 1).contains(QStringLiteral("estimate")));
        QVERIFY(!m_view->cellText(1, 0).contains(QStringLiteral("estimate")));
    }

    // Texts stand in the cells in place of the numbers, by their beginnings where they are long, and tool tips say
    // them.
    void cellsShowTexts()
    {
        m_view->clearFocus();
        HeatmapData data = sample::heatmap();
        data.textTitle = QStringLiteral("Likeliest");
        const QImage numbers = picture();
        const auto withTexts = [&](const QString& text) {
            data.texts = QStringList(static_cast<qsizetype>(data.values.size()), text);
            m_view->setData(data);
            return picture();
        };
        const QImage texts = withTexts(QStringLiteral("the"));
        QVERIFY(texts != numbers);
        QVERIFY(m_view->cellText(1, 0).endsWith(QStringLiteral("\nLikeliest: \u201cthe\u201d")));
        const QString text(40, u'm');
        const QImage cut = withTexts(text);
        QCOMPARE(withTexts(text + u'n'), cut);
        QVERIFY(cut != texts);
        QVERIFY(cut != withTexts(QString()));
    }

    // A word that is a little too wide is written smaller rather than cut.
    void labelsShrinkBeforeTheyAreCut()
    {
        HeatmapData data = tokens(3, 3);
        data.columnNumbers.clear();
        data.columnLabels = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("linearity")};
        m_view->setData(data);
        const auto cellWidth = [&] { return m_view->cellCenter(0, 1).x() - m_view->cellCenter(0, 0).x(); };
        const QFontMetricsF metrics(m_view->font());
        const int label = m_view->fontMetrics().horizontalAdvance(data.columnLabels.back());
        m_view->resize(m_view->width() - 3 * (cellWidth() - label * 19 / 20), m_view->height());
        const QImage narrow = picture();
        const QString cut =
            metrics.elidedText(data.columnLabels.back(), Qt::ElideRight, cellWidth() - metrics.averageCharWidth() / 4);
        QVERIFY(cut != data.columnLabels.back());
        data.columnLabels.back() = cut;
        m_view->setData(data);
        QVERIFY(picture() != narrow);
    }

    void emptyMatrixIsHarmless()
    {
        m_view->setData({});
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->rect().center());
        wheel(m_view->rect().center(), 120, Qt::NoModifier);
        m_view->setHovered(3, 3);
        m_view->setPinned({1}, {1});
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
    static HeatmapData tokens(int rows, int columns)
    {
        HeatmapData data;
        data.rows = rows;
        data.columns = columns;
        for (int i = 0; i < rows * columns; ++i) {
            data.values.push_back(i % 97);
        }
        for (int column = 0; column < columns; ++column) {
            data.columnLabels.append(column % 3 == 0 ? QStringLiteral(" longer") : QStringLiteral("the"));
            data.columnNumbers.append(QString::number(column));
        }
        for (int row = 0; row < rows; ++row) {
            data.rowLabels.append(QString::number(row));
        }
        return data;
    }

    QImage picture() { return m_view->grab().toImage(); }

    void wheel(const QPoint& place, int angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(place, m_view->mapToGlobal(place), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(m_view.get(), &event);
    }

    void drag(const QPoint& place)
    {
        QMouseEvent event(QEvent::MouseMove, place, m_view->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &event);
    }

    std::unique_ptr<HeatmapView> m_view;
};

QTEST_MAIN(HeatmapViewTest)
#include "heatmap_view_test.moc"
