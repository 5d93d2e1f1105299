// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tokenizer_maker.h"

#include <QTest>

using namespace prosector;
using namespace prosector::tests;

// tiktoken rank files of the sizes that tell cl100k and Qwen apart. Rank 0 to 255 are the bytes, then come a few pieces
// whose use is worked out by hand, then pieces that no text here contains.
class TokenizerRankFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void splits_data();
    void splits();
    void specialTokens();

private:
    std::shared_ptr<const Tokenizer> m_cl100k;
    std::shared_ptr<const Tokenizer> m_qwen;
};

namespace {

const QList<QByteArray> pieces{"12",  "123",  "23", "34", "1234", "'t", "do",
                               "don", "\n\n", " b", "  ", "é",    "(é", "!\n"}; // from 256 on

std::string rankFile(int ranks)
{
    std::string file;
    int rank = 0;
    const auto add = [&](const QByteArray& piece) {
        file += piece.toBase64().toStdString() + ' ' + std::to_string(rank++) + '\n';
    };
    for (int byte = 0; byte < 256; ++byte) {
        add(QByteArray(1, static_cast<char>(byte)));
    }
    for (const QByteArray& piece : pieces) {
        add(piece);
    }
    while (rank < ranks) {
        QByteArray filler("\x01\x02");
        for (int digits = rank; digits > 0; digits /= 50) {
            filler += static_cast<char>(150 + digits % 50);
        }
        add(filler);
    }
    return file;
}

} // namespace

void TokenizerRankFileTest::initTestCase()
{
    m_cl100k = TokenizerFolder().write("cl100k_base.tiktoken", rankFile(100256)).load("cl100k_base.tiktoken");
    m_qwen = TokenizerFolder().write("qwen.tiktoken", rankFile(151643)).load("qwen.tiktoken");
}

void TokenizerRankFileTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cl100k");
    QTest::addColumn<QString>("qwen");
    const auto row = [](const char* name, const char* text, const char* cl100k, const char* qwen) {
        QTest::addRow("%s", name) << QString(text) << QString(cl100k) << QString(qwen);
    };
    row("numbers by three, or digit by digit", "1234", "257 52", "49 50 51 52");
    row("seven digits", "1231234", "257 257 52", "49 50 51 49 50 51 52");
    row("a contraction", "don't", "263 261", "263 261");
    row("in capitals", "DON'T", "68 79 78 39 84", "68 79 78 39 84");
    row("line ends", "a\n\n b", "97 264 265", "97 264 265");
    row("the last of several spaces goes with the word", "a   b", "97 266 265", "97 266 265");
    row("spaces at the end", "a  ", "97 266", "97 266");
    row("a sign before letters", "(é", "268", "268");
    row("two signs before letters", "((é", "40 40 267", "40 40 267");
    row("signs take the line end", "a!\n", "97 269", "97 269");
    row("spaces before a line end", "a  \n\n", "97 266 264", "97 266 264");
}

void TokenizerRankFileTest::splits()
{
    QFETCH(QString, text);
    QFETCH(QString, cl100k);
    QFETCH(QString, qwen);
    for (const auto& [tokenizer, ids] : {std::pair(m_cl100k, cl100k), std::pair(m_qwen, qwen)}) {
        QCOMPARE(encoded(*tokenizer, text.toStdString()), ids);
        QCOMPARE(tokenizer->decode(tokenizer->encode(text.toStdString(), SpecialTokens::None)), text.toStdString());
    }
}

void TokenizerRankFileTest::specialTokens()
{
    // cl100k leaves one id unused behind its ranks.
    QCOMPARE(encoded(*m_cl100k, "a<|endoftext|><|fim_suffix|>"), QString("97 100257 100260"));
    QCOMPARE(encoded(*m_qwen, "<|endoftext|><|im_start|><|im_end|>"), QString("151643 151644 151645"));
    QVERIFY(m_cl100k->eos() == TokenId(100257) && !m_cl100k->addsBos());
    QVERIFY(m_qwen->eos() == TokenId(151643));
    QCOMPARE(encoded(*m_qwen, "a", SpecialTokens::Add), QString("97"));
}

QTEST_GUILESS_MAIN(TokenizerRankFileTest)
#include "tokenizer_rank_file_test.moc"
