// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fact_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace prosector::widgets;

class FactTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelIsSound()
    {
        FactTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacts(facts());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.data(model.index(1, 1)).toString(), QStringLiteral("0.9"));
        QCOMPARE(model.data(model.index(1, 1), Qt::ToolTipRole).toString(), QStringLiteral("how linear"));
        QCOMPARE(model.data(model.index(1, 1), Qt::AccessibleTextRole).toString(), QStringLiteral("linearity: 0.9"));
        model.setFacts({{QStringLiteral("Layer 2"), {}}, {QStringLiteral("a"), QStringLiteral("b")}, {}});
        model.setFacts({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.data(model.index(0, 0)).isValid());
    }

    void keysCopyAllOrTheSelectedRows()
    {
        FactTable table;
        table.setFacts(facts());
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Layer 1\nlinearity\t0.9\nedits\tnone\n"));
        table.setCurrentIndex(table.model()->index(1, 0));
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("edits\tnone\n"));
    }

    void headingsSpanTheTable()
    {
        FactTable table;
        table.setFacts(facts());
        QCOMPARE(table.columnSpan(0, 0), 2);
        QCOMPARE(table.columnSpan(1, 0), 1);
        table.setFacts({{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("Layer 2"), {}}});
        QCOMPARE(table.columnSpan(0, 0), 1);
        QCOMPARE(table.columnSpan(1, 0), 2);
    }

private:
    static std::vector<Fact> facts()
    {
        return {{QStringLiteral("Layer 1"), {}},
                {QStringLiteral("linearity"), QStringLiteral("0.9"), QStringLiteral("how linear")},
                {QStringLiteral("edits"), QStringLiteral("none"), {}}};
    }
};

QTEST_MAIN(FactTableTest)
#include "fact_table_test.moc"
