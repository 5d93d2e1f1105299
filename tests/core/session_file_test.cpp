// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/sha256.h"
#include "core/storage/session_file.h"
#include "tests/core/error_check.h"
#include "tests/core/session_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>

using namespace prosector;
using namespace prosector::tests;

namespace {

void writeBytes(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

// NaN is itself here.
bool isSame(double one, double other)
{
    return std::memcmp(&one, &other, sizeof one) == 0;
}

bool isSame(const Evaluation& one, const Evaluation& other)
{
    bool same = one.tokenLoss == other.tokenLoss && one.windows.size() == other.windows.size()
        && one.watched.size() == other.watched.size() && one.size == other.size;
    for (std::size_t i = 0; same && i < one.windows.size(); ++i) {
        same = one.windows[i].tokens == other.windows[i].tokens
            && isSame(one.windows[i].lossSum, other.windows[i].lossSum);
    }
    for (std::size_t i = 0; same && i < one.watched.size(); ++i) {
        const WatchedWord& a = one.watched[i];
        const WatchedWord& b = other.watched[i];
        same = a.word == b.word && a.token == b.token && a.severalTokens == b.severalTokens
            && std::ranges::equal(a.windowSums, b.windowSums, [](double x, double y) { return isSame(x, y); });
    }
    return same && one.provenance.edits == other.provenance.edits
        && one.provenance.protocol == other.provenance.protocol && one.provenance.text == other.provenance.text
        && one.provenance.passages == other.provenance.passages && one.provenance.bosUsed == other.provenance.bosUsed;
}

// An empty text where the error is as expected; else what is wrong.
template <class Action> QString refusal(Action action, ErrorCode code, const char* word)
{
    return complaintAbout(errorOf(action), code, {QString::fromLatin1(word)});
}

} // namespace

class SessionFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreThePublishedOnes()
    {
        // FIPS 180-4 example values.
        QCOMPARE(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                 "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        Sha256 pieces;
        for (int i = 0; i < 1000; ++i) {
            pieces.add(std::string(1000, 'a'));
        }
        QCOMPARE(pieces.hex(), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void everythingComesBackAsItWas()
    {
        const Session saved = fullSession();
        writeSession(saved, m_file);
        const Session read = readSession(m_file);
        QCOMPARE(read.modelName, saved.modelName);
        QCOMPARE(read.isBuiltIn, true);
        QVERIFY(read.model == saved.model);
        QVERIFY(read.evaluationText == saved.evaluationText);
        QVERIFY(read.calibrationText == saved.calibrationText);
        QVERIFY(read.protocol == saved.protocol);
        QVERIFY(read.watchedWords == saved.watchedWords);
        QVERIFY(read.generation == saved.generation);
        QVERIFY(read.firstRows == saved.firstRows);
        QVERIFY(read.steps == saved.steps);
        QCOMPARE(read.step, saved.step);
        QVERIFY(read.rows() == saved.steps[1].rows);
        QVERIFY(read.snapshots == saved.snapshots);
        QVERIFY(read.changes == saved.changes);
        QCOMPARE(read.layout, saved.layout);

        QCOMPARE(read.results.size(), saved.results.size());
        for (std::size_t i = 0; i < saved.results.size(); ++i) {
            QVERIFY(read.results[i].edits == saved.results[i].edits);
            QVERIFY(isSame(*read.results[i].evaluation, *saved.results[i].evaluation));
        }
        QVERIFY(read.effects[0].edits == saved.effects[0].edits);
        QVERIFY(isSame(read.effects[0].effects[0]->high, std::numeric_limits<double>::infinity()));
        QVERIFY(isSame(read.effects[0].effects[0]->value, 0.1));
        QVERIFY(!read.effects[0].effects[1]);

        const Scan& scan = read.scan->scan;
        QVERIFY(isSame(scan.layers[0].linearity, 1.0 / 3));
        QVERIFY(std::isnan(scan.layers[0].linearityUpdate));
        QCOMPARE(scan.layers[1].downIn.expert->value(), 2);
        QVERIFY(isSame(scan.layers[1].downIn.value, -2.5));
        QVERIFY(scan.layers[1].spikeWeight->at == saved.scan->scan.superWeights[0].at);
        QCOMPARE(scan.layers[1].downIn.tokenId.value(), 9);
        QVERIFY(!scan.layers[0].isResidualMassive && scan.layers[1].isResidualMassive);
        QCOMPARE(scan.tokens, 100);
        QVERIFY(read.scan->tokenTexts == saved.scan->tokenTexts);
    }

    void anEmptySessionComesBackToo()
    {
        writeSession({}, m_file);
        const Session read = readSession(m_file);
        QVERIFY(read.results.empty() && read.steps.empty() && !read.scan && read.layout.empty());
    }

    void aLongTextStaysInItsFile()
    {
        const std::filesystem::path text = m_folder / "long.txt";
        Session session;
        session.evaluationText = {text.string(), std::string(17 << 20, 'a')};
        writeBytes(text, session.evaluationText.bytes);
        writeSession(session, m_file);
        QVERIFY(std::filesystem::file_size(m_file) < 1 << 20);
        QVERIFY(readSession(m_file).evaluationText == session.evaluationText);
        writeBytes(text, "another");
        QCOMPARE(refusal([&] { readSession(m_file); }, ErrorCode::Mismatch, "long.txt"), QString());
    }

    void aNewerFormatIsNamed()
    {
        writeSession({}, m_file);
        std::string bytes = contentOf(m_file);
        bytes.replace(bytes.find(" 1\n"), 3, " 7\n");
        writeBytes(m_file, bytes);
        QCOMPARE(refusal([&] { readSession(m_file); }, ErrorCode::Unsupported, "newer version of the program"),
                 QString());
    }

    void whatIsNoSessionOrDamagedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        writeSession(fullSession(), m_file);
        const QByteArray whole = QByteArray::fromStdString(contentOf(m_file));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("only the first block") << whole.left(512);
        QTest::newRow("cut") << whole.chopped(1);
        QTest::newRow("longer") << QByteArray(whole + '\0');
        QByteArray flipped = whole;
        flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
        QTest::newRow("one bit") << flipped;
        QTest::newRow("without the first block") << whole.mid(512);
    }

    void whatIsNoSessionOrDamagedIsRefused()
    {
        QFETCH(QByteArray, bytes);
        writeBytes(m_file, bytes.toStdString());
        QCOMPARE(refusal([&] { readSession(m_file); }, ErrorCode::Malformed, "session.prosector"), QString());
    }

    void aMissingFileIsNamed()
    {
        QCOMPARE(refusal([&] { readSession(m_folder / "none.prosector"); }, ErrorCode::NotFound, "none.prosector"),
                 QString());
    }

    void modelsAreToldApart()
    {
        namespace fs = std::filesystem;
        const fs::path moved = m_folder / "moved";
        fs::copy(demoFolder(), moved, fs::copy_options::recursive);
        const ModelIdentity original = identityOf(demoFolder(), {});
        QVERIFY(differences(original, identityOf(moved, {})).empty());
        QCOMPARE(identityOf(moved / "", {}).path, moved.string());
        QVERIFY(!original.files.empty() && original.files[0].bytes > 1'000'000);

        const fs::path weights = moved / "model.safetensors";
        std::string bytes = contentOf(weights);
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        writeBytes(weights, bytes);
        QVERIFY(differences(original, identityOf(moved, {})) == std::vector{IdentityPart::Weights});

        writeBytes(moved / "config.json", contentOf(moved / "config.json") + "\n");
        QVERIFY(differences(original, identityOf(moved, {}))
                == (std::vector{IdentityPart::Config, IdentityPart::Weights}));
    }

    void aSnapshotOfTheCacheIsNamed()
    {
        namespace fs = std::filesystem;
        const fs::path snapshot = m_folder / "hub" / "models--org--some--name" / "snapshots" / "0123abcd";
        fs::create_directories(snapshot.parent_path());
        fs::copy(demoFolder(), snapshot, fs::copy_options::recursive);
        const ModelIdentity identity = identityOf(snapshot, {});
        QCOMPARE(identity.hubName, "org/some--name");
        QCOMPARE(identity.revision, "0123abcd");
    }

private:
    QTemporaryDir m_directory;
    std::filesystem::path m_folder = m_directory.path().toStdString();
    std::filesystem::path m_file = m_folder / "session.prosector";
};

QTEST_GUILESS_MAIN(SessionFileTest)
#include "session_file_test.moc"
