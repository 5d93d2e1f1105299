// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command `export`: its JSON, its tables, its exit codes.

#include "core/types/error.h"
#include "tests/app/app_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace prosector;
using namespace prosector::app;
using namespace prosector::tests;

class AppExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndProves()
    {
        const Answer answer = run(words({"--edit", "drop:4", "--json"}));
        QCOMPARE(answer.code, 0);
        const QJsonObject proof = answer.json["proof"].toObject();
        QVERIFY(proof["difference"].toDouble() < 1e-5);
        QVERIFY(proof["before"].toDouble() > 1 && proof["expected"] != proof["before"]);
        QCOMPARE(proof["dissected"], proof["expected"]);
        QCOMPARE(answer.json["layers"].toInt(), 7);
        QCOMPARE(answer.json["edits"].toArray(), QJsonArray({"drop:4"}));
        QStringList names;
        for (const QJsonValue& file : answer.json["files"].toArray()) {
            QVERIFY(QFile::exists(file.toString()));
            names.push_back(file.toString().section('/', -1));
        }
        for (const char* name : {"README.md", "config.json", "mergekit.yml", "model.safetensors", "tokenizer.json"}) {
            QVERIFY2(names.contains(QString(name)), name);
        }
        QFile readme(m_folder.filePath("out/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        QVERIFY(readme.readAll().contains("prosector export demo --out"));

        const Answer again = run(words({"--edit", "drop:4"}));
        QCOMPARE(again.code, 1);
        QVERIFY(again.messages.contains("something in it"));
        const Answer table = run(words({"--edit", "drop:5", "--overwrite", "--shard-size", "4MB"}));
        QCOMPARE(table.code, 0);
        QVERIFY2(table.text.contains("model-00002-of-0000"), qPrintable(table.text));
        QVERIFY(table.text.contains("opened again"));
    }

    void writesLinearBlocksAsAsked()
    {
        QCOMPARE(run(words({"--edit", "linear:3"})).code, 1);
        const Answer folded = run(words({"--edit", "linear:3", "--linear", "fold", "--json", "--overwrite"}));
        QCOMPARE(folded.json["edits"].toArray(), QJsonArray({"fold-span:3-3"}));
        const Answer extra = run(words({"--edit", "linear:3", "--linear", "extra", "--json", "--overwrite"}));
        QCOMPARE(extra.json["edits"].toArray(), QJsonArray({"linear:3"}));
        QCOMPARE(extra.json["layers"].toInt(), 7);
    }

    void explainsWrongUsage()
    {
        QCOMPARE(run({"export", "demo", "--edit", "drop:4"}).code, 2);
        QCOMPARE(run(words({"--shard-size", "5 apples"})).code, 2);
        QCOMPARE(run(words({"--shard-size", "-5GB"})).code, 2);
        QCOMPARE(run(words({"--linear", "round"})).code, 2);
    }

    void aFailedCheckHasItsOwnCode()
    {
        std::ostringstream messages;
        try {
            throw Error(ErrorCode::CheckFailed, "out", "scores otherwise", "report it");
        } catch (const Error&) {
            QCOMPARE(explainFailure(messages), int(CheckFailed));
        }
        QCOMPARE(int(CheckFailed), 4);
    }

private:
    QStringList words(const QStringList& more) const
    {
        return QStringList{"export",       "demo", "--out",    m_folder.filePath("out"),
                           "--max-tokens", "500",  "--window", "128"}
        + more;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(AppExportTest)
#include "app_export_test.moc"
