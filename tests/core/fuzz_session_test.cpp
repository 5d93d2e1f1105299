// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/session_document.h"
#include "core/storage/session_file.h"
#include "tests/core/fuzz.h"
#include "tests/core/session_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>

#include <fstream>

using namespace prosector;
using namespace prosector::tests;

// Damaged sessions: the file as a whole, and the document in it as if its sum were right.
class FuzzSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "session.prosector";
        writeSession(fullSession(), file);
        const std::string whole = contentOf(file);
        fuzz(
            mutationCount(), [&](Mutator& mutator) { return mutator.bytes(whole); },
            [&](const std::string& damaged) {
                std::ofstream(file, std::ios::binary) << damaged;
                readSession(file);
            });
    }

    void documents()
    {
        const nlohmann::json document = documentOf(fullSession());
        const std::string text = document.dump();
        fuzz(
            mutationCount(), [&](Mutator& mutator) { return mutator.jsonOrBytes(document, text); },
            [](const std::string& damaged) {
                const Session session = sessionFrom(parseJsonObject(damaged, "session.prosector"),
                                                    {[](Evaluation&, std::size_t) {}, [](Figure&, std::size_t) {}});
                documentOf(session);
                session.rows();
            });
    }
};

QTEST_GUILESS_MAIN(FuzzSessionTest)
#include "fuzz_session_test.moc"
