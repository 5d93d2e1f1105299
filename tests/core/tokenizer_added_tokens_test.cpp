// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tokenizer_maker.h"

#include <QTest>

using namespace prosector;
using namespace prosector::tests;

// Tokens that are looked for in the text itself.
class TokenizerAddedTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void decodesAroundThem_data();
    void decodesAroundThem();
    void showsThem();
};

namespace {

// Characters are their own tokens: a-f are 0 to 5, space is 6, x is 7; added ones begin at 10.
QString tokenizerWith(const QString& added, const QString& normalizer = "null")
{
    return QStringLiteral(
               R"({"added_tokens":[%1],"normalizer":%2,"decoder":{"type":"Fuse"},"model":{"type":"BPE","merges":[],)"
               R"("vocab":{"a":0,"b":1,"c":2,"d":3,"e":4,"f":5," ":6,"x":7}}})")
        .arg(added, normalizer);
}

QString token(int id, const QString& content, const QString& more = {})
{
    return QStringLiteral(R"({"id":%1,"content":"%2","normalized":false,"special":true%3})").arg(id).arg(content, more);
}

} // namespace

void TokenizerAddedTokensTest::finds_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char* name, const QString& json, const char* text, const char* ids) {
        QTest::addRow("%s", name) << json << QString(text) << QString(ids);
    };
    row("plain", tokenizerWith(token(10, "<t>")), "a<t>b<t>", "0 10 1 10");
    row("longest", tokenizerWith(token(10, "ab") + "," + token(11, "abc")), "abcab", "11 10");
    row("leftmost", tokenizerWith(token(10, "ab") + "," + token(11, "bcd")), "abcd", "10 2 3");
    row("left strip", tokenizerWith(token(10, "<t>", R"(,"lstrip":true)")), "a  <t> b", "0 10 6 1");
    row("right strip", tokenizerWith(token(10, "<t>", R"(,"rstrip":true)")), "a <t>  b", "0 6 10 1");
    row("strip between", tokenizerWith(token(10, "<t>", R"(,"rstrip":true,"lstrip":true)")), "<t>  <t>", "10 10");
    row("single word", tokenizerWith(token(10, "ab", R"(,"single_word":true)")), "ab abc cab ab",
        "10 6 0 1 2 6 2 0 1 6 10");
    row("the model's id wins", tokenizerWith(token(10, "a")), "a", "0");
    row("raw tokens ignore normalization", tokenizerWith(token(10, "AB"), R"({"type":"Lowercase"})"), "ABab", "10 0 1");
    row("normalized tokens heed it",
        tokenizerWith(R"({"id":10,"content":"AB","normalized":true,"special":false})", R"({"type":"Lowercase"})"),
        "ABab", "10 10");
    row("normalization begins anew behind each", tokenizerWith(token(10, "<t>"), R"({"type":"Prepend","prepend":"x"})"),
        "a<t>b", "7 0 10 7 1");
    row("normalized content with a prefix", // as in older Llama files
        tokenizerWith(R"({"id":10,"content":"<t>","normalized":true,"special":true})",
                      R"({"type":"Prepend","prepend":"x"})"),
        "<t>b<t>", "10 1 ");
}

void TokenizerAddedTokensTest::finds()
{
    QFETCH(QString, json);
    QFETCH(QString, text);
    QFETCH(QString, ids);
    QCOMPARE(encoded(*tokenizerFrom(json.toStdString()), text.toStdString()), ids.trimmed());
}

void TokenizerAddedTokensTest::decodesAroundThem_data()
{
    QTest::addColumn<QString>("preTokenizer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const QString scheme = R"({"type":"Metaspace","replacement":"▁","prepend_scheme":"%1","split":false})";
    QTest::addRow("prefix everywhere") << scheme.arg("always") << "a</s>b"
                                       << "3 0 2 3 1";
    QTest::addRow("prefix at the beginning") << scheme.arg("first") << "a</s>b"
                                             << "3 0 2 1";
    QTest::addRow("a space of its own") << scheme.arg("first") << "a</s> b"
                                        << "3 0 2 3 1";
    QTest::addRow("token in front") << scheme.arg("first") << "</s>b"
                                    << "2 1";
    QTest::addRow("no prefix") << scheme.arg("never") << "a</s> b"
                               << "0 2 3 1";
}

void TokenizerAddedTokensTest::decodesAroundThem()
{
    QFETCH(QString, preTokenizer);
    QFETCH(QString, text);
    QFETCH(QString, ids);
    const QString json = R"({"added_tokens":[{"id":2,"content":"</s>","special":true,"normalized":false}],)"
                         R"("pre_tokenizer":%1,"decoder":%1,"model":{"type":"BPE","merges":[],)"
                         R"("vocab":{"a":0,"b":1,"▁":3}}})";
    const auto tokenizer = tokenizerFrom(json.arg(preTokenizer).toStdString());
    QCOMPARE(encoded(*tokenizer, text.toStdString()), ids);
    QCOMPARE(QString::fromStdString(tokenizer->decode(tokenizer->encode(text.toStdString()))), text);
}

void TokenizerAddedTokensTest::showsThem()
{
    const auto tokenizer = tokenizerFrom(tokenizerWith(token(10, "<é>") + "," + token(300, "<far>")).toStdString());
    QCOMPARE(tokenizer->piece(TokenId(10)), std::string("<é>"));
    QCOMPARE(tokenizer->piece(TokenId(11)), std::string("<id 11>"));
    QCOMPARE(tokenizer->size(), std::int64_t(301));
}

QTEST_GUILESS_MAIN(TokenizerAddedTokensTest)
#include "tokenizer_added_tokens_test.moc"
