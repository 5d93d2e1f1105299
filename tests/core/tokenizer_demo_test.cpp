// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/tokenizer.h"
#include "tests/core/test_data.h"
#include "tests/core/tokenizer_maker.h"

#include <QTest>

#include <thread>

using namespace prosector;
using namespace prosector::tests;

// The tokenizer of the demo model: Llama's kind, BPE with byte fallback, the metaspace sign and no pre-tokenizer.
class TokenizerDemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsTokens_data();
    void countsTokens();
    void bothFilesAgree();
    void knowsItsSpecialTokens();
    void putsBosInFront();
    void recognizesSpecialTokensInText();
    void showsPieces();
    void decodesSequences();
    void passesInvalidBytesThrough();
    void servesManyThreads();

private:
    std::shared_ptr<const Tokenizer> m_demo;
};

void TokenizerDemoTest::initTestCase()
{
    m_demo = Tokenizer::load(demoFolder());
}

void TokenizerDemoTest::countsTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("tokens");
    QTest::addRow("evaluation") << "resources/texts/evaluation.txt" << qsizetype(4655);
    QTest::addRow("calibration") << "resources/texts/calibration.txt" << qsizetype(6154);
}

void TokenizerDemoTest::countsTokens()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, tokens);
    const std::string content = contentOf(sourceFolder() / text.toStdString());
    const auto ids = m_demo->encode(content, SpecialTokens::None);
    QCOMPARE(qsizetype(ids.size()), tokens);
    QCOMPARE(m_demo->decode(ids), content);
}

void TokenizerDemoTest::bothFilesAgree()
{
    const auto json = Tokenizer::load(demoFolder() / "tokenizer.json");
    const auto model = Tokenizer::load(demoFolder() / "tokenizer.model");
    for (const char* name : {"evaluation", "calibration", "general", "prompts", "stopwords_en"}) {
        const std::string text = contentOf(sourceFolder() / "resources/texts" / (std::string(name) + ".txt"));
        QVERIFY(!text.empty());
        QVERIFY2(json->encode(text) == model->encode(text), name);
    }
    for (std::int64_t id = 0; id < json->size(); ++id) {
        QCOMPARE(model->piece(TokenId(id)), json->piece(TokenId(id)));
    }
    QCOMPARE(model->size(), json->size());
    QCOMPARE(encoded(*model, "<s> twice </s>  x"), encoded(*json, "<s> twice </s>  x"));
}

void TokenizerDemoTest::knowsItsSpecialTokens()
{
    for (const char* name : {"tokenizer.json", "tokenizer.model"}) {
        const auto tokenizer = Tokenizer::load(demoFolder() / name);
        QVERIFY(tokenizer->bos() == TokenId(1));
        QVERIFY(tokenizer->eos() == TokenId(2));
        QVERIFY(tokenizer->addsBos());
        QCOMPARE(tokenizer->size(), std::int64_t(2048));
    }
}

void TokenizerDemoTest::putsBosInFront()
{
    const QString text = encoded(*m_demo, "Once upon a time");
    QVERIFY(!text.isEmpty());
    QCOMPARE(encoded(*m_demo, "Once upon a time", SpecialTokens::Add), "1 " + text);
    QCOMPARE(encoded(*m_demo, "", SpecialTokens::Add), QString("1"));
    QCOMPARE(encoded(*m_demo, "", SpecialTokens::None), QString());
}

void TokenizerDemoTest::recognizesSpecialTokensInText()
{
    const auto ids = m_demo->encode("one</s>two", SpecialTokens::None);
    QCOMPARE(std::count(ids.begin(), ids.end(), TokenId(2)), 1);
    QCOMPARE(m_demo->decode(ids), std::string("one</s>two"));
}

void TokenizerDemoTest::showsPieces()
{
    const auto only = [&](std::string_view text) {
        const auto ids = m_demo->encode(text, SpecialTokens::None);
        return ids.back();
    };
    QCOMPARE(m_demo->piece(only("the")), std::string(" the"));
    QCOMPARE(m_demo->piece(only("x\n")), std::string("\n"));
    QCOMPARE(m_demo->piece(TokenId(3 + 0xE2)), std::string("<0xE2>"));
    QCOMPARE(m_demo->piece(TokenId(3 + 'A')), std::string("A"));
    QCOMPARE(m_demo->piece(TokenId(1)), std::string("<s>"));
    QCOMPARE(m_demo->piece(TokenId(2048)), std::string("<id 2048>"));
    QCOMPARE(m_demo->piece(TokenId(-1)), std::string("<id -1>"));
}

void TokenizerDemoTest::decodesSequences()
{
    QCOMPARE(m_demo->decode({}), std::string());
    const auto ids = m_demo->encode("Anna said: \"¡olé!\"", SpecialTokens::Add);
    QCOMPARE(m_demo->decode(ids), std::string("<s>Anna said: \"¡olé!\""));
    const std::vector<TokenId> beyond{TokenId(2048), TokenId(-5), TokenId(1'000'000'000'000)};
    QCOMPARE(m_demo->decode(beyond), std::string());
}

void TokenizerDemoTest::passesInvalidBytesThrough()
{
    const std::string text = "caf\xC3 \xFF\xFE tail \xE2\x96";
    const auto ids = m_demo->encode(text, SpecialTokens::None);
    QCOMPARE(m_demo->decode(ids), text);
}

void TokenizerDemoTest::servesManyThreads()
{
    const std::string text = contentOf(sourceFolder() / "resources/texts/general.txt");
    const auto expected = m_demo->encode(text);
    std::vector<std::vector<TokenId>> results(4);
    {
        std::vector<std::jthread> threads;
        for (auto& result : results) {
            threads.emplace_back([&] { result = m_demo->encode(text); });
        }
    }
    for (const auto& result : results) {
        QVERIFY(result == expected);
    }
}

QTEST_GUILESS_MAIN(TokenizerDemoTest)
#include "tokenizer_demo_test.moc"
