// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/character_class.h"
#include "core/tokenizer/detail/unicode_text.h"
#include "core/tokenizer/detail/utf8.h"

#include <QRandomGenerator>
#include <QTest>

using namespace prosector;

// Qt carries Unicode's data too: everything is compared with it.
class TokenizerUnicodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUtf8();
    void normalizes_data();
    void normalizes();
    void composesBeyondTheFirstPlane();
    void keepsInvalidBytes();
    void lowercases();
    void knowsWhitespaceAndWords();
};

namespace {

bool isCharacter(char32_t code)
{
    return code < 0xD800 || code > 0xDFFF;
}

std::string utf8(char32_t code)
{
    std::string text;
    appendCharacter(text, code);
    return text;
}

QString normalizedByQt(const QString& text, NormalizationForm form)
{
    switch (form) {
    case NormalizationForm::C:
        return text.normalized(QString::NormalizationForm_C);
    case NormalizationForm::D:
        return text.normalized(QString::NormalizationForm_D);
    case NormalizationForm::KC:
        return text.normalized(QString::NormalizationForm_KC);
    default:
        return text.normalized(QString::NormalizationForm_KD);
    }
}

} // namespace

void TokenizerUnicodeTest::readsUtf8()
{
    for (char32_t code = 0; code < 0x110000; ++code) {
        if (isCharacter(code)) {
            const std::string text = utf8(code);
            const Character character = characterAt(text, 0);
            QVERIFY(character.valid && character.codePoint == code && character.bytes == text.size());
            QCOMPARE(text, QStringView(QChar::fromUcs4(code)).toUtf8().toStdString());
        }
    }
    for (const std::string invalid : {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF",
                                      "\xE2\x96", "\xF0\x80\x80\x80", "\xC3"}) {
        const Character character = characterAt(invalid, 0);
        QVERIFY(!character.valid);
        QCOMPARE(character.bytes, 1U);
        QCOMPARE(validPrefix("ab" + invalid), 2U);
    }
}

void TokenizerUnicodeTest::normalizes_data()
{
    QTest::addColumn<int>("form");
    QTest::addRow("C") << static_cast<int>(NormalizationForm::C);
    QTest::addRow("D") << static_cast<int>(NormalizationForm::D);
    QTest::addRow("KC") << static_cast<int>(NormalizationForm::KC);
    QTest::addRow("KD") << static_cast<int>(NormalizationForm::KD);
}

void TokenizerUnicodeTest::normalizes()
{
    QFETCH(int, form);
    const auto chosen = static_cast<NormalizationForm>(form);
    const auto compare = [&](const QString& text) {
        return QString::fromStdString(normalized(text.toStdString(), chosen)) == normalizedByQt(text, chosen);
    };
    std::vector<char32_t> changing; // and marks: what normalization is about
    for (char32_t code = 0; code < 0x110000; ++code) {
        if (!isCharacter(code) || QChar::unicodeVersion(code) > QChar::Unicode_14_0) {
            continue;
        }
        const QString text = QString::fromUcs4(&code, 1);
        QVERIFY2(compare(text), qPrintable(QString::number(code, 16)));
        // Qt 6.4 composes wrongly next to what is written with surrogates; see composesBeyondTheFirstPlane().
        if (code < 0x10000
            && (normalizedByQt(text, NormalizationForm::KD) != text || QChar::combiningClass(code) > 0)) {
            changing.push_back(code);
        }
    }
    QVERIFY(changing.size() > 10'000U);
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int k = 0; k < 6; ++k) {
            const char32_t code = changing[random.bounded(quint32(changing.size()))];
            text += k % 3 == 0 ? QStringLiteral("a") : QString();
            text += QString::fromUcs4(&code, 1);
        }
        QVERIFY2(compare(text), qPrintable(text.toUtf8().toHex(' ')));
    }
}

void TokenizerUnicodeTest::composesBeyondTheFirstPlane()
{
    const auto composed = [](const std::u32string& codes) {
        return normalized(QString::fromStdU32String(codes).toStdString(), NormalizationForm::C);
    };
    QCOMPARE(composed(U"\U00011099\U000110BA"), utf8(0x1109A));
    QCOMPARE(composed(U"\U000114B9\U000114BA"), utf8(0x114BB));
    QCOMPARE(composed(U"a\U000114BB\u1100\u1161"), "a" + utf8(0x114BB) + utf8(0xAC00));
    // Excluded from composition.
    QCOMPARE(composed(U"\U0001D15E"), utf8(0x1D157) + utf8(0x1D165));
    QCOMPARE(normalized(utf8(0x1D7D9), NormalizationForm::KC), std::string("1"));
    QCOMPARE(normalized(utf8(0x2F800), NormalizationForm::C), utf8(0x4E3D));
}

void TokenizerUnicodeTest::keepsInvalidBytes()
{
    QCOMPARE(normalized("\xFF"
                        "e\xCC\x81\xC3",
                        NormalizationForm::C),
             std::string("\xFF\xC3\xA9\xC3"));
    QCOMPARE(lowercased("\xFF"
                        "A\xC3"),
             std::string("\xFF"
                         "a\xC3"));
}

void TokenizerUnicodeTest::lowercases()
{
    for (char32_t code = 0; code < 0x110000; ++code) {
        if (isCharacter(code) && code != 0x130 && QChar::unicodeVersion(code) <= QChar::Unicode_14_0) {
            QCOMPARE(lowercased(utf8(code)), utf8(QChar::toLower(code)));
        }
    }
    QCOMPARE(lowercased("İ"), std::string("i̇"));
    QCOMPARE(lowercased("ΣΑΣ"), std::string("σασ"));
}

void TokenizerUnicodeTest::knowsWhitespaceAndWords()
{
    for (char32_t code = 0; code < 0x110000; ++code) {
        if (isCharacter(code) && (code < 0x1C || code > 0x1F)) { // which Qt counts too
            QCOMPARE(isWhitespace(code), QChar::isSpace(code));
        }
    }
    QCOMPARE(leadingWhitespace("a \t\u3000b", 1), 6U);
    QCOMPARE(trailingWhitespace("a \t\u3000b", 6), 1U);
    for (const char* word : {"a", "é", "7", "_", "\u0301", "न"}) {
        QVERIFY2(beginsWithWordCharacter(word) && endsWithWordCharacter(word), word);
    }
    for (const char* other : {"", " ", "-", ".", "€", "\xFF", "²"}) {
        QVERIFY2(!beginsWithWordCharacter(other) && !endsWithWordCharacter(other), other);
    }
}

QTEST_GUILESS_MAIN(TokenizerUnicodeTest)
#include "tokenizer_unicode_test.moc"
