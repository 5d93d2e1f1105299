// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chart_view.h"
#include "widgets/plot_theme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace prosector::widgets;

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

ChartData lines()
{
    return {
        ChartKind::Lines,
        {{QStringLiteral("full"), {0, 1, 2}, {0.5, undefined, 0.75}}, {QStringLiteral("update"), {0, 1}, {0.25, 0.5}}},
        {},
        QStringLiteral("Layer"),
        QStringLiteral("Linearity"),
        false};
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ChartView>();
        m_view->setData(lines());
        m_view->resize(600, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    // Names that fit side by side leave the plot more room than names below each other.
    void legendHasColumnsWhereTwoNamesFit()
    {
        const QString name = QStringLiteral("Gemessener Verlust, entfernt");
        ChartData data = lines();
        data.series.assign(8, {name, {0, 1}, {0.25, 0.5}});
        const QFontMetrics metrics(m_view->font());
        const int two = 2 * metrics.horizontalAdvance(name) + 16 * metrics.averageCharWidth();
        const auto topAt = [&](int width) {
            m_view->resize(width, 300);
            m_view->setData(data);
            return m_view->pointPosition({0, 1}).y();
        };
        QVERIFY2(topAt(two) + 3 * metrics.height() < topAt(two * 2 / 3), qPrintable(QString::number(topAt(two))));
    }

    void keysWalkThroughPointsAndSeries()
    {
        QVERIFY(m_view->focusPlace() == ChartView::Place());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Right); // there is no fourth
        QVERIFY((m_view->focusPlace() == ChartView::Place{0, 2}));
        QCOMPARE(m_view->accessibleDescription().section(u'\n', 0, 0), QStringLiteral("Layer 2, full: 0.75"));
        QTest::keyClick(m_view.get(), Qt::Key_Down); // the other series is shorter
        QVERIFY((m_view->focusPlace() == ChartView::Place{1, 1}));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QVERIFY((m_view->focusPlace() == ChartView::Place{0, 0}));
    }

    void clickTakesTheNearestPoint()
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->pointPosition({1, 1}) + QPoint(3, 3));
        QVERIFY((m_view->focusPlace() == ChartView::Place{1, 1}));
    }

    void higherValuesStandHigher()
    {
        QVERIFY(m_view->pointPosition({0, 2}).y() < m_view->pointPosition({0, 0}).y());
        QVERIFY(m_view->pointPosition({0, 2}).x() > m_view->pointPosition({0, 0}).x());
    }

    // However small the chart is, and wherever the point stands.
    void theRingAroundAPointIsWhole()
    {
        m_view->resize(m_view->minimumSizeHint());
        const ChartView::Place corner{0, 2}; // the largest of both axes
        m_view->setFocusPlace(corner);
        const QPoint center = m_view->pointPosition(corner);
        const QImage image = m_view->grab().toImage();
        const auto isDrawnTowards = [&](QPoint direction) {
            const int radius = qRound(QFontMetricsF(m_view->font()).xHeight() * focusRingSize / 2);
            return std::ranges::any_of(std::array{radius - 1, radius, radius + 1}, [&](int distance) {
                return qGray(image.pixel(center + direction * distance)) < 128;
            });
        };
        for (const QPoint direction : {QPoint(0, -1), QPoint(1, 0), QPoint(0, 1), QPoint(-1, 0)}) {
            QVERIFY2(isDrawnTowards(direction), qPrintable(QDebug::toString(direction)));
        }
    }

    void undefinedValuesSaySo()
    {
        QCOMPARE(m_view->pointText({0, 1}), QStringLiteral("Layer 1, full: \u2013 (undefined)"));
    }

    void barsOfAGroupStandBesideEachOther()
    {
        m_view->setData({ChartKind::Bars,
                         {{QStringLiteral("before"), {0, 1}, {4, 2}}, {QStringLiteral("after"), {0, 1}, {1, -2}}},
                         {QStringLiteral("the"), QStringLiteral("a")},
                         QStringLiteral("Word"),
                         QStringLiteral("Probability"),
                         false});
        QVERIFY(m_view->pointPosition({0, 0}).x() < m_view->pointPosition({1, 0}).x());
        QVERIFY(m_view->pointPosition({1, 0}).x() < m_view->pointPosition({0, 1}).x());
        QCOMPARE(m_view->pointText({1, 1}), QStringLiteral("Word a, after: -2"));
    }

    void logarithmicAxisLeavesOutZeroAndBelow()
    {
        m_view->setData({ChartKind::Lines,
                         {{QStringLiteral("loss"), {0, 1, 2, 3}, {1, 10, 100, 0}}},
                         {},
                         QStringLiteral("Factor"),
                         QStringLiteral("Loss"),
                         true});
        const int low = m_view->pointPosition({0, 0}).y();
        const int middle = m_view->pointPosition({0, 1}).y();
        const int high = m_view->pointPosition({0, 2}).y();
        QVERIFY(std::abs((low - middle) - (middle - high)) <= 1);
    }

    void nothingToShowIsNoHarm()
    {
        m_view->setData({});
        QVERIFY(!m_view->focusPlace());
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("No data"));
        const QImage image = m_view->grab().toImage();
        const auto isDrawn = [&](int x) { // the axis, or a line of the grid
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != image.pixel(0, 0)) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(isDrawn(image.width() / 4) && isDrawn(image.width() * 3 / 4)); // the axes take all the room
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::mouseClick(m_view.get(), Qt::LeftButton);
    }

private:
    std::unique_ptr<ChartView> m_view;
};

QTEST_MAIN(ChartViewTest)

#include "chart_view_test.moc"
