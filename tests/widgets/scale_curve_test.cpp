// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scale_curve_view.h"

#include <QTest>

#include <cmath>

using namespace prosector::widgets;

class ScaleCurveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingBetweenPoints()
    {
        const std::vector<ScalePoint> points{{0, 4}, {1, 0}, {2, 1}};
        QVERIFY(!readScaleCurve({}, 1));
        QVERIFY(readScaleCurve(points, 1)->isComputed);
        QCOMPARE(readScaleCurve(points, 1)->change, 0.0);
        QVERIFY(!readScaleCurve(points, 0.25)->isComputed);
        QCOMPARE(readScaleCurve(points, 0.25)->change, 3.0);
        QCOMPARE(readScaleCurve(points, 1.5)->change, 0.5);
        QVERIFY(!readScaleCurve(points, -0.1));
        QVERIFY(!readScaleCurve(points, 2.1));
    }

    void nothingIsReadWhereTheModelGaveNoNumbers()
    {
        const std::vector<ScalePoint> points{{0, 4}, {1, std::nan("")}, {2, 1}};
        QVERIFY(!readScaleCurve(points, 0.5));
        QVERIFY(!readScaleCurve(points, 1));
        QVERIFY(!readScaleCurve(points, 1.5));
        QVERIFY(readScaleCurve(points, 2)->isComputed);
    }

    void theMarkFollowsTheFactor()
    {
        ScaleCurveView view;
        view.resize(400, 120);
        view.setPoints({{0, 4}, {1, 0}, {2, 1}});
        const QImage before = view.grab().toImage();
        view.setFactor(0.5);
        QVERIFY(view.grab().toImage() != before);
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("0.50")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("2")));
    }
};

QTEST_MAIN(ScaleCurveTest)
#include "scale_curve_test.moc"
