// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a user takes away of each plot: pictures, numbers, the table in the plot's place, the command line.

#include "core/types/csv.h"
#include "ui/block_panel.h"
#include "ui/core_text.h"
#include "ui/figure_reading.h"
#include "ui/heatmap_panel.h"
#include "ui/perplexity_panel.h"
#include "ui/picture_sheet.h"
#include "ui/plan_reading.h"
#include "ui/plans.h"
#include "ui/shell_line.h"
#include "ui/spike_panel.h"
#include "ui/stop_word_panel.h"
#include "ui/takeaways.h"
#include "ui/theme.h"
#include "widgets/chart_view.h"
#include "widgets/heatmap_view.h"
#include "widgets/token_text_view.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace prosector;
using namespace prosector::ui;

namespace {

constexpr QChar mark(u'\u27e6');

// A language that is easily told from English.
class MarkingTranslator : public QTranslator
{
public:
    MarkingTranslator() { QCoreApplication::installTranslator(this); }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return mark + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

bool isMarked(const QString& text)
{
    return text.startsWith(mark);
}

// What of a table a person would read in English in every language.
QStringList englishIn(const Table& table)
{
    // Columns of names and tokens.
    static const std::vector<std::string> ofNames{"text", "word", "layers", "one", "other"};
    QStringList found;
    const auto look = [&](const QString& text) {
        if (!isMarked(text)) {
            found.append(QString::fromStdString(table.name) + u' ' + text);
        }
    };
    look(coreText(table.title));
    for (const Column& column : table.columns) {
        look(coreText(column.title));
        if (!column.unit.empty()) {
            look(coreText(column.unit));
        }
        const bool isOfWords = std::holds_alternative<std::vector<std::string>>(column.values)
            && std::ranges::find(ofNames, column.name) == ofNames.end();
        for (std::size_t row = 0; isOfWords && row < column.size(); ++row) {
            look(cellText(column, row));
        }
    }
    return found;
}

} // namespace

class TakeawayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_control = std::make_shared<FakeControl>();
        MainWindowOptions options = windowOptions(m_control);
        options.setup.watchedWords = {"the", "and"};
        m_window = shownWindow(options, {1600, 1000});
        QVERIFY(m_window);
        QTRY_VERIFY(m_window->dissection()->scan() && m_window->isIdle());
    }

    void everyPlotIsOffered_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QByteArray>("firstLine");
        QTest::addColumn<std::size_t>("rows");
        QTest::addColumn<QString>("command");
        const QString scan = QStringLiteral("prosector scan demo --text evaluation.txt --out scan");
        QTest::newRow("linearity") << "HeatmapPanel"
                                   << QByteArray("layer,linearity,linearity_update,block_influence,linearity_no_first,"
                                                 "linearity_update_no_first,block_influence_no_first")
                                   << std::size_t(8) << scan;
        QTest::newRow("spikes") << "SpikePanel"
                                << QByteArray("layer,down_in,down_in_token,down_in_channel,down_out,down_out_token,"
                                              "down_out_channel,residual_max,residual_max_token,residual_max_channel")
                                << std::size_t(8) << scan;
        QTest::newRow("blocks") << "BlockPanel"
                                << QByteArray("layer,linearity,linearity_update,block_influence,max_down_in,"
                                              "max_down_out,state,t,dropped_loss")
                                << std::size_t(8) << scan;
        QTest::newRow("perplexity") << "PerplexityPanel" << QByteArray("step,state,perplexity") << std::size_t(1)
                                    << "prosector perplexity demo --text evaluation.txt";
        QTest::newRow("stop words") << "StopWordPanel"
                                    << QByteArray("word,before,after,ratio,ratio_low,ratio_high,several_tokens")
                                    << std::size_t(2) << "prosector stopwords demo --text evaluation.txt";
        QTest::newRow("text") << "TextPanel" << QByteArray("token,window,position,text,loss_before,loss,change")
                              << std::size_t(2000) << "";
    }

    void everyPlotIsOffered()
    {
        QFETCH(QString, panel);
        QFETCH(QByteArray, firstLine);
        QFETCH(std::size_t, rows);
        QFETCH(QString, command);
        const auto takeaway = panelNamed(panel)->takeaway();
        QVERIFY(takeaway.has_value());
        QVERIFY(!takeaway->title.isEmpty());
        QVERIFY2(takeaway->caption.contains(QStringLiteral("demo on evaluation.txt")), qPrintable(takeaway->caption));
        QVERIFY2(takeaway->caption.endsWith(QStringLiteral("No edits.")), qPrintable(takeaway->caption));
        const QByteArray csv = QByteArray::fromStdString(csvText(takeaway->table));
        QCOMPARE(csv.left(csv.indexOf('\n')), firstLine);
        QCOMPARE(takeaway->table.rows(), rows);
        QCOMPARE(QString::fromStdString(takeaway->command), command);

        const PictureSheet sheet(*takeaway, QApplication::palette());
        QVERIFY(sheet.size().width() >= takeaway->size.width());
        const QImage image = sheet.image(2);
        QCOMPARE(image.size(), 2 * sheet.size());
        QCOMPARE(QImage::fromData(sheet.png(2)).size(), image.size());
        QVERIFY(sheet.pdf().startsWith("%PDF-"));
        const QByteArray svg = sheet.svg();
        QCOMPARE(textOf(svg).count(takeaway->title), 2); // the document's title and the one that is seen
        QVERIFY(textOf(svg).contains(QStringLiteral("evaluation.txt")));
        // Plots are shapes and letters, so that they can be enlarged; a table's header has a picture behind it.
        const bool isTable = qobject_cast<QTableView*>(takeaway->makePlot().get());
        QVERIFY(isTable || !svg.contains("<image"));
        keep(QString::fromLatin1(QTest::currentDataTag()), image, svg, sheet.pdf());
    }

    void numbersFollowTheLocale_data()
    {
        QTest::addColumn<QString>("panel");
        for (const char* panel : {"HeatmapPanel", "SpikePanel", "BlockPanel", "PerplexityPanel", "StopWordPanel"}) {
            QTest::newRow(panel) << QString::fromLatin1(panel);
        }
    }

    // Axes, legends, labels: no decimal point where the language writes a comma.
    void numbersFollowTheLocale()
    {
        QFETCH(QString, panel);
        m_window->dissection()->scaleSelectedWeight(0.5);
        m_window->dissection()->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY(m_window->isIdle() && !m_window->dissection()->isStale());
        QLocale::setDefault(QLocale(QLocale::German));
        const auto takeaway = panelNamed(panel)->takeaway();
        const QString text = textOf(PictureSheet(*takeaway, QApplication::palette()).svg());
        QLocale::setDefault(QLocale::c());
        static const QRegularExpression point(QStringLiteral("\\d\\.(\\d{1,2}|\\d{4,})(?!\\d)")); // no group of three
        static const QRegularExpression comma(QStringLiteral("\\d,\\d"));
        QVERIFY2(!point.match(text).hasMatch(), qPrintable(text));
        const bool isOfWholeNumbers = panel == QStringLiteral("SpikePanel");
        QVERIFY2(isOfWholeNumbers || comma.match(text).hasMatch(), qPrintable(text));
    }

    void thePlannersCurvesAndTablesAreOffered()
    {
        Panel* panel = panelNamed("PlannerPanel");
        QVERIFY(!panel->offersTakeaway());
        QVERIFY(panel->takeaways().empty());
        dropAndPlan();
        const auto curves = panel->takeaway();
        QVERIFY(curves.has_value());
        QVERIFY(qobject_cast<widgets::ChartView*>(curves->makePlot().get()));
        QVERIFY2(curves->caption.endsWith(QStringLiteral("Edits: block 4 dropped.")), qPrintable(curves->caption));
        QCOMPARE(curves->command,
                 std::string("prosector plan demo --text evaluation.txt --edit drop:4 --strategies bi,angular-each "
                             "--actions drop,mlp --blocks 2"));
        QCOMPARE(curves->table.rows(), std::size_t(8)); // 2 strategies, 2 actions, 2 blocks
        QVERIFY(csvText(curves->table).starts_with("strategy,action,removed,perplexity,delta_loss,"));
        QCOMPARE(panel->takeaways().size(), std::size_t(1));
        const PictureSheet sheet(*curves, QApplication::palette());
        keep(QStringLiteral("planner"), sheet.image(2), sheet.svg(), sheet.pdf());

        QVERIFY(!panel->showsTable());
        panel->toggleTable();
        QVERIFY(panel->showsTable());
        QCOMPARE(csvText(panel->takeaway()->table), csvText(curves->table));
        panel->findChild<QTabWidget*>(QStringLiteral("plannerTabs"))->setCurrentIndex(2);
        QVERIFY(csvText(panel->takeaway()->table).starts_with("layer,block_influence,"));
        panel->toggleTable();
        QVERIFY(!panel->showsTable());
    }

    // A person reads them in the window's language, a file is the same everywhere.
    void tablesAreTranslatedAndFilesAreNot()
    {
        dropAndPlan();
        QTRY_VERIFY(!m_window->dissection()->isStale());
        std::string files;
        for (const Table& table : tables()) {
            files += table.name == "states" ? "" : csvText(table); // which is told as it was done
        }
        QVERIFY(files.find("angular-each,mlp,") != std::string::npos);

        const MarkingTranslator translator;
        std::string sameFiles;
        QStringList english;
        for (const Table& table : tables()) {
            sameFiles += table.name == "states" ? "" : csvText(table);
            english += englishIn(table);
        }
        QCOMPARE(sameFiles, files);
        english.removeAll(QStringLiteral("states block 4 dropped"));
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void theTextShowsItsNumbers()
    {
        m_window->dissection()->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY(m_window->isIdle() && !m_window->dissection()->isStale());
        Panel* panel = panelNamed("TextPanel");
        const Table table = panel->takeaway()->table;
        const float before = m_window->dissection()->original()->tokenLoss.at(1);
        const float after = m_window->dissection()->shown()->tokenLoss.at(1);
        QVERIFY(before != after);
        QCOMPARE(table.column("loss_before").number(1), static_cast<double>(before));
        QCOMPARE(table.column("loss").number(1), static_cast<double>(after));
        QCOMPARE(table.column("change").number(1), static_cast<double>(after) - static_cast<double>(before));
        panel->toggleTable();
        QVERIFY(panel->showsTable());
        QCOMPARE(qobject_cast<QTableView*>(panel->currentWidget())->model()->rowCount(),
                 static_cast<int>(table.rows()));
    }

    // The picture holds every token that the panel offers, below the scale of colors with its ends and its unit.
    void theTextIsWholeAndHasItsScale()
    {
        const auto takeaway = panelNamed("TextPanel")->takeaway();
        const PictureSheet sheet(*takeaway, QApplication::palette());
        QVERIFY(sheet.size().height() > takeaway->size.height());
        const QString text = textOf(sheet.svg());
        QVERIFY2(text.contains(QStringLiteral("Loss (nats)")), qPrintable(text.left(200)));
        QVERIFY(text.contains(QStringLiteral("\u2265 ")));
        const auto picture = takeaway->makePlot();
        auto* view = picture->findChild<widgets::TokenTextView*>();
        picture->resize(takeaway->size.width(), picture->minimumSizeHint().height());
        picture->show();
        QCOMPARE(view->tokenCount(), static_cast<int>(takeaway->table.rows()));
        QVERIFY(view->viewport()->rect().contains(view->tokenRect(view->tokenCount() - 1)));
    }

    void captionAndCommandNameTheEdits()
    {
        m_window->dissection()->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY(m_window->isIdle() && !m_window->dissection()->isStale());
        const auto takeaway = panelNamed("PerplexityPanel")->takeaway();
        QVERIFY2(takeaway->caption.endsWith(QStringLiteral("Edits: block 4 dropped.")), qPrintable(takeaway->caption));
        QCOMPARE(takeaway->command, std::string("prosector perplexity demo --text evaluation.txt --edit drop:4"));
        QCOMPARE(takeaway->table.rows(), std::size_t(2));
        const std::string csv = csvText(takeaway->table);
        QVERIFY2(csv.find("\n0,original,") != std::string::npos && csv.find("\n1,drop:4,") != std::string::npos,
                 csv.c_str());
    }

    void commandsSurviveTheShell_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << "drop:4"
                               << "drop:4";
        QTest::newRow("space") << "two words"
                               << "'two words'";
        QTest::newRow("quote") << "it's"
                               << "'it'\\''s'";
        QTest::newRow("empty") << ""
                               << "''";
        QTest::newRow("dollar") << "$HOME"
                                << "'$HOME'";
    }

    void commandsSurviveTheShell()
    {
        QFETCH(QString, word);
        QFETCH(QString, quoted);
        QCOMPARE(QString::fromStdString(shellLine({word.toStdString()})), quoted);
    }

    void commandKeepsTextAndProtocol()
    {
        ModelFacts model;
        model.path = "/models/other one";
        RunRequest run{{"prompt", "Once upon"}, {}, {ZeroWeight{FakeEngine::superWeight()}}, {}};
        run.protocol = {ProtocolKind::HuggingFace, 128, 64, BosPolicy::No, 1000};
        QCOMPARE(shellLine(commandWords({"perplexity"}, model, run)),
                 std::string("prosector perplexity '/models/other one' --prompt 'Once upon' --protocol huggingface "
                             "--window 128 --stride 64 --bos no --max-tokens 1000 --edit zero:1:down:100:300"));
    }

    void keyShowsTheTableAndThePlotAgain()
    {
        Panel* panel = panelNamed("HeatmapPanel");
        auto* plot = panel->findChild<widgets::HeatmapView*>();
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(panel->showsTable());
        auto* table = qobject_cast<QTableView*>(panel->currentWidget());
        QVERIFY(table);
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 8);
        // It follows what is measured.
        m_window->dissection()->startScan();
        QTRY_VERIFY(m_window->isIdle());
        QCOMPARE(panel->currentWidget(), table);
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!panel->showsTable());
        QVERIFY(plot->isVisible() && plot->hasFocus());
    }

    void rightClickOpensTheMenuOfThatPanel()
    {
        Panel* panel = panelNamed("SpikePanel");
        QContextMenuEvent click(QContextMenuEvent::Mouse, QPoint(20, 20), panel->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(panel, &click);
        auto* menu = panel->findChild<QMenu*>(QStringLiteral("plotMenu"));
        QTRY_VERIFY(menu && menu->isVisible());
        QCOMPARE(m_window->findChild<Takeaways*>()->panel(), panel);
        QVERIFY(menu->actions().contains(action("plot.savePng")));
        QVERIFY(action("plot.savePng")->isEnabled());
        menu->close();
    }

    void picturesAndNumbersAreCopied()
    {
        panelNamed("StopWordPanel")->findChild<QTableView*>(QStringLiteral("stopWordView"))->setFocus();
        action("plot.copyTable")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Word\tProbability before\t")));
        action("plot.copyCommand")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("prosector stopwords demo")));
        action("plot.copyPicture")->trigger();
        QVERIFY(QGuiApplication::clipboard()->image().width() > 1200);
    }

    // Nothing in a terminal writes the losses of tokens.
    void aCommandIsCopiedWhereThereIsOne()
    {
        panelNamed("HeatmapPanel")->findChild<widgets::HeatmapView*>()->setFocus();
        QVERIFY(action("plot.copyCommand")->isEnabled());
        m_window->findChild<QDockWidget*>(QStringLiteral("textDock"))->raise();
        panelNamed("TextPanel")->findChild<widgets::TokenTextView*>()->setFocus();
        QVERIFY(action("plot.copyTable")->isEnabled());
        QVERIFY(!action("plot.copyCommand")->isEnabled());
    }

    void filesAreWritten_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << "plot.savePng" << QByteArray("\x89PNG");
        QTest::newRow("svg") << "plot.saveSvg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "plot.savePdf" << QByteArray("%PDF-");
        QTest::newRow("csv") << "plot.saveCsv" << QByteArray("layer,linearity,");
    }

    void filesAreWritten()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, begin);
        panelNamed("HeatmapPanel")->findChild<widgets::HeatmapView*>()->setFocus();
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("plot"));
        this->action(action.toUtf8())->trigger();
        auto* dialog = m_window->findChild<QFileDialog*>(QStringLiteral("saveDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(begin));
    }

    void withoutAModelNothingIsOffered()
    {
        m_window = shownWindow(windowOptions(m_control, {}));
        QVERIFY(m_window);
        for (const Panel* panel : m_window->findChildren<Panel*>()) {
            QVERIFY(!panel->takeaway());
        }
        QVERIFY(!action("plot.savePng")->isEnabled());
        m_window->findChild<Takeaways*>()->savePng();
        QVERIFY(!m_window->findChild<QFileDialog*>());
    }

private:
    Panel* panelNamed(const QString& name)
    {
        for (Panel* panel : m_window->findChildren<Panel*>()) {
            if (QString::fromLatin1(panel->metaObject()->className()).endsWith(QStringLiteral("::") + name)) {
                return panel;
            }
        }
        qFatal("no such panel");
    }

    void dropAndPlan()
    {
        m_window->dissection()->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY(m_window->isIdle());
        PlanRequest request;
        request.run = m_window->dissection()->request(m_window->dissection()->edits());
        request.strategies = {RemovalStrategy::BlockInfluence, RemovalStrategy::AngularEach};
        request.actions = {RemovalAction::Drop, RemovalAction::Mlp};
        request.blocks = 2;
        m_window->workbench().plans->start(request);
        QTRY_VERIFY(m_window->isIdle());
    }

    // The numbers behind all plots.
    std::vector<Table> tables()
    {
        std::vector<Table> all = tablesOf(*m_window->workbench().plans->plan())->tables;
        for (const Panel* panel : m_window->findChildren<Panel*>()) {
            for (const Takeaway& takeaway : panel->takeaways()) {
                all.push_back(takeaway.table);
            }
        }
        return all;
    }

    QAction* action(const QByteArray& id) { return m_window->commands()->action(QString::fromLatin1(id)); }

    static QString textOf(const QByteArray& svg)
    {
        QXmlStreamReader reader(svg);
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters) {
                text += reader.text();
            }
        }
        return text;
    }

    // For people who want to see what was drawn.
    static void keep(const QString& plot, const QImage& image, const QByteArray& svg, const QByteArray& pdf)
    {
        const QDir folder(QStringLiteral(PROSECTOR_BINARY_DIR "/pictures/takeaway"));
        folder.mkpath(QStringLiteral("."));
        const QString name = folder.filePath(plot);
        image.save(name + QStringLiteral(".png"));
        for (const auto& [suffix, content] : {std::pair(".svg", svg), std::pair(".pdf", pdf)}) {
            QFile file(name + QLatin1String(suffix));
            if (file.open(QIODevice::WriteOnly)) {
                file.write(content);
            }
        }
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TakeawayTest)

#include "takeaway_test.moc"
