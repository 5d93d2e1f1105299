// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exports that are killed, run out of room or aim at the wrong place: what stood there stays as it was, and a sentence
// says why. Everything runs in children, because libtorch's threads do not survive a fork.

#include "tests/core/error_check.h"
#include "tests/core/export_check.h"
#include "tests/core/letter_model.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace prosector;
using namespace prosector::tests;

namespace {

pid_t startChild(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        int code = 99;
        try {
            code = work();
        } catch (const std::exception& error) {
            qInfo("%s", error.what());
        }
        _exit(code);
    }
    return child;
}

// The exit code; -1 where it was killed.
int ended(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class ExportSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        copyWithLetters("gpt2", path() / "model");
        copyWithLetters("llama", path() / "other");
    }

    void survivesBeingKilled()
    {
        // The other model stands where the export goes, and is replaced as a whole or not at all.
        std::filesystem::copy(path() / "other", path() / "out");
        QElapsedTimer time;
        time.start();
        QCOMPARE(ended(startChild([this] { return exportTo("out"); })), 0);
        const int whole = static_cast<int>(time.elapsed());
        int replaced = 0;
        int leftOver = 0;
        constexpr int times = 50;
        for (int i = 0; i < times; ++i) {
            std::filesystem::remove_all(path() / "out");
            std::filesystem::copy(path() / "other", path() / "out");
            const pid_t child = startChild([this] { return exportTo("out"); });
            QTest::qSleep(1 + QRandomGenerator::global()->bounded(whole));
            kill(child, SIGKILL);
            ended(child);
            const bool isNew = differenceOf(path() / "other", path() / "out").tensors != QStringList();
            if (isNew) {
                const auto written = Checkpoint::open(path() / "out");
                QVERIFY(written->find("transformer.h.1.mlp.c_proj.weight"));
                QVERIFY(!written->find("transformer.h.2.mlp.c_proj.weight"));
                QVERIFY(std::filesystem::exists(path() / "out" / "README.md"));
                ++replaced;
            } else {
                QCOMPARE(entriesOf(path() / "out"), entriesOf(path() / "other"));
            }
            for (const QString& name : entriesOf(path())) {
                if (name.startsWith(QLatin1String(".out"))) {
                    std::filesystem::remove_all(path() / name.toStdString());
                    ++leftOver;
                }
            }
        }
        qInfo("killed %d times within %d ms: %d times after the end, %d times with something half written beside",
              times, whole, replaced, leftOver);
        QVERIFY(replaced < times);
        QVERIFY(leftOver > 0);
    }

    void explainsALimitOnFileSizes()
    {
        const int code = ended(startChild([this] {
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit limit{};
            getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = 20'000;
            setrlimit(RLIMIT_FSIZE, &limit);
            return complained({"out"}, {"limit on the size of files"});
        }));
        QCOMPARE(code, 0);
        QCOMPARE(entriesOf(path()), QStringList({"model", "other"}));
    }

    void explainsAPlaceThatIsTaken()
    {
        SafetensorsMaker::writeBytes(path() / "file", "x");
        SafetensorsMaker::writeBytes(path() / "full" / "thing.txt", "x");
        QCOMPARE(ended(startChild([this] {
                     const int overFile = complained({"file"}, {"file", "new folder"});
                     const int inFile = complained({"file", "inner"}, {"file", "folder is needed"});
                     const int full = complained({"full"}, {"something in it"});
                     const int noModel = complained({"full"}, {"no config.json"}, true);
                     const int itself = complained({"model"}, {"never touches"}, true);
                     const int inside = complained({"model", "inner"}, {"never touches"}, true);
                     return overFile + inFile + full + noModel + itself + inside;
                 })),
                 0);
        QCOMPARE(contentOf(path() / "file"), std::string("x"));
        QCOMPARE(entriesOf(path() / "full"), QStringList("thing.txt"));
        QCOMPARE(entriesOf(path()), QStringList({"file", "full", "model", "other"}));
    }

    void explainsMissingPermission()
    {
        std::filesystem::create_directory(path() / "closed");
        std::filesystem::permissions(path() / "closed", std::filesystem::perms(0555));
        std::filesystem::permissions(path(), std::filesystem::perms(0755));
        QCOMPARE(ended(startChild([this] {
                     constexpr uid_t nobody = 65534;
                     if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
                         return 2;
                     }
                     return complained({"closed", "out"}, {"out", "Check who may"});
                 })),
                 0);
        QCOMPARE(entriesOf(path() / "closed"), QStringList());
    }

private:
    std::filesystem::path path() const { return m_folder->path().toStdString(); }

    void exportAs(const std::filesystem::path& folder, bool overwrite) const
    {
        EngineOptions options;
        options.threads = 1;
        const std::unique_ptr<Engine> engine = makeEngine(options);
        engine->open(path() / "model", {});
        ExportRequest request = exportOf({"drop:1"}, letters(300), folder);
        request.overwrite = overwrite;
        engine->exportModel(request, {});
    }

    int exportTo(const char* name) const
    {
        exportAs(path() / name, true);
        return 0;
    }

    // 0 where the export complains with these words.
    int complained(const std::vector<std::string>& place, const QStringList& words, bool overwrite = false) const
    {
        std::filesystem::path folder = path();
        for (const std::string& part : place) {
            folder /= part;
        }
        const auto error = errorOf([&] { exportAs(folder, overwrite); });
        const QString complaint = complaintAbout(error, ErrorCode::InputOutput, words);
        if (!complaint.isEmpty()) {
            qInfo("%s", qPrintable(complaint));
        }
        return complaint.isEmpty() ? 0 : 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ExportSafetyTest)
#include "export_safety_test.moc"
