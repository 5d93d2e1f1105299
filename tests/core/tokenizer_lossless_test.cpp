// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/tokenizer.h"
#include "tests/core/test_data.h"

#include <QRandomGenerator>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

// decode(encode(x)) == x on random texts from all of Unicode, where the tokenizer's settings keep everything.
class TokenizerLosslessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsText_data();
    void keepsText();
};

namespace {

// Letters, spaces and line breaks mixed with characters from anywhere.
QString randomText(QRandomGenerator& random)
{
    constexpr std::u32string_view usual = U"abcdefghijklmnop 0123456789'sst,.ABC  \n\t\u2581\u00A0";
    QString text;
    const int length = random.bounded(40);
    for (int i = 0; i < length; ++i) {
        char32_t code = usual[random.bounded(quint32(usual.size()))];
        switch (random.bounded(8)) {
        case 0:
            code = random.bounded(0x80u, 0x3000u);
            break;
        case 1:
            code = random.bounded(0x3000u, 0xD800u);
            break;
        case 2:
            code = random.bounded(0xE000u, 0x110000u);
            break;
        default:
            break;
        }
        text += QStringView(QChar::fromUcs4(code));
    }
    return text;
}

} // namespace

void TokenizerLosslessTest::keepsText_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("keepsMetaspace"); // "▁" in a text comes back as a space where it stands for one
    QTest::addColumn<bool>("composes");
    const auto row = [](const char* path, bool keepsMetaspace, bool composes) {
        QTest::addRow("%s", path) << QString(path) << keepsMetaspace << composes;
    };
    row("demo", false, false);
    row("models/stories260K/tokenizer.json", false, false);
    row("models/babyllama-tok361/tokenizer.model", false, false);
    row("tokenizers/llama2/tokenizer.model", false, false);
    row("tokenizers/mistral/tokenizer.model.v1", false, false);
    row("tokenizers/mistral/tokenizer.model.v3", false, false);
    row("tokenizers/phi-3/tokenizer.json", false, false);
    row("tokenizers/gpt2/tokenizer.json", true, false);
    row("tokenizers/gpt2/vocab.json", true, false);
    row("tokenizers/opt-roberta/tokenizer.json", true, false);
    row("tokenizers/llama3/tokenizer.json", true, false);
    row("tokenizers/llama3/tokenizer.model", true, false);
    row("tokenizers/olmo/allenai_dolma2.json", true, false);
    row("tokenizers/gpt-neox-20b/tokenizer.json", true, true);
    row("tokenizers/olmo/allenai_gpt-neox-olmo-dolma-v1_5.json", true, true);
}

void TokenizerLosslessTest::keepsText()
{
    QFETCH(QString, path);
    QFETCH(bool, keepsMetaspace);
    QFETCH(bool, composes);
    const auto file = path == "demo" ? demoFolder() : optionalData(path.toStdString());
    PROSECTOR_SKIP_WITHOUT(file);
    const auto tokenizer = Tokenizer::load(file);
    QRandomGenerator random(20);
    for (int i = 0; i < 3000; ++i) {
        QString text = randomText(random);
        text = composes ? text.normalized(QString::NormalizationForm_C) : text;
        text = keepsMetaspace ? text : text.replace(u'\u2581', u' ');
        const std::string bytes = text.toUtf8().toStdString();
        const std::string result = tokenizer->decode(tokenizer->encode(bytes, SpecialTokens::None));
        QVERIFY2(result == bytes, text.toUtf8().toHex(' ').constData());
    }
}

QTEST_GUILESS_MAIN(TokenizerLosslessTest)
#include "tokenizer_lossless_test.moc"
