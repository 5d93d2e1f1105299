// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/app/app_run.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace prosector::tests;

// The program as it is started: what only a process can show. Everything else is tested in this process, because
// starting the program takes a second.
class AppProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnStandardOutput();
    void explainsOnStandardError();
    void isStoppedByCtrlC();
    void survivesAFullDisk();
    void toursWithoutADisplay();
    void toursNowhereElse();

private:
    static constexpr int patience = 120000; // milliseconds

    void start(QProcess& process, const QStringList& words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            environment.remove(name);
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(PROSECTOR_PROGRAM, words);
        QVERIFY(process.waitForStarted());
    }

    Answer answer(const QStringList& words, const QString& outputFile = {}) const
    {
        QProcess process;
        if (!outputFile.isEmpty()) {
            process.setStandardOutputFile(outputFile);
        }
        start(process, words);
        process.waitForFinished(patience);
        const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return Answer::from(code, process.readAllStandardOutput().toStdString(),
                            process.readAllStandardError().toStdString());
    }

    QTemporaryDir m_folder;
};

void AppProgramTest::answersOnStandardOutput()
{
    const Answer perplexity = answer({"perplexity", "demo", "--window", "256", "--json"});
    QCOMPARE(perplexity.code, 0);
    QCOMPARE(perplexity.json["tokens"].toInt(), 4655);
    QVERIFY(std::abs(perplexity.json["perplexity"].toDouble() / 31.509505 - 1) < 1e-6);
    QVERIFY(perplexity.messages.contains("evaluating"));
    const Answer scan = answer({"scan", "demo", "--max-tokens", "500", "--out", "scan", "--quiet", "--json"});
    QCOMPARE(scan.code, 0);
    QVERIFY2(scan.messages.isEmpty(), qPrintable(scan.messages));
    QCOMPARE(scan.json["super_weights"].toArray().first().toObject()["col"].toInt(), 300);
    QVERIFY(!QImage(m_folder.filePath("scan/spikes.png")).isNull());
    const Answer version = answer({"--version"});
    QCOMPARE(version.code, 0);
    QVERIFY(version.text.startsWith("prosector "));
}

void AppProgramTest::explainsOnStandardError()
{
    const Answer usage = answer({"perplexity"});
    QCOMPARE(usage.code, 2);
    QVERIFY(usage.text.isEmpty() && usage.messages.contains("MODEL"));
    const Answer misspelled = answer({"perplexty"});
    QCOMPARE(misspelled.code, 2);
    QVERIFY(misspelled.messages.contains("\"perplexty\"") && misspelled.messages.contains("--help"));
    const Answer missing = answer({"/no/such/model"});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.messages.contains("/no/such/model"));
}

void AppProgramTest::isStoppedByCtrlC()
{
    QFile text(m_folder.filePath("long.txt"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    for (int i = 0; i < 40000; ++i) {
        text.write("Once upon a time there was a little girl who liked the sun.\n");
    }
    text.close();
    QProcess process;
    start(process, {"perplexity", "demo", "--text", text.fileName(), "--json"});
    QByteArray messages;
    QTRY_VERIFY_WITH_TIMEOUT((messages += process.readAllStandardError()).contains("evaluating"), patience);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("cancelled"));
}

void AppProgramTest::survivesAFullDisk()
{
    const Answer full = answer({"tokenize", "demo", "--json"}, "/dev/full");
    QCOMPARE(full.code, 1);
    QVERIFY2(full.messages.contains("standard output") && full.messages.contains("full"), qPrintable(full.messages));
}

void AppProgramTest::toursWithoutADisplay()
{
    const Answer tour = answer({});
    QVERIFY2(tour.code == 0, qPrintable(tour.messages));
    const QDir out(m_folder.filePath("prosector-out"));
    const QStringList expected{"before-after.csv",  "layers.csv",           "scan.h5",        "window-edited-dark.png",
                               "window-edited.png", "window-scan-dark.png", "window-scan.png"};
    QCOMPARE(out.entryList(QDir::Files, QDir::Name), expected);
    for (const char* name : {"window-scan", "window-edited"}) {
        const QImage light(out.filePath(QString(name) + ".png"));
        const QImage dark(out.filePath(QString(name) + "-dark.png"));
        QVERIFY(light.width() >= 1200 && light.height() >= 800);
        QCOMPARE(light.size(), dark.size());
        QVERIFY(qGray(light.pixel(3, light.height() - 3)) > 200);
        QVERIFY(qGray(dark.pixel(3, dark.height() - 3)) < 80);
    }
    QVERIFY(QImage(out.filePath("window-scan.png")) != QImage(out.filePath("window-edited.png")));
    for (const char* part : {"super weight", "zero:1:down:100:300", "perplexity", "31.50", "probability of \"the\""}) {
        QVERIFY2(tour.text.contains(part), qPrintable(QString(part) + " is not in\n" + tour.text));
    }
    QFile table(out.filePath("before-after.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 12);
    const QList<QByteArray> perplexity = lines[1].split(',');
    QVERIFY(std::abs(perplexity[1].toDouble() / 31.509505 - 1) < 1e-6);
    QVERIFY(perplexity[3].toDouble() > 20);
}

void AppProgramTest::toursNowhereElse()
{
    QFile file(m_folder.filePath("in-the-way"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Answer blocked = answer({"demo", "--out", file.fileName()});
    QCOMPARE(blocked.code, 1);
    QVERIFY(blocked.messages.contains("in-the-way"));
}

QTEST_GUILESS_MAIN(AppProgramTest)
#include "app_program_test.moc"
