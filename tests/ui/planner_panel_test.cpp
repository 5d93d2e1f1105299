// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The planner in the window, by mouse and keyboard, on a fake engine.

#include "ui/plan_reading.h"
#include "ui/plans.h"
#include "ui/theme.h"
#include "widgets/chart_view.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace prosector;
using namespace prosector::ui;
using widgets::ChartView;

class PlannerPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void saysWhatToDo()
    {
        openWindow();
        QVERIFY(child<QLabel>("plannerEmpty")->text().contains(QStringLiteral("Press Plan")));
        QCOMPARE(child<QSpinBox>("plannerBlocks")->value(), 7); // all but one of a small model
        QVERIFY(child<QPushButton>("plannerStart")->isEnabled());
        QVERIFY(!child<QPushButton>("plannerStop")->isEnabled());
        QVERIFY(!child<QPushButton>("plannerBest")->isEnabled());
        for (const RemovalStrategy strategy : allRemovalStrategies()) {
            box(name(strategy))->setChecked(false);
        }
        QVERIFY(!child<QPushButton>("plannerStart")->isEnabled()); // nothing to plan by
    }

    void everyPointIsAState()
    {
        openWindow();
        plan();
        const std::shared_ptr<const Plan> shared = current();
        const Plan& plan = *shared;
        QVERIFY(plan.isComplete);
        QCOMPARE(plan.curves.size(), std::size_t(8)); // four strategies, two actions
        auto* chart = child<ChartView>("plannerChart");
        QCOMPARE(chart->data().series.size(), std::size_t(8));
        QCOMPARE(chart->data().series[0].x, (std::vector<double>{0, 1, 2, 3, 4, 5, 6, 7}));
        QVERIFY(chart->data().isLogarithmic);
        // By mouse.
        click({0, 3});
        QVERIFY(m_window->dissection()->edits() == plan.curves[0].points[2].edits);
        QUndoStack* undo = m_window->dissection()->undoStack();
        QCOMPARE(undo->count(), 1); // one step
        QVERIFY(undo->undoText().contains(QStringLiteral("Block Influence, dropped")));
        QVERIFY(note().contains(QStringLiteral("4, 5, 6")));
        QVERIFY(note().contains(QStringLiteral("13.99 \u2192 ")));
        // By keyboard: along the curve, and to another one.
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(m_window->dissection()->edits() == plan.curves[0].points[3].edits);
        QTest::keyClick(chart, Qt::Key_Up);
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(chart, Qt::Key_Down);
        }
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(m_window->dissection()->edits() == plan.curves[7].points[3].edits);
        QCOMPARE(undo->count(), 3);
        undo->undo();
        undo->undo();
        QVERIFY(m_window->dissection()->edits() == plan.curves[0].points[2].edits);
        // The beginning of every curve is the original.
        click({2, 0});
        QVERIFY(m_window->dissection()->edits().empty());
    }

    void tablesAreTwins()
    {
        openWindow();
        plan();
        const std::shared_ptr<const Plan> shared = current();
        const Plan& plan = *shared;
        child<QTabWidget>("plannerTabs")->setCurrentIndex(1);
        auto* points = child<QTableView>("plannerPoints");
        QCOMPARE(points->model()->rowCount(), 8 * 7);
        points->sortByColumn(3, Qt::DescendingOrder); // the worst perplexity first
        points->setFocus();
        points->setCurrentIndex(points->model()->index(0, 0));
        QTest::keyClick(points, Qt::Key_Return);
        double worst = 0;
        EditList edits;
        for (const PlanCurve& curve : plan.curves) {
            for (const PlanPoint& point : curve.points) {
                if (point.loss > worst) {
                    worst = point.loss;
                    edits = point.edits;
                }
            }
        }
        QVERIFY(m_window->dissection()->edits() == edits);
        auto* rankings = child<QTableView>("plannerRankings");
        QCOMPARE(rankings->model()->rowCount(), 8);
        // Block Influence says 4, then 5; measured loss says 5, then 4.
        QCOMPARE(rankings->model()->index(4, 2).data().toString(), QStringLiteral("1"));
        QCOMPARE(rankings->model()->index(5, 4).data().toString(), QStringLiteral("1"));
        child<QComboBox>("plannerAxis")->setCurrentIndex(1);
        const widgets::ChartSeries& series = child<ChartView>("plannerChart")->data().series[0];
        QCOMPARE(series.x[0], 100.0);
        QVERIFY(series.x[1] < 100);
    }

    void aBudgetPicksTheBest()
    {
        openWindow();
        plan();
        const std::shared_ptr<const Plan> shared = current();
        const Plan& plan = *shared;
        QTest::mouseClick(child<QPushButton>("plannerBest"), Qt::LeftButton); // 75 % of the parameters
        const auto best = bestPoint(plan, budgetWithin(PlanBudget::Kind::Parameters, 75, plan.original.cost));
        QVERIFY(m_window->dissection()->edits() == plan.curves[best->place->curve].points[best->place->point].edits);
        child<QComboBox>("plannerBudgetKind")->setCurrentIndex(2);
        auto* limit = child<QDoubleSpinBox>("plannerLimit");
        QVERIFY(limit->suffix().contains(QStringLiteral("nats")));
        limit->setValue(0.1);
        child<QPushButton>("plannerBest")->setFocus();
        QTest::keyClick(child<QPushButton>("plannerBest"), Qt::Key_Space);
        const auto within = bestPoint(plan, {PlanBudget::Kind::Loss, 0.1});
        QVERIFY(m_window->dissection()->edits()
                == plan.curves[within->place->curve].points[within->place->point].edits);
        child<QComboBox>("plannerBudgetKind")->setCurrentIndex(1);
        limit->setValue(1);
        QTest::mouseClick(child<QPushButton>("plannerBest"), Qt::LeftButton);
        QVERIFY(note().contains(QStringLiteral("No point keeps to this budget")));
    }

    void whatIsThereStaysAfterAStop()
    {
        openWindow();
        m_control->hold("point greedy drop 3");
        QTest::mouseClick(child<QPushButton>("plannerStart"), Qt::LeftButton);
        QTRY_VERIFY(current() && current()->curves[3].points.size() == 2);
        QVERIFY(!child<QPushButton>("plannerStart")->isEnabled());
        QTest::mouseClick(child<QPushButton>("plannerStop"), Qt::LeftButton);
        QTRY_VERIFY(child<QPushButton>("plannerStart")->isEnabled());
        QVERIFY(!current()->isComplete);
        QCOMPARE(child<ChartView>("plannerChart")->data().series.size(), std::size_t(4));
        click({0, 2});
        QVERIFY(m_window->dissection()->edits() == current()->curves[0].points[1].edits);
        m_control->release("point greedy drop 3");
        plan();
        QVERIFY(current()->isComplete);
    }

    void withoutACurveThereIsNoChart()
    {
        openWindow();
        m_control->hold("point bi drop 1");
        QTest::mouseClick(child<QPushButton>("plannerStart"), Qt::LeftButton);
        QTRY_COMPARE(m_control->begun("point bi drop 1"), 1);
        QTRY_VERIFY(current());
        QVERIFY(child<QLabel>("plannerEmpty")->text().startsWith(QStringLiteral("Ranking")));
        QTest::mouseClick(child<QPushButton>("plannerStop"), Qt::LeftButton);
        QTRY_VERIFY(child<QPushButton>("plannerStart")->isEnabled());
        QVERIFY(current() && current()->curves[0].points.empty());
        QVERIFY(child<QLabel>("plannerEmpty")->isVisible());
        QVERIFY(child<QLabel>("plannerEmpty")->text().startsWith(QStringLiteral("Which blocks can go?")));
    }

    // A state that is clicked meanwhile is evaluated at once, and the plan goes on behind it.
    void stepsAsideForWhatIsAsked()
    {
        openWindow();
        m_control->hold("point greedy drop 3");
        QTest::mouseClick(child<QPushButton>("plannerStart"), Qt::LeftButton);
        QTRY_VERIFY(current() && current()->curves[3].points.size() == 2);
        click({0, 1});
        QTRY_COMPARE(m_control->begun("evaluate drop:4"), 1);
        QTRY_VERIFY(!m_window->dissection()->isStale());
        QCOMPARE(m_window->dissection()->shown()->loss(), current()->curves[0].points[0].loss);
        QTRY_COMPARE(m_control->begun("plan"), 2);
        m_control->release("point greedy drop 3");
        QTRY_VERIFY(current()->isComplete);
    }

    void choicesAreAskedFor()
    {
        openWindow();
        for (const char* word : {"bi", "angular", "loss", "linear"}) {
            box(word)->setChecked(false);
        }
        box("fold")->setChecked(true);
        child<QSpinBox>("plannerBlocks")->setValue(2);
        m_window->dissection()->setBlockState(Layer(1), widgets::BlockState::Dropped);
        child<QCheckBox>("plannerKeepEdits")->setChecked(true);
        plan();
        const std::shared_ptr<const Plan> shared = current();
        const Plan& plan = *shared;
        QCOMPARE(plan.curves.size(), std::size_t(2));
        QCOMPARE(plan.curves[0].points.size(), std::size_t(2));
        QVERIFY(plan.original.edits == EditList{DropBlock{Layer(1)}});
        QVERIFY(note().contains(QStringLiteral("No curve for Greedy, folded: a norm follows the down projection.")));
        // Another model takes the plan away.
        m_window->dissection()->apply({}, QStringLiteral("nothing")); // that would be asked about
        m_window->openModel("/models/demo");
        QTRY_VERIFY(!current());
        QTRY_VERIFY(child<QLabel>("plannerEmpty")->isVisible());
    }

private:
    template <class Widget> Widget* child(const char* called)
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(called));
    }

    QCheckBox* box(std::string_view word)
    {
        return m_window->findChild<QCheckBox*>(QStringLiteral("plannerBox_")
                                               + QString::fromStdString(std::string(word)));
    }

    std::shared_ptr<const Plan> current() { return m_window->findChild<Plans*>()->plan(); }
    QString note() { return child<QLabel>("plannerNote")->text(); }

    void click(ChartView::Place place)
    {
        auto* chart = child<ChartView>("plannerChart");
        // Where curves lie on top of each other, the first is meant.
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->pointPosition(place));
    }

    void plan()
    {
        QTest::mouseClick(child<QPushButton>("plannerStart"), Qt::LeftButton);
        QTRY_VERIFY(current() && current()->isComplete);
        QTRY_VERIFY(child<QPushButton>("plannerStart")->isEnabled());
    }

    void openWindow()
    {
        m_control = std::make_shared<FakeControl>();
        m_window = shownWindow(windowOptions(m_control));
        QVERIFY(m_window);
        auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("plannerDock"));
        dock->show();
        dock->raise();
        QTRY_VERIFY(m_window->dissection()->scan() && m_window->isIdle());
        QTRY_VERIFY(child<QPushButton>("plannerStart")->isVisible());
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(PlannerPanelTest)
#include "planner_panel_test.moc"
