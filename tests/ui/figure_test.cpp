// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures as plots and tables, and the panel that shows them.

#include "ui/dissection.h"
#include "ui/figure_links.h"
#include "ui/figure_panel.h"
#include "ui/figure_reading.h"
#include "ui/figure_table_model.h"
#include "ui/figure_view.h"
#include "ui/figures.h"
#include "ui/theme.h"
#include "widgets/chart_view.h"
#include "widgets/heatmap_view.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <limits>

using namespace prosector;
using namespace prosector::ui;

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

Figure sample()
{
    Figure figure;
    figure.analysis = "sample";
    figure.title = "Sample";
    figure.caption = "demo; a text";
    figure.remarks = {"Chance level 0.1"};
    figure.tables = {{"cells",
                      "Cells",
                      {{"layer", "Layer", "", std::vector<std::int64_t>{0, 0, 1, 1}},
                       {"token", "Token", "", std::vector<std::int64_t>{0, 1, 0, 1}},
                       {"text", "Text", "", std::vector<std::string>{"a", "a", "a", "a"}},
                       {"loss", "Loss", "nats", std::vector<double>{1, 2, undefined, 4.5}}}}};
    figure.plots = {{"Profile", PlotKind::Lines, "cells", "token", {"loss"}, {}, {}, "layer"},
                    {"Map", PlotKind::Heatmap, "cells", "token", {"layer"}, "loss", "text"},
                    {"Bars", PlotKind::Bars, "cells", "text", {"loss", "layer"}}};
    return figure;
}

AnalysisFacts facts(const std::string& id, std::vector<Parameter> parameters)
{
    return {id, "Title of " + id, "Definition of " + id, "A paper", std::move(parameters), {"layer"}};
}

} // namespace

class FigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void groupsBecomeSeries()
    {
        const Figure figure = sample();
        const widgets::ChartData chart = chartOf(figure, figure.plots[0]);
        QCOMPARE(chart.series.size(), std::size_t(2));
        QCOMPARE(chart.series[1].name, QStringLiteral("1"));
        QCOMPARE(chart.series[1].x, (std::vector<double>{0, 1}));
        QVERIFY(std::isnan(chart.series[1].y[0]));
        QCOMPARE(chart.yTitle, QStringLiteral("Loss (nats)"));
        QCOMPARE(chart.xTitle, QStringLiteral("Token"));
    }

    // Columns are told apart by position, not by the token's text, which may come twice.
    void cellsKeepTheirPlaces()
    {
        const Figure figure = sample();
        const widgets::HeatmapData map = heatmapOf(figure, figure.plots[1]);
        QCOMPARE(map.rows, 2);
        QCOMPARE(map.columns, 2);
        QCOMPARE(map.at(1, 1), 4.5);
        QVERIFY(std::isnan(map.at(1, 0)));
        QCOMPARE(map.columnLabels, (QStringList{"a", "a"}));
        QCOMPARE(map.valueTitle, QStringLiteral("Loss (nats)"));
    }

    // A column of tokens stands in the cells, with marks for what cannot be seen.
    void cellsHoldTheirTexts()
    {
        Figure figure = sample();
        QVERIFY(heatmapOf(figure, figure.plots[1]).texts.isEmpty());
        figure.tables.front().columns.push_back({"said", "Said", "", std::vector<std::string>{" the", "\n", "", " b"}});
        figure.plots[1].group = "said";
        const widgets::HeatmapData map = heatmapOf(figure, figure.plots[1]);
        QCOMPARE(map.text(0, 0), QStringLiteral("\u00b7the"));
        QCOMPARE(map.text(0, 1), QStringLiteral("\u21b5"));
        QCOMPARE(map.text(1, 1), QStringLiteral("\u00b7b"));
        QCOMPARE(map.textTitle, QStringLiteral("Said"));
    }

    // As out of a session that was made by hand: more places than there is memory for.
    void mapsWithoutEndAreNone()
    {
        Figure figure = sample();
        for (Column& column : figure.tables.front().columns) {
            std::visit(
                [&](auto& values) {
                    values.resize(5000);
                    for (std::size_t row = 0; row < values.size(); ++row) {
                        if constexpr (std::is_arithmetic_v<std::decay_t<decltype(values[0])>>) {
                            values[row] = static_cast<std::decay_t<decltype(values[0])>>(row);
                        }
                    }
                },
                column.values);
        }
        const widgets::HeatmapData map = heatmapOf(figure, figure.plots[1]);
        QCOMPARE(map.rows, 0);
        QVERIFY(map.values.empty());
    }

    void rowsAreAboutWhatTheirColumnsSay()
    {
        Table table{"rows",
                    "Rows",
                    {{"layer", "Layer", "", std::vector<std::int64_t>{2}},
                     {"channel", "Channel", "", std::vector<std::int64_t>{7}},
                     {"token", "Token", "", std::vector<std::int64_t>{40}}}};
        QVERIFY(targetOf(table, "layer", 0) == Target{Layer(2)});
        QVERIFY((targetOf(table, "channel", 0) == Target{{}, Channel(7)}));
        QVERIFY(targetOf(table, "token", 0).isEmpty()); // an index of its own
        table.columns.push_back({"position", "Position", "", std::vector<std::int64_t>{3}});
        QVERIFY(targetOf(table, "token", 0).token == (TokenPlace{0, TokenPosition(3)}));
        table.columns.push_back({"window", "Window", "", std::vector<std::int64_t>{5}});
        QVERIFY(targetOf(table, "position", 0).token == (TokenPlace{5, TokenPosition(3)}));
        table.columns.front().values = std::vector<std::string>{"embedding"};
        QVERIFY(targetOf(table, "layer", 0).isEmpty());
    }

    // Layers of an analysis are selected and hovered with all others, in a heatmap and in a chart.
    void plotsTakePartInTheSelection()
    {
        Figure figure = sample();
        figure.tables.push_back({"profile",
                                 "Profile",
                                 {{"layer", "Layer", "", std::vector<std::int64_t>{0, 1, 2}},
                                  {"value", "Value", "", std::vector<double>{3, 1, 2}}}});
        figure.plots = {figure.plots[1], {"Lines", PlotKind::Lines, "profile", "layer", {"value"}}};
        Selection selection;
        FigureView view(&selection);
        view.setFigure(std::make_shared<const Figure>(figure));
        view.resize(600, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* map = view.findChild<widgets::HeatmapView*>();
        QTest::mouseClick(map, Qt::LeftButton, {}, map->cellCenter(1, 0));
        QVERIFY(selection.selected() == Target{Layer(1)});
        selection.select({Layer(0)});
        QCOMPARE(map->selectedRow(), 0);
        view.findChild<QTabWidget*>(QStringLiteral("figureTabs"))->setCurrentIndex(1);
        auto* chart = view.findChild<widgets::ChartView*>();
        QTest::mouseMove(chart, chart->pointPosition({0, 2}));
        QTRY_VERIFY(selection.hovered() == Target{Layer(2)});
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->pointPosition({0, 2}));
        QVERIFY(selection.selected() == Target{Layer(2)});
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(selection.selected() == Target{Layer(0)});
        chart->clearFocus();
        const QImage before = chart->grab().toImage();
        selection.select({Layer(1)});
        QVERIFY(chart->grab().toImage() != before);
    }

    void barsHaveAName()
    {
        const Figure figure = sample();
        const widgets::ChartData chart = chartOf(figure, figure.plots[2]);
        QCOMPARE(chart.names, (QStringList{"a", "a", "a", "a"}));
        QCOMPARE(chart.series[0].name, QStringLiteral("Loss (nats)"));
        QCOMPARE(chart.yTitle, QStringLiteral("value (no unit)")); // the units differ
    }

    void aColumnThatIsNotThereIsAnError()
    {
        Figure figure = sample();
        figure.plots[0].y = {"gain"};
        QVERIFY_EXCEPTION_THROWN(chartOf(figure, figure.plots[0]), Error);
        figure.plots[1].table = "rows";
        QVERIFY_EXCEPTION_THROWN(heatmapOf(figure, figure.plots[1]), Error);
    }

    void tableModelKeepsTheRules()
    {
        FigureTableModel model(std::make_shared<const Figure>(sample()), 0);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(3, 3).data().toString(), QStringLiteral("4.5"));
        QCOMPARE(model.index(3, 3).data(Qt::UserRole).toDouble(), 4.5);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Loss (nats)"));
    }

    void tabbedTextHasALineForEachRow()
    {
        Figure figure = sample();
        std::get<std::vector<std::string>>(figure.tables[0].columns[2].values)[1] = "\n";
        const QStringList lines = tabbedText(figure.tables[0]).split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QStringLiteral("Layer\tToken\tText\tLoss (nats)"));
        QCOMPARE(lines[2], QStringLiteral("0\t1\t \t2"));
    }

    void tableTwinAndBack()
    {
        FigureView view;
        view.setFigure(std::make_shared<const Figure>(sample()));
        auto* tabs = view.findChild<QTabWidget*>(QStringLiteral("figureTabs"));
        QCOMPARE(tabs->count(), 4);
        tabs->setCurrentIndex(1);
        view.toggleTable();
        QVERIFY(qobject_cast<QTableView*>(tabs->currentWidget()));
        view.toggleTable();
        QVERIFY(qobject_cast<widgets::HeatmapView*>(tabs->currentWidget()));
        QCOMPARE(view.shownTab(), std::size_t(1));
        // Run again, the same plot stays in front.
        view.setFigure(std::make_shared<const Figure>(sample()));
        QCOMPARE(tabs->currentIndex(), 1);
    }

    void panelRunsWhatIsChosen()
    {
        openWindow();
        auto* run = child<QPushButton>("runAnalysisButton");
        child<QComboBox>("analysisBox")->setCurrentIndex(1);
        QVERIFY(child<QLabel>("analysisDefinition")->text().contains(QStringLiteral("Definition of second")));
        auto* field = child<QLineEdit>("parameter-rounds");
        QCOMPARE(field->placeholderText(), QStringLiteral("2"));
        QTest::keyClicks(field, QStringLiteral("3"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_control->begun("analyze second"), 1);
        QTRY_VERIFY(child<QTabWidget>("figureTabs")->count() > 0);
        QTRY_VERIFY(run->isEnabled());
        QVERIFY(child<QLabel>("figureNotes")->text().contains(QStringLiteral("about second")));
        // Each analysis shows what it found last.
        child<QComboBox>("analysisBox")->setCurrentIndex(0);
        QVERIFY(!child<QTabWidget>("figureTabs")->isVisible());
        child<QComboBox>("analysisBox")->setCurrentIndex(1);
        QVERIFY(child<QTabWidget>("figureTabs")->isVisible());
        QCOMPARE(m_control->begun("analyze"), 1);
    }

    // From the palette, a macro or a tour.
    void panelShowsWhatACommandRuns()
    {
        openWindow();
        child<QDockWidget>("figureDock")->hide();
        QVERIFY(m_window->commands()->trigger(QStringLiteral("analysis.run"),
                                              QStringLiteral("second rounds=3 rows=no-first")));
        QTRY_VERIFY(child<QLabel>("figureNotes")->text().contains(QStringLiteral("about second")));
        QVERIFY(child<QTabWidget>("figureTabs")->isVisible());
        QCOMPARE(child<QComboBox>("analysisBox")->currentText(), QStringLiteral("Title of second"));
        QCOMPARE(child<QLineEdit>("parameter-rounds")->text(), QStringLiteral("3"));
        QCOMPARE(child<QComboBox>("parameter-rows")->currentText(), QStringLiteral("Without position 0"));
        QCOMPARE(m_window->findChild<FigurePanel*>()->takeaway()->command,
                 std::string("prosector analyse second demo --text evaluation.txt --set rounds=3 --set rows=no-first"));
        QCOMPARE(m_control->begun("analyze"), 1);

        // What is not set is standard again; what the panel does not know, it does not show.
        QTRY_VERIFY(child<QPushButton>("runAnalysisButton")->isEnabled());
        QVERIFY(m_window->commands()->trigger(QStringLiteral("analysis.run"), QStringLiteral("second rounds=4")));
        QCOMPARE(child<QLineEdit>("parameter-rounds")->text(), QStringLiteral("4"));
        QCOMPARE(child<QComboBox>("parameter-rows")->currentText(), QStringLiteral("All"));
        QTRY_VERIFY(child<QPushButton>("runAnalysisButton")->isEnabled());
        QVERIFY(m_window->commands()->trigger(QStringLiteral("analysis.run"), QStringLiteral("other")));
        QCOMPARE(child<QComboBox>("analysisBox")->currentText(), QStringLiteral("Title of second"));
    }

    void aFailureIsToldAndTheLastFigureStays()
    {
        openWindow();
        auto* run = child<QPushButton>("runAnalysisButton");
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_VERIFY(child<QTabWidget>("figureTabs")->count() > 0);
        QTRY_VERIFY(run->isEnabled());
        const std::string command = m_window->findChild<FigurePanel*>()->takeaway()->command;
        m_control->failOn("analyze", true);
        m_window->dissection()->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY(m_window->isIdle());
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_COMPARE(m_control->begun("analyze"), 2);
        QTRY_VERIFY(run->isEnabled());
        QVERIFY(child<QTabWidget>("figureTabs")->count() > 0);
        QCOMPARE(m_window->findChild<FigurePanel*>()->takeaway()->command, command); // of the figure that is shown
    }

    void whatIsShownIsTakenAway()
    {
        openWindow();
        QTest::mouseClick(child<QPushButton>("runAnalysisButton"), Qt::LeftButton);
        QTRY_VERIFY(child<QTabWidget>("figureTabs")->count() > 0);
        const auto takeaway = m_window->findChild<FigurePanel*>()->takeaway();
        QVERIFY(takeaway.has_value());
        QCOMPARE(takeaway->title, QStringLiteral("first: Values"));
        QCOMPARE(takeaway->name, std::string("first-values"));
        QCOMPARE(takeaway->caption, QStringLiteral("about first"));
        QCOMPARE(takeaway->command, std::string("prosector analyse first demo --text evaluation.txt"));
        QCOMPARE(takeaway->table.rows(), std::size_t(3));
        QVERIFY(qobject_cast<QTableView*>(takeaway->makePlot().get()));
    }

    // Also one that is under way: what is there is of the document's text.
    void anotherTextTakesFiguresAway()
    {
        openWindow();
        Dissection* dissection = m_window->dissection();
        const Workbench& bench = m_window->workbench();
        bench.service->analyze({"first", dissection->request({})});
        QTRY_VERIFY(bench.figures->isPresent("first"));
        m_control->hold("analyze second");
        bench.service->analyze({"second", dissection->request({})});
        QTRY_COMPARE(m_control->begun("analyze second"), 1);
        DissectionSetup setup = dissection->setup();
        setup.evaluationText = {"other.txt", "other words"};
        dissection->measureOn(setup);
        QVERIFY(bench.figures->all().empty());
        m_control->release("analyze second");
        QTRY_VERIFY(m_window->isIdle());
        QVERIFY(bench.figures->all().empty());
    }

private:
    template <class Widget> Widget* child(const char* name)
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }

    void openWindow()
    {
        m_control = std::make_shared<FakeControl>();
        MainWindowOptions options = windowOptions(m_control);
        options.analyses = {
            facts("first", {}),
            facts("second",
                  {{"rounds", "Rounds", "How often", IntegerRange{2, 1, 10}},
                   {"rows", "Rows", "Which", Choice{{{"all", "All"}, {"no-first", "Without position 0"}}}}})};
        m_window = shownWindow(options);
        QVERIFY(m_window);
        child<QDockWidget>("figureDock")->raise();
        QTRY_VERIFY(child<QPushButton>("runAnalysisButton")->isVisible());
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(FigureTest)

#include "figure_test.moc"
