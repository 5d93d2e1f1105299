// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/token_map.h"
#include "widgets/heatmap_view.h"
#include "widgets/spike_plot.h"
#include "widgets/token_text_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace prosector;
using namespace prosector::ui;
using namespace prosector::widgets;

class HeatmapPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_window = shownWindow(windowOptions(m_control));
        QVERIFY(m_window);
        settle();
        m_view = child<HeatmapView>("heatmapView");
    }

    void tokensAreMeasuredWhenTheyAreWanted()
    {
        QCOMPARE(m_view->data().columns, 6);
        showTokens();
        QCOMPARE(m_control->begun("analyze"), 1);
        QCOMPARE(m_view->data().columns, 256);
        QCOMPARE(m_view->data().rows, 8);
        QCOMPARE(m_view->data().columnLabels.front(), QStringLiteral("<s>"));
        showMeasures();
        QCOMPARE(m_view->data().columns, 6);
        showTokens();
        QCOMPARE(m_control->begun("analyze"), 1); // remembered
    }

    void largeModelsAreAskedFirst()
    {
        m_control->setParameters(7'000'000'000);
        m_window->openModel("/models/large");
        settle();
        m_window->dissection()->startScan();
        settle();
        showTokens();
        QCOMPARE(m_control->begun("analyze"), 0);
        auto* measure = child<QPushButton>("measureTokensButton");
        QVERIFY(measure->isVisible());
        QTest::mouseClick(measure, Qt::LeftButton);
        settle();
        QVERIFY(m_view->isVisible());
        QCOMPARE(m_view->data().columns, 256);
    }

    void failureOffersToTryAgain()
    {
        m_control->failOn("analyze", true);
        showTokens();
        QVERIFY(child<QPushButton>("measureTokensButton")->isVisible());
        m_control->failOn("analyze", false);
        QTest::mouseClick(child<QPushButton>("measureTokensButton"), Qt::LeftButton);
        settle();
        QVERIFY(m_view->isVisible());
    }

    // The same token is marked in the map, in the text, and in the selection.
    void tokenIsSelectedEverywhere()
    {
        showTokens();
        auto* text = child<TokenTextView>("tokenTextView");
        QTest::mouseClick(m_view, Qt::LeftButton, {}, m_view->cellCenter(3, 40));
        const Target& selected = selection()->selected();
        QVERIFY(selected.layer == Layer(3));
        QVERIFY((selected.token == TokenPlace{0, TokenPosition(40)}));
        QCOMPARE(text->currentToken(), 39); // the first token is not scored
        text->setCurrentToken(9);
        QTest::keyClick(text, Qt::Key_Right);
        QCOMPARE(m_view->selectedColumn(), 11);
        QVERIFY(selection()->selected().layer == Layer(3)); // as it was
        QTest::keyClick(m_view, Qt::Key_Right);
        QVERIFY(selection()->selected().token.has_value());
    }

    void hoverIsSharedAndSelectsNothing()
    {
        showTokens();
        const QPointF place = m_view->cellCenter(2, 20);
        QMouseEvent move(QEvent::MouseMove, place, m_view->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(m_view, &move);
        QVERIFY((selection()->hovered().token == TokenPlace{0, TokenPosition(20)}));
        QCOMPARE(child<TokenTextView>("tokenTextView")->shownToken(), 19);
        QVERIFY(selection()->selected().isEmpty());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_view, &leave);
        QVERIFY(selection()->hovered().isEmpty());
    }

    void olderThanTheEditsSaysSo()
    {
        showTokens();
        auto* dock = m_window->findChild<QWidget*>(QStringLiteral("heatmapDock"));
        auto* mark = dock->findChild<QLabel*>(QStringLiteral("staleMark"));
        auto* again = child<QToolButton>("measureAgainButton");
        QVERIFY(mark->text().isEmpty());
        QVERIFY(!again->isVisible());
        m_window->dissection()->setBlockState(Layer(4), BlockState::Dropped);
        settle();
        QVERIFY(!mark->text().isEmpty());
        QVERIFY(m_view->isVisible()); // shown, not blanked
        QTest::mouseClick(again, Qt::LeftButton);
        settle();
        QVERIFY(mark->text().isEmpty());
        QVERIFY(!again->isVisible());
        m_window->dissection()->undoStack()->undo();
        QVERIFY(!mark->text().isEmpty());
    }

    void colorsAreLocked()
    {
        showTokens();
        auto* lock = child<QToolButton>("lockColorsButton");
        const auto range = m_view->colorRange();
        lock->click();
        QCOMPARE(m_view->colorRange(), range);
        showMeasures();
        QVERIFY(!lock->isChecked()); // another quantity
        QVERIFY(!lock->isEnabled()); // of columns that have a range each
    }

    void tokenMapFollowsTheTable()
    {
        FakeEngine engine(m_control);
        engine.open("/models/demo", {});
        const Figure figure = engine.analyze({tokenMapAnalysis, {}}, {});
        const TokenMap map = tokenMapOf(figure, false, true);
        QCOMPARE(map.data.rows, 8);
        QCOMPARE(map.data.at(3, 0), 5.0);
        QCOMPARE(map.data.at(3, 17), 0.1 + 0.01 * 10);
        QVERIFY(map.data.isEstimate(3, 17));
        QCOMPARE(map.columnOf({0, TokenPosition(17)}), 17);
        QCOMPARE(map.columnOf({1, TokenPosition(17)}), -1);
        QVERIFY(tokenMapOf(figure, true, false).data.estimates.empty());
    }

    // As out of a session that was made by hand.
    void otherFiguresAreNoTokenMap_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("no windows") << "window" << 0LL << true;
        QTest::newRow("no texts") << "text" << 0LL << true;
        QTest::newRow("a layer before the first") << "layer" << -1LL << false;
        QTest::newRow("a layer far away") << "layer" << (1LL << 30) << false;
        QTest::newRow("a layer without its tokens") << "layer" << 8LL << false;
        QTest::newRow("a token far away") << "token" << (1LL << 40) << false;
        QTest::newRow("a position before the first") << "position" << -5LL << false;
    }

    void otherFiguresAreNoTokenMap()
    {
        QFETCH(QString, column);
        QFETCH(qint64, value);
        QFETCH(bool, isRemoved);
        FakeEngine engine(m_control);
        engine.open("/models/demo", {});
        Figure figure = engine.analyze({tokenMapAnalysis, {}}, {});
        const auto table = std::ranges::find(figure.tables, "tokens", &Table::name);
        QVERIFY(table != figure.tables.end());
        const auto changed = std::ranges::find(table->columns, column.toStdString(), &Column::name);
        QVERIFY(changed != table->columns.end());
        if (isRemoved) {
            table->columns.erase(changed);
        } else {
            std::get<std::vector<std::int64_t>>(changed->values).back() = value;
        }
        const TokenMap map = tokenMapOf(figure, false, false);
        QCOMPARE(map.data.rows, 0);
        QVERIFY(map.tokens.empty());
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

    Selection* selection() { return m_window->dissection()->selection(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), 5000); }

    void showTokens()
    {
        child<QComboBox>("heatmapShownBox")->setCurrentIndex(1);
        settle();
    }

    void showMeasures() { child<QComboBox>("heatmapShownBox")->setCurrentIndex(0); }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
    HeatmapView* m_view = nullptr;
};

QTEST_MAIN(HeatmapPanelTest)
#include "heatmap_panel_test.moc"
