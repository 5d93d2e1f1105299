// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"
#include "widgets/perplexity_chart.h"
#include "widgets/perplexity_readout.h"
#include "widgets/plot_theme.h"
#include "widgets/scale_slider.h"
#include "widgets/word_probability_view.h"

#include <QAbstractAxis>
#include <QAbstractItemModelTester>
#include <QChart>
#include <QChartView>
#include <QDoubleSpinBox>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>

using namespace prosector::widgets;

class ReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readoutSaysBothNumbersAndTheRatio()
    {
        PerplexityReadout readout;
        readout.setPlaceholder(QStringLiteral("no model"));
        QCOMPARE(readout.ratioText(), QStringLiteral("no model"));
        readout.setFigures(PerplexityFigures{13.991807, {}, {}}, QStringLiteral("demo"));
        QCOMPARE(readout.mainText(), QStringLiteral("13.99"));
        readout.setFigures(PerplexityFigures{13.991807, 517.8123, PerplexityFigures::Ratio{37.009, 36.1, 37.9}},
                           QStringLiteral("demo, evaluation text"));
        QCOMPARE(readout.mainText(), QStringLiteral("13.99 \u2192 517.8"));
        QCOMPARE(readout.ratioText(), QStringLiteral("\u00d737.0  [36.1, 37.9]"));
        QVERIFY(readout.toolTip().contains(QStringLiteral("517.812300")));
        QVERIFY(readout.toolTip().contains(QStringLiteral("demo, evaluation text")));
        QVERIFY(readout.accessibleDescription().contains(QStringLiteral("517.8")));
        readout.setStale(QStringLiteral("computing"));
        QVERIFY(readout.ratioText().contains(QStringLiteral("computing")));
        QVERIFY(readout.mainText().contains(QStringLiteral("517.8")));
    }

    void readoutFitsANarrowPlace()
    {
        PerplexityReadout readout;
        readout.setFigures(PerplexityFigures{1234567, 7654321, PerplexityFigures::Ratio{6.2, 6.1, 6.3}}, {});
        readout.resize(readout.minimumSizeHint());
        const QImage image = readout.grab().toImage();
        // Nothing touches the right edge: the number shrank instead of being cut.
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixel(image.width() - 1, y), image.pixel(image.width() - 1, 0));
        }
    }

    // Rather no title than a cut one, and rather no legend than no plot.
    void lowChartDoesWithoutTitles()
    {
        PerplexityChart chart;
        const int line = chart.fontMetrics().height();
        const auto* drawn = chart.findChild<QChartView*>()->chart();
        const auto hasTitles = [&] {
            return std::ranges::any_of(drawn->axes(), [](const QAbstractAxis* axis) { return axis->isTitleVisible(); });
        };
        chart.setStates({{QStringLiteral("original"), 13.99}, {QStringLiteral("drop block 4"), 14.59}}, 1);
        chart.resize(40 * line, 16 * line);
        chart.grab();
        QVERIFY(hasTitles());
        QVERIFY(drawn->legend()->isVisible());
        chart.resize(40 * line, 8 * line);
        chart.grab();
        QVERIFY(!hasTitles());
        QVERIFY(drawn->legend()->isVisible());
        chart.resize(40 * line, 4 * line);
        chart.grab();
        QVERIFY(!drawn->legend()->isVisible());
        chart.setStates({{QStringLiteral("original"), 13.99}, {QStringLiteral("drop block 4"), 1459.0}}, 1);
        QVERIFY(!hasTitles()); // nor those of a new axis
    }

    void aTitleIsNeverCut()
    {
        PerplexityChart chart;
        chart.setStates({{QStringLiteral("original"), 13.99}, {QStringLiteral("drop block 4"), 14.59}}, 1);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const auto* drawn = chart.findChild<QChartView*>()->chart();
        const QAbstractAxis* vertical = drawn->axes(Qt::Vertical).front();
        const auto isWhole = [&] {
            return std::ranges::any_of(drawn->scene()->items(), [&](const QGraphicsItem* item) {
                const auto* words = dynamic_cast<const QGraphicsTextItem*>(item);
                return words && words->isVisible() && words->toPlainText() == vertical->titleText();
            });
        };
        const int line = chart.fontMetrics().height();
        int shown = 0;
        for (int height = 6 * line; height < 16 * line; ++height) {
            chart.resize(24 * line, height);
            chart.grab();
            if (vertical->isTitleVisible()) {
                ++shown;
                QVERIFY2(isWhole(), qPrintable(QStringLiteral("height %1").arg(height)));
            }
        }
        QVERIFY(shown > line);
    }

    // But by zero, below which there are no perplexities.
    void noMarkerIsCut()
    {
        PerplexityChart chart;
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        auto* drawn = chart.findChild<QChartView*>()->chart();
        const double radius = QFontMetricsF(chart.font()).xHeight() * focusRingSize / 2; // of the ring
        for (const double last : {31.4, 31.6, 40.0, 99.0, 314.9, 999.0, 1000.0, 1001.0, 1e6}) {
            for (const int height : {100, 130, 200, 400}) {
                chart.resize(300, height);
                chart.setStates({{QStringLiteral("original"), 31.5}, {QStringLiteral("edited"), last}}, 1);
                chart.grab();
                const QRectF plot = drawn->plotArea();
                const double zero =
                    chart.isLogarithmic() ? qInf() : drawn->mapToPosition({1, 0}, drawn->series().front()).y();
                for (const double perplexity : {31.5, last}) {
                    const double y = drawn->mapToPosition({1, perplexity}, drawn->series().front()).y();
                    QVERIFY2(y - radius >= plot.top() && std::min(y + radius, zero) <= plot.bottom(),
                             qPrintable(QStringLiteral("%1 of %2, height %3").arg(perplexity).arg(last).arg(height)));
                }
            }
        }
    }

    void chartTurnsLogarithmicForLargeRatios()
    {
        PerplexityChart chart;
        chart.setStates({{QStringLiteral("original"), 13.99}, {QStringLiteral("drop block 4"), 14.59}}, 1);
        QVERIFY(!chart.isLogarithmic());
        QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("14.59")),
                 qPrintable(chart.accessibleDescription()));
        chart.setStates(sample::states(), 1);
        QVERIFY(chart.isLogarithmic());
        chart.setStates({}, 0);
        QVERIFY(!chart.isLogarithmic());
        chart.setStates(sample::states(), 3);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("No perplexity yet"));
    }

    void keysWalkThroughTheStates()
    {
        PerplexityChart chart;
        chart.setStates(
            {{QStringLiteral("original"), 14}, {QStringLiteral("unknown"), qQNaN()}, {QStringLiteral("dropped"), 20}},
            2);
        chart.resize(400, 250);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.activateWindow();
        chart.setFocus();
        QTRY_COMPARE(chart.focusState(), 2);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.focusState(), 0); // nothing is known of the state between
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("original")));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.focusState(), 0);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.focusState(), 2);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("20")));
        chart.setStates(
            {{QStringLiteral("original"), 14}, {QStringLiteral("unknown"), qQNaN()}, {QStringLiteral("renamed"), 20}},
            2);
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("renamed")));
        chart.setStates({{QStringLiteral("original"), qQNaN()}}, 0);
        QCOMPARE(chart.focusState(), -1);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.focusState(), -1);
    }

    void wordModelKeepsTheRules()
    {
        WordProbabilityModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWords(sample::words());
        model.setWords(sample::words());
        QCOMPARE(model.rowCount(), 5);
        model.setWords({});
        QCOMPARE(model.rowCount(), 0);
    }

    void wordsShowPercentAndRatio()
    {
        WordProbabilityView view;
        view.setWords(sample::words());
        const auto text = [&](int row, int column) { return view.model()->index(row, column).data().toString(); };
        QCOMPARE(text(0, WordProbabilityModel::Word), QStringLiteral("the"));
        QCOMPARE(text(0, WordProbabilityModel::Before), QStringLiteral("3.50 %"));
        QCOMPARE(text(0, WordProbabilityModel::After), QStringLiteral("7.40 %"));
        QCOMPARE(text(0, WordProbabilityModel::Ratio), QStringLiteral("\u00d72.11"));
        QCOMPARE(text(3, WordProbabilityModel::Word), QStringLiteral("notwithstanding *"));
        QCOMPARE(view.model()->index(0, WordProbabilityModel::After).data(WordProbabilityModel::ShareRole).toDouble(),
                 1.0);
        QVERIFY(!view.model()->index(0, WordProbabilityModel::Word).data(WordProbabilityModel::ShareRole).isValid());
    }

    void oneDragIsOneGesture()
    {
        ScaleSlider slider;
        slider.resize(slider.sizeHint());
        slider.show();
        QVERIFY(QTest::qWaitForWindowExposed(&slider));
        QSignalSpy started(&slider, &ScaleSlider::dragStarted);
        QSignalSpy changed(&slider, &ScaleSlider::valueChanged);
        QSignalSpy finished(&slider, &ScaleSlider::dragFinished);
        auto* bar = slider.findChild<QSlider*>();
        // The handle stands at a third: press it, pull it to the left end, let go.
        const QPoint handle(bar->width() / 3, bar->height() / 2);
        QTest::mousePress(bar, Qt::LeftButton, {}, handle);
        for (int x = handle.x(); x >= 0; x -= 2) {
            QTest::mouseMove(bar, {x, handle.y()});
        }
        QTRY_VERIFY(changed.count() > 3);
        QCOMPARE(finished.count(), 0);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, {0, handle.y()});
        QCOMPARE(started.count(), 1);
        QCOMPARE(finished.count(), 1);
        QVERIFY(slider.value() < 0.2);
    }

    void keysInARowAreOneGesture()
    {
        ScaleSlider slider;
        QSignalSpy started(&slider, &ScaleSlider::dragStarted);
        QSignalSpy finished(&slider, &ScaleSlider::dragFinished);
        auto* bar = slider.findChild<QSlider*>();
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(slider.value(), 1.02);
        QCOMPARE(started.count(), 1);
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5000);
    }

    // Undo, for one, may come before a gesture of keys has ended.
    void settingEndsAGestureOfKeys()
    {
        ScaleSlider slider;
        QSignalSpy finished(&slider, &ScaleSlider::dragFinished);
        QTest::keyClick(slider.findChild<QSlider*>(), Qt::Key_Right);
        slider.setValue(1.01);
        QCOMPARE(finished.count(), 0);
        slider.setValue(1);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(slider.value(), 1.0);
    }

    void settingIsSilent()
    {
        ScaleSlider slider;
        QSignalSpy changed(&slider, &ScaleSlider::valueChanged);
        slider.setValue(2.5);
        QCOMPARE(slider.value(), 2.5);
        QCOMPARE(slider.findChild<QDoubleSpinBox*>()->value(), 2.5);
        QCOMPARE(slider.findChild<QSlider*>()->value(), 250);
        QCOMPARE(changed.count(), 0);
    }

    void buttonsAsk()
    {
        ScaleSlider slider;
        QSignalSpy zero(&slider, &ScaleSlider::zeroClicked);
        QSignalSpy restore(&slider, &ScaleSlider::restoreClicked);
        QTest::mouseClick(slider.findChild<QPushButton*>(QStringLiteral("zeroButton")), Qt::LeftButton);
        QTest::mouseClick(slider.findChild<QPushButton*>(QStringLiteral("restoreButton")), Qt::LeftButton);
        QCOMPARE(zero.count(), 1);
        QCOMPARE(restore.count(), 1);
    }
};

QTEST_MAIN(ReadingsTest)
#include "readings_test.moc"
