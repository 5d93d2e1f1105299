// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/json_file.h"
#include "tests/core/error_check.h"
#include "tests/core/safetensors_maker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

class CheckpointJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTypedFields();
    void namesFileAndField();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void refusesLargeAndAbsentFiles();
};

void CheckpointJsonTest::readsTypedFields()
{
    const JsonFile json = parseJsonObject(
        R"({"whole":32.0,"size":7,"negative":-3,"rate":0.5,"flag":true,"word":"x","nothing":null,"inner":{"deep":1},"list":[1]})",
        "config.json");
    QCOMPARE(requireInteger(json, "whole"), 32);
    QCOMPARE(requireInteger(json, "negative"), -3);
    QCOMPARE(requireIntegerBetween(json, "size", 7, 7), 7);
    QCOMPARE(requireNumber(json, "size"), 7.0);
    QCOMPARE(requireNumber(json, "rate"), 0.5);
    QCOMPARE(requireBool(json, "flag"), true);
    QCOMPARE(requireString(json, "word"), std::string("x"));
    QCOMPARE(requireInteger(requireObject(json, "inner"), "deep"), 1);
    QCOMPARE(requireArray(json, "list").size(), 1U);
    QVERIFY(!has(json, "nothing") && !has(json, "absent") && has(json, "size"));
    QVERIFY(!findInteger(json, "nothing") && !findNumber(json, "absent") && !findBool(json, "absent")
            && !findString(json, "absent") && !findObject(json, "nothing"));
    QCOMPARE(findInteger(json, "size").value(), 7);
}

void CheckpointJsonTest::namesFileAndField()
{
    const JsonFile json = parseJsonObject(
        R"({"a":"text","half":0.5,"huge":1e300,"large":18446744073709551615,"inner":{"b":[]},"flag":1})",
        "config.json");
    const auto complaint = [](auto action, ErrorCode code, const QStringList& words) {
        return complaintAbout(errorOf(action), code, QStringList("config.json") + words);
    };
    QCOMPARE(complaint([&] { requireInteger(json, "absent"); }, ErrorCode::NotFound, {"\"absent\"", "missing"}),
             QString());
    for (const char* field : {"a", "half", "huge", "large", "inner"}) {
        QCOMPARE(complaint([&] { requireInteger(json, field); }, ErrorCode::Malformed,
                           {QString("\"%1\"").arg(field), "whole number"}),
                 QString());
        QCOMPARE(complaint([&] { findInteger(json, field); }, ErrorCode::Malformed, {QString("\"%1\"").arg(field)}),
                 QString());
    }
    QCOMPARE(
        complaint([&] { requireIntegerBetween(json, "flag", 2, 9); }, ErrorCode::Malformed, {"\"flag\"", "2", "9"}),
        QString());
    QCOMPARE(complaint([&] { requireBool(json, "flag"); }, ErrorCode::Malformed, {"\"flag\"", "true or false"}),
             QString());
    QCOMPARE(complaint([&] { requireString(json, "flag"); }, ErrorCode::Malformed, {"\"flag\"", "string"}), QString());
    QCOMPARE(complaint([&] { requireArray(json, "inner"); }, ErrorCode::Malformed, {"\"inner\"", "array"}), QString());
    QCOMPARE(complaint([&] { requireNumber(json, "a"); }, ErrorCode::Malformed, {"\"a\"", "number", "text"}),
             QString());
    QCOMPARE(
        complaint([&] { requireInteger(requireObject(json, "inner"), "b"); }, ErrorCode::Malformed, {"inner", "\"b\""}),
        QString());
}

void CheckpointJsonTest::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << "byte";
    QTest::newRow("an array") << QByteArray("[1]") << "array";
    QTest::newRow("null") << QByteArray("null") << "null";
    QTest::newRow("cut") << QByteArray("{\"a\": 1") << "byte 8";
    QTest::newRow("NaN") << QByteArray("{\"a\": NaN}") << "byte 7";
    QTest::newRow("comment") << QByteArray("{/* */}") << "byte";
    QTest::newRow("broken UTF-8") << QByteArray("{\"a\": \"\xff\"}") << "byte 8";
    QTest::newRow("number too large") << QByteArray("{\"a\": 1e999}") << "too large";
    QTest::newRow("zero byte behind it") << QByteArray("{}\0", 3) << "byte 3";
    QTest::newRow("65 deep") << QByteArray("{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}") << "64 deep";
    QTest::newRow("a million deep") << QByteArray("{\"a\":" + QByteArray(1000000, '[')) << "64 deep";
}

void CheckpointJsonTest::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    QCOMPARE(complaintAbout(errorOf([&] { parseJsonObject(text.toStdString(), "config.json"); }), ErrorCode::Malformed,
                            {"config.json", word}),
             QString());
    QVERIFY(parseJsonObject("{\"a\":" + std::string(63, '[') + std::string(63, ']') + "}", "x").object.contains("a"));
}

void CheckpointJsonTest::refusesLargeAndAbsentFiles()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("config.json").toStdString();
    QCOMPARE(complaintAbout(errorOf([&] { readJsonFile(path); }), ErrorCode::NotFound, {"config.json"}), QString());
    SafetensorsMaker::writeBytes(path, R"({"a":1})");
    QCOMPARE(requireInteger(readJsonFile(path), "a"), 1);
    QCOMPARE(complaintAbout(errorOf([&] { readJsonFile(path, {.bytes = 6}); }), ErrorCode::Malformed,
                            {"config.json", "7 bytes"}),
             QString());
    std::filesystem::resize_file(path, 1ULL << 40); // sparse
    QCOMPARE(
        complaintAbout(errorOf([&] { readJsonFile(path); }), ErrorCode::Malformed, {"config.json", "1099511627776"}),
        QString());
    SafetensorsMaker::writeBytes(path, R"({"a":1,"b":{"a":1},"a":2})");
    QCOMPARE(requireInteger(readJsonFile(path), "a"), 2);
    QCOMPARE(complaintAbout(errorOf([&] { readJsonFile(path, {.duplicatesAllowed = false}); }), ErrorCode::Malformed,
                            {"\"a\"", "twice"}),
             QString());
}

QTEST_GUILESS_MAIN(CheckpointJsonTest)
#include "checkpoint_json_test.moc"
