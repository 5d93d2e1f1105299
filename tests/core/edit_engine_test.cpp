// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every verb of the edit grammar through the engine, on the embedded demo model: each one does something, and taking it
// back leaves no trace.

#include "core/edit/edit_grammar.h"
#include "core/engine/engine.h"
#include "tests/core/error_check.h"
#include "tests/core/test_data.h"

#include <QtTest>

#include <cmath>

using namespace prosector;
using namespace prosector::tests;

namespace {

Text text(const std::string& name)
{
    return {name, contentOf(sourceFolder() / "resources/texts" / (name + ".txt"))};
}

} // namespace

class EditEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        EngineOptions options;
        options.calibration = text("calibration");
        m_engine = makeEngine(options);
        m_engine->open(demoFolder(), {});
        m_before = evaluate({});
    }

    void undoingIsExact_data()
    {
        QTest::addColumn<QString>("edit");
        for (const char* edit : {"zero:1:down:100:300",
                                 "drop:4",
                                 "drop-attention:2",
                                 "drop-mlp:2",
                                 "linear:4",
                                 "mean:4",
                                 "linear-span:3-5",
                                 "linear-span:3-5:0.5",
                                 "fold-span:4-5",
                                 "zero-head:2:1",
                                 "fix-norm:3:attention",
                                 "fix-norm:3:mlp",
                                 "fix-norm:final",
                                 "clamp:in:3:100:first:zero",
                                 "clamp:attention_out:3:5:all:mean",
                                 "clamp:mid:2:100:all:1",
                                 "clamp:down_in:1:300:first:zero",
                                 "clamp:down_out:1:100:first:zero",
                                 "clamp:out:2:100:7:1.5",
                                 "restore-sa:1:100:300"}) {
            QTest::newRow(edit) << QString(edit);
        }
    }

    void undoingIsExact()
    {
        QFETCH(QString, edit);
        const Edit one = parseEdit(edit.toStdString());
        const Evaluation edited = evaluate({one});
        QVERIFY(edited.tokenLoss != m_before.tokenLoss);
        QVERIFY(std::isfinite(edited.loss()));
        QCOMPARE(evaluate({}).tokenLoss, m_before.tokenLoss);
        QCOMPARE(evaluate({one}).tokenLoss, edited.tokenLoss);
    }

    // The demo's super weight works through one token of each window: restoring that is nearly enough.
    void theSuperActivationIsWhatCounts()
    {
        const double zeroed = evaluate({parseEdit("zero:1:down:100:300")}).loss() - m_before.loss();
        const double restored = evaluate({parseEdit("restore-sa:1:100:300")}).loss() - m_before.loss();
        const double clamped = evaluate({parseEdit("clamp:down_out:1:100:first:zero")}).loss() - m_before.loss();
        QVERIFY(zeroed > 1);
        QVERIFY(std::abs(restored) < 0.01 * zeroed);
        QVERIFY(clamped > 0.9 * zeroed);
    }

    // At position 0 stands the same token in every window: its mean is its value, up to rounding.
    void theMeanAtTheFirstPositionIsItsValue()
    {
        const Evaluation clamped = evaluate({parseEdit("clamp:down_out:1:100:first:mean")});
        const double difference = std::abs(clamped.loss() / m_before.loss() - 1);
        qInfo("relative difference %.2g", difference);
        QVERIFY(difference < 1e-6);
    }

    void positionsBeyondTheCalibrationAreRefused()
    {
        EngineOptions options;
        options.calibration = {"short", "One day a small bird sat in a tree."};
        const std::unique_ptr<Engine> engine = makeEngine(options);
        engine->open(demoFolder(), {});
        const auto run = [&](const char* edit) { engine->evaluate({text("general"), {}, {parseEdit(edit)}, {}}, {}); };
        run("clamp:mid:2:100:200:1");
        run("clamp:mid:2:100:2:mean");
        QCOMPARE(complaintAbout(errorOf([&] { run("clamp:mid:2:100:200:mean"); }), ErrorCode::Mismatch,
                                {"position 200", "calibration text"}),
                 QString());
        run("clamp:mid:2:100:3:mean");
    }

private:
    Evaluation evaluate(const EditList& edits)
    {
        RunRequest request;
        request.text = text("evaluation");
        request.protocol.window = 256;
        request.protocol.maxTokens = 1500;
        request.edits = edits;
        return m_engine->evaluate(request, {});
    }

    std::unique_ptr<Engine> m_engine;
    Evaluation m_before;
};

QTEST_GUILESS_MAIN(EditEngineTest)
#include "edit_engine_test.moc"
