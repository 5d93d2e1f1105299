// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QString>

#include <set>
#include <utility>

namespace prosector::tests {

using MarkedWords = std::set<std::pair<QString, QString>>; // contexts and words

// What lupdate finds in the sources of core: the literals in calls of say() and marked().
inline MarkedWords markedWords()
{
    static const QRegularExpression call(
        QStringLiteral(R"re(\b(?:say|marked)\(\s*"(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"));
    static const QRegularExpression seam(QStringLiteral(R"re((?<!\\)"\s*")re"));
    MarkedWords found;
    QDirIterator files(QStringLiteral(PROSECTOR_SOURCE_DIR "/core"), {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (calls.hasNext()) {
            const auto match = calls.next();
            QString words = match.captured(2).trimmed();
            words.remove(seam);
            words = words.mid(1, words.size() - 2).replace(QStringLiteral("\\\""), QStringLiteral("\""));
            found.insert({match.captured(1), words});
        }
    }
    return found;
}

// The first part of a sentence that translators do not get to see; empty where all of it is theirs or plain data.
inline QString unmarkedPart(const Sentence& sentence, const MarkedWords& known)
{
    const QString words = QString::fromStdString(sentence.pattern());
    const bool hasWords = !sentence.context().empty() && sentence.context() != "Number";
    if (hasWords && !known.contains({QString::fromStdString(sentence.context()), words})) {
        return words;
    }
    for (const Sentence& value : sentence.values()) {
        if (QString part = unmarkedPart(value, known); !part.isEmpty()) {
            return part;
        }
    }
    return {};
}

// The same for what must not be plain data.
inline QString untranslatable(const Sentence& sentence, const MarkedWords& known)
{
    return sentence.context().empty() ? QString::fromStdString(sentence.pattern()) : unmarkedPart(sentence, known);
}

} // namespace prosector::tests
