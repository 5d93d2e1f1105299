// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"
#include "widgets/block_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace prosector::widgets;

Q_DECLARE_METATYPE(prosector::widgets::BlockState)

class BlockTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsTheRules()
    {
        BlockTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBlocks(sample::blocks());
        model.setBlocks(sample::blocks());
        QCOMPARE(model.rowCount(), sample::layers);
        model.setBlocks({});
        QCOMPARE(model.rowCount(), 0);
    }

    // Every measure has a bar, as long as its share of the column's largest.
    void barsAreShares()
    {
        BlockTableModel model;
        std::vector<BlockRow> blocks = sample::blocks();
        blocks[2].blockInfluence = qQNaN();
        model.setBlocks(blocks);
        double longest = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            longest = std::max(longest,
                               model.index(row, BlockTableModel::DownOutput).data(BlockTableModel::BarRole).toDouble());
            QVERIFY(!model.index(row, BlockTableModel::Switch).data(BlockTableModel::BarRole).isValid());
        }
        QCOMPARE(longest, 1.0);
        QVERIFY(!model.index(model.rowOf(2), BlockTableModel::BlockInfluence).data(BlockTableModel::BarRole).isValid());
    }

    void hoverTellsTheLayerAndIsSeen()
    {
        BlockTable table;
        table.setBlocks(sample::blocks());
        table.resize(700, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QSignalSpy hovered(&table, &BlockTable::layerHovered);
        const QImage before = table.viewport()->grab().toImage();
        const QPointF place = table.switchPosition(5, BlockState::Linear);
        QMouseEvent move(QEvent::MouseMove, place, table.viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(table.viewport(), &move);
        QCOMPARE(hovered.count(), 1);
        QCOMPARE(hovered.takeLast()[0].toInt(), 5);
        const QImage withHover = table.viewport()->grab().toImage();
        QVERIFY(before != withHover);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(table.viewport(), &leave);
        QCOMPARE(hovered.takeLast()[0].toInt(), -1);
        QCOMPARE(table.viewport()->grab().toImage(), before);
        table.setPinnedLayers({5});
        const QImage pinned = table.viewport()->grab().toImage();
        QVERIFY(pinned != before && pinned != withHover);
    }

    void lastLayerIsOnTop()
    {
        BlockTableModel model;
        model.setBlocks(sample::blocks());
        QCOMPARE(model.index(0, BlockTableModel::LayerColumn).data().toInt(), sample::layers - 1);
        QCOMPARE(model.index(model.rowOf(1), BlockTableModel::DownOutput).data().toString(), QStringLiteral("238"));
        QVERIFY(model.index(model.rowOf(4), 0).data(Qt::FontRole).value<QFont>().strikeOut());
    }

    void init()
    {
        m_table = std::make_unique<BlockTable>();
        m_table->setBlocks(sample::blocks());
        m_table->resize(700, 400);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void clickOnTheSwitchAsks_data()
    {
        QTest::addColumn<int>("layer");
        QTest::addColumn<BlockState>("state");
        QTest::addColumn<bool>("asks");
        QTest::newRow("linear") << 2 << BlockState::Linear << true;
        QTest::newRow("dropped") << 2 << BlockState::Dropped << true;
        QTest::newRow("back") << 4 << BlockState::Original << true;
        QTest::newRow("as it is") << 4 << BlockState::Dropped << false;
    }

    void clickOnTheSwitchAsks()
    {
        QFETCH(int, layer);
        QFETCH(BlockState, state);
        QFETCH(bool, asks);
        QSignalSpy asked(m_table.get(), &BlockTable::switchRequested);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->switchPosition(layer, state));
        QCOMPARE(asked.count(), asks ? 1 : 0);
        if (asks) {
            QCOMPARE(asked[0][0].toInt(), layer);
            QCOMPARE(asked[0][1].value<BlockState>(), state);
        }
    }

    void keysSetTheSwitch_data()
    {
        QTest::addColumn<int>("layer");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<BlockState>("state");
        QTest::newRow("space on original") << 0 << Qt::Key_Space << BlockState::Linear;
        QTest::newRow("space on linear") << 5 << Qt::Key_Space << BlockState::Dropped;
        QTest::newRow("space on dropped") << 4 << Qt::Key_Space << BlockState::Original;
        QTest::newRow("L") << 0 << Qt::Key_L << BlockState::Linear;
        QTest::newRow("X") << 0 << Qt::Key_X << BlockState::Dropped;
        QTest::newRow("O") << 4 << Qt::Key_O << BlockState::Original;
    }

    void keysSetTheSwitch()
    {
        QFETCH(int, layer);
        QFETCH(Qt::Key, key);
        QFETCH(BlockState, state);
        m_table->setSelectedLayer(layer);
        QSignalSpy asked(m_table.get(), &BlockTable::switchRequested);
        QTest::keyClick(m_table.get(), key);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toInt(), layer);
        QCOMPARE(asked[0][1].value<BlockState>(), state);
    }

    void onlyTheUserSelectsAloud()
    {
        QSignalSpy selected(m_table.get(), &BlockTable::layerSelected);
        m_table->setSelectedLayer(3);
        QCOMPARE(m_table->selectedLayer(), 3);
        QCOMPARE(selected.count(), 0);
        QTest::keyClick(m_table.get(), Qt::Key_Up);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected[0][0].toInt(), 4);
        m_table->setSelectedLayer(-1);
        QCOMPARE(m_table->selectedLayer(), -1);
    }

    void dragOnTheSliderIsOneGesture()
    {
        const Gestures seen(m_table.get());
        QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, m_table->sliderPosition(2, 1));
        for (const double share : {0.8, 0.5, 0.3, -1.0}) {
            moveTo(m_table->sliderPosition(2, share));
        }
        QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, m_table->sliderPosition(2, 0));
        QCOMPARE(seen.log, QStringList({"start", "2 1", "2 0.8", "2 0.5", "2 0.3", "2 0", "end"}));
        QCOMPARE(m_table->selectedLayer(), 2);
    }

    void keysMoveTheSlider()
    {
        std::vector<BlockRow> blocks = sample::blocks();
        const Gestures seen(m_table.get());
        connect(m_table.get(), &BlockTable::linearShareRequested, m_table.get(), [&](int layer, double share) {
            blocks[static_cast<std::size_t>(layer)].state = BlockState::Linear;
            blocks[static_cast<std::size_t>(layer)].linearShare = share;
            m_table->setBlocks(blocks);
        });
        m_table->setSelectedLayer(2);
        QTest::keyClick(m_table.get(), Qt::Key_Left);
        QTest::keyClick(m_table.get(), Qt::Key_Left);
        QTest::keyClick(m_table.get(), Qt::Key_Right);
        QCOMPARE(seen.log, QStringList({"start", "2 0.95", "2 0.9", "2 0.95"}));
        QTRY_COMPARE_WITH_TIMEOUT(seen.log.last(), QStringLiteral("end"), 5000);
        QCOMPARE(m_table->accessibleDescription(), QStringLiteral("Block 2, linear, t = 0.95"));
        m_table->setSelectedLayer(3);
        QTest::keyClick(m_table.get(), Qt::Key_Right); // a block as it was: all of its map
        QCOMPARE(seen.log.last(), QStringLiteral("3 1"));
        m_table->setBlocks(sample::blocks()); // undone
        QCOMPARE(seen.log.last(), QStringLiteral("end"));
    }

    void wheelMovesTheSelectedSliderOnly()
    {
        const Gestures seen(m_table.get());
        m_table->setSelectedLayer(2);
        turnWheel(m_table->sliderPosition(3, 0.5));
        QCOMPARE(seen.log, QStringList());
        turnWheel(m_table->sliderPosition(2, 0.5));
        QCOMPARE(seen.log, QStringList({"start", "2 0.95"}));
    }

    void severalBlocksAreSelected()
    {
        QSignalSpy asked(m_table.get(), &BlockTable::menuRequested);
        const auto place = [&](int layer) {
            return m_table->visualRect(m_table->model()->index(sample::layers - 1 - layer, 0)).center();
        };
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place(2));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(4));
        QCOMPARE(m_table->selectedLayers(), std::vector<int>({2, 3, 4}));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_table->viewport(), &event);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_table->selectedLayers().size(), std::size_t(3));
    }

private:
    // What the table says, in order.
    struct Gestures
    {
        explicit Gestures(BlockTable* table)
        {
            connect(table, &BlockTable::dragStarted, table, [this] { log << QStringLiteral("start"); });
            connect(table, &BlockTable::linearShareRequested, table,
                    [this](int layer, double share) { log << QStringLiteral("%1 %2").arg(layer).arg(share); });
            connect(table, &BlockTable::dragFinished, table, [this] { log << QStringLiteral("end"); });
        }
        QStringList log;
    };

    // QTest's own move forgets the buttons that are down.
    void moveTo(const QPoint& position)
    {
        QMouseEvent move(QEvent::MouseMove, position, m_table->viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_table->viewport(), &move);
    }

    void turnWheel(const QPoint& position)
    {
        QWheelEvent turn(position, m_table->viewport()->mapToGlobal(position), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_table->viewport(), &turn);
    }

    std::unique_ptr<BlockTable> m_table;
};

QTEST_MAIN(BlockTableTest)
#include "block_table_test.moc"
