// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/tokenizer.h"
#include "tests/core/test_data.h"
#include "tests/core/tokenizer_maker.h"

#include <QElapsedTimer>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

// Every tokenizer of the larger data, one line each: cases (texts and lines of texts), how many come back from decoding
// as they went in and, where another file holds the same tokenizer or llama.cpp's answers are there, how many agree.
class TokenizerTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void table_data();
    void table();

private:
    std::vector<std::string> m_cases;
    std::string m_timed; // what speed is measured on
};

void TokenizerTableTest::initTestCase()
{
    for (const char* name : {"texts/own/evaluation.txt", "texts/own/calibration.txt", "texts/own/general.txt"}) {
        const QByteArray text = QByteArray::fromStdString(contentOf(optionalData(name)));
        for (const QByteArray& line : text.split('\n')) {
            m_cases.push_back(line.toStdString());
        }
        m_cases.push_back(text.toStdString());
    }
    const QByteArray separated =
        QByteArray::fromStdString(contentOf(optionalData("tokenizers/ggml-vocab/ggml-vocab-gpt-2.gguf.inp")));
    for (const QString& text : QString::fromUtf8(separated).split(QStringLiteral("\n__ggml_vocab_test__\n"))) {
        m_cases.push_back(text.toStdString());
    }
    m_timed = contentOf(optionalData("texts/wikitext-2/wiki.test.raw"));
}

void TokenizerTableTest::table_data()
{
    QTest::addColumn<QString>("tokenizer");
    QTest::addColumn<QString>("twin"); // another file of the same tokenizer
    QTest::addColumn<bool>("restores"); // decoding gives back the text; else what it gives is cut in the same tokens
    const auto row = [](const char* tokenizer, const char* twin = "", bool restores = true) {
        QTest::addRow("%s", tokenizer) << QString(tokenizer) << QString(twin) << restores;
    };
    row("models/demo/tokenizer.json", "models/demo/tokenizer.model");
    row("models/stories260K/tokenizer.json", "models/stories260K/tokenizer.model");
    row("models/babyllama-tok361/tokenizer.json", "models/babyllama-tok361/tokenizer.model");
    row("models/gpt-nano-sort/tokenizer.json", "", false); // knows three letters
    row("models/tiny-random-llama/tokenizer.model", "tokenizers/llama2/tokenizer.model");
    row("tokenizers/gpt2/tokenizer.json", "tokenizers/gpt2/vocab.json");
    row("tokenizers/gpt-neox-20b/tokenizer.json");
    row("tokenizers/llama2/tokenizer.json", "tokenizers/llama2/tokenizer.model");
    row("tokenizers/llama3/tokenizer.json", "tokenizers/llama3/tokenizer.model");
    row("tokenizers/mistral/tokenizer.model.v1");
    row("tokenizers/mistral/tokenizer.model.v2");
    row("tokenizers/mistral/tokenizer.model.v3");
    row("tokenizers/olmo/allenai_dolma2.json");
    row("tokenizers/olmo/allenai_gpt-neox-olmo-dolma-v1_5.json", "tokenizers/gpt-neox-20b/tokenizer.json");
    row("tokenizers/opt-roberta/tokenizer.json", "tokenizers/opt-roberta/vocab.json");
    row("tokenizers/phi-3/tokenizer.json");
}

void TokenizerTableTest::table()
{
    QFETCH(QString, tokenizer);
    QFETCH(QString, twin);
    QFETCH(bool, restores);
    const std::filesystem::path file = optionalData(tokenizer.toStdString());
    PROSECTOR_SKIP_WITHOUT(file);
    QVERIFY(m_cases.size() > 100);
    const auto loaded = Tokenizer::load(file);
    const auto other = twin.isEmpty() ? nullptr : Tokenizer::load(optionalData(twin.toStdString()));
    std::size_t identical = 0;
    std::string firstDiffering;
    for (const std::string& text : m_cases) {
        const std::vector<TokenId> ids = loaded->encode(text, SpecialTokens::None);
        const bool same =
            (!restores || loaded->decode(ids) == text) && (!other || other->encode(text, SpecialTokens::None) == ids);
        identical += same ? 1 : 0;
        if (!same && firstDiffering.empty()) {
            firstDiffering = text;
        }
    }
    const std::size_t differing = m_cases.size() - identical;
    QElapsedTimer timer;
    timer.start();
    const std::size_t tokens = loaded->encode(m_timed, SpecialTokens::None).size();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    qInfo("%zu cases, %zu identical, %zu differing; %zu tokens, %.1f MB/s", m_cases.size(), identical, differing,
          tokens, static_cast<double>(m_timed.size()) * 1e-6 / seconds);
    QVERIFY2(differing == 0, firstDiffering.c_str());
}

QTEST_GUILESS_MAIN(TokenizerTableTest)
#include "tokenizer_table_test.moc"
