// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovery.h"
#include "tests/core/error_check.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace prosector;
using namespace prosector::tests;

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARunningProgramHoldsIsNotTaken()
    {
        auto slot = RecoverySlot::make(m_folder);
        std::ofstream(slot->file()) << "work";
        QVERIFY(RecoverySlot::takeAbandoned(m_folder).empty());
        const std::filesystem::path file = slot->file();
        slot.reset();
        auto taken = RecoverySlot::takeAbandoned(m_folder);
        QCOMPARE(taken.size(), std::size_t(1));
        QVERIFY(taken[0]->file() == file);
        QVERIFY(RecoverySlot::takeAbandoned(m_folder).empty()); // it has an owner again
        taken[0]->clear();
        taken.clear();
        QVERIFY(RecoverySlot::takeAbandoned(m_folder).empty());
        QVERIFY(std::filesystem::is_empty(m_folder));
    }

    void whatAKilledProgramLeavesIsTaken()
    {
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto slot = RecoverySlot::make(m_folder);
            std::ofstream(slot->file()) << "work";
            std::ofstream(m_folder / (slot->file().stem().string() + ".partial-1-0.prosector")) << "half";
            [[maybe_unused]] const ssize_t written = write(ready[1], "x", 1);
            pause();
            _exit(0);
        }
        char byte = 0;
        QCOMPARE(read(ready[0], &byte, 1), ssize_t(1));
        QVERIFY(RecoverySlot::takeAbandoned(m_folder).empty()); // it lives
        QCOMPARE(kill(child, SIGKILL), 0);
        QCOMPARE(waitpid(child, nullptr, 0), child);
        auto taken = RecoverySlot::takeAbandoned(m_folder);
        QCOMPARE(taken.size(), std::size_t(1));
        QCOMPARE(contentOf(taken[0]->file()), "work");
        taken[0]->clear();
        taken.clear();
        QVERIFY(std::filesystem::is_empty(m_folder));
    }

    void theNewestComesFirst()
    {
        auto older = RecoverySlot::make(m_folder);
        auto newer = RecoverySlot::make(m_folder);
        for (const auto* slot : {older.get(), newer.get()}) {
            std::ofstream(slot->file()) << "work";
        }
        std::filesystem::last_write_time(older->file(),
                                         std::filesystem::last_write_time(newer->file()) - std::chrono::minutes(1));
        const std::filesystem::path file = newer->file();
        older.reset();
        newer.reset();
        auto taken = RecoverySlot::takeAbandoned(m_folder);
        QCOMPARE(taken.size(), std::size_t(2));
        QVERIFY(taken[0]->file() == file);
        for (const auto& slot : taken) {
            slot->clear();
        }
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const std::filesystem::path file = m_folder / "file";
        std::ofstream(file) << "in the way";
        QCOMPARE(complaintAbout(errorOf([&] { RecoverySlot::make(file / "inside"); }), ErrorCode::InputOutput,
                                {QStringLiteral("file")}),
                 QString());
        QVERIFY(RecoverySlot::takeAbandoned(file).empty());
        std::filesystem::remove(file);
    }

private:
    QTemporaryDir m_directory;
    std::filesystem::path m_folder = m_directory.path().toStdString();
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
