// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt first: its moc stumbles over <compare>, which the edits bring, where that is the first header it meets.
#include <QTest>

#include "core/edit/edit_grammar.h"
#include "tests/core/error_check.h"

#include <cmath>
#include <limits>
#include <random>

using namespace prosector;
using namespace prosector::tests;

namespace {

WeightCoordinate at(Matrix matrix, std::int64_t layer, std::int64_t row, std::int64_t column)
{
    return {{matrix, Layer(layer), std::nullopt}, Channel(row), Channel(column)};
}

// Heads of 8 channels, 4 of them over 2 keys; width 20 is none of the products.
ModelFacts facts(bool gated)
{
    ModelFacts model;
    model.layers = 3;
    model.width = 20;
    model.heads = 4;
    model.keyValueHeads = 2;
    model.headWidth = 8;
    model.intermediate = 50;
    model.vocabulary = 100;
    model.gated = gated;
    return model;
}

} // namespace

class EditGrammarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryVerb_data();
    void readsEveryVerb();
    void roundTripsEveryNumber();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void namesVerbsOfLaterVersions();
    void checksRanges_data();
    void checksRanges();
    void checksNumbers();
};

Q_DECLARE_METATYPE(prosector::Edit)

void EditGrammarTest::readsEveryVerb_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Edit>("expected");
    QTest::addColumn<QString>("formatted");
    const auto row = [](const char* text, Edit edit, const char* formatted = nullptr) {
        QTest::newRow(text) << QString(text) << edit << QString(formatted ? formatted : text);
    };
    row("zero:1:down:17:402", ZeroWeight{at(Matrix::Down, 1, 17, 402)});
    row("scale:1:down:17:402:0.5", ScaleWeight{at(Matrix::Down, 1, 17, 402), 0.5});
    row("set:1:down:17:402:3.9", SetWeight{at(Matrix::Down, 1, 17, 402), 3.9});
    row("scale-row:0:q:3:-2", ScaleRow{{Matrix::Query, Layer(0), {}}, Channel(3), -2});
    row("scale-col:11:o:3:0", ScaleColumn{{Matrix::Output, Layer(11), {}}, Channel(3), 0});
    row("zero:2:k:0:0", ZeroWeight{at(Matrix::Key, 2, 0, 0)});
    row("zero:2:v:0:0", ZeroWeight{at(Matrix::Value, 2, 0, 0)});
    row("zero:2:gate:0:0", ZeroWeight{at(Matrix::Gate, 2, 0, 0)});
    row("zero:2:up:0:0", ZeroWeight{at(Matrix::Up, 2, 0, 0)});
    row("zero:embed:5:6", ZeroWeight{at(Matrix::Embedding, 0, 5, 6)});
    row("scale:embed:5:6:2", ScaleWeight{at(Matrix::Embedding, 0, 5, 6), 2});
    row("set:head:5:6:1e-30", SetWeight{at(Matrix::Head, 0, 5, 6), 1e-30});
    row("scale-row:head:5:0", ScaleRow{{Matrix::Head, Layer(0), {}}, Channel(5), 0});
    row("zero:1:down.7:17:402", ZeroWeight{{{Matrix::Down, Layer(1), Expert(7)}, Channel(17), Channel(402)}});
    row("drop:3", DropBlock{Layer(3)});
    row("drop-attention:3", DropAttention{Layer(3)});
    row("drop-mlp:3", DropMlp{Layer(3)});
    row("linear:3", LinearBlock{Layer(3), 1});
    row("linear:3:1", LinearBlock{Layer(3), 1}, "linear:3");
    row("linear:3:0.25", LinearBlock{Layer(3), 0.25});
    row("scale:01:down:017:402:.5", ScaleWeight{at(Matrix::Down, 1, 17, 402), 0.5}, "scale:1:down:17:402:0.5");
    row("set:1:down:17:402:-0", SetWeight{at(Matrix::Down, 1, 17, 402), -0.0});
    row("drop:9223372036854775807", DropBlock{Layer(std::numeric_limits<std::int64_t>::max())});
}

void EditGrammarTest::readsEveryVerb()
{
    QFETCH(QString, text);
    QFETCH(Edit, expected);
    QFETCH(QString, formatted);
    QVERIFY(parseEdit(text.toStdString()) == expected);
    QCOMPARE(QString::fromStdString(formatEdit(expected)), formatted);
    QVERIFY(parseEdit(formatted.toStdString()) == expected);
}

void EditGrammarTest::roundTripsEveryNumber()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t bits = random();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (!std::isfinite(value)) {
            continue;
        }
        const Edit edit = SetWeight{at(Matrix::Up, 1, 2, 3), value};
        const double back = std::get<SetWeight>(parseEdit(formatEdit(edit))).value;
        QVERIFY2(std::memcmp(&back, &value, sizeof value) == 0, formatEdit(edit).c_str());
    }
    const Edit negativeZero = SetWeight{at(Matrix::Up, 1, 2, 3), -0.0};
    QVERIFY(std::signbit(std::get<SetWeight>(parseEdit(formatEdit(negativeZero))).value));
}

void EditGrammarTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* text, const QStringList& words) { QTest::newRow(text) << QString(text) << words; };
    row("", {"no verb", "zero"});
    row(":", {"no verb"});
    row("zap:1", {"\"zap\"", "scale-row"});
    row("Zero:1:down:1:1", {"\"Zero\""});
    row("zero", {"layer is missing", "zero:LAYER:MATRIX:ROW:COL"});
    row("zero:1", {"matrix is missing"});
    row("zero:1:down", {"row is missing"});
    row("zero:1:down:1", {"column is missing"});
    row("zero:1:down:1:1:1", {"too many"});
    row("zero:1:down:1:1:", {"too many"});
    row("zero:-1:down:1:1", {"\"-1\"", "layer"});
    row("zero:+1:down:1:1", {"\"+1\"", "layer"});
    row("zero: 1:down:1:1", {"\" 1\"", "layer"});
    row("zero:1.0:down:1:1", {"\"1.0\"", "layer"});
    row("zero:99999999999999999999:down:1:1", {"layer"});
    row("zero:1:dawn:1:1", {"\"dawn\"", "gate up down"});
    row("zero:1::1:1", {"matrix"});
    row("zero:1:embed:1:1", {"embed", "leave out the layer"});
    row("zero:embed.2:1:1", {"layer"});
    row("zero:1:down.:1:1", {"expert"});
    row("zero:1:down.x:1:1", {"\"x\"", "expert"});
    row("zero:1:down:x:1", {"\"x\"", "row"});
    row("scale:1:down:1:1", {"factor is missing", "scale:LAYER:MATRIX:ROW:COL:FACTOR"});
    row("scale:1:down:1:1:0,5", {"0,5", "decimal point"});
    row("scale:1:down:1:1:nan", {"nan", "finite"});
    row("scale:1:down:1:1:inf", {"inf", "finite"});
    row("scale:1:down:1:1:1e999", {"1e999"});
    row("scale:1:down:1:1:0x10", {"0x10"});
    row("set:1:down:1:1:", {"value"});
    row("drop:1:2", {"too many", "drop:LAYER"});
    row("drop:", {"layer"});
    row("linear:1:x", {"\"x\"", "linear:LAYER[:T]"});
}

void EditGrammarTest::refusesWhatItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    words << '"' + text + '"';
    QCOMPARE(complaintAbout(errorOf([&] { parseEdit(text.toStdString()); }), ErrorCode::Usage, words), QString());
}

void EditGrammarTest::namesVerbsOfLaterVersions()
{
    for (const char* verb : {"mean", "linear-span", "fold-span", "zero-head", "fix-norm", "clamp", "restore-sa"}) {
        const auto error = errorOf([&] { parseEdit(std::string(verb) + ":1"); });
        QCOMPARE(complaintAbout(error, ErrorCode::Usage, {QString("\"%1\"").arg(verb), "not supported yet"}),
                 QString());
    }
}

void EditGrammarTest::checksRanges_data()
{
    QTest::addColumn<QString>("fits");
    QTest::addColumn<QString>("exceeds");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* fits, const char* exceeds, const char* word) {
        QTest::newRow(exceeds) << QString(fits) << QString(exceeds) << QString(word);
    };
    row("drop:2", "drop:3", "layer 3");
    row("linear:2:0.5", "linear:3:0.5", "0 to 2");
    row("zero:2:down:0:0", "zero:3:down:0:0", "layer 3");
    row("zero:0:q:31:19", "zero:0:q:32:19", "row 32");
    row("zero:0:q:31:19", "zero:0:q:31:20", "column 20");
    row("zero:0:k:15:19", "zero:0:k:16:19", "row 16");
    row("zero:0:v:15:19", "zero:0:v:0:20", "column 20");
    row("zero:0:o:19:31", "zero:0:o:20:31", "row 20");
    row("zero:0:o:19:31", "zero:0:o:19:32", "column 32");
    row("zero:0:gate:49:19", "zero:0:gate:50:19", "row 50");
    row("zero:0:up:49:19", "zero:0:up:49:20", "column 20");
    row("zero:0:down:19:49", "zero:0:down:20:49", "row 20");
    row("zero:0:down:19:49", "zero:0:down:19:50", "column 50");
    row("zero:embed:99:19", "zero:embed:100:19", "row 100");
    row("zero:head:99:19", "zero:head:99:20", "column 20");
    row("scale-row:0:down:19:1", "scale-row:0:down:20:1", "row 20");
    row("scale-col:0:down:49:1", "scale-col:0:down:50:1", "column 50");
    row("scale-col:embed:19:1", "scale-col:embed:20:1", "column 20");
    row("zero:0:down:0:0", "zero:0:down.0:0:0", "experts");
}

void EditGrammarTest::checksRanges()
{
    QFETCH(QString, fits);
    QFETCH(QString, exceeds);
    QFETCH(QString, word);
    const ModelFacts model = facts(true);
    checkEdit(parseEdit(fits.toStdString()), model);
    QCOMPARE(complaintAbout(errorOf([&] { checkEdit(parseEdit(exceeds.toStdString()), model); }), ErrorCode::Mismatch,
                            {word, exceeds}),
             QString());
}

void EditGrammarTest::checksNumbers()
{
    checkEdit(parseEdit("zero:0:gate:0:0"), facts(true));
    QCOMPARE(complaintAbout(errorOf([] { checkEdit(parseEdit("zero:0:gate:0:0"), facts(false)); }), ErrorCode::Mismatch,
                            {"gate"}),
             QString());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<Edit> edits{ScaleWeight{at(Matrix::Up, 0, 0, 0), nan}, SetWeight{at(Matrix::Up, 0, 0, 0), nan},
                                  ScaleRow{{}, Channel(0), nan}, LinearBlock{Layer(0), nan}};
    for (const Edit& edit : edits) {
        QCOMPARE(complaintAbout(errorOf([&] { checkEdit(edit, facts(true)); }), ErrorCode::Usage, {"finite"}),
                 QString());
    }
}

QTEST_GUILESS_MAIN(EditGrammarTest)
#include "edit_grammar_test.moc"
