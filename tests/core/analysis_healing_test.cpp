// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inserted maps: distilled together, written, put in place by an edit; bad files are refused with a sentence.

#include "core/edit/edit_grammar.h"
#include "core/engine/engine.h"
#include "tests/core/error_check.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
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

class AnalysisHealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        EngineOptions options;
        options.calibration = text("calibration");
        m_engine = makeEngine(options);
        m_engine->open(demoFolder(), {});
    }
    void cleanupTestCase() { qInfo("healed is worse than unhealed for %d of %d sets of spans", m_worse, m_sets); }

    void healsAndWrites_data()
    {
        QTest::addColumn<QString>("spans");
        QTest::addColumn<QString>("edits");
        QTest::newRow("two") << "3,5"
                             << "map-span:3-3:%1 map-span:5-5:%1";
        QTest::newRow("three in a row") << "3,4,5"
                                        << "map-span:3-3:%1 map-span:4-4:%1 map-span:5-5:%1";
        QTest::newRow("spans") << "2-3,5-6"
                               << "map-span:2-3:%1 map-span:5-6:%1";
        QTest::newRow("one") << "4"
                             << "map-span:4-4:%1";
    }

    void healsAndWrites()
    {
        QFETCH(QString, spans);
        QFETCH(QString, edits);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("healed maps.safetensors"));
        const Figure figure = m_engine->analyze(
            {"healing", run({}), {{"spans", spans.toStdString()}, {"rounds", "6"}, {"out", file.toStdString()}}}, {});
        const Table& rounds = figure.table("rounds");
        const Column& heldOut = rounds.column("loss_heldout");
        double least = heldOut.number(0);
        for (std::size_t i = 1; i < rounds.rows(); ++i) {
            least = std::min(least, heldOut.number(i));
        }
        const Column& perplexity = figure.table("perplexity").column("perplexity");
        qInfo("held-out loss %.6g unhealed, %.6g healed; perplexity %.6g without maps, %.6g unhealed, %.6g healed",
              heldOut.number(0), least, perplexity.number(0), perplexity.number(1), perplexity.number(2));
        ++m_sets;
        m_worse += perplexity.number(2) > perplexity.number(1) ? 1 : 0;
        const std::size_t maps = figure.table("maps").rows();
        if (maps == 1) { // its own best fit already
            QCOMPARE(perplexity.number(2), perplexity.number(1));
        } else {
            QVERIFY(least < heldOut.number(0));
        }

        // The file as edits is the healed state.
        EditList list;
        for (const QString& edit : edits.split(' ')) {
            list.push_back(parseEdit(edit.arg(file).toStdString()));
        }
        const double difference = std::abs(m_engine->evaluate(run(list), {}).perplexity() / perplexity.number(2) - 1);
        qInfo("relative difference of the file's maps %.2g", difference);
        QVERIFY(difference < 1e-5); // the identity is in the file's matrices, rounded to float32 with them
    }

    void unhealedMapsAreLinearBlocks()
    {
        const Figure figure = m_engine->analyze({"healing", run({}), {{"spans", "3-4"}, {"rounds", "1"}}}, {});
        const double expected = m_engine->evaluate(run({parseEdit("linear-span:3-4")}), {}).perplexity();
        const double difference = std::abs(figure.table("perplexity").column("perplexity").number(1) / expected - 1);
        qInfo("relative difference %.2g", difference);
        QVERIFY(difference < 1e-6);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(m_engine->analyze({"healing", run({}), {}}, Feedback(stop.get_token())), Cancelled);
    }

    void refusesWrongSpans()
    {
        const auto complaint = [this](const char* spans, const QStringList& words) {
            return complaintAbout(errorOf([&] {
                                      m_engine->analyze({"healing", run({}), {{"spans", spans}}}, {});
                                  }),
                                  ErrorCode::Usage, words);
        };
        QCOMPARE(complaint("3,2-4", {"twice"}), QString());
        QCOMPARE(complaint("3,,4", {"no span"}), QString());
        QCOMPARE(complaint("7-9", {"between 0 and 7"}), QString());
    }

    void refusesFilesThatDoNotFit()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "maps.safetensors";
        const auto complaint = [&](ErrorCode code, const QStringList& words) {
            const EditList edits{MapSpan{{Layer(3), Layer(4)}, file.string()}};
            return complaintAbout(errorOf([&] { m_engine->evaluate(run(edits), {}); }), code, words);
        };
        QCOMPARE(complaint(ErrorCode::NotFound, {"maps.safetensors"}), QString());
        SafetensorsMaker other;
        other.add("blocks.3.weight", "F32", {1, 1}, std::string(4, '\0'));
        other.write(file);
        QCOMPARE(complaint(ErrorCode::NotFound, {"blocks.3-4.weight"}), QString());
        SafetensorsMaker narrow;
        narrow.add("blocks.3-4.weight", "F32", {2, 2}, std::string(16, '\0'));
        narrow.write(file);
        QCOMPARE(complaint(ErrorCode::Mismatch, {"blocks.3-4.weight", "width"}), QString());
        const auto width = static_cast<std::size_t>(m_engine->model()->width);
        std::vector<float> values(width * width);
        values[5] = std::nanf("");
        SafetensorsMaker bad;
        bad.add("blocks.3-4.weight", "F32", {static_cast<std::int64_t>(width), static_cast<std::int64_t>(width)},
                bytesOf(values));
        bad.write(file);
        QCOMPARE(complaint(ErrorCode::Malformed, {"not a finite number"}), QString());
    }

private:
    static RunRequest run(const EditList& edits)
    {
        RunRequest request;
        request.text = text("evaluation");
        request.protocol.window = 256;
        request.protocol.maxTokens = 2000;
        request.edits = edits;
        return request;
    }

    std::unique_ptr<Engine> m_engine;
    int m_sets = 0;
    int m_worse = 0;
};

QTEST_GUILESS_MAIN(AnalysisHealingTest)
#include "analysis_healing_test.moc"
