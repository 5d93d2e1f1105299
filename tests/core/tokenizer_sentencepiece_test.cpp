// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/error_check.h"
#include "tests/core/tokenizer_maker.h"

#include <QTest>

using namespace prosector;
using namespace prosector::tests;

using Maker = SentencePieceMaker;

// tokenizer.model, on models written here piece by piece.
class TokenizerSentencePieceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesBpe_data();
    void encodesBpe();
    void keepsSpacesAsLlamaDoes();
    void encodesUnigram_data();
    void encodesUnigram();
    void unigramIsTheSameAsJson_data();
    void unigramIsTheSameAsJson();
    void appliesTheCharacterMap();
    void keepsUserDefinedSymbols();
    void heedsWhitespaceAsSuffix();
    void heedsTheIdsOfSpecialTokens();
    void takesTokensFromTheConfig();
    void refusesOtherAlgorithms();
};

namespace {

std::shared_ptr<const Tokenizer> loaded(const Maker& maker)
{
    return TokenizerFolder().write("tokenizer.model", maker.model()).load();
}

Maker& specials(Maker& maker)
{
    return maker.piece("<unk>", 0, Maker::Unknown).piece("<s>", 0, Maker::Control).piece("</s>", 0, Maker::Control);
}

} // namespace

void TokenizerSentencePieceTest::encodesBpe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dummyPrefix");
    QTest::addColumn<bool>("removeExtraWhitespace");
    QTest::addColumn<QString>("ids");
    QTest::addRow("merges by score") << "abb" << false << false << "4 7";
    QTest::addRow("dummy prefix") << "ab ab" << true << false << "8 8";
    QTest::addRow("spaces kept") << "a  b " << true << false << "3 4 3 3 5 3";
    QTest::addRow("spaces removed") << "  a  b " << true << true << "3 4 3 5";
    QTest::addRow("unused pieces are left out") << "bbb" << false << false << "7 5";
    QTest::addRow("unknown ones together") << "axyb" << false << false << "4 0 5";
    QTest::addRow("special tokens") << "a</s>b" << true << false << "3 4 2 3 5";
    QTest::addRow("nothing") << "  " << true << true << "";
}

void TokenizerSentencePieceTest::encodesBpe()
{
    QFETCH(QString, text);
    QFETCH(bool, dummyPrefix);
    QFETCH(bool, removeExtraWhitespace);
    QFETCH(QString, ids);
    Maker maker;
    specials(maker).piece("▁", -5).piece("a", -6).piece("b", -7); // 3, 4, 5
    maker.piece("ab", -2).piece("bb", -1).piece("▁ab", -3).piece("bbb", -0.5F, Maker::Unused); // 6, 7, 8, 9
    maker.trainer(2, false).normalizer(dummyPrefix, removeExtraWhitespace);
    const auto tokenizer = loaded(maker);
    QCOMPARE(encoded(*tokenizer, text.toStdString()), ids);
}

void TokenizerSentencePieceTest::keepsSpacesAsLlamaDoes()
{
    Maker maker;
    specials(maker).piece("▁", -5).piece("a", -6).byteTokens().trainer(2, true).normalizer(true, true);
    const auto tokenizer = loaded(maker);
    QCOMPARE(encoded(*tokenizer, " a  a "), QString("3 3 4 3 3 4 3"));
    QCOMPARE(tokenizer->decode(tokenizer->encode(" a  a ", SpecialTokens::None)), std::string(" a  a "));
}

void TokenizerSentencePieceTest::encodesUnigram_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("byteFallback");
    QTest::addColumn<QString>("ids");
    const QString bytes = QStringLiteral(" %1 %2").arg(7 + 0xC3).arg(7 + 0xA9);
    QTest::addRow("best sum") << "ab b" << false << "3 6 3 5";
    QTest::addRow("unknown") << "aéé" << false << "3 4 0";
    QTest::addRow("bytes") << "aéb" << true << "3 4" + bytes + " 5";
    QTest::addRow("bytes of a run") << "éé" << true << "3" + bytes + bytes;
    QTest::addRow("byte names are no text") << "<0x41>" << false << "3 0";
}

void TokenizerSentencePieceTest::encodesUnigram()
{
    QFETCH(QString, text);
    QFETCH(bool, byteFallback);
    QFETCH(QString, ids);
    Maker maker;
    specials(maker).piece("▁", -2).piece("a", -3).piece("b", -3).piece("ab", -4); // 3 to 6
    maker.byteTokens().trainer(1, byteFallback).normalizer(true, false);
    const auto tokenizer = loaded(maker);
    QCOMPARE(encoded(*tokenizer, text.toStdString()), ids);
    if (byteFallback) {
        QCOMPARE(QString::fromStdString(tokenizer->decode(tokenizer->encode(text.toStdString(), SpecialTokens::None))),
                 text);
    }
}

// The same pieces as tokenizer.model and as the tokenizer.json that is made of it. (They differ where the character map
// holds runs of letters: Hugging Face's tokenizers look up one written character at a time.)
void TokenizerSentencePieceTest::unigramIsTheSameAsJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::addRow("best sum") << "ab b"
                              << "3 6 3 5";
    QTest::addRow("three letters") << "aba"
                                   << "3 6 4";
    QTest::addRow("mapped") << "Ab"
                            << "3 6";
    QTest::addRow("a tab") << "a\tb"
                           << "3 4 3 5";
    QTest::addRow("unknown") << "aéé b"
                             << "3 4 0 3 5";
    QTest::addRow("two spaces") << "a  b"
                                << "3 4 3 3 5";
}

void TokenizerSentencePieceTest::unigramIsTheSameAsJson()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    Maker maker;
    specials(maker).piece("▁", -2).piece("a", -3).piece("b", -3).piece("ab", -4).piece("x", -4).piece("y", -4);
    maker.trainer(1, false).normalizer(true, false, characterMap());
    const QByteArray map = QByteArray::fromStdString(characterMap()).toBase64();
    const QByteArray json = R"({"normalizer":{"type":"Precompiled","precompiled_charsmap":")" + map
        + R"("},"pre_tokenizer":{"type":"Metaspace","replacement":"▁","prepend_scheme":"always"},)"
          R"("decoder":{"type":"Metaspace","replacement":"▁","prepend_scheme":"always"},)"
          R"("model":{"type":"Unigram","unk_id":0,"vocab":[["<unk>",0],["<s>",0],["</s>",0],["▁",-2],["a",-3],)"
          R"(["b",-3],["ab",-4],["x",-4],["y",-4]]}})";
    QCOMPARE(encoded(*loaded(maker), text.toStdString()), ids);
    QCOMPARE(encoded(*tokenizerFrom(json.toStdString()), text.toStdString()), ids);
}

void TokenizerSentencePieceTest::appliesTheCharacterMap()
{
    Maker maker;
    specials(maker).piece("▁", -2).piece("a", -3).piece("B", -3).piece("x", -4).piece("y", -4); // 3 to 7
    maker.trainer(1, false).normalizer(false, false, characterMap());
    const auto tokenizer = loaded(maker);
    QCOMPARE(encoded(*tokenizer, "Aa"), QString("4 4"));
    QCOMPARE(encoded(*tokenizer, "ABB"), QString("6 3 7 5")); // the longest entry
    QCOMPARE(encoded(*tokenizer, "a\ta"), QString("4 3 4"));
}

void TokenizerSentencePieceTest::keepsUserDefinedSymbols()
{
    Maker maker;
    specials(maker).piece("▁", -2).piece("a", -3).piece("A", -3); // 3, 4, 5
    maker.piece("AB", 0, Maker::UserDefined).piece("▁▁", 0, Maker::UserDefined); // 6, 7
    maker.trainer(2, false).normalizer(true, false, characterMap());
    const auto tokenizer = loaded(maker);
    QCOMPARE(encoded(*tokenizer, "ABA"), QString("3 6 4"));
    QCOMPARE(encoded(*tokenizer, " a"), QString("7 4"));
    for (const std::string text : {" a", "   a", "AB  a", "a  AB"}) {
        QCOMPARE(tokenizer->decode(tokenizer->encode(text, SpecialTokens::None)), text);
    }
    QCOMPARE(tokenizer->piece(TokenId(7)), std::string("  "));
}

void TokenizerSentencePieceTest::heedsWhitespaceAsSuffix()
{
    Maker maker;
    specials(maker).piece("▁", -2).piece("a", -3).piece("a▁", -1);
    maker.trainer(2, false, Maker::varint(24, 1)).normalizer(true, true);
    const auto tokenizer = loaded(maker);
    QCOMPARE(encoded(*tokenizer, " a a"), QString("5 5"));
    QCOMPARE(tokenizer->decode(tokenizer->encode("a a", SpecialTokens::None)), std::string("a a"));
}

void TokenizerSentencePieceTest::heedsTheIdsOfSpecialTokens()
{
    Maker maker;
    maker.piece("<pad>", 0, Maker::Control).piece("</s>", 0, Maker::Control).piece("<unk>", 0, Maker::Unknown);
    maker.piece("a", -1).normalizer(false, false);
    maker.trainer(2, false, Maker::varint(40, 2) + Maker::varint(41, -1) + Maker::varint(42, 1));
    const auto tokenizer = loaded(maker);
    QVERIFY(!tokenizer->bos() && !tokenizer->addsBos());
    QVERIFY(tokenizer->eos() == TokenId(1));
    QCOMPARE(encoded(*tokenizer, "xa", SpecialTokens::Add), QString("2 3"));
}

void TokenizerSentencePieceTest::takesTokensFromTheConfig()
{
    Maker maker;
    specials(maker).piece("a", -1).trainer(2, false).normalizer(false, false);
    const auto tokenizer =
        TokenizerFolder()
            .write("tokenizer.model", maker.model())
            .write("tokenizer_config.json",
                   R"({"added_tokens_decoder":{"2":{"content":"</s>","special":true},"4":{"content":"<|im_end|>",)"
                   R"("special":true,"normalized":false}},"eos_token":"<|im_end|>","add_bos_token":false})")
            .load();
    QCOMPARE(encoded(*tokenizer, "a<|im_end|></s>", SpecialTokens::Add), QString("3 4 2"));
    QVERIFY(tokenizer->eos() == TokenId(4) && tokenizer->bos() == TokenId(1) && !tokenizer->addsBos());
    QCOMPARE(tokenizer->size(), std::int64_t(5));
}

void TokenizerSentencePieceTest::refusesOtherAlgorithms()
{
    Maker maker;
    specials(maker).trainer(3, false);
    QCOMPARE(complaintAbout(errorOf([&] { loaded(maker); }), ErrorCode::Unsupported,
                            {"tokenizer.model", "trainer_spec.model_type"}),
             QString());
}

QTEST_GUILESS_MAIN(TokenizerSentencePieceTest)
#include "tokenizer_sentencepiece_test.moc"
