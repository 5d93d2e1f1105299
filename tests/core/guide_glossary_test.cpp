// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/glossary.h"
#include "error_check.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

namespace {

const QByteArray english = R"({"entries": [
    {"id": "loss", "term": "Loss", "text": "How surprised.", "otherNames": ["nats"], "sources": ["a2024"]},
    {"id": "block", "term": "Block", "text": "One layer.", "related": ["loss"]}
]})";

} // namespace

class GuideGlossaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { write("en.json", english); }
    void cleanup()
    {
        for (const char* name : {"de.json", "zh_CN.json"}) {
            QFile::remove(m_folder.filePath(QLatin1String(name)));
        }
    }

    void entriesAreFoundById()
    {
        const Glossary glossary = readGlossary(folder(), "en");
        QCOMPARE(glossary.entries.size(), std::size_t(2));
        const GlossaryEntry* loss = glossary.find("loss");
        QVERIFY(loss);
        QCOMPARE(loss->term, std::string("Loss"));
        QCOMPARE(loss->text, std::string("How surprised."));
        QCOMPARE(loss->otherNames, std::vector<std::string>{"nats"});
        QCOMPARE(loss->sources, std::vector<std::string>{"a2024"});
        QCOMPARE(glossary.find("block")->related, std::vector<std::string>{"loss"});
        QVERIFY(!glossary.find("perplexity"));
        QVERIFY(!glossary.find(""));
    }

    void translationLiesOverTheEnglish()
    {
        write("de.json", R"({"entries": [{"id": "loss", "term": "Verlust", "text": "Wie erstaunt.",
                                          "otherNames": ["Kreuzentropie"]}]})");
        const Glossary glossary = readGlossary(folder(), "de_AT");
        QCOMPARE(glossary.find("loss")->term, std::string("Verlust"));
        QCOMPARE(glossary.find("loss")->text, std::string("Wie erstaunt."));
        const std::vector<std::string> names{"nats", "Kreuzentropie"};
        QCOMPARE(glossary.find("loss")->otherNames, names);
        QCOMPARE(glossary.find("loss")->sources, std::vector<std::string>{"a2024"});
        QCOMPARE(glossary.find("block")->term, std::string("Block"));
        QCOMPARE(readGlossary(folder(), "en").find("loss")->term, std::string("Loss"));
        QCOMPARE(readGlossary(folder(), "../de").find("loss")->term, std::string("Loss"));
    }

    // Simplified Chinese is no stand-in for other ways to write Chinese.
    void languageOfACountryIsTakenAsAWhole()
    {
        write("zh_CN.json", R"({"entries": [{"id": "loss", "term": "\u635f\u5931", "text": "\u610f\u5916"}]})");
        QCOMPARE(readGlossary(folder(), "zh_CN").find("loss")->term, std::string("\u635f\u5931"));
        QCOMPARE(readGlossary(folder(), "zh_CN").find("block")->term, std::string("Block"));
        QCOMPARE(readGlossary(folder(), "zh_TW").find("loss")->term, std::string("Loss"));
        QCOMPARE(readGlossary(folder(), "zh").find("loss")->term, std::string("Loss"));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("words");

        const auto entry = [](const char* fields) { return QByteArray(R"({"entries": [)") + fields + "]}"; };
        QTest::newRow("no entries") << QByteArray("en.json") << QByteArray("{}") << ErrorCode::NotFound
                                    << QStringList{"\"entries\""};
        QTest::newRow("no text") << QByteArray("en.json") << entry(R"({"id": "a", "term": "A"})") << ErrorCode::NotFound
                                 << QStringList{"entry 1", "\"text\""};
        QTest::newRow("id with a space") << QByteArray("en.json") << entry(R"({"id": "a b", "term": "A", "text": "A"})")
                                         << ErrorCode::Malformed << QStringList{"entry 1", "\"id\"", "a b"};
        QTest::newRow("id twice") << QByteArray(
            "en.json") << entry(R"({"id": "a", "term": "A", "text": "A"}, {"id": "a", "term": "B", "text": "B"})")
                                  << ErrorCode::Malformed << QStringList{"\"a\"", "twice"};
        QTest::newRow("related to nothing")
            << QByteArray("en.json") << entry(R"({"id": "a", "term": "A", "text": "A", "related": ["b"]})")
            << ErrorCode::Malformed << QStringList{"entry \"a\"", "\"related\"", "\"b\""};
        QTest::newRow("other names no strings")
            << QByteArray("en.json") << entry(R"({"id": "a", "term": "A", "text": "A", "otherNames": [1]})")
            << ErrorCode::Malformed << QStringList{"entry 1", "\"otherNames\""};
        QTest::newRow("translation of nothing")
            << QByteArray("de.json") << entry(R"({"id": "a", "term": "A", "text": "A"})") << ErrorCode::Mismatch
            << QStringList{"entry 1", "\"id\"", "en.json"};
        QTest::newRow("translated source")
            << QByteArray("de.json") << entry(R"({"id": "loss", "term": "A", "text": "A", "sources": ["x"]})")
            << ErrorCode::Malformed << QStringList{"entry 1", "\"sources\"", "otherNames"};
    }

    void badFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, words);
        write(file, content);
        words.append(m_folder.filePath(QString::fromLatin1(file)));
        const QString complaint = complaintAbout(errorOf([&] { readGlossary(folder(), "de"); }), code, words);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    void write(const QByteArray& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(GuideGlossaryTest)
#include "guide_glossary_test.moc"
