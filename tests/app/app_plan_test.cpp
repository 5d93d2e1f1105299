// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prosector plan` on the built-in model.

#include <QTest>

#include "tests/app/app_run.h"

#include <cmath>

using namespace prosector::tests;

namespace {

QStringList planned(QStringList more)
{
    return QStringList{"plan", "demo", "--quiet", "--window", "64", "--max-tokens", "300"} + more;
}

} // namespace

class AppPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan();
    void saysTheSameAsText();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

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
    const Answer alone = run({"perplexity", "demo", "--quiet", "--json", "--window", "64", "--max-tokens", "300",
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
