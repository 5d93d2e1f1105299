// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fact_table.h"
#include "widgets/matrix_view.h"
#include "widgets/scale_slider.h"
#include "widgets/spike_plot.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace prosector;
using namespace prosector::ui;
using namespace prosector::widgets;

class InspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_window = shownWindow(windowOptions(m_control));
        QVERIFY(m_window);
        settle();
    }

    void everyFactSaysWhatItIs()
    {
        selection()->select({Layer(1), Channel(100), TokenPlace{0, TokenPosition(5)}});
        int count = 0;
        for (const Fact& fact : facts()) {
            QVERIFY2(fact.isHeading() || !fact.definition.isEmpty(), qPrintable(fact.name));
            ++count;
        }
        QVERIFY(count > 12);
    }

    void theSelectedWeightIsShownInItsTensor_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("key") << true;
    }

    void theSelectedWeightIsShownInItsTensor()
    {
        QFETCH(bool, byKey);
        auto* button = m_window->findChild<QToolButton*>(QStringLiteral("showInTensorsButton"));
        auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("tensorDock"));
        dock->hide();
        selection()->select({.layer = Layer(5)});
        QVERIFY(!button->isEnabled());
        selection()->select({.weight = WeightCoordinate{{Matrix::Down, Layer(5), {}}, Channel(20), Channel(30)}});
        QVERIFY(button->isEnabled());
        if (byKey) {
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        } else {
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(dock->isVisible());
        auto* matrix = m_window->findChild<MatrixView*>(QStringLiteral("tensorMatrix"));
        QTRY_COMPARE(matrix->currentIndex().row(), 20);
        QCOMPARE(matrix->currentIndex().column(), 30);
        QTRY_VERIFY(matrix->isVisible());
    }

    void layerTellsItsMeasuresAndEdits()
    {
        selection()->selectLayer(Layer(1));
        QCOMPARE(value("linearity"), QStringLiteral("0.9063"));
        QCOMPARE(value("block"), QStringLiteral("original"));
        QCOMPARE(value("edits"), QStringLiteral("none"));
        m_window->dissection()->setBlockState(Layer(1), BlockState::Dropped);
        QCOMPARE(value("block"), QStringLiteral("dropped"));
        QCOMPARE(value("edits"), QStringLiteral("block 1 dropped"));
        QVERIFY(value("measured on").contains(QStringLiteral("evaluation.txt")));
    }

    void spikeTellsItsChannelAndToken()
    {
        auto* plot = m_window->findChild<SpikePlot*>(QStringLiteral("spikePlot"));
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->peakPosition(SpikeKind::DownOutput, 1));
        QVERIFY(selection()->selected().channel == Channel(100));
        QVERIFY((selection()->selected().token == TokenPlace{0, TokenPosition(0)}));
        QVERIFY(value("layer 1, down output").startsWith(QStringLiteral("237.8")));
        QCOMPARE(value("loss"), QStringLiteral("not scored")); // the first token of a window
        QVERIFY(!value("residual stream, massive").isEmpty());
    }

    void tokenTellsItsLossAndTheChange()
    {
        selection()->select({.token = TokenPlace{0, TokenPosition(5)}});
        const QString before = value("loss, original");
        QVERIFY(before.endsWith(QStringLiteral("nats")));
        QVERIFY(value("change in loss").isEmpty());
        m_window->dissection()->setBlockState(Layer(4), BlockState::Dropped);
        settle();
        QVERIFY(value("change in loss").startsWith(u'+'));
        m_window->dissection()->undoStack()->undo();
        QVERIFY(value("change in loss").isEmpty());
        QCOMPARE(value("loss, original"), before);
    }

    void anyWeightIsReadAndScaled()
    {
        const WeightCoordinate at{{Matrix::Query, Layer(3), {}}, Channel(1), Channel(2)};
        selection()->select({.weight = at});
        settle();
        QCOMPARE(value("original value"), QStringLiteral("0.0500000"));
        auto* slider = m_window->findChild<ScaleSlider*>(QStringLiteral("scaleSlider"));
        QVERIFY(slider->isVisible());
        m_window->dissection()->scaleSelectedWeight(0.5);
        QCOMPARE(slider->value(), 0.5);
        QCOMPARE(value("edited value"), QStringLiteral("0.0250000"));
        QCOMPARE(m_window->findChild<QComboBox*>(QStringLiteral("candidateBox"))->currentIndex(), -1);
        selection()->selectCandidate(0);
        QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("candidateValue"))->text(), QStringLiteral("1.672"));
        QVERIFY(value("original value").isEmpty()); // stands above the slider
    }

    void copyTakesTheText()
    {
        selection()->selectLayer(Layer(2));
        m_window->findChild<QToolButton*>(QStringLiteral("copyFactsButton"))->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Layer 2\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("linearity\t0.9114\n")), qPrintable(text));
    }

    void pinButtonPins()
    {
        auto* pin = m_window->findChild<QToolButton*>(QStringLiteral("pinSelectionButton"));
        selection()->selectLayer(Layer(2));
        pin->click();
        QCOMPARE(selection()->pinnedLayers(), std::vector<int>{2});
        selection()->selectLayer(Layer(3));
        QVERIFY(!pin->isChecked());
        selection()->selectLayer(Layer(2));
        QVERIFY(pin->isChecked());
        pin->click();
        QVERIFY(selection()->pinned().empty());
    }

private:
    Selection* selection() { return m_window->dissection()->selection(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), 5000); }

    std::vector<Fact> facts()
    {
        const auto* table = m_window->findChild<FactTable*>(QStringLiteral("factTable"));
        return static_cast<FactTableModel*>(table->model())->facts();
    }

    QString value(const char* name)
    {
        const std::vector<Fact> known = facts();
        const auto found = std::ranges::find(known, QString::fromLatin1(name), &Fact::name);
        return found == known.end() ? QString() : found->value;
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
