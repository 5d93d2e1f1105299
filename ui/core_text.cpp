// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace prosector::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui::CoreText)
};

// A number of a sentence, which is digits with a point.
std::string localized(std::string number)
{
    const std::size_t point = number.find('.');
    return point == std::string::npos ? number : number.replace(point, 1, QLocale().decimalPoint().toStdString());
}

// A sentence in which the pattern and the sentences among its values are translated.
Sentence translated(const Sentence& sentence)
{
    if (sentence.context() == "Number") {
        return localized(sentence.pattern());
    }
    // An empty text would be taken for the file's header.
    const bool isPlain = sentence.context().empty() || sentence.pattern().empty();
    Sentence words(
        isPlain ? sentence.pattern()
                : QCoreApplication::translate(sentence.context().c_str(), sentence.pattern().c_str()).toStdString());
    for (const Sentence& value : sentence.values()) {
        words = words.with(translated(value));
    }
    return words;
}

// Without the full stop that some sentences bring along.
QString unstopped(const Sentence& sentence)
{
    QString words = coreText(sentence);
    if (words.endsWith(u'.') || words.endsWith(u'\u3002')) {
        words.chop(1);
    }
    return words;
}

} // namespace

QString coreText(const Sentence& sentence)
{
    return QString::fromStdString(translated(sentence).english());
}

QString coreText(const Error& error)
{
    const QString where = coreText(error.where());
    QString text = where.isEmpty()
        //: An error as a sentence: %1 what went wrong.
        ? Words::tr("%1.").arg(unstopped(error.message()))
        //: An error as a sentence: %1 a file, tensor or field, %2 what is wrong with it.
        : Words::tr("%1: %2.").arg(where, unstopped(error.message()));
    if (!error.remedy().empty()) {
        //: %1 an error as a sentence, %2 what to do about it.
        text = Words::tr("%1 %2.").arg(text, unstopped(error.remedy()));
    }
    // Names out of damaged files may hold anything, also what breaks the line.
    for (QChar& character : text) {
        if (character < u' ' || character == u'\x7f') {
            character = u'?';
        }
    }
    return text;
}

} // namespace prosector::ui
