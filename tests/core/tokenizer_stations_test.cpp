// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_stations.h"
#include "core/tokenizer/detail/regex.h"
#include "core/tokenizer/detail/regex_syntax.h"
#include "tests/core/tokenizer_maker.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <numeric>

using namespace prosector;
using namespace prosector::tests;

// Normalizers, pre-tokenizers and decoders of a tokenizer.json, one by one. Expected results are what the tokenizers
// library gives.
class TokenizerStationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizes_data();
    void normalizes();
    void splits_data();
    void splits();
    void splitKeepsInvalidBytes();
    void decodes_data();
    void decodes();
    void framesTexts_data();
    void framesTexts();
    void translatesPatterns_data();
    void translatesPatterns();
    void patternsMatchAsTheyShould_data();
    void patternsMatchAsTheyShould();
};

namespace {

template <class Make> auto made(Make make, const QString& settings)
{
    const nlohmann::json json = nlohmann::json::parse(settings.toStdString());
    return make(JsonView(json, "tokenizer.json"));
}

// Words separated by a character that no case uses.
QString joined(const QStringList& words)
{
    return words.join(QStringLiteral("¦"));
}

QString words(const PreTokenizer& preTokenizer, std::string_view text, bool atStart = true)
{
    QStringList found;
    preTokenizer.split({text, atStart}, [&](Stretch word) {
        found << QString::fromUtf8(word.text.data(), qsizetype(word.text.size()));
    });
    return joined(found);
}

} // namespace

void TokenizerStationsTest::normalizes_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& settings, const char* text, const char* expected) {
        QTest::addRow("%s", name) << QString(settings) << QString(text) << QString(expected);
    };
    row("NFC", R"({"type":"NFC"})", "e\u0301", "é");
    row("NFD", R"({"type":"NFD"})", "é", "e\u0301");
    row("NFKC", R"({"type":"NFKC"})", "ﬁ①Å", "fi1Å");
    row("NFKD", R"({"type":"NFKD"})", "ﬁé", "fie\u0301");
    row("lower", R"({"type":"Lowercase"})", "ÀBC", "àbc");
    row("accents", R"({"type":"Sequence","normalizers":[{"type":"NFD"},{"type":"StripAccents"}]})", "Éléa", "Elea");
    row("strip", R"({"type":"Strip","strip_left":true,"strip_right":false})", " \t a b ", "a b ");
    row("strip all", R"({"type":"Strip"})", " \u3000 ", "");
    row("prepend", R"({"type":"Prepend","prepend":"▁"})", "a", "▁a");
    row("prepend to nothing", R"({"type":"Prepend","prepend":"▁"})", "", "");
    row("replace text", R"({"type":"Replace","pattern":{"String":"."},"content":"ab"})", "a.b.", "aabbab");
    row("replace pattern", R"({"type":"Replace","pattern":{"Regex":" {2,}"},"content":"▂"})", "a   b c", "a▂b c");
    row("replaced literally", R"x({"type":"Replace","pattern":{"Regex":"(b)"},"content":"$1\\1"})x", "abc", "a$1\\1c");
    row("nested",
        R"({"type":"Sequence","normalizers":[{"type":"Sequence","normalizers":[{"type":"Prepend",)"
        R"("prepend":"x"}]},{"type":"Replace","pattern":{"String":"x"},"content":"y"}]})",
        "ax", "yay");
    row("bytes", R"({"type":"ByteLevel"})", "a é", "aĠÃ©");
    // By clusters: the longer entry "AB" is never asked for.
    const QByteArray map = QByteArray::fromStdString(characterMap()).toBase64();
    row("character map", R"({"type":"Precompiled","precompiled_charsmap":")" + map + "\"}", "AB\tAé", "aB aé");
}

void TokenizerStationsTest::normalizes()
{
    QFETCH(QString, settings);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(made(normalizerFrom, settings)->normalize(text.toStdString())), expected);
}

void TokenizerStationsTest::splits_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& settings, const char* text, const QStringList& expected) {
        QTest::addRow("%s", name) << settings << QString(text) << expected;
    };
    const QString dashes = R"({"type":"Split","pattern":{"String":"-"},"behavior":"%1","invert":%2})";
    const char* text = "the-final--countdown";
    row("removed", dashes.arg("Removed", "false"), text, {"the", "final", "countdown"});
    row("isolated", dashes.arg("Isolated", "false"), text, {"the", "-", "final", "-", "-", "countdown"});
    row("with previous", dashes.arg("MergedWithPrevious", "false"), text, {"the-", "final-", "-", "countdown"});
    row("with next", dashes.arg("MergedWithNext", "false"), text, {"the", "-final", "-", "-countdown"});
    row("contiguous", dashes.arg("Contiguous", "false"), text, {"the", "-", "final", "--", "countdown"});
    row("inverted", dashes.arg("Removed", "true"), text, {"-", "-", "-"});
    row("gpt-2", R"({"type":"ByteLevel","add_prefix_space":false})", "Hello  my friend's 2nd\n\n day",
        {"Hello", "Ġ", "Ġmy", "Ġfriend", "'s", "Ġ2", "nd", "ĊĊ", "Ġday"});
    row("prefix space", R"({"type":"ByteLevel","add_prefix_space":true})", "Hello", {"ĠHello"});
    row("bytes only", R"({"type":"ByteLevel","add_prefix_space":false,"use_regex":false})", "a é", {"aĠÃ©"});
    row("llama 3",
        R"x({"type":"Split","pattern":{"Regex":"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"},"behavior":"Isolated"})x",
        "It'S 12345 (ok)!\n\n  x\t", {"It", "'S", " ", "123", "45", " (", "ok", ")!\n\n", " ", " x", "\t"});
    row("qwen",
        R"x({"type":"Split","pattern":{"Regex":"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"},"behavior":"Isolated"})x",
        "a12 ", {"a", "1", "2", " "});
    row("metaspace", R"({"type":"Metaspace","replacement":"▁","prepend_scheme":"always"})", "Hey  friend",
        {"▁Hey", "▁", "▁friend"});
    row("metaspace, old form", R"({"type":"Metaspace","replacement":"▁","add_prefix_space":false})", "Hey you",
        {"Hey", "▁you"});
    row("metaspace, prefix there", R"({"type":"Metaspace","replacement":"▁"})", " Hey", {"▁Hey"});
    row("metaspace, one word", R"({"type":"Metaspace","replacement":"▁","prepend_scheme":"first","split":false})",
        "Hey you", {"▁Hey▁you"});
    row("digits", R"({"type":"Digits","individual_digits":true})", "Call 123½", {"Call ", "1", "2", "3", "½"});
    row("digits together", R"({"type":"Digits"})", "Call 123!", {"Call ", "123", "!"});
    row("punctuation", R"({"type":"Punctuation"})", "Hi! $5—ok", {"Hi", "!", " ", "$", "5", "—", "ok"});
    row("punctuation together", R"({"type":"Punctuation","behavior":"Contiguous"})", "a!?b", {"a", "!?", "b"});
    row("whitespace", R"({"type":"Whitespace"})", "Hello there! 你好_x", {"Hello", "there", "!", "你好_x"});
    row("whitespace alone", R"({"type":"WhitespaceSplit"})", "a\u00A0b  c!", {"a", "b", "c!"});
    row("delimiter", R"({"type":"CharDelimiterSplit","delimiter":"."})", "a.b..c", {"a", "b", "c"});
    row("bert", R"({"type":"BertPreTokenizer"})", "Hey, you", {"Hey", ",", "you"});
    row("steps",
        R"({"type":"Sequence","pretokenizers":[{"type":"Digits","individual_digits":true},)"
        R"({"type":"ByteLevel","add_prefix_space":false}]})",
        "a 12", {"a", "Ġ", "1", "2"});
    // Falcon: what follows the byte alphabet sees its characters.
    row("after bytes",
        R"({"type":"Sequence","pretokenizers":[{"type":"ByteLevel","add_prefix_space":false},)"
        R"({"type":"Digits"}]})",
        "é²", {"Ã©", "Â", "²"});
}

void TokenizerStationsTest::splits()
{
    QFETCH(QString, settings);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(words(*made(preTokenizerFrom, settings), text.toStdString()), joined(expected));
}

void TokenizerStationsTest::splitKeepsInvalidBytes()
{
    const auto bytes = made(preTokenizerFrom, R"({"type":"ByteLevel","add_prefix_space":false})");
    QCOMPARE(words(*bytes, "ab\xFF\xC3 cd"), joined({"ab", "ÿÃ", "Ġcd"}));
    const auto first = made(preTokenizerFrom, R"({"type":"Metaspace","replacement":"▁","prepend_scheme":"first"})");
    QCOMPARE(words(*first, "a b", false), joined({"a", "▁b"}));
}

void TokenizerStationsTest::decodes_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QString>("atStart");
    QTest::addColumn<QString>("inside");
    const auto row = [](const char* name, const char* settings, const QStringList& pieces, const char* atStart,
                        const char* inside) {
        QTest::addRow("%s", name) << QString(settings) << pieces << QString(atStart) << QString(inside);
    };
    row("bytes", R"({"type":"ByteLevel"})", {"Hello", "ĠÃ", "©", "  "}, "Hello é  ", "Hello é  ");
    row("metaspace", R"({"type":"Metaspace","replacement":"▁","prepend_scheme":"first"})", {"▁Hey", "▁you"}, "Hey you",
        " Hey you");
    row("metaspace without prefix", R"({"type":"Metaspace","replacement":"▁","add_prefix_space":false})", {"▁a"}, " a",
        " a");
    row("byte tokens", R"({"type":"ByteFallback"})", {"a", "<0xC3>", "<0xA9>", "<0xZZ>"}, "aé<0xZZ>", "aé<0xZZ>");
    row("llama",
        R"({"type":"Sequence","decoders":[{"type":"Replace","pattern":{"String":"▁"},"content":" "},)"
        R"({"type":"ByteFallback"},{"type":"Fuse"},{"type":"Strip","content":" ","start":1,"stop":0}]})",
        {"▁▁a", "▁b"}, " a b", "  a b");
    row("strip each", R"({"type":"Strip","content":"_","start":0,"stop":2})", {"a___", "b_"}, "a_b", "a___b_");
    row("replace", R"({"type":"Replace","pattern":{"Regex":"[0-9]+"},"content":"#"})", {"a12", "3"}, "a##", "a##");
    row("suffix", R"({"type":"BPEDecoder","suffix":"</w>"})", {"hel", "lo</w>", "you</w>"}, "hello you", "hello you");
}

void TokenizerStationsTest::decodes()
{
    QFETCH(QString, settings);
    QFETCH(QStringList, pieces);
    QFETCH(QString, atStart);
    QFETCH(QString, inside);
    const auto decoder = made(decoderFrom, settings);
    const auto decoded = [&](bool start) {
        std::vector<std::string> texts;
        for (const QString& piece : pieces) {
            texts.push_back(piece.toStdString());
        }
        decoder->decode(texts, start);
        return QString::fromStdString(std::accumulate(texts.begin(), texts.end(), std::string()));
    };
    QCOMPARE(decoded(true), atStart);
    QCOMPARE(decoded(false), inside);
}

void TokenizerStationsTest::framesTexts_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    const QString both = R"({"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"A","type_id":0}},)"
                         R"({"Sequence":{"id":"A","type_id":0}},{"SpecialToken":{"id":"B","type_id":0}}],)"
                         R"("pair":[],"special_tokens":{"A":{"id":"A","ids":[5,6],"tokens":["x","y"]},)"
                         R"("B":{"id":"B","ids":[7],"tokens":["z"]}}})";
    QTest::addRow("template") << both << QList<qint64>{5, 6} << QList<qint64>{7};
    QTest::addRow("roberta") << R"({"type":"RobertaProcessing","sep":["</s>",2],"cls":["<s>",0]})" << QList<qint64>{0}
                             << QList<qint64>{2};
    QTest::addRow("bert") << R"({"type":"BertProcessing","sep":["s",3],"cls":["c",4]})" << QList<qint64>{4}
                          << QList<qint64>{3};
    QTest::addRow("bytes") << R"({"type":"ByteLevel"})" << QList<qint64>{} << QList<qint64>{};
    QTest::addRow("sequence") << R"({"type":"Sequence","processors":[{"type":"ByteLevel"},)"
                                 R"({"type":"BertProcessing","sep":["s",3],"cls":["c",4]},)"
            + both + "]}" << QList<qint64>{5, 6, 4}
                              << QList<qint64>{3, 7};
}

void TokenizerStationsTest::framesTexts()
{
    QFETCH(QString, settings);
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, after);
    const auto numbers = [](const std::vector<TokenId>& ids) {
        QList<qint64> list;
        for (const TokenId id : ids) {
            list << id.value();
        }
        return list;
    };
    const Frame frame = made(frameFrom, settings);
    QCOMPARE(numbers(frame.before), before);
    QCOMPARE(numbers(frame.after), after);
}

void TokenizerStationsTest::translatesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::addRow("space") << R"(\s+[^\s\S])"
                           << R"([\p{White_Space}]+[^\p{White_Space}\P{White_Space}])";
    QTest::addRow("word") << R"(\w\W[\w])"
                          << R"([\p{L}\p{M}\p{Nd}\p{Pc}][^\p{L}\p{M}\p{Nd}\p{Pc}][\p{L}\p{M}\p{Nd}\p{Pc}])";
    QTest::addRow("script") << R"(\p{Han}\p{L}[\p{Han}])"
                            << R"(\p{sc:Han}\p{L}[\p{sc:Han}])";
    QTest::addRow("escapes") << R"(\[\]\\s[[:alpha:]\]])"
                             << R"(\[\]\\s[[:alpha:]\]])";
    QTest::addRow("bracket first") << R"([]s][^]s]\s)"
                                   << R"([]s][^]s][\p{White_Space}])";
    QTest::addRow("hex") << R"(\h)"
                         << R"([0-9A-Fa-f])";
    QTest::addRow("set in set") << R"([a[bc]])" << QString();
    QTest::addRow("intersection") << R"([a-z&&[^b]])" << QString();
    QTest::addRow("no word in brackets") << R"([a\W])" << QString();
}

void TokenizerStationsTest::translatesPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    QString translated;
    try {
        translated = QString::fromStdString(translatedPattern(pattern.toStdString()));
    } catch (const std::invalid_argument& reason) {
        QVERIFY(std::string_view(reason.what()).find("not supported") != std::string_view::npos);
    }
    QCOMPARE(translated, expected);
}

void TokenizerStationsTest::patternsMatchAsTheyShould_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("matches");
    QTest::addRow("spaces of Unicode") << R"(\s+)"
                                       << "a\u0085\u2003\u180Eb" << QStringList{"\u0085\u2003"};
    QTest::addRow("caseless") << R"((?i:'s))"
                              << "'S'\u017F'x" << QStringList{"'S", "'\u017F"};
    QTest::addRow("empty matches") << R"(x*)"
                                   << "axé" << QStringList{"", "x", ""};
    QTest::addRow("lines") << R"(^a$)"
                           << "b\na\nc" << QStringList{"a"};
    QTest::addRow("scripts") << R"(\p{Han}+)"
                             << "a漢字、b" << QStringList{"漢字"};
    QTest::addRow("words") << R"(\w+)"
                           << "e\u0301_1-²" << QStringList{"e\u0301_1"};
}

void TokenizerStationsTest::patternsMatchAsTheyShould()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QStringList, matches);
    const std::string bytes = text.toStdString();
    QStringList found;
    for (const Regex::Match& match : Regex(pattern.toStdString()).matches(bytes)) {
        found << QString::fromStdString(bytes.substr(match.begin, match.end - match.begin));
    }
    QCOMPARE(joined(found), joined(matches));
}

QTEST_GUILESS_MAIN(TokenizerStationsTest)
#include "tokenizer_stations_test.moc"
