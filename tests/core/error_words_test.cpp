// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QtTest>

namespace {

using View = QStringView;

// Behind the string or character that begins at `i`.
qsizetype behindQuotes(View source, qsizetype i)
{
    const QChar quote = source[i++];
    while (i < source.size() && source[i] != quote) {
        i += source[i] == u'\\' ? 2 : 1;
    }
    return i + 1;
}

bool isQuote(View source, qsizetype i)
{
    // An u'\'' within a number parts its digits.
    return source[i] == u'"' || (source[i] == u'\'' && !(i > 0 && source[i - 1].isDigit()));
}

// The arguments of the call whose bracket opens at `open`.
QList<View> argumentsAt(View source, qsizetype open)
{
    QList<View> found;
    int depth = 0;
    qsizetype begin = open + 1;
    for (qsizetype i = open; i < source.size();) {
        const QChar c = source[i];
        if (isQuote(source, i)) {
            i = behindQuotes(source, i);
            continue;
        }
        depth += c == u'(' || c == u'{' || c == u'[' ? 1 : 0;
        depth -= c == u')' || c == u'}' || c == u']' ? 1 : 0;
        if (depth == 0 || (depth == 1 && c == u',')) {
            found.append(source.sliced(begin, i - begin).trimmed());
            begin = i + 1;
        }
        if (depth == 0) {
            break;
        }
        ++i;
    }
    return found;
}

// Where the arguments of a call begin whose literals translators find or need not see; -1: no such call begins here.
qsizetype bracketOfWords(View rest)
{
    for (const View call : {View(u"say("), View(u"with("), View(u"tr("), View(u"arg(")}) {
        if (rest.startsWith(call)) {
            return call.size() - 1;
        }
    }
    return -1;
}

// The words in an argument that no translator would find.
QString plainWords(View argument)
{
    for (qsizetype i = 0; i < argument.size();) {
        if (argument[i] == u'"') {
            return argument.sliced(i, std::min(behindQuotes(argument, i), argument.size()) - i).toString();
        }
        if (isQuote(argument, i)) {
            i = behindQuotes(argument, i);
        } else if (const qsizetype bracket = bracketOfWords(argument.sliced(i)); bracket > 0) {
            const QList<View> inside = argumentsAt(argument, i + bracket);
            i = inside.isEmpty() ? argument.size() : inside.last().end() - argument.begin();
        } else {
            ++i;
        }
    }
    return {};
}

// Calls that throw an error, whose arguments from the `first` on are its message and its remedy.
struct Thrower
{
    const char* call;
    int first;
};

QStringList untranslatableIn(const QString& source)
{
    QStringList found;
    for (const Thrower& thrower :
         {Thrower{"\\b(?:Error(?: [a-z]\\w*)?|emplace)\\((?=\\s*(?:ErrorCode::(?!Internal)|code\\b))", 2},
          Thrower{"\\b(?:fail|failUnsupported|refuse|refuseAt|throw[A-Z]\\w*)\\(", 0}}) {
        const QRegularExpression call(QString::fromLatin1(thrower.call));
        for (auto matches = call.globalMatch(source); matches.hasNext();) {
            const QList<View> arguments = argumentsAt(source, matches.next().capturedEnd() - 1);
            static const QRegularExpression wordAndSpace(QStringLiteral("[a-z]{2} | [a-z]{2}"));
            if (const QString place = thrower.first == 2 ? plainWords(arguments.value(1)) : QString();
                place.contains(wordAndSpace)) { // not the name of a file, a field or an option
                found.append(place);
            }
            for (qsizetype i = thrower.first; i < arguments.size(); ++i) {
                // Names of fields and files are no words.
                const QString words = plainWords(arguments[i]);
                if (words.contains(thrower.first > 0 ? u'"' : u' ')) {
                    found.append(words);
                }
            }
        }
    }
    return found;
}

} // namespace

// Every sentence of an error is found by the program that collects what is to be translated.
class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainWordsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("found");
        // Backticks are double quotes.
        const auto row = [](const char* source, const QStringList& found) {
            QTest::addRow("%s", source) << QString::fromLatin1(source).replace(u'`', u'"') << found;
        };
        row("throw Error(ErrorCode::Usage, `a` + b, `is bad`, say(`Remedy`, `Do it`));", {"\"is bad\""});
        row("throw Error(ErrorCode::Usage, a + `, line ` + b, say(`Error`, `is bad`));", {"\", line \""});
        row("throw Error(ErrorCode::Usage, say(`Place`, `%1, line %2`).with(a, b) + `: ` + `top_k`, c);", {});
        row("throw Error(ErrorCode::Usage, f(a, b), say(`Error`, `is bad; %1 (`).with(`x y`), `Do`);", {"\"Do\""});
        row("Error error(code, where(), '`' + name + `\\` is bad`, remedy);", {"\"\\\" is bad\""});
        row("throw Error(ErrorCode::Usage, {}, (a ? say(`Error`, `b`) : say(`Error`, `c`)).with(2));", {});
        row("throw Error(ErrorCode::Internal, {}, `a defect`);", {});
        row("m_error.emplace(ErrorCode::Usage, {}, `is bad`, tr(`Do %1`).arg(`it`).toStdString());", {"\"is bad\""});
        row("fail(`model.merges`, `is too long`); refuse(json, `field`, say(`Error`, `a b`));", {"\"is too long\""});
    }

    void plainWordsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, found);
        QCOMPARE(untranslatableIn(source), found);
    }

    void thereAreNone_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("files"); // more than
        QTest::newRow("core") << "core" << 300;
        QTest::newRow("ui") << "ui" << 200;
    }

    void thereAreNone()
    {
        QFETCH(QString, folder);
        int read = 0;
        QStringList found;
        QDirIterator walk(QStringLiteral(PROSECTOR_SOURCE_DIR "/") + folder, {"*.cpp", "*.h"}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (const QString& words : untranslatableIn(source)) {
                found.append(file.fileName() + ": " + words);
            }
            ++read;
        }
        QFETCH(int, files);
        QVERIFY(read > files);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }
};

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "error_words_test.moc"
