// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/tokenizer.h"
#include "tests/core/test_data.h"
#include "tests/core/tokenizer_maker.h"

#include <QTest>

using namespace prosector;
using namespace prosector::tests;

// Real tokenizers against the ids that others compute: llama.cpp's vocabulary cases and transformers' counts.
class TokenizerPeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLlamaCpp_data();
    void agreesWithLlamaCpp();
    void agreesWithTransformers_data();
    void agreesWithTransformers();
    void filesOfOneTokenizerAgree_data();
    void filesOfOneTokenizerAgree();
};

void TokenizerPeersTest::agreesWithLlamaCpp_data()
{
    QTest::addColumn<QString>("tokenizer");
    QTest::addColumn<QString>("cases");
    const auto row = [](const char* tokenizer, const char* cases) {
        QTest::addRow("%s", tokenizer) << QString(tokenizer) << QString(cases);
    };
    row("gpt2/tokenizer.json", "gpt-2");
    row("gpt2/vocab.json", "gpt-2");
    row("llama3/tokenizer.json", "llama-bpe");
    row("llama3/tokenizer.model", "llama-bpe");
    row("llama2/tokenizer.json", "llama-spm");
    row("llama2/tokenizer.model", "llama-spm");
    row("phi-3/tokenizer.json", "phi-3");
    row("opt-roberta/tokenizer.json", "roberta-bpe");
    row("opt-roberta/vocab.json", "roberta-bpe");
    row("gpt-neox-20b/tokenizer.json", "mpt");
}

void TokenizerPeersTest::agreesWithLlamaCpp()
{
    QFETCH(QString, tokenizer);
    QFETCH(QString, cases);
    const auto folder = optionalData("tokenizers");
    PROSECTOR_SKIP_WITHOUT(folder);
    const auto loaded = Tokenizer::load(folder / tokenizer.toStdString());
    const std::string stem = "ggml-vocab/ggml-vocab-" + cases.toStdString() + ".gguf";
    const QByteArray texts = QByteArray::fromStdString(contentOf(folder / (stem + ".inp")));
    const QStringList lines = QString::fromStdString(contentOf(folder / (stem + ".out"))).split('\n');
    const QByteArray separator = "\n__ggml_vocab_test__\n";
    qsizetype index = 0;
    for (qsizetype begin = 0; begin <= texts.size(); ++index) {
        const qsizetype found = texts.indexOf(separator, begin);
        const qsizetype end = found < 0 ? texts.size() : found;
        const std::string text = texts.mid(begin, end - begin).toStdString();
        const auto ids = loaded->encode(text, SpecialTokens::None);
        QCOMPARE(listed(ids), lines.value(index).simplified());
        QCOMPARE(loaded->decode(ids), text);
        begin = end + separator.size();
    }
    QCOMPARE(index, qsizetype(47));
}

void TokenizerPeersTest::agreesWithTransformers_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("tokens");
    const auto row = [](const char* model, const char* text, qsizetype tokens) {
        QTest::addRow("%s on %s", model, text) << QString(model) << QString(text) << tokens;
    };
    row("models/demo", "models/demo/eval.txt", 7981);
    row("models/demo", "texts/own/evaluation.txt", 4655);
    row("models/stories260K", "texts/own/evaluation.txt", 7910);
    row("models/babyllama-tok361", "texts/own/evaluation.txt", 15030);
}

void TokenizerPeersTest::agreesWithTransformers()
{
    QFETCH(QString, model);
    QFETCH(QString, text);
    QFETCH(qsizetype, tokens);
    const auto folder = optionalData(model.toStdString());
    PROSECTOR_SKIP_WITHOUT(folder);
    const std::string content = contentOf(optionalData(text.toStdString()));
    QCOMPARE(qsizetype(Tokenizer::load(folder)->encode(content, SpecialTokens::None).size()), tokens);
}

void TokenizerPeersTest::filesOfOneTokenizerAgree_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) {
        QTest::addRow("%s", one) << QString(one) << QString(other);
    };
    row("models/demo/tokenizer.json", "models/demo/tokenizer.model");
    row("models/stories260K/tokenizer.json", "models/stories260K/tokenizer.model");
    row("models/babyllama-tok361/tokenizer.json", "models/babyllama-tok361/tokenizer.model");
    row("tokenizers/llama2/tokenizer.json", "tokenizers/llama2/tokenizer.model");
    row("tokenizers/llama3/tokenizer.json", "tokenizers/llama3/tokenizer.model");
    row("tokenizers/gpt2/tokenizer.json", "tokenizers/gpt2/vocab.json");
}

void TokenizerPeersTest::filesOfOneTokenizerAgree()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto first = optionalData(one.toStdString());
    const auto second = optionalData(other.toStdString());
    PROSECTOR_SKIP_WITHOUT(first);
    const auto tokenizer = Tokenizer::load(first);
    const auto twin = Tokenizer::load(second);
    QCOMPARE(twin->size(), tokenizer->size());
    for (const char* text : {"texts/own/evaluation.txt", "texts/own/general.txt", "texts/wikitext-2/wiki.test.raw",
                             "texts/lambada/lambada_test.jsonl"}) {
        const std::string content = contentOf(optionalData(text));
        QVERIFY(!content.empty());
        const auto ids = tokenizer->encode(content);
        QVERIFY2(twin->encode(content) == ids, text);
        QVERIFY2(tokenizer->decode(tokenizer->encode(content, SpecialTokens::None)) == content, text);
    }
}

QTEST_GUILESS_MAIN(TokenizerPeersTest)
#include "tokenizer_peers_test.moc"
