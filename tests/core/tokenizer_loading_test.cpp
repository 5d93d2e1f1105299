// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/error_check.h"
#include "tests/core/tokenizer_maker.h"

#include <QTest>

using namespace prosector;
using namespace prosector::tests;

// Which of a folder's files is read, and what the files beside it decide.
class TokenizerLoadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersTheRicherFile();
    void readsGpt2Files();
    void refusesUnknownRankFiles();
    void decidesAboutBos_data();
    void decidesAboutBos();
    void decidesAboutEos();
    void complainsWhereNothingIs();
};

namespace {

constexpr std::string_view plain = R"({"decoder":{"type":"Fuse"},"model":{"type":"BPE","vocab":{"a":7},"merges":[]}})";

// A tokenizer with a template that puts <s> in front, or without.
std::string withTemplate(bool hasTemplate)
{
    const QString json =
        R"({"added_tokens":[{"id":1,"content":"<s>","special":true},{"id":2,"content":"</s>","special":true}],)"
        R"("post_processor":%1,"decoder":{"type":"Fuse"},"model":{"type":"BPE","vocab":{"a":7},"merges":[]}})";
    return json
        .arg(hasTemplate ? R"({"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<s>","type_id":0}},)"
                           R"({"Sequence":{"id":"A","type_id":0}}],"special_tokens":{"<s>":{"id":"<s>","ids":[1]}}})"
                         : "null")
        .toStdString();
}

} // namespace

void TokenizerLoadingTest::prefersTheRicherFile()
{
    SentencePieceMaker maker;
    maker.piece("<unk>", 0, SentencePieceMaker::Unknown).piece("<s>", 0, SentencePieceMaker::Control);
    maker.piece("</s>", 0, SentencePieceMaker::Control).piece("a", 0).trainer(2, false).normalizer(false, false);
    TokenizerFolder folder;
    folder.write("merges.txt", "#version: 0.2\n").write("vocab.json", R"({"a":9})");
    QCOMPARE(encoded(*folder.load(), "a"), QString("9"));
    folder.write("tokenizer.model", maker.model());
    QCOMPARE(encoded(*folder.load(), "a"), QString("3"));
    folder.write("tokenizer.json", plain);
    QCOMPARE(encoded(*folder.load(), "a"), QString("7"));
    QCOMPARE(encoded(*folder.load("tokenizer.model"), "a"), QString("3"));
    QCOMPARE(encoded(*folder.load("vocab.json"), "a"), QString("9"));
    // What is not named as usual is known by its contents.
    folder.write("renamed", plain).write("tokenizer.model.v1", maker.model());
    QCOMPARE(encoded(*folder.load("renamed"), "a"), QString("7"));
    QCOMPARE(encoded(*folder.load("tokenizer.model.v1"), "a"), QString("3"));
}

void TokenizerLoadingTest::readsGpt2Files()
{
    TokenizerFolder folder;
    folder.write("vocab.json", R"({"a":0,"b":1,"Ġ":2,"ab":3,"Ġab":4,"Ċ":5,"<|endoftext|>":6,"#":7,"#a":8})");
    folder.write("merges.txt", "#version: 0.2\r\na b\r\nĠ ab\r\n# a\r\n\r\n");
    const auto tokenizer = folder.load();
    QCOMPARE(encoded(*tokenizer, "ab ab\n#a<|endoftext|>"), QString("3 4 5 7 0 6"));
    QCOMPARE(tokenizer->decode(tokenizer->encode("ab ab\n<|endoftext|>")), std::string("ab ab\n<|endoftext|>"));
    QVERIFY(tokenizer->bos() == TokenId(6) && tokenizer->eos() == TokenId(6) && !tokenizer->addsBos());
    folder.write("merges.txt", "a b\nb q\n");
    QCOMPARE(complaintAbout(errorOf([&] { folder.load(); }), ErrorCode::Malformed, {"merges.txt, line 2"}), QString());
    folder.write("vocab.json", R"({"a":"0"})");
    QCOMPARE(complaintAbout(errorOf([&] { folder.load(); }), ErrorCode::Malformed, {"vocab.json, a", "whole number"}),
             QString());
}

void TokenizerLoadingTest::refusesUnknownRankFiles()
{
    TokenizerFolder folder;
    folder.write("tokenizer.model", "YQ== 0\nYg== 1\n");
    QCOMPARE(complaintAbout(errorOf([&] { folder.load(); }), ErrorCode::Unsupported, {"tokenizer.model", "2 ranks"}),
             QString());
    folder.write("tokenizer.model", "YQ== 0\nY*== 1\n");
    QCOMPARE(complaintAbout(errorOf([&] { folder.load(); }), ErrorCode::Malformed, {"tokenizer.model, line 2"}),
             QString());
}

void TokenizerLoadingTest::decidesAboutBos_data()
{
    QTest::addColumn<bool>("hasTemplate");
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<qint64>("bos");
    const auto row = [](const char* name, bool hasTemplate, const char* config, const char* ids, qint64 bos) {
        QTest::addRow("%s", name) << hasTemplate << QString(config) << QString(ids) << bos;
    };
    row("the template's", true, "{}", "1 7", 1);
    row("no template", false, "{}", "7", 1);
    row("config against template", true, R"({"add_bos_token":false,"bos_token":"<s>"})", "7", 1);
    row("config without template", false, R"({"add_bos_token":true,"bos_token":{"content":"<s>"}})", "1 7", 1);
    row("both", true, R"({"add_bos_token":true,"bos_token":"<s>"})", "1 7", 1);
    row("another token", false, R"({"add_bos_token":true,"bos_token":"</s>"})", "2 7", 2);
    row("none", false, R"({"bos_token":null})", "7", -1);
    row("null says nothing", true, R"({"add_bos_token":null,"bos_token":null})", "1 7", 1);
}

void TokenizerLoadingTest::decidesAboutBos()
{
    QFETCH(bool, hasTemplate);
    QFETCH(QString, config);
    QFETCH(QString, ids);
    QFETCH(qint64, bos);
    const auto tokenizer = TokenizerFolder()
                               .write("tokenizer.json", withTemplate(hasTemplate))
                               .write("tokenizer_config.json", config.toStdString())
                               .load();
    QCOMPARE(encoded(*tokenizer, "a", SpecialTokens::Add), ids);
    QCOMPARE(encoded(*tokenizer, "a", SpecialTokens::None), QString("7"));
    QCOMPARE(tokenizer->addsBos(), ids != "7");
    QCOMPARE(qint64(tokenizer->bos() ? tokenizer->bos()->value() : -1), bos);
}

void TokenizerLoadingTest::decidesAboutEos()
{
    TokenizerFolder folder;
    folder.write("tokenizer.json", withTemplate(true));
    folder.write("special_tokens_map.json", R"({"eos_token":"a"})");
    QVERIFY(folder.load()->eos() == TokenId(7));
    folder.write("tokenizer_config.json", R"({"add_eos_token":true,"eos_token":"</s>"})");
    const auto tokenizer = folder.load();
    QVERIFY(tokenizer->eos() == TokenId(2));
    QCOMPARE(encoded(*tokenizer, "a", SpecialTokens::Add), QString("1 7 2"));
    folder.write("tokenizer_config.json", R"({"add_bos_token":true,"bos_token":"<nowhere>"})");
    QCOMPARE(complaintAbout(errorOf([&] { folder.load(); }), ErrorCode::Malformed,
                            {"tokenizer_config.json, bos_token", "<nowhere>"}),
             QString());
    folder.write("tokenizer_config.json", R"({"add_bos_token":"yes"})");
    QCOMPARE(
        complaintAbout(errorOf([&] { folder.load(); }), ErrorCode::Malformed, {"tokenizer_config.json, add_bos_token"}),
        QString());
}

void TokenizerLoadingTest::complainsWhereNothingIs()
{
    const TokenizerFolder folder;
    QCOMPARE(complaintAbout(errorOf([&] { folder.load(); }), ErrorCode::NotFound, {"tokenizer.json"}), QString());
    QCOMPARE(complaintAbout(errorOf([&] { folder.load("absent"); }), ErrorCode::NotFound, {"absent"}), QString());
    QCOMPARE(complaintAbout(errorOf([] { Tokenizer::load("/dev/zero"); }), ErrorCode::InputOutput, {"/dev/zero"}),
             QString());
}

QTEST_GUILESS_MAIN(TokenizerLoadingTest)
#include "tokenizer_loading_test.moc"
