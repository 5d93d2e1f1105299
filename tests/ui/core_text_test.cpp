// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What analyses and figures say, in another language.

#include "core/types/csv.h"
#include "ui/core_text.h"
#include "ui/figure_reading.h"
#include "ui/figure_table_model.h"
#include "ui/figure_takeaway.h"
#include "ui/figure_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <map>

using namespace prosector;
using namespace prosector::ui;

namespace {

// Puts words of core into brackets: a language that is easily told from English.
class BracketTranslator : public QTranslator
{
public:
    BracketTranslator() { QCoreApplication::installTranslator(this); }

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        static const QStringList ofCore{"Analysis", "Parameter", "Figure", "Unit"};
        return ofCore.contains(QLatin1String(context)) ? u'[' + QString::fromUtf8(source) + u']' : QString();
    }
    bool isEmpty() const override { return false; }
};

// A language with stops of its own.
class StopTranslator : public QTranslator
{
public:
    StopTranslator() { QCoreApplication::installTranslator(this); }

    QString translate(const char*, const char* source, const char*, int) const override
    {
        static const std::map<QByteArray, QString> words{{"is bad", QStringLiteral("わるい")},
                                                         {"%1.", QStringLiteral("%1。")},
                                                         {"%1: %2.", QStringLiteral("%1：%2。")},
                                                         {"%1 %2.", QStringLiteral("%1%2。")}};
        const auto found = words.find(source);
        return found == words.end() ? QString() : found->second;
    }
    bool isEmpty() const override { return false; }
};

std::shared_ptr<const Figure> sample()
{
    Figure figure;
    figure.analysis = "sample";
    figure.title = say("Analysis", "Sample");
    figure.caption = say("Figure", "%1; %2").with("demo", say("Figure", "no edits"));
    figure.remarks = {say("Figure", "Chance level %1").with("0.1")};
    Column state{"state", say("Figure", "State"), {}, std::vector<std::string>{"all", " all"}};
    state.words = {{"all", say("Figure", "all")}}; // the other one is a token
    figure.tables = {
        {"states",
         say("Figure", "States"),
         {std::move(state), {"loss", say("Figure", "Loss"), say("Unit", "nats"), std::vector<double>{1, 2}}}}};
    figure.plots = {{say("Figure", "Losses"), PlotKind::Bars, "states", "state", {"loss"}}};
    return std::make_shared<const Figure>(std::move(figure));
}

} // namespace

class CoreTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreTranslated()
    {
        const auto figure = sample();
        const BracketTranslator translator;
        FigureView view;
        view.setFigure(figure);
        const auto* tabs = view.findChild<QTabWidget*>(QStringLiteral("figureTabs"));
        QCOMPARE(tabs->tabText(0), QStringLiteral("[Losses]"));
        QCOMPARE(tabs->tabText(1), QStringLiteral("Table: [States]"));
        QCOMPARE(view.findChild<QLabel*>(QStringLiteral("figureNotes"))->text(),
                 QStringLiteral("[Chance level 0.1]\n[demo; [no edits]]"));
        const widgets::ChartData chart = chartOf(*figure, figure->plots.front());
        QCOMPARE(chart.yTitle, QStringLiteral("[Loss] ([nats])"));
        QCOMPARE(chart.names, (QStringList{"[all]", " all"}));
        const FigureTableModel model(figure, 0);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("[State]"));
    }

    // A text that looks like a number stays as it is.
    void numbersAreWrittenAsTheLanguageDoes()
    {
        const Sentence sentence =
            say("Figure", "%1, %2 and %3").with(say("Number", "0.25"), say("Number", "1.5e-05"), "0.1");
        QLocale::setDefault(QLocale(QLocale::German));
        const QString german = coreText(sentence);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(german, QStringLiteral("0,25, 1,5e-05 and 0.1"));
        QCOMPARE(coreText(sentence), QStringLiteral("0.25, 1.5e-05 and 0.1"));
        QCOMPARE(sentence.english(), std::string("0.25, 1.5e-05 and 0.1"));
    }

    void errorsAreSentences_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("other"); // with other stops
        QTest::newRow("message") << ""
                                 << "is bad"
                                 << ""
                                 << "わるい。";
        QTest::newRow("where") << "a 5 %2 file"
                               << "is bad"
                               << ""
                               << "a 5 %2 file：わるい。";
        QTest::newRow("remedy") << "file"
                                << "is bad"
                                << "Mend it"
                                << "file：わるい。Mend it。";
        QTest::newRow("with stops") << ""
                                    << "It is bad."
                                    << "Mend it."
                                    << "It is bad。Mend it。";
        QTest::newRow("commands a terminal") << "a\x1b"
                                                "b\n"
                                             << "is bad"
                                             << ""
                                             << "a?b?：わるい。";
    }

    void errorsAreSentences()
    {
        QFETCH(QString, where);
        QFETCH(QString, message);
        QFETCH(QString, remedy);
        const Error error(ErrorCode::Usage, where.toStdString(), say("Error", message.toStdString().c_str()),
                          say("Remedy", remedy.toStdString().c_str()));
        QCOMPARE(coreText(error), QString::fromUtf8(error.what()));
        const StopTranslator translator;
        QTEST(coreText(error), "other");
    }

    // Pictures are for people; a file of numbers is the same everywhere.
    void takeawaysAreTranslatedButForNumbers()
    {
        const auto figure = sample();
        const BracketTranslator translator;
        const Takeaway takeaway = takeawayOf(figure, 0, "command");
        QCOMPARE(takeaway.title, QStringLiteral("[Sample]: [Losses]"));
        QCOMPARE(takeaway.caption, notesOf(*figure));
        QVERIFY(takeaway.caption.startsWith(QStringLiteral("[Chance level 0.1]")));
        QCOMPARE(QString::fromStdString(csvText(takeaway.table)), QStringLiteral("state,loss\nall,1\n all,2\n"));
    }

    // Analyses and the figures that stand follow while the window is used.
    void aLanguageIsSwitched()
    {
        WindowFixture fixture;
        MainWindowOptions options = WindowFixture::options(fixture.control);
        options.initialModel = "/models/demo";
        options.analyses = {
            {"first",
             say("Analysis", "First"),
             say("Analysis", "Definition"),
             "A paper",
             {{"rounds", say("Parameter", "Rounds"), say("Parameter", "How often"), IntegerRange{2, 1, 10}}}}};
        QVERIFY(fixture.show(options));
        fixture.child<QDockWidget>(QStringLiteral("figureDock"))->raise();
        QTest::mouseClick(fixture.child<QPushButton>(QStringLiteral("runAnalysisButton")), Qt::LeftButton);
        const auto tabText = [&] { return fixture.child<QTabWidget>(QStringLiteral("figureTabs"))->tabText(0); };
        const auto title = [&] { return fixture.child<QComboBox>(QStringLiteral("analysisBox"))->itemText(0); };
        QTRY_COMPARE(tabText(), QStringLiteral("Table: Values"));
        QCOMPARE(title(), QStringLiteral("First"));
        {
            const BracketTranslator translator;
            QTRY_COMPARE(title(), QStringLiteral("[First]"));
            QCOMPARE(tabText(), QStringLiteral("Table: [Values]"));
            QCOMPARE(fixture.child<QLabel>(QStringLiteral("analysisDefinition"))->text(),
                     QStringLiteral("[Definition]\n\nA paper"));
            const auto* field = fixture.child<QLineEdit>(QStringLiteral("parameter-rounds"));
            QCOMPARE(field->accessibleName(), QStringLiteral("[Rounds]"));
            QCOMPARE(field->toolTip(), QStringLiteral("[How often] (1 to 10)"));
        }
        QTRY_COMPARE(title(), QStringLiteral("First"));
        QCOMPARE(tabText(), QStringLiteral("Table: Values"));
    }
};

QTEST_MAIN(CoreTextTest)

#include "core_text_test.moc"
