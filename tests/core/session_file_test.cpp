// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/sha256.h"
#include "core/storage/detail/checked_block.h"
#include "core/storage/detail/session_document.h"
#include "core/storage/session_file.h"
#include "tests/core/error_check.h"
#include "tests/core/session_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
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

bool isSame(const std::vector<double>& one, const std::vector<double>& other)
{
    return std::ranges::equal(one, other, [](double x, double y) { return isSame(x, y); });
}

template <class Value> bool isSame(const std::vector<Value>& one, const std::vector<Value>& other)
{
    return one == other;
}

bool isSame(const Estimate& one, const Estimate& other)
{
    return isSame(one.value, other.value) && isSame(one.low, other.low) && isSame(one.high, other.high);
}

bool isSame(const Column& one, const Column& other)
{
    return one.name == other.name && one.title == other.title && one.unit == other.unit && one.words == other.words
        && std::visit(
               [&](const auto& values) {
                   const auto* others = std::get_if<std::decay_t<decltype(values)>>(&other.values);
                   return others && isSame(values, *others);
               },
               one.values);
}

bool isSame(const Table& one, const Table& other)
{
    return one.name == other.name && one.title == other.title
        && std::ranges::equal(one.columns, other.columns,
                              [](const Column& a, const Column& b) { return isSame(a, b); });
}

bool isSame(const Plot& one, const Plot& other)
{
    return one.title == other.title && one.kind == other.kind && one.table == other.table && one.x == other.x
        && one.y == other.y && one.value == other.value && one.labels == other.labels && one.group == other.group
        && one.isLogarithmic == other.isLogarithmic && one.isDifference == other.isDifference;
}

bool isSame(const Figure& one, const Figure& other)
{
    return one.analysis == other.analysis && one.title == other.title && one.caption == other.caption
        && one.remarks == other.remarks
        && std::ranges::equal(one.tables, other.tables, [](const Table& a, const Table& b) { return isSame(a, b); })
        && std::ranges::equal(one.plots, other.plots, [](const Plot& a, const Plot& b) { return isSame(a, b); });
}

bool isSame(const PlanPoint& one, const PlanPoint& other)
{
    return one.layers == other.layers && one.edits == other.edits && isSame(one.loss, other.loss)
        && isSame(one.change, other.change) && one.cost.parameters == other.cost.parameters
        && one.cost.fileBytes == other.cost.fileBytes && one.cost.memoryBytes == other.cost.memoryBytes
        && isSame(one.cost.tokensPerSecond, other.cost.tokensPerSecond);
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

    // In a file whose sum is right, as another program may have written it.
    void textsFillTheirBytes_data()
    {
        QTest::addColumn<std::int64_t>("lastLength"); // of the texts of a column
        QTest::addColumn<QString>("complaint");
        QTest::newRow("too long") << std::int64_t(3) << "/figures/0/0/2: a text in it claims to be longer than all";
        QTest::newRow("negative") << std::int64_t(-1) << "/figures/0/0/2: a text in it claims to be longer than all";
        QTest::newRow("bytes left") << std::int64_t(1) << "/figures/0/0/2: there are bytes behind its last text";
    }

    void textsFillTheirBytes()
    {
        QFETCH(std::int64_t, lastLength);
        QFETCH(QString, complaint);
        writeSession(fullSession(), m_file);
        std::string bytes = contentOf(m_file);
        const auto lengths = [](std::int64_t last) {
            const std::array<std::int64_t, 3> numbers{2, 0, last};
            return std::string(reinterpret_cast<const char*>(numbers.data()), sizeof numbers);
        };
        const std::size_t place = bytes.find(lengths(2));
        QVERIFY(place != std::string::npos && bytes.find(lengths(2), place + 1) == std::string::npos);
        bytes.replace(place, lengths(2).size(), lengths(lastLength));
        writeBytes(m_file, bytes);
        writeCheckedBlock(m_file, m_file);
        const std::optional<Error> error = errorOf([&] { readSession(m_file); });
        QVERIFY(error && error->code() == ErrorCode::Malformed);
        QCOMPARE(QString::fromStdString(error->where().english() + ": " + error->message().english()),
                 QString::fromStdString(m_file.string()) + QStringLiteral(": ") + complaint);
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

    void figuresComeBackAsTheyWere()
    {
        const Session saved = fullSession();
        writeSession(saved, m_file);
        const Session read = readSession(m_file);
        QCOMPARE(read.figures.size(), std::size_t(1));
        const SessionFigure& known = read.figures[0];
        QVERIFY(isSame(*known.figure, *saved.figures[0].figure));
        QVERIFY(known.edits == saved.figures[0].edits);
        QCOMPARE(known.text, "builtin:evaluation");
        QVERIFY(known.protocol == saved.protocol);
        QCOMPARE(known.command, "prosector analyse linearity");
        QCOMPARE(read.trials.size(), std::size_t(1));
        QVERIFY(read.trials[0].standing == saved.trials[0].standing);
        QVERIFY(read.trials[0].candidate == saved.trials[0].candidate);
        QVERIFY(isSame(read.trials[0].effect, saved.trials[0].effect));
    }

    void aPlanComesBackAsItWas()
    {
        const Plan saved = strangePlan();
        Session session;
        session.plan = std::make_shared<const Plan>(saved);
        writeSession(session, m_file);
        const Plan read = *readSession(m_file).plan;
        QVERIFY(read.provenance.protocol == saved.provenance.protocol);
        QVERIFY(isSame(read.original, saved.original));
        QCOMPARE(read.rankings.size(), saved.rankings.size());
        for (std::size_t i = 0; i < read.rankings.size(); ++i) {
            QVERIFY(read.rankings[i].kind == saved.rankings[i].kind);
            QVERIFY(isSame(read.rankings[i].scores, saved.rankings[i].scores));
            QVERIFY(read.rankings[i].order == saved.rankings[i].order);
            QVERIFY(isSame(read.rankings[i].foresight, saved.rankings[i].foresight));
        }
        QCOMPARE(read.angles.size(), saved.angles.size());
        for (std::size_t i = 0; i < read.angles.size(); ++i) {
            QVERIFY(isSame(read.angles[i], saved.angles[i]));
        }
        QVERIFY(read.spans[0].span == saved.spans[0].span && read.spans[0].blocks == 1);
        QVERIFY(isSame(read.spans[0].angular, 1.0 / 7));
        QVERIFY(read.agreements[0].kind == RankingKind::Linearity && read.agreements[0].otherText == "other");
        QVERIFY(isSame(read.agreements[0].kendall, 0.1));
        QCOMPARE(read.curves.size(), saved.curves.size());
        QVERIFY(read.curves[0].strategy == RemovalStrategy::Greedy && read.curves[0].action == RemovalAction::Drop);
        QVERIFY(isSame(read.curves[0].points.at(0), saved.curves[0].points[0]));
        QVERIFY(read.curves[1].action == RemovalAction::Fold && read.curves[1].refusal == saved.curves[1].refusal);
        QVERIFY(read.remarks == saved.remarks);
        QVERIFY(!read.isComplete);
    }

    void whatAnEarlierVersionSavedOpens()
    {
        nlohmann::json document = documentOf(fullSession());
        for (const char* newer : {"figures", "plan", "trials"}) {
            QCOMPARE(document.erase(newer), std::size_t(1));
        }
        const auto nothing = [](auto&, std::size_t) {};
        const Session read = sessionFrom({document, "old.prosector"}, {nothing, nothing});
        QVERIFY(read.figures.empty() && !read.plan && read.trials.empty());
        QCOMPARE(read.steps.size(), std::size_t(3));
    }

    // Whose sum is right, as if another program had written it.
    void aFigureThatDoesNotFitTogetherIsRefused_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::newRow("no table") << "/tables"
                                  << "[]";
        QTest::newRow("a plot of no table") << "/plots/0/table"
                                            << "\"other\"";
        QTest::newRow("no such column") << "/plots/0/x"
                                        << "\"other\"";
        QTest::newRow("labels that are numbers") << "/plots/0/labels"
                                                 << "\"value\"";
        QTest::newRow("a heatmap without rows") << "/plots/1/y"
                                                << "[]";
        QTest::newRow("no such type") << "/tables/0/columns/0/values"
                                      << "\"colors\"";
        QTest::newRow("no such kind") << "/plots/0/kind"
                                      << "\"pie\"";
        QTest::newRow("a title of nothing") << "/title"
                                            << "{}";
    }

    void aFigureThatDoesNotFitTogetherIsRefused()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        nlohmann::json document = documentOf(fullSession());
        document.at("figures").at(0).at("figure").at(nlohmann::json::json_pointer(pointer.toStdString())) =
            nlohmann::json::parse(value.toStdString());
        const auto nothing = [](auto&, std::size_t) {};
        QVERIFY_EXCEPTION_THROWN(sessionFrom({document, "odd.prosector"}, {nothing, nothing}), Error);
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
