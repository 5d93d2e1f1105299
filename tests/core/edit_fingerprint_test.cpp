// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the residual stream in front of a block depends on, as a fingerprint.

#include <QTest>

#include "core/edit/edit_fingerprint.h"
#include "core/edit/edit_grammar.h"

#include <set>

using namespace prosector;

namespace {

constexpr std::int64_t layers = 6;

std::vector<std::uint64_t> below(const QString& edits, bool tiedHead = false)
{
    EditList list;
    for (const QString& edit : edits.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        list.push_back(parseEdit(edit.toStdString()));
    }
    return fingerprintsBelow(list, layers, tiedHead);
}

} // namespace

class EditFingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // An edit changes what enters the blocks behind the first one it acts in, and nothing before.
    void changesBehindTheEdit_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<int>("unchanged"); // blocks whose input stays as it is; of layers + 1
        const auto row = [](const char* edit, int unchanged) { QTest::newRow(edit) << QString(edit) << unchanged; };
        row("zero:2:down:0:0", 3);
        row("scale-row:0:q:0:0.5", 1);
        row("drop:5", 6);
        row("drop-attention:3", 4);
        row("linear:3:0.5", 4);
        row("mean:0", 1);
        row("linear-span:2-4", 3);
        row("map-span:2-4:maps.safetensors", 3);
        row("fold-span:2-4", 2);
        row("zero-head:4:1", 5);
        row("fix-norm:4:mlp", 5);
        row("fix-norm:final", 7);
        row("clamp:in:4:0:all:zero", 5);
        row("restore-sa:1:0:0", 2);
        row("zero:embed:3:4", 0);
        row("zero:head:3:4", 7);
    }

    void changesBehindTheEdit()
    {
        QFETCH(QString, edit);
        QFETCH(int, unchanged);
        const std::vector<std::uint64_t> before = below({});
        const std::vector<std::uint64_t> after = below(edit);
        QCOMPARE(after.size(), std::size_t(layers + 1));
        for (int layer = 0; layer <= layers; ++layer) {
            const auto index = static_cast<std::size_t>(layer);
            QCOMPARE(after[index] == before[index], layer < unchanged);
        }
        QCOMPARE(below(edit), after);
    }

    void tiedHeadIsTheEmbedding()
    {
        QVERIFY(below(QStringLiteral("zero:head:3:4"), true).front() != below({}, true).front());
        QCOMPARE(below(QStringLiteral("fix-norm:final"), true), below({}, true));
    }

    // Edits of different blocks act where they stand, whatever their order in the list; of one block in order.
    void orderCountsWithinABlock()
    {
        QCOMPARE(below(QStringLiteral("drop:3 zero:1:down:0:0")), below(QStringLiteral("zero:1:down:0:0 drop:3")));
        QVERIFY(below(QStringLiteral("drop:3 linear:3")) != below(QStringLiteral("linear:3 drop:3")));
        const auto spanLast = below(QStringLiteral("linear:3 linear-span:2-4"));
        const auto blockLast = below(QStringLiteral("linear-span:2-4 linear:3"));
        QCOMPARE(spanLast[3], blockLast[3]);
        QVERIFY(spanLast[4] != blockLast[4]);
        QVERIFY(below(QStringLiteral("fold-span:3-4 zero:2:down:0:0"))[3]
                != below(QStringLiteral("zero:2:down:0:0 fold-span:3-4"))[3]);
    }

    // The same edit in another block, another number or another place: no two alike.
    void differentListsDiffer()
    {
        std::set<std::uint64_t> seen;
        int lists = 0;
        for (const char* verb : {"drop", "mean", "linear", "drop-mlp"}) {
            for (int layer = 0; layer < layers; ++layer) {
                seen.insert(below(QStringLiteral("%1:%2").arg(verb).arg(layer)).back());
                seen.insert(below(QStringLiteral("%1:%2 scale:5:up:1:2:0.5").arg(verb).arg(layer)).back());
                lists += 2;
            }
        }
        for (int i = 0; i < 1000; ++i) {
            seen.insert(below(QStringLiteral("set:0:up:%1:2:0.%1").arg(i)).back());
            ++lists;
        }
        QCOMPARE(static_cast<int>(seen.size()), lists);
    }
};

QTEST_GUILESS_MAIN(EditFingerprintTest)
#include "edit_fingerprint_test.moc"
