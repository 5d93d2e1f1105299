// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prosector plan` and `prosector prune` on the built-in model.

#include <QTemporaryDir>
#include <QTest>

#include "tests/app/app_run.h"
#include "tests/core/test_data.h"

#include <cmath>

using namespace prosector::tests;

namespace {

// Maps are fitted on little, so that the test is quick.
QString calibration; // file

QStringList shortRun()
{
    return {"--quiet", "--window", "64", "--max-tokens", "130", "--calibration", calibration};
}

QStringList planned(const QStringList& more)
{
    return QStringList{"plan", "demo"} + shortRun() + more;
}

} // namespace

class AppPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plan();
    void saysTheSameAsText();
    void prune_data();
    void prune();
    void pruneRefuses_data();
    void pruneRefuses();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();

private:
    QTemporaryDir m_folder;
};

void AppPlanTest::initTestCase()
{
    calibration = m_folder.filePath("calibration.txt");
    QFile file(calibration);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(contentOf(sourceFolder() / "resources/texts/calibration.txt")).first(1200));
}

void AppPlanTest::plan()
{
    const Answer answer = run(planned({"--json", "--strategies", "bi,angular,greedy", "--actions", "drop,linear",
                                       "--blocks", "2", "--budget", "parameters:80%"}));
    QCOMPARE(answer.code, 0);
    const QJsonObject& json = answer.json;
    QCOMPARE(json["model"].toString(), "demo");
    QCOMPARE(json["window"].toInt(), 64);
    const QJsonArray rankings = json["rankings"].toArray();
    QStringList names;
    for (const QJsonValue& ranking : rankings) {
        names.append(ranking.toObject()["ranking"].toString());
        QCOMPARE(ranking.toObject()["scores"].toArray().size(), 8);
        QCOMPARE(ranking.toObject()["order"].toArray().size(), 8);
    }
    QCOMPARE(names,
             (QStringList{"block_influence", "angular", "relative_magnitude", "linearity", "sequential", "reverse",
                          "loss_dropped", "loss_linear"}));
    QCOMPARE(json["spans"].toArray().size(), 2);
    QCOMPARE(json["agreement"].toArray().size(), 12); // four rankings, three texts
    const QJsonObject baseline = json["baseline"].toObject();
    QCOMPARE(baseline["parameters"].toInt(), 2869920);
    QVERIFY(baseline["tokens_per_second"].toDouble() > 0);
    const QJsonArray curves = json["curves"].toArray();
    QCOMPARE(curves.size(), 6);
    double smallest = 1e9;
    for (const QJsonValue& curve : curves) {
        const QJsonArray points = curve.toObject()["points"].toArray();
        QCOMPARE(points.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject point = points[i].toObject();
            QCOMPARE(point["removed"].toInt(), i + 1);
            QCOMPARE(point["layers"].toArray().size(), i + 1);
            QVERIFY(point["perplexity"].toDouble() > 1);
            QVERIFY(point["parameters"].toInt() < 2869920);
            QVERIFY(point["file_bytes"].toInt() < baseline["file_bytes"].toInt());
            if (point["parameters"].toInt() <= 0.8 * 2869920) {
                smallest = std::min(smallest, point["perplexity"].toDouble());
            }
        }
    }
    QCOMPARE(json["best"].toObject()["perplexity"].toDouble(), smallest);
    // What perplexity says of the same edits.
    const QJsonObject first = curves[0].toObject()["points"].toArray()[0].toObject();
    const Answer alone = run({"perplexity", "demo", "--quiet", "--json", "--window", "64", "--max-tokens", "130",
                              "--edit", first["edits"].toArray()[0].toString()});
    const double relative = std::abs(first["perplexity"].toDouble() / alone.json["perplexity"].toDouble() - 1);
    qInfo("relative difference to perplexity %.2g", relative);
    QVERIFY(relative < 1e-5);
    QVERIFY(std::abs(first["delta_loss"].toDouble() - alone.json["delta_loss"].toDouble()) < 1e-5);
}

void AppPlanTest::saysTheSameAsText()
{
    const Answer answer =
        run(planned({"--strategies", "reverse", "--actions", "fold", "--blocks", "1", "--budget", "loss:-5"}));
    QCOMPARE(answer.code, 0);
    for (const char* word : {"Rankings of the blocks", "block_influence", "closest span", "Spearman's rho", "reverse",
                             "fold", "No point keeps to the budget", "calibration text"}) {
        QVERIFY2(answer.text.contains(word), word);
    }
}

void AppPlanTest::prune_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("action");
    QTest::newRow("bi, drop") << "bi"
                              << "drop";
    QTest::newRow("bi, fold") << "bi"
                              << "fold";
    QTest::newRow("greedy, linear") << "greedy"
                                    << "linear";
    QTest::newRow("angular, linear") << "angular"
                                     << "linear";
}

// The layers are those of the plan, and the folder is the state that the plan scored.
void AppPlanTest::prune()
{
    QFETCH(QString, by);
    QFETCH(QString, action);
    const QString out = m_folder.filePath(by + '-' + action);
    const QStringList text = QStringList{"--json"} + shortRun();
    const Answer pruned =
        run(QStringList{"prune", "demo", "--by", by, "--action", action, "--blocks", "2", "--out", out} + text);
    QVERIFY2(pruned.code == 0, qPrintable(pruned.messages));
    const QJsonObject plan =
        run(planned({"--json", "--strategies", by, "--actions", action, "--blocks", "2", "--no-speed"})).json;
    const QJsonObject point = plan["curves"].toArray()[0].toObject()["points"].toArray()[1].toObject();
    QCOMPARE(pruned.json["layers"].toArray(), point["layers"].toArray());
    QCOMPARE(pruned.json["after"].toObject()["parameters"], point["parameters"]);
    QCOMPARE(pruned.json["before"].toObject()["parameters"].toInt(), 2869920);
    const double after = pruned.json["after"].toObject()["perplexity"].toDouble();
    QCOMPARE(after, point["perplexity"].toDouble());
    const QJsonObject proof = pruned.json["proof"].toObject();
    QVERIFY(proof["difference"].toDouble() < 1e-5);
    const Answer again = run(QStringList{"perplexity", out} + text);
    const double relative = std::abs(again.json["perplexity"].toDouble() / after - 1);
    qInfo("relative difference of the written model %.2g", relative);
    QVERIFY(relative < 1e-5);
    const QJsonObject info = run({"info", out, "--json", "--quiet"}).json;
    QCOMPARE(info["layers"].toInt(), 6);
    if (action == "drop") {
        QCOMPARE(info["parameters"], point["parameters"]);
        const int headers = std::abs(info["file_bytes"].toInt() - point["file_bytes"].toInt());
        QVERIFY2(headers < 4096, qPrintable(QString::number(headers)));
    }
}

void AppPlanTest::pruneRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("code");
    QTest::newRow("strategy") << QStringList{"--blocks", "1", "--out", "x"} << "--by" << 2;
    QTest::newRow("blocks") << QStringList{"--by", "bi", "--out", "x"} << "--blocks" << 2;
    QTest::newRow("folder") << QStringList{"--by", "bi", "--blocks", "1"} << "--out" << 2;
    QTest::newRow("action") << QStringList{"--by", "bi", "--blocks", "1", "--out", "x", "--action", "burn"}
                            << "\"burn\" is not known" << 2;
    QTest::newRow("too many") << QStringList{"--by", "bi", "--blocks", "8", "--out", "x"}
                              << "8 of 8 blocks cannot be removed" << 1;
    QTest::newRow("none left") << QStringList{"--by", "bi", "--blocks", "2", "--out", "x", "--edit", "linear-span:1-7"}
                               << "only 1 can go this way" << 1;
}

void AppPlanTest::pruneRefuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    QFETCH(int, code);
    const Answer answer = run(QStringList{"prune", "demo"} + shortRun() + words);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.messages.contains(said), qPrintable(answer.messages));
}

void AppPlanTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("code");
    QTest::newRow("strategy") << QStringList{"--strategies", "bi,best"} << "\"best\" is not known" << 2;
    QTest::newRow("action") << QStringList{"--actions", "burn"} << "\"burn\" is not known" << 2;
    QTest::newRow("nothing") << QStringList{"--actions", ""} << "is not known" << 2;
    QTest::newRow("budget") << QStringList{"--budget", "loss:5%"} << "is no budget" << 2;
    QTest::newRow("budget kind") << QStringList{"--budget", "money:5"} << "is no budget" << 2;
    QTest::newRow("budget number") << QStringList{"--budget", "memory:"} << "is no budget" << 2;
    QTest::newRow("no block") << QStringList{"--blocks", "0"} << "--blocks" << 2;
    QTest::newRow("all blocks") << QStringList{"--blocks", "8"} << "8 of 8 blocks cannot be removed" << 1;
}

void AppPlanTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    QFETCH(int, code);
    const Answer answer = run(planned(words));
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.messages.contains(said), qPrintable(answer.messages));
}

QTEST_GUILESS_MAIN(AppPlanTest)
#include "app_plan_test.moc"
