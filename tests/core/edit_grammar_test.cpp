// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt first: its moc stumbles over <compare>, which the edits bring, where that is the first header it meets.
#include <QDir>
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

} // namespace

class EditGrammarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryVerb_data();
    void readsEveryVerb();
    void makesFilesAbsolute();
    void listsTheFormOfEveryVerb();
    void roundTripsEveryNumber();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
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
    row("mean:3", MeanBlock{Layer(3)});
    row("linear-span:2-4", LinearSpan{{Layer(2), Layer(4)}, 1});
    row("linear-span:2-2:1", LinearSpan{{Layer(2), Layer(2)}, 1}, "linear-span:2-2");
    row("linear-span:2-4:-0.5", LinearSpan{{Layer(2), Layer(4)}, -0.5});
    row("map-span:2-4:maps.safetensors", MapSpan{{Layer(2), Layer(4)}, "maps.safetensors"});
    row("map-span:2-2:/a b/c:d.safetensors", MapSpan{{Layer(2), Layer(2)}, "/a b/c:d.safetensors"});
    row("fold-span:1-12", FoldSpan{{Layer(1), Layer(12)}});
    row("zero-head:3:11", ZeroHead{Layer(3), AttentionHead(11)});
    row("fix-norm:3:attention", FixNorm{NormPlace::Attention, Layer(3)});
    row("fix-norm:3:mlp", FixNorm{NormPlace::Mlp, Layer(3)});
    row("fix-norm:final", FixNorm{NormPlace::Final, Layer(0)});
    const auto clamp = [](Site site, std::optional<TokenPosition> position, std::optional<double> value) {
        return ClampChannel{site, Layer(2), Channel(7), position, value};
    };
    const TokenPosition first(0);
    row("clamp:in:2:7:first:zero", clamp(Site::In, first, 0));
    row("clamp:in:2:7:0:0", clamp(Site::In, first, 0), "clamp:in:2:7:first:zero");
    row("clamp:attention_out:2:7:all:mean", clamp(Site::AttentionOut, {}, {}));
    row("clamp:attention-out:2:7:all:mean", clamp(Site::AttentionOut, {}, {}), "clamp:attention_out:2:7:all:mean");
    row("clamp:mid:2:7:5:1.5", clamp(Site::Middle, TokenPosition(5), 1.5));
    row("clamp:down_in:2:7:first:mean", clamp(Site::DownIn, first, {}));
    row("clamp:down-out:2:7:all:-1e-30", clamp(Site::DownOut, {}, -1e-30), "clamp:down_out:2:7:all:-1e-30");
    row("clamp:out:2:7:all:-0", clamp(Site::Out, {}, -0.0));
    row("restore-sa:1:17:402", RestoreActivation{Layer(1), Channel(17), Channel(402)});
    row("drop:9223372036854775807", DropBlock{Layer(std::numeric_limits<std::int64_t>::max())});
}

void EditGrammarTest::makesFilesAbsolute()
{
    const QString there = QDir::currentPath() + QStringLiteral("/maps.safetensors");
    QCOMPARE(QString::fromStdString(formatEdit(withAbsoluteFile(parseEdit("map-span:2-4:a/../maps.safetensors")))),
             QStringLiteral("map-span:2-4:") + there);
    QCOMPARE(formatEdit(withAbsoluteFile(parseEdit("map-span:2-4:/a/b"))), std::string("map-span:2-4:/a/b"));
    QCOMPARE(formatEdit(withAbsoluteFile(parseEdit("drop:4"))), std::string("drop:4"));
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

void EditGrammarTest::listsTheFormOfEveryVerb()
{
    const std::vector<std::string_view> forms = editForms();
    QCOMPARE(forms.size(), std::variant_size_v<Edit>);
    for (const std::string_view form : forms) {
        const std::string verb(form.substr(0, form.find(':')));
        try {
            parseEdit(verb);
            QFAIL(verb.c_str());
        } catch (const Error& error) { // shows the form of just this verb
            QVERIFY2(std::string_view(error.what()).find(form) != std::string_view::npos, error.what());
        }
    }
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
    row("mean", {"layer is missing", "mean:LAYER"});
    row("mean:1:1", {"too many"});
    row("linear-span:", {"no span", "linear-span:FIRST-LAST[:T]"});
    row("linear-span:3", {"\"3\"", "no span", "3-5"});
    row("linear-span:4-3", {"\"4-3\"", "first one comes first"});
    row("linear-span:-3", {"\"\" is no layer"});
    row("linear-span:1--3", {"\"-3\" is no layer"});
    row("linear-span:1-2-3", {"\"2-3\" is no layer"});
    row("linear-span:1-2:x", {"\"x\"", "value of t"});
    row("fold-span:1-2:1", {"too many", "fold-span:FIRST-LAST"});
    row("zero-head:1", {"head is missing", "zero-head:LAYER:HEAD"});
    row("fix-norm", {"layer is missing", "fix-norm:final"});
    row("fix-norm:1", {"norm is missing"});
    row("fix-norm:1:final", {"\"final\"", "attention or mlp"});
    row("fix-norm:final:1", {"too many"});
    row("fix-norm:1:up", {"\"up\"", "attention or mlp"});
    row("clamp", {"site is missing", "clamp:SITE"});
    row("clamp:up:1:2:all:zero", {"\"up\"", "in attention_out mid down_in down_out out"});
    row("clamp:mid:1:2", {"position is missing"});
    row("clamp:mid:1:2:last:zero", {"\"last\" is no position"});
    row("clamp:mid:1:2:-1:zero", {"\"-1\" is no position"});
    row("clamp:mid:1:2:all", {"value is missing"});
    row("clamp:mid:1:2:all:nan", {"nan", "finite"});
    row("clamp:mid:1:2:all:median", {"median"});
    row("clamp:mid:1:2:all:zero:1", {"too many"});
    row("restore-sa:1:2", {"column is missing", "restore-sa:LAYER:ROW:COL"});
}

void EditGrammarTest::refusesWhatItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    words << '"' + text + '"';
    QCOMPARE(complaintAbout(errorOf([&] { parseEdit(text.toStdString()); }), ErrorCode::Usage, words), QString());
}

QTEST_GUILESS_MAIN(EditGrammarTest)
#include "edit_grammar_test.moc"
