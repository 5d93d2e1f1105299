// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits that name what a model does not have are refused with a sentence.

#include <QTest>

#include "core/edit/edit_grammar.h"
#include "tests/core/error_check.h"

#include <limits>

using namespace prosector;
using namespace prosector::tests;

namespace {

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
    model.context = 64;
    model.gated = gated;
    return model;
}

} // namespace

class EditCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksRanges_data();
    void checksRanges();
    void checksNumbers();
    void refusesWhatTheModelLacks_data();
    void refusesWhatTheModelLacks();
};

void EditCheckTest::checksRanges_data()
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
    row("mean:2", "mean:3", "layer 3");
    row("linear-span:0-2", "linear-span:0-3", "layer 3");
    row("linear-span:1-1", "linear-span:3-4", "layer 4");
    row("fold-span:1-2", "fold-span:1-3", "layer 3");
    row("fold-span:2-2", "fold-span:0-2", "no block before layer 0");
    row("zero-head:2:3", "zero-head:2:4", "head 4");
    row("zero-head:2:3", "zero-head:3:0", "layer 3");
    row("fix-norm:2:mlp", "fix-norm:3:mlp", "layer 3");
    row("clamp:in:2:19:all:zero", "clamp:in:2:20:all:zero", "channel 20 in \"in\" of layer 2");
    row("clamp:mid:2:19:all:zero", "clamp:mid:3:19:all:zero", "layer 3");
    row("clamp:down_in:2:49:all:zero", "clamp:down_in:2:50:all:zero", "channel 50");
    row("clamp:down_out:2:19:63:zero", "clamp:down_out:2:20:63:zero", "channel 20");
    row("clamp:out:2:19:63:mean", "clamp:out:2:19:64:mean", "position 64");
    row("restore-sa:2:19:49", "restore-sa:2:20:49", "row 20");
    row("restore-sa:2:19:49", "restore-sa:2:19:50", "column 50");
    row("restore-sa:2:19:49", "restore-sa:3:19:49", "layer 3");
}

void EditCheckTest::checksRanges()
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

void EditCheckTest::checksNumbers()
{
    checkEdit(parseEdit("zero:0:gate:0:0"), facts(true));
    QCOMPARE(complaintAbout(errorOf([] { checkEdit(parseEdit("zero:0:gate:0:0"), facts(false)); }), ErrorCode::Mismatch,
                            {"gate"}),
             QString());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<Edit> edits{ScaleWeight{{}, nan},
                                  SetWeight{WeightCoordinate(), nan},
                                  ScaleRow{{}, Channel(0), nan},
                                  LinearBlock{Layer(0), nan},
                                  LinearSpan{{Layer(0), Layer(1)}, nan},
                                  ClampChannel{Site::In, Layer(0), Channel(0), {}, nan}};
    for (const Edit& edit : edits) {
        QCOMPARE(complaintAbout(errorOf([&] { checkEdit(edit, facts(true)); }), ErrorCode::Usage, {"finite"}),
                 QString());
    }
}

void EditCheckTest::refusesWhatTheModelLacks_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* edit, const char* model, const char* word) {
        QTest::addRow("%s, %s", edit, model) << QString(edit) << QString(model) << QString(word);
    };
    row("clamp:mid:1:0:all:zero", "parallel", "side by side");
    row("clamp:down_in:1:0:all:zero", "mixture", "mixture of experts");
    row("restore-sa:1:0:0", "mixture", "mixture of experts");
    row("fold-span:2-2", "mixture", "layer 1 is a mixture of experts");
    row("fold-span:1-2", "norm behind", "a norm follows the down projection of layer 0");
    row("fix-norm:1:attention", "no norms", "no norm in front of the attention");
    row("fix-norm:1:mlp", "no norms", "no norm in front of the MLP");
    row("fix-norm:final", "no norms", "no norm in front of the head");
    row("fix-norm:1:mlp", "shared norm", "reads the attention's norm");
}

void EditCheckTest::refusesWhatTheModelLacks()
{
    QFETCH(QString, edit);
    QFETCH(QString, model);
    QFETCH(QString, word);
    ModelFacts lacking = facts(true);
    lacking.parallel = model == QLatin1String("parallel");
    lacking.norms.shared = model == QLatin1String("shared norm");
    lacking.norms.behindMlp = model == QLatin1String("norm behind");
    if (model == QLatin1String("no norms")) {
        lacking.norms = {false, false, false, false, false};
    } else if (model == QLatin1String("mixture")) {
        lacking.mixture.experts = 4;
        lacking.mixture.intermediate = 50;
        lacking.mixture.layers = {false, true, false};
    }
    checkEdit(parseEdit(edit.toStdString()), facts(true));
    QCOMPARE(complaintAbout(errorOf([&] { checkEdit(parseEdit(edit.toStdString()), lacking); }), ErrorCode::Mismatch,
                            {word, edit}),
             QString());
}

QTEST_GUILESS_MAIN(EditCheckTest)
#include "edit_check_test.moc"
