// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "widgets/block_table.h"
#include "widgets/edit_list_view.h"
#include "widgets/heatmap_view.h"
#include "widgets/perplexity_readout.h"
#include "widgets/scale_slider.h"
#include "widgets/spike_plot.h"
#include "widgets/word_probability_view.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>

using namespace prosector;
using namespace prosector::ui;
using namespace prosector::widgets;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_window.reset();
    }

    void withoutAModelItSaysWhatToDo()
    {
        show({});
        QVERIFY(child<QAction>("file.openBuiltIn")->isEnabled());
        QVERIFY(!child<QAction>("model.scan")->isEnabled());
        bool offersTheBuiltIn = false;
        for (const auto* button : m_window->findChildren<QPushButton*>()) {
            offersTheBuiltIn |= button->isVisible() && button->text() == child<QAction>("file.openBuiltIn")->text();
        }
        QVERIFY(offersTheBuiltIn);
        for (const auto* label : m_window->findChildren<QLabel*>(QStringLiteral("emptyMessage"))) {
            const auto* panel = qobject_cast<QStackedWidget*>(label->parentWidget()->parentWidget());
            QVERIFY(panel);
            QVERIFY2(panel->currentWidget() != label->parentWidget() || !label->text().isEmpty(),
                     panel->metaObject()->className());
        }
        keep("empty");
    }

    void builtInModelIsASpecimen()
    {
        show({});
        child<QAction>("file.openBuiltIn")->trigger();
        settle();
        QCOMPARE(child<QLabel>("modelNameLabel")->text(), QStringLiteral("demo"));
        QVERIFY(child<QLabel>("specimenNote")->isVisible());
        QVERIFY(child<QLabel>("specimenNote")->text().contains(QStringLiteral("cultivated")));
        m_window->openModel("/models/other");
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>("modelNameLabel")->text(), QStringLiteral("other"), 5000);
        QVERIFY(!child<QLabel>("specimenNote")->isVisible());
    }

    // The whole story: click the highest spike, zero its weight, see the damage, undo.
    void clickZeroUndo()
    {
        show("/models/demo");
        settle();
        auto* readout = child<PerplexityReadout>("perplexityReadout");
        auto* words = child<WordProbabilityView>("stopWordView");
        QCOMPARE(readout->mainText(), QStringLiteral("13.99"));
        const QString wordBefore = words->model()->index(0, WordProbabilityModel::Before).data().toString();

        auto* plot = child<SpikePlot>("spikePlot");
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->peakPosition(SpikeKind::DownOutput, 1));
        QCOMPARE(m_window->dissection()->selection()->selectedLayer()->value(), 1);
        QCOMPARE(child<BlockTable>("blockTable")->selectedLayer(), 1);
        QCOMPARE(child<HeatmapView>("heatmapView")->selectedRow(), 1);
        QCOMPARE(child<QLabel>("candidateValue")->text(), QStringLiteral("1.672"));

        QTest::mouseClick(child<QPushButton>("zeroButton"), Qt::LeftButton);
        QCOMPARE(child<EditListView>("editList")->model()->index(0, 0).data().toString(),
                 QStringLiteral("layer 1 down [100, 300] = 0"));
        QCOMPARE(child<ScaleSlider>("scaleSlider")->value(), 0.0);
        QTRY_COMPARE_WITH_TIMEOUT(readout->mainText(), QStringLiteral("13.99 \u2192 517.8"), 5000);
        QVERIFY2(readout->ratioText().startsWith(QStringLiteral("\u00d737.0")), qPrintable(readout->ratioText()));
        QVERIFY(words->model()->index(0, WordProbabilityModel::After).data().toString() != wordBefore);
        settle();

        QTest::mouseClick(child<QPushButton>("undoButton"), Qt::LeftButton);
        QCOMPARE(readout->mainText(), QStringLiteral("13.99"));
        QVERIFY(!readout->isStale());
        QCOMPARE(child<ScaleSlider>("scaleSlider")->value(), 1.0);
        QCOMPARE(m_window->dissection()->shown(), m_window->dissection()->original());
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(readout->mainText(), QStringLiteral("13.99 \u2192 517.8"), 5000);
    }

    // Not at once: the table would jump for a moment at every step of a drag.
    void stopWordsSayWhenTheyAreOlder()
    {
        show("/models/demo");
        settle();
        auto* mark = child<QWidget>("stopWordDock")->findChild<QLabel*>(QStringLiteral("staleMark"));
        m_control->hold("evaluate");
        m_window->dissection()->setBlockState(Layer(4), BlockState::Dropped);
        QVERIFY(m_window->dissection()->isStale());
        QVERIFY(mark->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(mark->isVisible(), 5000);
        QVERIFY(!mark->text().isEmpty());
        m_control->release("evaluate");
        settle();
        QVERIFY(mark->isHidden());
    }

    void blockSwitchIsAnEdit()
    {
        show("/models/demo");
        settle();
        auto* table = child<BlockTable>("blockTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->switchPosition(4, BlockState::Dropped));
        QCOMPARE(child<EditListView>("editList")->model()->index(0, 0).data().toString(),
                 QStringLiteral("block 4 dropped"));
        auto* readout = child<PerplexityReadout>("perplexityReadout");
        QTRY_COMPARE_WITH_TIMEOUT(readout->mainText(), QStringLiteral("13.99 \u2192 14.59"), 5000);
        child<EditListView>("editList")->setCurrentRow(0);
        QTest::mouseClick(child<QPushButton>("removeEditButton"), Qt::LeftButton);
        QCOMPARE(readout->mainText(), QStringLiteral("13.99"));
    }

    void keysActOnTheSelectedWeight()
    {
        show("/models/demo");
        settle();
        auto* slider = child<ScaleSlider>("scaleSlider");
        QVERIFY(!child<QAction>("edit.zero")->isEnabled());
        m_window->dissection()->selection()->selectLayer(Layer(1));
        QTest::keyClick(m_window.get(), Qt::Key_0);
        QCOMPARE(slider->value(), 0.0);
        QTest::keyClick(m_window.get(), Qt::Key_1);
        QCOMPARE(slider->value(), 1.0);
        QTest::keyClick(m_window.get(), Qt::Key_BracketLeft);
        QCOMPARE(slider->value(), 0.9);
    }

    void sliderGestureIsOneUndoStep()
    {
        show("/models/demo");
        settle();
        m_window->dissection()->selection()->selectLayer(Layer(1));
        auto* bar = child<QSlider>("scaleSliderBar");
        const int start = bar->value();
        QTest::mousePress(bar, Qt::LeftButton, {}, {bar->width() / 3, bar->height() / 2});
        for (int x = bar->width() / 3; x >= 0; x -= 5) {
            QTest::mouseMove(bar, {x, bar->height() / 2});
        }
        QTest::mouseRelease(bar, Qt::LeftButton, {}, {0, bar->height() / 2});
        QVERIFY(bar->value() < start);
        QCOMPARE(m_window->dissection()->undoStack()->count(), 1);
        settle();
        QVERIFY(child<PerplexityReadout>("perplexityReadout")->mainText() != QStringLiteral("13.99"));
        child<QAction>("edit.undo")->trigger();
        QCOMPARE(child<PerplexityReadout>("perplexityReadout")->mainText(), QStringLiteral("13.99"));
        QCOMPARE(bar->value(), start);
    }

    void blockSliderIsOneUndoStep()
    {
        show("/models/demo");
        settle();
        auto* table = child<BlockTable>("blockTable");
        table->scrollTo(table->model()->index(7 - 5, BlockTableModel::LinearShare));
        const QPoint start = table->sliderPosition(5, 0.9);
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, start);
        for (int x = start.x(); x > table->sliderPosition(5, 0.4).x(); --x) {
            QMouseEvent move(QEvent::MouseMove, QPointF(x, start.y()),
                             table->viewport()->mapToGlobal(QPointF(x, start.y())), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(table->viewport(), &move);
        }
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, table->sliderPosition(5, 0.4));
        QCOMPARE(m_window->dissection()->undoStack()->count(), 1);
        const auto* linear = std::get_if<LinearBlock>(&m_window->dissection()->edits().at(0));
        QVERIFY(linear && linear->layer == Layer(5) && linear->t > 0.3 && linear->t < 0.5);
        child<QAction>("edit.undo")->trigger();
        QVERIFY(m_window->dissection()->edits().empty());
    }

    void blockMenu_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("step");
        QTest::newRow("linear") << 3 << 3 << "linearBlockAction"
                                << "block 3 linear";
        QTest::newRow("drop") << 3 << 3 << "dropBlockAction"
                              << "block 3 dropped";
        QTest::newRow("mean") << 3 << 3 << "meanBlockAction"
                              << "block 3 adds its mean update";
        QTest::newRow("attention") << 3 << 3 << "dropAttentionAction"
                                   << "block 3 without attention";
        QTest::newRow("MLP") << 3 << 3 << "dropMlpAction"
                             << "block 3 without MLP";
        QTest::newRow("attention norm") << 3 << 3 << "fixAttentionNormAction"
                                        << "layer 3 attention norm fixed";
        QTest::newRow("MLP norm") << 3 << 3 << "fixMlpNormAction"
                                  << "layer 3 MLP norm fixed";
        QTest::newRow("drop several") << 3 << 5 << "dropBlocksAction"
                                      << "blocks 3, 4, 5 dropped";
        QTest::newRow("linear span") << 3 << 5 << "linearSpanAction"
                                     << "blocks 3 to 5 linear";
        QTest::newRow("fold") << 3 << 5 << "foldSpanAction"
                              << "blocks 3 to 5 folded into block 2";
        QTest::newRow("fold refused") << 0 << 2 << "foldSpanAction"
                                      << "";
    }

    void blockMenu()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QString, action);
        QFETCH(QString, step);
        show("/models/demo");
        settle();
        auto* table = child<BlockTable>("blockTable");
        const auto place = [&](int layer) {
            return table->visualRect(table->model()->index(7 - layer, BlockTableModel::LayerColumn)).center();
        };
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place(first));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(last));
        QTest::mouseMove(m_window->windowHandle()); // a menu is clicked only where the pointer has been seen before
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(table->viewport(), &event);
        auto* menu = child<QMenu>("blockMenu");
        QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), 5000);
        auto* chosen = menu->findChild<QAction*>(action);
        QVERIFY(chosen);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(chosen).center());
        QCOMPARE(m_window->dissection()->undoStack()->undoText(), step);
        QCOMPARE(child<QPushButton>("errorDetailsButton")->isVisible(), step.isEmpty());
        settle();
    }

    void largeModelOffersToScan()
    {
        m_control->setParameters(7'000'000'000);
        show("/models/large");
        settle();
        QVERIFY(!m_window->dissection()->scan());
        QVERIFY(!child<SpikePlot>("spikePlot")->isVisible());
        m_control->hold("scan");
        child<QAction>("model.scan")->trigger();
        bool saysSo = false;
        for (const auto* label : m_window->findChildren<QLabel*>(QStringLiteral("emptyMessage"))) {
            saysSo |= label->isVisible() && label->text().startsWith(QStringLiteral("Scanning"));
        }
        QVERIFY(saysSo);
        m_control->release("scan");
        QTRY_VERIFY_WITH_TIMEOUT(child<SpikePlot>("spikePlot")->isVisible(), 5000);
    }

    void generatesOriginalAndEdited()
    {
        show("/models/demo");
        settle();
        auto* original = child<QPlainTextEdit>("originalText");
        auto* edited = child<QPlainTextEdit>("editedText");
        auto* generate = child<QPushButton>("generateButton");
        QTest::mouseClick(generate, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(original->toPlainText(), QStringLiteral(" there was a little girl named Lily."),
                                  5000);
        QCOMPARE(edited->toPlainText(), QString());
        settle();
        QCOMPARE(m_control->begun("generate"), 1);

        m_window->dissection()->setBlockState(Layer(4), BlockState::Dropped);
        QTRY_VERIFY_WITH_TIMEOUT(generate->isEnabled(), 5000);
        QTest::mouseClick(generate, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(edited->toPlainText(), QStringLiteral(" the the the the"), 5000);
        QCOMPARE(m_control->begun("generate"), 2);
        child<QAction>("edit.undo")->trigger();
        QCOMPARE(edited->toPlainText(), QString());
        child<QAction>("edit.redo")->trigger();
        QCOMPARE(edited->toPlainText(), QStringLiteral(" the the the the"));

        auto* prompt = child<QLineEdit>("promptEdit");
        prompt->clear();
        QVERIFY(!generate->isEnabled());
        QTest::keyClicks(prompt, QStringLiteral("10 dogs"));
        QCOMPARE(prompt->text(), QStringLiteral("10 dogs")); // digits type, they are no shortcuts here
        QTest::keyClick(prompt, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("generate"), 4, 5000);
    }

    void errorStaysUntilDismissed()
    {
        show("/models/demo");
        settle();
        m_control->failOn("open", true);
        m_window->openModel("/models/broken");
        auto* details = child<QPushButton>("errorDetailsButton");
        QTRY_VERIFY_WITH_TIMEOUT(details->isVisible(), 5000);
        settle();
        QCOMPARE(child<QLabel>("modelNameLabel")->text(), QStringLiteral("demo"));
        QVERIFY(!m_window->findChild<QMessageBox*>());
        keep("error");
        QTest::mouseClick(details, Qt::LeftButton);
        auto* box = child<QMessageBox>("errorDetails");
        QVERIFY2(box->text().contains(QStringLiteral("config.json")), qPrintable(box->text()));
        box->close();
        QTest::mouseClick(child<QPushButton>("errorDismissButton"), Qt::LeftButton);
        QVERIFY(!details->isVisible());
    }

    void cancelButtonStops()
    {
        show("/models/demo");
        settle();
        m_control->hold("evaluate");
        m_window->dissection()->setBlockState(Layer(4), BlockState::Dropped);
        auto* cancel = child<QPushButton>("cancelButton");
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isEnabled(), 5000);
        QTest::mouseClick(cancel, Qt::LeftButton);
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(!cancel->isEnabled(), 5000);
        QVERIFY(child<PerplexityReadout>("perplexityReadout")->ratioText().contains(QStringLiteral("not computed")));
        m_control->release("evaluate");
        child<QAction>("model.evaluate")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(child<PerplexityReadout>("perplexityReadout")->mainText(),
                                  QStringLiteral("13.99 \u2192 14.59"), 5000);
    }

    void looksWell_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light-1280x800") << Theme::Light << QSize(1280, 800);
        QTest::newRow("dark-1280x800") << Theme::Dark << QSize(1280, 800);
        QTest::newRow("light-1920x1080") << Theme::Light << QSize(1920, 1080);
        QTest::newRow("dark-1920x1080") << Theme::Dark << QSize(1920, 1080);
    }

    // No label is cut, no panel is squeezed below what it needs.
    void looksWell()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        applyTheme(theme);
        show("/models/demo", size);
        settle();
        m_window->dissection()->selection()->selectLayer(Layer(1));
        m_window->dissection()->setBlockState(Layer(4), BlockState::Dropped);
        settle();
        m_window->dissection()->setBlockState(Layer(6), BlockState::Linear);
        settle();
        m_window->dissection()->scaleSelectedWeight(0);
        settle();
        QTest::mouseClick(child<QPushButton>("generateButton"), Qt::LeftButton);
        settle();
        keep(QTest::currentDataTag());
        applyTheme(Theme::Light);
        QCOMPARE(m_window->size(), size);
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) {
                continue;
            }
            const int needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            QVERIFY2(label->wordWrap() || label->width() >= label->minimumSizeHint().width(),
                     qPrintable(label->text()));
        }
    }

private:
    template <class Widget> Widget* child(const char* name)
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    void show(const std::filesystem::path& model, QSize size = {1280, 800})
    {
        MainWindowOptions options = windowOptions(m_control, model);
        options.dataFolder = "/data";
        options.setup.watchedWords = {".", "the", ",", "a", "and", "it", "he", "was", "she", "to", "in", "on", "her"};
        options.threads = 2;
        m_window = shownWindow(options, size);
        QVERIFY(m_window);
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), 5000); }

    // For people who want to see what was drawn.
    void keep(const char* name)
    {
        QDir folder(QStringLiteral(PROSECTOR_BINARY_DIR "/pictures/ui"));
        folder.mkpath(QStringLiteral("."));
        m_window->picture().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
