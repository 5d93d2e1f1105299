// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/error_check.h"
#include "tests/core/largest_allocation.h"
#include "tests/core/test_data.h"
#include "tests/core/tokenizer_maker.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

// Broken tokenizers: an Error that names file and field, or a tokenizer that works; never a crash, a hang or memory out
// of proportion.
class TokenizerDamagedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheField_data();
    void namesTheField();
    void survivesShortenedModels();
    void survivesMutations_data();
    void survivesMutations();
    void givesUpOnCatastrophicPatterns();
    void refusesTextsThatGrow();
    void allocatesInProportion_data();
    void allocatesInProportion();
};

namespace {

constexpr auto model = R"("model":{"type":"BPE","vocab":{"a":0,"b":1,"ab":2},"merges":["a b"]})";

QByteArray withField(const QByteArray& field)
{
    return '{' + field + ',' + model + '}';
}

// Uses everything that a text passes; Errors are fine.
void exercise(const TokenizerFolder& folder)
{
    try {
        const auto tokenizer = folder.load();
        const auto ids = tokenizer->encode(" a</s> b\xFF  abé\u0301<0x41> 12\n");
        tokenizer->decode(ids);
        for (std::int64_t id = -1; id < 12; ++id) {
            tokenizer->piece(TokenId(id));
        }
    } catch (const Error& error) {
        if (error.where().empty() || error.remedy().empty()) {
            throw std::logic_error(error.what());
        }
    }
}

} // namespace

void TokenizerDamagedTest::namesTheField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    const auto malformed = [](const char* name, const QByteArray& json, const QStringList& words) {
        QTest::addRow("%s", name) << json << static_cast<int>(ErrorCode::Malformed) << words;
    };
    const auto unsupported = [](const char* name, const QByteArray& json, const QStringList& words) {
        QTest::addRow("%s", name) << json << static_cast<int>(ErrorCode::Unsupported) << words;
    };
    malformed("empty", "", {"JSON", "byte"});
    malformed("cut off", R"({"model":{"vocab":{"a":0)", {"JSON", "byte 25"});
    malformed("no UTF-8", "{\"a\":\"\xFF\"}", {"JSON", "byte 7"});
    malformed("an array", "[1]", {"is not an object"});
    malformed("no model", "{}", {"\"model\""});
    malformed("model is a string", R"({"model":"BPE"})", {"model", "not an object"});
    malformed("no vocabulary", R"({"model":{"type":"BPE","merges":[]}})", {"model", "\"vocab\""});
    malformed("no merges", R"({"model":{"type":"BPE","vocab":{}}})", {"model", "\"merges\""});
    malformed("type is a number", R"({"model":{"type":1,"vocab":{},"merges":[]}})", {"model.type", "string"});
    malformed("id is a string", R"({"model":{"vocab":{"a":"0"},"merges":[]}})", {"model.vocab.a", "whole number"});
    malformed("id is negative", R"({"model":{"vocab":{"a":-1},"merges":[]}})", {"model.vocab.a"});
    malformed("id is enormous", R"({"model":{"vocab":{"a":4294967295},"merges":[]}})", {"model.vocab.a", "16777215"});
    malformed("id is beyond numbers", R"({"model":{"vocab":{"a":99999999999999999999999},"merges":[]}})",
              {"model.vocab.a"});
    malformed("id is an object", R"({"model":{"vocab":{"a":{}},"merges":[]}})", {"model.vocab.a"});
    malformed("merge of one", R"({"model":{"vocab":{"a":0},"merges":["a"]}})", {"model.merges[0]", "pair"});
    malformed("merge of three", R"({"model":{"vocab":{"a":0},"merges":[["a","a","a"]]}})", {"model.merges[0]"});
    malformed("merge is a number", R"({"model":{"vocab":{"a":0},"merges":[5]}})", {"model.merges[0]"});
    malformed("merge of strangers", R"({"model":{"vocab":{"a":0,"ax":1},"merges":["a x"]}})",
              {"model", "merges[0]", "\"x\""});
    malformed("merge into a stranger", R"({"model":{"vocab":{"a":0},"merges":["a a"]}})", {"merges[0]", "\"aa\""});
    malformed("unknown token is unknown", R"({"model":{"vocab":{"a":0},"merges":[],"unk_token":"u"}})",
              {"model.unk_token", "vocabulary"});
    malformed("score is missing", R"({"model":{"type":"Unigram","vocab":[["a"]]}})", {"model.vocab[0]", "score"});
    malformed("score is text", R"({"model":{"type":"Unigram","vocab":[["a","b"]]}})", {"model.vocab[0]"});
    malformed("score is beyond numbers", R"({"model":{"type":"Unigram","vocab":[["a",1e999]]}})", {"JSON"});
    malformed("unknown id", R"({"model":{"type":"Unigram","unk_id":1,"vocab":[["a",0]]}})", {"model.unk_id"});
    malformed("added token without content", withField(R"("added_tokens":[{"id":1}])"),
              {"added_tokens[0]", "\"content\""});
    malformed("added token's id", withField(R"("added_tokens":[{"id":99999999,"content":"x"}])"),
              {"added_tokens[0].id", "16777215"});
    malformed("added token's flag", withField(R"("added_tokens":[{"id":9,"content":"x","lstrip":1}])"),
              {"added_tokens[0].lstrip", "true nor false"});
    malformed("added tokens", withField(R"("added_tokens":{})"), {"added_tokens", "array"});
    malformed("normalizer without type", withField(R"("normalizer":{})"), {"normalizer", "\"type\""});
    malformed("step of a sequence", withField(R"("normalizer":{"type":"Sequence","normalizers":[{"type":"Prepend"}]})"),
              {"normalizer.normalizers[0]", "\"prepend\""});
    malformed("replacement", withField(R"("normalizer":{"type":"Replace","pattern":{},"content":""})"),
              {"normalizer.pattern", "\"Regex\""});
    malformed("character map", withField(R"("normalizer":{"type":"Precompiled","precompiled_charsmap":"AAAAAAAA"})"),
              {"normalizer.precompiled_charsmap", "trie"});
    malformed("character map's text", withField(R"("normalizer":{"type":"Precompiled","precompiled_charsmap":"*"})"),
              {"normalizer.precompiled_charsmap", "base 64"});
    malformed("pattern",
              withField(R"x("pre_tokenizer":{"type":"Split","pattern":{"Regex":"(a"},"behavior":"Isolated"})x"),
              {"pre_tokenizer.pattern.Regex", "pattern"});
    malformed("behavior",
              withField(R"("pre_tokenizer":{"type":"Split","pattern":{"String":"a"},"behavior":"Dropped"})"),
              {"pre_tokenizer.behavior", "Isolated"});
    malformed("metaspace", withField(R"("pre_tokenizer":{"type":"Metaspace","replacement":"ab"})"),
              {"pre_tokenizer.replacement", "single"});
    malformed("scheme", withField(R"("decoder":{"type":"Metaspace","replacement":"a","prepend_scheme":"last"})"),
              {"decoder.prepend_scheme", "always"});
    malformed("template without text",
              withField(R"("post_processor":{"type":"TemplateProcessing","single":[],"special_tokens":{}})"),
              {"post_processor.single", "text"});
    malformed("template's token",
              withField(R"("post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<s>"}}],)"
                        R"("special_tokens":{}})"),
              {"post_processor.special_tokens", "\"<s>\""});
    malformed("roberta", withField(R"("post_processor":{"type":"RobertaProcessing","cls":["<s>",0],"sep":["</s>"]})"),
              {"post_processor.sep", "1 elements"});
    malformed("deep", withField("\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']')), {"nested", "64"});
    malformed("many steps",
              withField(R"("decoder":{"type":"Sequence","decoders":[)" + QByteArray(R"({"type":"Fuse"},)").repeated(64)
                        + R"({"type":"Fuse"}]})"),
              {"decoder.decoders[64]", "64"});
    malformed("long replacement",
              withField(R"("normalizer":{"type":"Prepend","prepend":")" + QByteArray(257, 'x') + "\"}"),
              {"normalizer.prepend", "256"});
    unsupported("word pieces", R"({"model":{"type":"WordPiece","vocab":{"a":0}}})", {"model", "WordPiece"});
    unsupported("normalizer", withField(R"("normalizer":{"type":"Bert"})"), {"normalizer.type", "Bert"});
    unsupported("pre-tokenizer", withField(R"("pre_tokenizer":{"type":"X"})"), {"pre_tokenizer.type", "\"X\""});
    unsupported("decoder", withField(R"("decoder":{"type":"CTC"})"), {"decoder.type", "CTC"});
    unsupported("post-processor", withField(R"("post_processor":{"type":"X"})"), {"post_processor.type", "\"X\""});
}

void TokenizerDamagedTest::namesTheField()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    const auto error = errorOf([&] { tokenizerFrom(json.toStdString()); });
    QCOMPARE(complaintAbout(error, static_cast<ErrorCode>(code), QStringList("tokenizer.json") + words), QString());
}

void TokenizerDamagedTest::survivesShortenedModels()
{
    const std::string whole = contentOf(demoFolder() / "tokenizer.model");
    TokenizerFolder folder;
    int refused = 0;
    for (std::size_t size = 0; size < whole.size(); size += size < 512 ? 1 : 401) {
        folder.write("tokenizer.model", whole.substr(0, size));
        const auto error = errorOf([&] {
            exercise(folder);
            folder.load();
        });
        refused += error ? 1 : 0;
    }
    QVERIFY2(refused > 400, qPrintable(QString::number(refused)));
}

void TokenizerDamagedTest::survivesMutations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray bpe =
        R"({"added_tokens":[{"id":3,"content":"</s>","special":true,"normalized":false,"lstrip":true}],)"
        R"("normalizer":{"type":"Sequence","normalizers":[{"type":"NFC"},{"type":"Replace","pattern":{"Regex":" +"},)"
        R"("content":"▁"}]},"pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":)"
        R"("\\p{L}+|\\s+(?!\\S)|\\s+"},"behavior":"Isolated","invert":false},{"type":"ByteLevel","use_regex":false}]},)"
        R"("post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<s>"}},{"Sequence":{}}],)"
        R"("special_tokens":{"<s>":{"ids":[4]}}},"decoder":{"type":"Sequence","decoders":[{"type":"ByteLevel"},)"
        R"({"type":"Strip","content":" ","start":1,"stop":0}]},"model":{"type":"BPE","unk_token":"a",)"
        R"("byte_fallback":true,"vocab":{"a":0,"b":1,"ab":2,"<0x41>":5,"â":6},"merges":["a b"]}})";
    const QByteArray unigram =
        R"({"normalizer":{"type":"Precompiled","precompiled_charsmap":"CAAAAAAEAACBAAAAYQA="},"pre_tokenizer":)"
        R"({"type":"Metaspace","replacement":"▁","prepend_scheme":"first"},"decoder":{"type":"Metaspace",)"
        R"("replacement":"▁"},"model":{"type":"Unigram","unk_id":0,"vocab":[["u",0],["▁",-2.5],["a",-1],["ab",-3]]}})";
    SentencePieceMaker maker;
    maker.piece("<unk>", 0, SentencePieceMaker::Unknown).piece("</s>", 0, SentencePieceMaker::Control);
    maker.piece("▁", -1)
        .piece("a", -2)
        .piece("b", -3)
        .piece("ab", -0.5F)
        .piece("▁▁", 0, SentencePieceMaker::UserDefined);
    maker.piece("<0x41>", 0, SentencePieceMaker::Byte)
        .trainer(2, true)
        .normalizer(true, true, "\x04\x00\x00\x00\x01\x02");
    QTest::addRow("BPE") << "tokenizer.json" << bpe;
    QTest::addRow("Unigram") << "tokenizer.json" << unigram;
    QTest::addRow("SentencePiece") << "tokenizer.model" << QByteArray::fromStdString(maker.model());
    QTest::addRow("merges") << "merges.txt" << QByteArray("#version: 0.2\na b\nb a\nab ab\n");
    QTest::addRow("config") << "tokenizer_config.json"
                            << QByteArray(R"({"add_bos_token":true,"bos_token":"</s>","eos_token":{"content":"a"},)"
                                          R"("added_tokens_decoder":{"7":{"content":"x","rstrip":true}}})");
}

void TokenizerDamagedTest::survivesMutations()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    TokenizerFolder folder;
    folder.write("vocab.json", R"({"a":0,"b":1,"ab":2,"ba":3,"abab":4})").write("merges.txt", "a b\n");
    QRandomGenerator random(1);
    const auto place = [&](const QByteArray& within) { return qsizetype(random.bounded(quint32(within.size()))); };
    for (int i = 0; i < 1000; ++i) {
        QByteArray mutant = bytes;
        for (quint32 k = random.bounded(1u, 4u); k > 0 && mutant.size() > 1; --k) {
            switch (random.bounded(5)) {
            case 0:
                mutant[place(mutant)] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                mutant[place(mutant)] = bytes[place(bytes)];
                break;
            case 2:
                mutant.remove(place(mutant), random.bounded(1, 12));
                break;
            case 3:
                mutant.insert(place(mutant), bytes.mid(place(bytes), random.bounded(1, 30)));
                break;
            default:
                mutant.insert(place(mutant), QByteArray::number(random.generate()));
            }
        }
        folder.write(name.toStdString(), mutant.toStdString());
        resetLargestAllocation();
        try {
            exercise(folder);
        } catch (const std::exception& other) {
            QFAIL(qPrintable(QString(other.what()) + ": " + mutant));
        }
        QVERIFY2(largestAllocation() <= 16u << 20, mutant.constData());
    }
}

void TokenizerDamagedTest::givesUpOnCatastrophicPatterns()
{
    const char* split = R"x("pre_tokenizer":{"type":"Split","pattern":{"Regex":"(a+)+$"},"behavior":"Isolated"})x";
    const auto tokenizer = tokenizerFrom(withField(split).toStdString());
    const std::string text = std::string(60, 'a') + 'b';
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(complaintAbout(errorOf([&] { tokenizer->encode(text); }), ErrorCode::Unsupported, {"(a+)+$"}), QString());
    QVERIFY(timer.elapsed() < 30'000);
    QCOMPARE(tokenizer->encode("aab").size(), 2U);
}

void TokenizerDamagedTest::refusesTextsThatGrow()
{
    const QByteArray doubling = R"({"type":"Replace","pattern":{"String":"a"},"content":"aa"},)";
    const QByteArray steps = doubling.repeated(63) + doubling.chopped(1) + "]}";
    const auto normalizing =
        tokenizerFrom(withField(R"("normalizer":{"type":"Sequence","normalizers":[)" + steps).toStdString());
    QCOMPARE(complaintAbout(errorOf([&] { normalizing->encode("a"); }), ErrorCode::Unsupported, {"64 times"}),
             QString());
    const auto decoding =
        tokenizerFrom(withField(R"("decoder":{"type":"Sequence","decoders":[)" + steps).toStdString());
    QCOMPARE(
        complaintAbout(errorOf([&] { decoding->decode(decoding->encode("a")); }), ErrorCode::Unsupported, {"64 times"}),
        QString());
    const QByteArray bytes = R"({"type":"ByteLevel","use_regex":false},)";
    const auto cutting = tokenizerFrom(withField(R"("pre_tokenizer":{"type":"Sequence","pretokenizers":[)"
                                                 + bytes.repeated(63) + R"({"type":"Digits"}]})")
                                           .toStdString());
    QCOMPARE(complaintAbout(errorOf([&] { cutting->encode("é"); }), ErrorCode::Unsupported, {"64 times"}), QString());
}

void TokenizerDamagedTest::allocatesInProportion_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto json = [](const char* name, const QByteArray& bytes) {
        QTest::addRow("%s", name) << "tokenizer.json" << bytes;
    };
    json("settings", "{\"x\":[" + QByteArray("0,").repeated(3'000'000) + "0]}");
    json("empty lists", "{\"x\":[" + QByteArray("[],").repeated(2'000'000) + "0]}");
    json("merges",
         R"({"model":{"type":"BPE","vocab":{"a":0,"b":1,"ab":2},"merges":[)"
             + QByteArray("\"a b\",").repeated(1'500'000) + "\"a b\"]}}");
    json("added tokens",
         "{\"added_tokens\":[" + QByteArray(R"({"id":1,"content":"a"},)").repeated(150'000)
             + R"({"id":1,"content":"a"}],)" + model + "}");
    json("one long string", "{\"model\":\"" + QByteArray("x").repeated(12'000'000) + "\"}");
    QByteArray scored = R"({"model":{"type":"Unigram","vocab":[)";
    for (int i = 0; i < 600'000; ++i) {
        scored += "[\"" + QByteArray::number(100'000 + i, 36) + "\",0],";
    }
    json("scored pieces", scored + R"(["x",0]]}})");
    SentencePieceMaker pieces;
    for (char letter = 'a'; letter < 'i'; ++letter) {
        for (int length = 1; length < 513; ++length) {
            pieces.piece(std::string(static_cast<std::size_t>(length), letter), -1);
        }
    }
    pieces.trainer(2, false);
    QTest::addRow("pieces of pieces") << "tokenizer.model" << QByteArray::fromStdString(pieces.model());
    QTest::addRow("tiny pieces") << "tokenizer.model" << QByteArray("\x0A\x03\x0A\x01\x61", 5).repeated(1'000'000);
    QTest::addRow("a length that lies") << "tokenizer.model" << QByteArray("\x0A\xFF\xFF\xFF\xFF\x0F", 6);
}

void TokenizerDamagedTest::allocatesInProportion()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    TokenizerFolder folder;
    folder.write(name.toStdString(), bytes.toStdString());
    resetLargestAllocation();
    try {
        folder.load();
    } catch (const Error& error) {
        QVERIFY(!error.where().empty() && !error.remedy().empty());
    }
    const std::size_t allowed = std::max<std::size_t>(16u << 20, 2 * static_cast<std::size_t>(bytes.size()));
    QVERIFY2(largestAllocation() <= allowed, qPrintable(QString::number(largestAllocation())));
    QVERIFY(largestAllocation() > 0);
}

QTEST_GUILESS_MAIN(TokenizerDamagedTest)
#include "tokenizer_damaged_test.moc"
