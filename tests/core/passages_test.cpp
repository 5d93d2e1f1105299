// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How texts are divided, and how words, characters and bytes are counted.

#include "core/types/passages.h"
#include "core/types/text_size.h"
#include "tests/core/error_check.h"
#include "tests/core/test_data.h"

#include <QtTest>

using namespace prosector;
using namespace prosector::tests;

Q_DECLARE_METATYPE(PassageRule)

class PassagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void divides_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<PassageRule>("rule");
        QTest::addColumn<QList<QByteArray>>("passages");
        const auto row = [](const char* name, const QByteArray& text, const PassageRule& rule,
                            const QList<QByteArray>& passages) { QTest::newRow(name) << text << rule << passages; };
        const PassageRule lines;
        const PassageRule documents{PassageKind::Documents};
        const PassageRule bars{PassageKind::Separator, "||"};
        row("lines", " one \n\n \t\ntwo\r\nthree", lines, {"one", "two", "three"});
        row("no-break spaces go too", "\xc2\xa0one\xe3\x80\x80\n", lines, {"one"});
        row("long enough", "ab\nabc\n\xc3\xa9\xc3\xa9\nabcd", {PassageKind::Lines, {}, 3, 0}, {"abc", "abcd"});
        row("the first", "a\nbb\nc\ndd\nee", {PassageKind::Lines, {}, 2, 2}, {"bb", "dd"});
        row("separators", "||a\nb|| ||c|d||", bars, {"a\nb", "c|d"});
        row("no separator", "a|b", bars, {"a|b"});
        row("overlapping separators", "a|||b", bars, {"a", "|b"});
        row("documents", " \n = One = \n \n = = Part = = \n words \n = Two = \n = x\n", documents,
            {" = One = \n \n = = Part = = \n words ", " = Two = \n = x\n"});
        row("a document before the first title", "words\n = One = \n", documents, {"words", " = One = \n"});
        row("no title", "words\n\n", documents, {"words\n\n"});
    }

    void divides()
    {
        QFETCH(QByteArray, text);
        QFETCH(PassageRule, rule);
        QFETCH(QList<QByteArray>, passages);
        Text divided{"t", text.toStdString()};
        divide(divided, rule);
        QList<QByteArray> parts;
        for (const std::string_view part : divided.parts()) {
            parts.push_back(QByteArray(part.data(), static_cast<qsizetype>(part.size())));
        }
        QCOMPARE(parts, passages);
    }

    void recordsAreKept()
    {
        Text text{"t", "a\nb\n\ncd", {{0, 3}, {5, 2}}};
        divide(text, {PassageKind::Lines});
        QCOMPARE(text.passages.size(), std::size_t(2));
        QCOMPARE(text.parts().front(), std::string_view("a\nb"));
    }

    void anUndividedTextIsOnePart() { QCOMPARE((Text{"t", "a\nb"}.parts()), std::vector<std::string_view>{"a\nb"}); }

    void refusals()
    {
        Text text{"my text", "a\nb"};
        QCOMPARE(complaintAbout(errorOf([&] {
                                    divide(text, {PassageKind::Lines, {}, 2, 0});
                                }),
                                ErrorCode::NothingToDo, {"my text", "2 passages", "at least 2 characters"}),
                 QString());
        QVERIFY(text.passages.empty());
        QCOMPARE(complaintAbout(errorOf([&] { divide(text, {PassageKind::Separator}); }), ErrorCode::Usage,
                                {"separator", "empty"}),
                 QString());
    }

    void describesTheRule()
    {
        QCOMPARE(describe({PassageKind::Lines, {}, 0, 150}), std::string("first 150 lines"));
        QCOMPARE(describe({PassageKind::Separator, "<|x|>", 201, 0}),
                 std::string("parts between \"<|x|>\" of at least 201 characters"));
        QCOMPARE(describe({PassageKind::Documents}), std::string("documents"));
    }

    // Words are what Python's re.split(r"\s+", text) gives.
    void counts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qlonglong>("words");
        QTest::addColumn<qlonglong>("characters");
        QTest::newRow("two words") << QByteArray("one two") << 2LL << 7LL;
        QTest::newRow("runs") << QByteArray("one \n\t two") << 2LL << 10LL;
        QTest::newRow("at the edges") << QByteArray(" one ") << 3LL << 5LL;
        QTest::newRow("empty") << QByteArray() << 1LL << 0LL;
        QTest::newRow("other spaces") << QByteArray("a\xc2\xa0"
                                                    "b\xe2\x80\x89"
                                                    "c\xe3\x80\x80"
                                                    "d")
                                      << 4LL << 7LL;
        QTest::newRow("no space") << QByteArray("a\xe2\x80\x8b"
                                                "b")
                                  << 1LL << 3LL; // zero width
        QTest::newRow("no UTF-8") << QByteArray("a\x85"
                                                "b")
                                  << 1LL << 3LL;
    }

    void counts()
    {
        QFETCH(QByteArray, text);
        QFETCH(qlonglong, words);
        QFETCH(qlonglong, characters);
        const std::string bytes = text.toStdString();
        QCOMPARE(sizeOf(bytes).words, words);
        QCOMPARE(sizeOf(bytes).bytes, text.size());
        QCOMPARE(charactersIn(bytes), characters);
    }

    void wikitextHasSixtyTwoDocuments()
    {
        const std::filesystem::path file = optionalData("texts/wikitext-2/wiki.test.raw");
        PROSECTOR_SKIP_WITHOUT(file);
        Text text{"wiki", contentOf(file)};
        divide(text, {PassageKind::Documents});
        QCOMPARE(text.passages.size(), std::size_t(62));
        QVERIFY(text.parts().front().starts_with(" = Robert Boulter = \n"));
    }
};

QTEST_GUILESS_MAIN(PassagesTest)
#include "passages_test.moc"
