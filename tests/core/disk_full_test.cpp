// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fills up while a scan is written: a sentence, no half-written file.

#include "core/storage/scan_file.h"
#include "core/types/error.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace prosector;

namespace {

// Files of this process may grow to so many bytes.
void limitFileSize(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scanLeavesNothingHalfWritten()
    {
        Scan scan;
        scan.provenance.model = "demo";
        for (int layer = 0; layer < 200; ++layer) {
            LayerScan one;
            one.layer = Layer(layer);
            scan.layers.push_back(one);
        }
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("scan.h5")).toStdString();
        writeScan(scan, file);
        const auto size = std::filesystem::file_size(file);
        std::filesystem::remove(file);

        limitFileSize(static_cast<rlim_t>(size / 2));
        std::string sentence;
        try {
            writeScan(scan, file);
        } catch (const Error& error) {
            sentence = error.what();
            QCOMPARE(error.code(), ErrorCode::InputOutput);
            QVERIFY(!error.remedy().empty());
        }
        limitFileSize(RLIM_INFINITY);
        qInfo("%s", sentence.c_str());
        QVERIFY(!sentence.empty());
        QVERIFY(sentence.find('\n') == std::string::npos);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "disk_full_test.moc"
