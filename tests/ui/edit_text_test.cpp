// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits in words, and what the block table makes of them.

#include "core/edit/edit_grammar.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"

#include <QTest>

#include <set>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

namespace {

EditRows rowsOf(const QString& specs)
{
    EditRows rows;
    for (const QString& spec : specs.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        rows.push_back({parseEdit(spec.toStdString())});
    }
    return rows;
}

QString specsOf(const EditList& edits)
{
    QStringList specs;
    for (const Edit& edit : edits) {
        specs << QString::fromStdString(formatEdit(edit));
    }
    return specs.join(QLatin1Char(' '));
}

QString statesOf(const EditList& edits)
{
    QString states;
    for (int layer = 0; layer < 6; ++layer) {
        const BlockState state = blockState(edits, Layer(layer));
        states += QLatin1Char(state == BlockState::Original ? '.' : state == BlockState::Linear ? 'l' : 'd');
    }
    return states;
}

} // namespace

class EditTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTexts()
    {
        QCOMPARE(textName("builtin:evaluation"), QStringLiteral("built-in text \u201cevaluation\u201d"));
        QCOMPARE(textName("notes.txt"), QStringLiteral("notes.txt"));
        Provenance from;
        from.model = "demo";
        from.text = "builtin:general";
        QVERIFY(provenanceText(from, 5).startsWith(QStringLiteral("demo on built-in text \u201cgeneral\u201d: 5 ")));
    }

    void saysEveryEdit_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* edit, const char* words) {
            QTest::newRow(edit) << QString(edit) << QString(words);
        };
        row("zero:1:down:17:402", "layer 1 down [17, 402] = 0");
        row("mean:3", "block 3 adds its mean update");
        row("linear-span:2-4", "blocks 2 to 4 linear");
        row("map-span:2-4:/a/maps.safetensors", "blocks 2 to 4 mapped by maps.safetensors");
        row("linear-span:2-4:0.5", "blocks 2 to 4 linear, t = 0.5");
        row("fold-span:2-4", "blocks 2 to 4 folded into block 1");
        row("zero-head:3:7", "layer 3 without head 7");
        row("fix-norm:3:attention", "layer 3 attention norm fixed");
        row("fix-norm:3:mlp", "layer 3 MLP norm fixed");
        row("fix-norm:final", "final norm fixed");
        row("clamp:mid:2:100:first:mean", "layer 2 middle channel 100 at position 0 = mean");
        row("clamp:attention_out:2:100:all:zero", "layer 2 attention output channel 100 everywhere = 0");
        row("clamp:down_in:2:100:5:-1.5", "layer 2 down input channel 100 at position 5 = -1.5");
        row("restore-sa:1:17:402", "layer 1 down [17, 402] = 0, super activation kept");
    }

    void saysEveryEdit()
    {
        QFETCH(QString, edit);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(editText(parseEdit(edit.toStdString())), words);
    }

    void sitesHaveWordsOfTheirOwn()
    {
        std::set<QString> words;
        for (const char* site : {"in", "attention_out", "mid", "down_in", "down_out", "out"}) {
            words.insert(editText(parseEdit(std::string("clamp:") + site + ":1:2:all:zero")));
        }
        QCOMPARE(words.size(), std::size_t(6));
    }

    void showsWhatBlocksDo_data()
    {
        QTest::addColumn<QString>("edits");
        QTest::addColumn<QString>("states"); // of blocks 0 to 5: original, linear, dropped
        QTest::newRow("none") << "clamp:mid:2:0:all:zero fix-norm:3:mlp restore-sa:1:0:0 zero-head:4:0"
                              << "......";
        QTest::newRow("mean") << "mean:2"
                              << "..l...";
        QTest::newRow("span") << "linear-span:1-3"
                              << ".ldd..";
        QTest::newRow("fold") << "fold-span:1-3"
                              << ".ddd..";
        QTest::newRow("the last holds") << "linear-span:1-3 linear:3 drop:1"
                                        << ".ddl..";
        QTest::newRow("a span behind") << "linear:3 linear-span:1-3"
                                       << ".ldd..";
    }

    void showsWhatBlocksDo()
    {
        QFETCH(QString, edits);
        QFETCH(QString, states);
        QCOMPARE(statesOf(enabledEdits(rowsOf(edits))), states);
    }

    void switchesABlock_data()
    {
        QTest::addColumn<QString>("edits");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* edits, BlockState state, const char* expected) {
            QTest::addRow("%s to %d", edits, static_cast<int>(state))
                << QString(edits) << static_cast<int>(state) << QString(expected);
        };
        row("mean:2", BlockState::Dropped, "drop:2");
        row("mean:2 drop:4", BlockState::Original, "drop:4");
        row("linear-span:1-3 drop:4", BlockState::Original, "drop:4");
        row("linear-span:1-3", BlockState::Linear, "linear-span:1-3 linear:2");
        row("fold-span:1-3 mean:2 drop:4", BlockState::Linear, "fold-span:1-3 linear:2 drop:4");
        row("mean:2 linear-span:1-2", BlockState::Linear, "linear-span:1-2 linear:2");
    }

    void switchesABlock()
    {
        QFETCH(QString, edits);
        QFETCH(int, state);
        QFETCH(QString, expected);
        const auto wanted = static_cast<BlockState>(state);
        const EditList switched = enabledEdits(withBlockState(rowsOf(edits), Layer(2), wanted));
        QCOMPARE(specsOf(switched), expected);
        QCOMPARE(blockState(switched, Layer(2)), wanted);
    }

    void slidesABlock_data()
    {
        QTest::addColumn<QString>("edits");
        QTest::addColumn<QString>("expected"); // with block 2 at t = 0.5
        QTest::newRow("original") << ""
                                  << "linear:2:0.5";
        QTest::newRow("dropped") << "drop:2 drop:4"
                                 << "linear:2:0.5 drop:4";
        QTest::newRow("the first of a span") << "linear-span:2-3 drop:4"
                                             << "linear-span:2-3:0.5 drop:4";
        QTest::newRow("another of a span") << "linear-span:1-3"
                                           << "linear-span:1-3 linear:2:0.5";
        QTest::newRow("a span that another edit overrules") << "linear-span:2-3 linear:2"
                                                            << "linear-span:2-3 linear:2:0.5";
    }

    void slidesABlock()
    {
        QFETCH(QString, edits);
        QFETCH(QString, expected);
        const EditList slid = enabledEdits(withLinearShare(rowsOf(edits), Layer(2), 0.5));
        QCOMPARE(specsOf(slid), expected);
        QCOMPARE(linearShare(slid, Layer(2)), 0.5);
    }

    void readsTheShareOfABlock()
    {
        const EditList edits = enabledEdits(rowsOf(QStringLiteral("drop:1 linear-span:2-3:0.25 mean:4")));
        QCOMPARE(linearShare(edits, Layer(1)), 0.0);
        QCOMPARE(linearShare(edits, Layer(2)), 0.25);
        QCOMPARE(linearShare(edits, Layer(3)), 0.0);
        QVERIFY(!linearShare(edits, Layer(4)));
        QVERIFY(!linearShare(edits, Layer(0)));
    }

    // A span takes the place of what switched its blocks one by one, and of nothing else.
    void spanReplacesSwitches()
    {
        const EditRows rows = rowsOf(QStringLiteral("drop:2 drop-mlp:2 linear:4 mean:5 zero:3:down:1:2"));
        QCOMPARE(specsOf(enabledEdits(withSpan(rows, LinearSpan{{Layer(2), Layer(4)}, 1}))),
                 QStringLiteral("drop-mlp:2 mean:5 zero:3:down:1:2 linear-span:2-4"));
    }

    void togglesAnEdit()
    {
        const EditRows once = withToggled({}, DropMlp{Layer(2)});
        QCOMPARE(specsOf(enabledEdits(once)), QStringLiteral("drop-mlp:2"));
        QVERIFY(withToggled(once, DropMlp{Layer(2)}).empty());
    }
};

QTEST_MAIN(EditTextTest)
#include "edit_text_test.moc"
