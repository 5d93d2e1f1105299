// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/text_file.h"
#include "tests/core/error_check.h"
#include "tests/core/safetensors_maker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

class CheckpointTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByteForByte();
    void namesTheFirstInvalidByte_data();
    void namesTheFirstInvalidByte();
    void joinsJsonLines();
    void refusesBrokenJsonLines_data();
    void refusesBrokenJsonLines();
    void joinsWikitext();
};

void CheckpointTextTest::readsByteForByte()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("text").toStdString();
    const std::string bytes("\xef\xbb\xbf"
                            "a\r\n\0b \xf0\x9f\x98\x80\n",
                            14);
    SafetensorsMaker::writeBytes(path, bytes);
    QCOMPARE(readTextFile(path).bytes, bytes);
    QCOMPARE(readTextFile(path).name, path.string());
    SafetensorsMaker::writeBytes(path, "");
    QCOMPARE(readTextFile(path).bytes, std::string());
    QCOMPARE(
        complaintAbout(errorOf([&] { readTextFile(path.parent_path() / "absent"); }), ErrorCode::NotFound, {"absent"}),
        QString());
    QCOMPARE(complaintAbout(errorOf([&] { readTextFile(path.parent_path()); }), ErrorCode::InputOutput, {"folder"}),
             QString());
}

void CheckpointTextTest::namesTheFirstInvalidByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset"); // -1: valid
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("last of each length") << QByteArray("\x7f\xdf\xbf\xef\xbf\xbf\xf4\x8f\xbf\xbf") << -1;
    QTest::newRow("stray continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("ff") << QByteArray("ab\xff"
                                      "cd")
                        << 2;
    QTest::newRow("cut") << QByteArray("ab\xe2\x82") << 2;
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << 0;
    QTest::newRow("overlong of three") << QByteArray("a\xe0\x80\xaf") << 1;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 0;
    QTest::newRow("above the last") << QByteArray("\xf4\x90\x80\x80") << 0;
    QTest::newRow("behind a good one") << QByteArray("\xc3\xb6\xc3") << 2;
}

void CheckpointTextTest::namesTheFirstInvalidByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, offset);
    const auto error = errorOf([&] { requireUtf8(bytes.toStdString(), "a text"); });
    if (offset < 0) {
        QVERIFY(!error);
    } else {
        QCOMPARE(complaintAbout(error, ErrorCode::Malformed, {"a text", QString("offset %1 ").arg(offset)}), QString());
    }
}

void CheckpointTextTest::joinsJsonLines()
{
    const Text text{"x.jsonl", "{\"text\":\"a\\nb\",\"id\":1}\n\n  \r\n{\"text\":\"\\u00e9\"}\r\n{\"text\":\"\"}"};
    const Text joined = textOfJsonLines(text, "text");
    QCOMPARE(joined.name, text.name);
    QCOMPARE(joined.bytes, std::string("a\nb\n\n\xc3\xa9\n\n"));
    QVERIFY((joined.passages == std::vector<TextSpan>{{0, 3}, {5, 2}, {9, 0}}));
    QCOMPARE(textOfJsonLines({"x.jsonl", ""}, "text").bytes, std::string());
    QCOMPARE(textOfJsonLines({"x.jsonl", "{\"story\":\"s\"}"}, "story").bytes, std::string("s"));
}

void CheckpointTextTest::refusesBrokenJsonLines_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("no JSON") << QByteArray("plain words") << static_cast<int>(ErrorCode::Malformed) << "JSON";
    QTest::newRow("an array") << QByteArray("[]") << static_cast<int>(ErrorCode::Malformed) << "object";
    QTest::newRow("field missing") << QByteArray("{\"id\":1}") << static_cast<int>(ErrorCode::NotFound) << "\"text\"";
    QTest::newRow("field a number") << QByteArray("{\"text\":1}") << static_cast<int>(ErrorCode::Malformed) << "string";
}

void CheckpointTextTest::refusesBrokenJsonLines()
{
    QFETCH(QByteArray, second);
    QFETCH(int, code);
    QFETCH(QString, word);
    const Text text{"x.jsonl", "{\"text\":\"a\"}\n\n" + second.toStdString()};
    QCOMPARE(complaintAbout(errorOf([&] { textOfJsonLines(text, "text"); }), static_cast<ErrorCode>(code),
                            {"x.jsonl, line 3", word}),
             QString());
}

void CheckpointTextTest::joinsWikitext()
{
    QCOMPARE(joinedAsWikitext(""), std::string());
    QCOMPARE(joinedAsWikitext(" \n = Title = \n \n Words . \n"), std::string("\n\n = Title = \n\n\n\n\n Words . \n"));
    QCOMPARE(joinedAsWikitext("no end"), std::string("no end"));
}

QTEST_GUILESS_MAIN(CheckpointTextTest)
#include "checkpoint_text_test.moc"
