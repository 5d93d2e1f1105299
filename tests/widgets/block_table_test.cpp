// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"
#include "widgets/block_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
        m_table->resize(500, 400);
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

private:
    std::unique_ptr<BlockTable> m_table;
};

QTEST_MAIN(BlockTableTest)
#include "block_table_test.moc"
