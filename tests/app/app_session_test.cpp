// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "core/storage/session_file.h"
#include "tests/app/app_run.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace prosector;
using namespace prosector::tests;

namespace fs = std::filesystem;

// The command that runs a saved session again, with the demo model.
class AppSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Edit zero = ZeroWeight{{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)}};
        const Edit linear = LinearBlock{Layer(4)};
        fs::copy(demoFolder(), m_model, fs::copy_options::recursive);
        m_session.modelName = "model";
        m_session.model = identityOf(m_model, {});
        m_session.evaluationText = {"prompt", "Once upon a time there was a little girl who lived in a small house."};
        m_session.calibrationText = {"calibration", contentOf(demoFolder() / "../texts/general.txt").substr(0, 20'000)};
        m_session.protocol.window = 8;
        m_session.watchedWords = {"the"};
        m_session.steps = {{"Zero", {{zero}}}, {"Linear", {{zero}, {linear, {}, true}}}, {"Back", {{zero}}}};
        m_session.step = 2;

        EngineOptions options;
        options.calibration = m_session.calibrationText;
        const auto engine = makeEngine(std::move(options));
        engine->open(m_model, {});
        for (const EditList& edits : {EditList(), EditList{zero}, EditList{zero, linear}}) {
            const RunRequest request{m_session.evaluationText, m_session.protocol, edits, m_session.watchedWords};
            m_session.results.push_back(
                {edits, std::make_shared<const Evaluation>(engine->compare(request, {}, {}).edited)});
        }
        writeSession(m_session, m_file);
    }

    void everyStateIsRunAgainAndCompared()
    {
        const Answer answer = run({"run", file(), "--json"});
        QVERIFY2(answer.code == app::Done, qPrintable(answer.messages));
        const QJsonArray states = answer.json["states"].toArray();
        QCOMPARE(states.size(), 3); // each edit list once
        QCOMPARE(answer.json["compared"].toInt(), 3);
        QCOMPARE(answer.json["differing"].toInt(), 0);
        double largest = 0;
        for (const QJsonValue& state : states) {
            QVERIFY(state["agrees"].toBool());
            largest = std::max(largest, state["relative_difference"].toDouble());
        }
        qInfo("largest relative difference %g", largest);
        QVERIFY(states[2]["current"].toBool());
        QCOMPARE(states[1]["edits"].toArray(), QJsonArray({"zero:1:down:100:300"}));
        QVERIFY(states[1]["perplexity"].toDouble() > states[0]["perplexity"].toDouble());
        QCOMPARE(answer.json["baseline"]["perplexity"], states[0]["perplexity"]);
        QVERIFY(run({"run", file()}).text.contains("0 of them differ"));
    }

    void aNumberThatDiffersIsToldByTheExitCode()
    {
        Session changed = m_session;
        Evaluation other = *changed.results[1].evaluation;
        other.windows[0].lossSum *= 1.0001;
        changed.results[1].evaluation = std::make_shared<const Evaluation>(other);
        const fs::path path = m_folder / "changed.prosector";
        writeSession(changed, path);
        const Answer answer = run({"run", QString::fromStdString(path.string()), "--json"});
        QCOMPARE(answer.code, int(app::CheckFailed));
        QCOMPARE(answer.json["differing"].toInt(), 1);
        QVERIFY(!answer.json["states"][1]["agrees"].toBool());
    }

    void aModelThatMovedMustBeNamed()
    {
        const fs::path moved = m_folder / "elsewhere";
        fs::rename(m_model, moved);
        const Answer lost = run({"run", file()});
        QCOMPARE(lost.code, int(app::Failed));
        QVERIFY2(lost.messages.contains("--model"), qPrintable(lost.messages));
        const Answer found = run({"run", file(), "--model", QString::fromStdString(moved.string()), "--json"});
        QCOMPARE(found.code, int(app::Done));
        fs::rename(moved, m_model);
    }

    void aModelOfOtherContentIsRefusedUnlessWanted()
    {
        const fs::path other = m_folder / "other";
        fs::copy(m_model, other, fs::copy_options::recursive);
        std::ofstream(other / "config.json", std::ios::app) << "\n";
        const QString path = QString::fromStdString(other.string());
        const Answer refused = run({"run", file(), "--model", path});
        QCOMPARE(refused.code, int(app::Failed));
        QVERIFY2(refused.messages.contains("the configuration"), qPrintable(refused.messages));
        QCOMPARE(run({"run", file(), "--model", path, "--any-model", "--json"}).code, int(app::Done));
    }

    void whatIsNoSessionIsExplained()
    {
        QCOMPARE(run({"run"}).code, int(app::WrongUsage));
        QCOMPARE(run({"run", "/nowhere.prosector"}).code, int(app::Failed));
        const QString config = QString::fromStdString((demoFolder() / "config.json").string());
        const Answer answer = run({"run", config});
        QCOMPARE(answer.code, int(app::Failed));
        QVERIFY2(answer.messages.contains("no session"), qPrintable(answer.messages));
    }

private:
    QString file() const { return QString::fromStdString(m_file.string()); }

    QTemporaryDir m_directory;
    fs::path m_folder = m_directory.path().toStdString();
    fs::path m_model = m_folder / "model";
    fs::path m_file = m_folder / "session.prosector";
    Session m_session;
};

QTEST_GUILESS_MAIN(AppSessionTest)
#include "app_session_test.moc"
