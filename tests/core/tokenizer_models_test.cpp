// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tokenizer_maker.h"

#include <QTest>

using namespace prosector;
using namespace prosector::tests;

// What the BPE and Unigram parts of a tokenizer.json do, on vocabularies small enough to follow by hand.
class TokenizerModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void longWordsTakeNoSquareTime();
};

void TokenizerModelsTest::encodes_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");

    const QString bpe = R"({"decoder":{"type":"Fuse"},"model":{"type":"BPE",%1}})";
    const QString abc = R"("vocab":{"a":0,"b":1,"c":2,"ab":3,"bc":4,"abc":5,"<u>":6},)";
    const auto row = [](const char* name, const QString& json, const char* text, const char* ids) {
        QTest::addRow("%s", name) << json << QString(text) << QString(ids);
    };
    row("the lowest rank first", bpe.arg(abc + R"("merges":["b c","a b"])"), "abc", "0 4");
    row("then the next", bpe.arg(abc + R"("merges":["b c","a b","a bc"])"), "abc", "5");
    row("the leftmost of equals", bpe.arg(abc + R"("merges":["a b"])"), "ababab", "3 3 3");
    row("merges as pairs", bpe.arg(abc + R"("merges":[["a","b"],["ab","c"]])"), "abcab", "5 3");
    row("no type stated", R"({"model":{)" + abc + R"("merges":["a b"]}})", "ab", "3");
    row("unknown characters vanish", bpe.arg(abc + R"("merges":["a b"])"), "axb", "3");
    row("unknown characters", bpe.arg(abc + R"("merges":["a b"],"unk_token":"<u>")"), "xxab", "6 6 3");
    row("fused", bpe.arg(abc + R"("merges":["a b"],"unk_token":"<u>","fuse_unk":true)"), "xéxabx", "6 3 6");
    row("whole words need their merges", bpe.arg(abc + R"("merges":["a b"])"), "abc", "3 2");
    row("unless merges are ignored", bpe.arg(abc + R"("merges":["a b"],"ignore_merges":true)"), "abc", "5");
    row("byte fallback",
        bpe.arg(R"("vocab":{"a":0,"<0xC3>":1,"<0xA9>":2,"<u>":3},"merges":[],"byte_fallback":true,"unk_token":"<u>")"),
        "aéx", "0 1 2 3");
    row("prefix within words",
        bpe.arg(R"("vocab":{"a":0,"##b":1,"##c":2,"ab":3,"##bc":4,"b":5},"merges":["a ##b"],)"
                R"("continuing_subword_prefix":"##")"),
        "abc", "3 2");
    row("suffix at the end of words",
        bpe.arg(R"("vocab":{"a":0,"b":1,"b</w>":2,"ab</w>":3},"merges":["a b</w>"],"end_of_word_suffix":"</w>")"), "ab",
        "3");
    row("pieces with spaces in merges",
        bpe.arg(R"("vocab":{" ":0,"  ":1,"    ":2,"a":3,"a ":4},"merges":["   ","     ","a  "])"), "    a ", "2 4");

    const QString unigram = R"({"decoder":{"type":"Fuse"},"model":{"type":"Unigram",%1}})";
    const QString pieces = R"("vocab":[["<u>",0],["a",-2],["b",-2],["ab",-3],["abc",-9],["c",-2],["d",-1.5]])";
    row("the best sum", unigram.arg(R"("unk_id":0,)" + pieces), "abc", "3 5");
    row("unknown ones as one", unigram.arg(R"("unk_id":0,)" + pieces), "xyab", "0 3");
    row("without unknown", unigram.arg(R"("unk_id":null,)" + pieces), "xad", "1 6");
    row("unigram without a type", R"({"model":{"unk_id":0,)" + pieces + "}}", "dab", "6 3");
    row("unigram byte fallback",
        unigram.arg(R"("unk_id":0,"byte_fallback":true,"vocab":[["<u>",0],["a",-1],["<0xC3>",-9],["<0xA9>",-9]])"),
        "éaxé", "2 3 1 0");
}

void TokenizerModelsTest::encodes()
{
    QFETCH(QString, json);
    QFETCH(QString, text);
    QFETCH(QString, ids);
    const auto tokenizer = tokenizerFrom(json.toStdString());
    QCOMPARE(encoded(*tokenizer, text.toStdString()), ids);
}

void TokenizerModelsTest::longWordsTakeNoSquareTime()
{
    // A million letters without a pre-tokenizer: a second, or days.
    const auto bpe = tokenizerFrom(
        R"({"model":{"type":"BPE","vocab":{"a":0,"b":1,"aa":2,"ab":3,"aaaa":4},"merges":["a a","a b","aa aa"]}})");
    std::string text(1'000'000, 'a');
    QCOMPARE(bpe->encode(text).size(), 250'000U);
    for (std::size_t i = 3; i < text.size(); i += 4) {
        text[i] = 'b';
    }
    QCOMPARE(bpe->encode(text).size(), 500'000U);
    const auto unigram =
        tokenizerFrom(R"({"model":{"type":"Unigram","unk_id":0,"vocab":[["<u>",0],["a",-2],["aa",-3]]}})");
    QCOMPARE(unigram->encode(std::string(1'000'000, 'a')).size(), 500'000U);
}

QTEST_GUILESS_MAIN(TokenizerModelsTest)
#include "tokenizer_models_test.moc"
