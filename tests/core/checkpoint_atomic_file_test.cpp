// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/atomic_file.h"
#include "tests/core/error_check.h"
#include "tests/core/safetensors_maker.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace prosector;
using namespace prosector::tests;

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

int entriesIn(const fs::path& folder)
{
    return static_cast<int>(std::distance(fs::directory_iterator(folder), {}));
}

} // namespace

class CheckpointAtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void replacesWholeFiles();
    void leavesTheOldFileWithoutCommit();
    void makesFolders();
    void keepsLinksAndPermissions();
    void explainsWhatTheSystemRefuses();
    void explainsAFullDisk();
    void explainsALimitOnFileSizes();
    void explainsMissingPermission();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CheckpointAtomicFileTest::replacesWholeFiles()
{
    const fs::path path = folder() / "result.json";
    writeFileAtomically(path, "first");
    QCOMPARE(contentOf(path), std::string("first"));
    const std::string large(3'000'000, 'x');
    writeFileAtomically(path, large);
    QVERIFY(contentOf(path) == large);
    writeFileAtomically(path, {});
    QCOMPARE(contentOf(path), std::string());
    QCOMPARE(entriesIn(folder()), 1);
    fs::current_path(folder());
    writeFileAtomically("bare name", "here");
    QCOMPARE(contentOf(folder() / "bare name"), std::string("here"));
    fs::current_path("/");
}

void CheckpointAtomicFileTest::leavesTheOldFileWithoutCommit()
{
    const fs::path path = folder() / "scan.h5";
    writeFileAtomically(path, "old");
    {
        AtomicFile file(path);
        QCOMPARE(file.temporaryPath().extension().string(), std::string(".h5"));
        QCOMPARE(file.temporaryPath().parent_path(), folder());
        file.write("new");
        QCOMPARE(contentOf(path), std::string("old"));
        QCOMPARE(entriesIn(folder()), 2);
    }
    QCOMPARE(contentOf(path), std::string("old"));
    QCOMPARE(entriesIn(folder()), 1);
}

void CheckpointAtomicFileTest::makesFolders()
{
    writeFileAtomically(folder() / "a" / "b" / "c.csv", "1");
    QCOMPARE(contentOf(folder() / "a" / "b" / "c.csv"), std::string("1"));
    createFolder(folder() / "a" / "b");
    createFolder(folder() / "d" / "");
    QVERIFY(fs::is_directory(folder() / "d"));
}

void CheckpointAtomicFileTest::keepsLinksAndPermissions()
{
    writeFileAtomically(folder() / "there" / "target", "1");
    fs::permissions(folder() / "there" / "target",
                    fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    fs::create_symlink("there/target", folder() / "link");
    writeFileAtomically(folder() / "link", "2");
    QVERIFY(fs::is_symlink(folder() / "link"));
    QCOMPARE(contentOf(folder() / "there" / "target"), std::string("2"));
    QCOMPARE(static_cast<int>(fs::status(folder() / "there" / "target").permissions()), 0640);
    const mode_t mask = umask(022);
    writeFileAtomically(folder() / "fresh", "2");
    umask(mask);
    QCOMPARE(static_cast<int>(fs::status(folder() / "fresh").permissions()), 0644);
}

void CheckpointAtomicFileTest::explainsWhatTheSystemRefuses()
{
    writeFileAtomically(folder() / "file", "1");
    const auto complaint = [](const fs::path& path, const QStringList& words) {
        return complaintAbout(errorOf([&] { writeFileAtomically(path, "x"); }), ErrorCode::InputOutput, words);
    };
    QCOMPARE(complaint(folder() / "file" / "inner.csv", {"file", "folder is needed"}), QString());
    QCOMPARE(complaint(folder() / "file" / "deeper" / "inner.csv", {"file", "folder is needed"}), QString());
    QCOMPARE(complaint(folder(), {QString::fromStdString(folder().string()), "name of a file"}), QString());
    QCOMPARE(complaint(folder() / "", {"name of a file"}), QString());
    QCOMPARE(complaint(folder() / std::string(300, 'n'), {"shorter name"}), QString());
    QCOMPARE(complaintAbout(errorOf([&] { createFolder(folder() / "file"); }), ErrorCode::InputOutput,
                            {"file", "folder is needed"}),
             QString());
    QCOMPARE(entriesIn(folder()), 1);
}

void CheckpointAtomicFileTest::explainsAFullDisk()
{
    const auto error = errorOf([] { writeFileAtomically("/dev/full", "x"); });
    QCOMPARE(complaintAbout(error, ErrorCode::InputOutput, {"/dev/full", "full", "another place"}), QString());
    const auto early = errorOf([] { AtomicFile("/dev/full"); });
    QCOMPARE(complaintAbout(early, ErrorCode::InputOutput, {"/dev/full", "full"}), QString());
    QVERIFY(fs::is_character_file("/dev/full"));
    writeFileAtomically("/dev/null", "x");
    QVERIFY(fs::is_character_file("/dev/null"));
}

void CheckpointAtomicFileTest::explainsALimitOnFileSizes()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto error = errorOf([&] { writeFileAtomically(folder() / "large", std::string(5000, 'x')); });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(complaintAbout(error, ErrorCode::InputOutput, {"large", "limit"}), QString());
    QCOMPARE(entriesIn(folder()), 0);
}

void CheckpointAtomicFileTest::explainsMissingPermission()
{
    fs::permissions(folder(), fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec);
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
            _exit(2);
        }
        if (getuid() != nobody) {
            chmod(folder().c_str(), 0500);
        }
        const auto error = errorOf([&] { writeFileAtomically(folder() / "denied", "x"); });
        _exit(complaintAbout(error, ErrorCode::InputOutput, {"denied", "Check who may"}).isEmpty() ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    fs::permissions(folder(), fs::perms::owner_all);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(CheckpointAtomicFileTest)
#include "checkpoint_atomic_file_test.moc"
