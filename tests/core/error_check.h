// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace prosector::tests {

// The Error that an action throws; nothing where it throws none.
template <class Action> std::optional<Error> errorOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

// An empty string where the error has the code, says each of the words and offers a remedy; else what is wrong.
inline QString complaintAbout(const std::optional<Error>& error, ErrorCode code, const QStringList& words)
{
    if (!error) {
        return QStringLiteral("no Error was thrown");
    }
    const QString sentence = QString::fromUtf8(error->what());
    if (error->code() != code) {
        return QStringLiteral("code %1: %2").arg(static_cast<int>(error->code())).arg(sentence);
    }
    if (error->remedy().empty()) {
        return QStringLiteral("no remedy: ") + sentence;
    }
    for (const QString& word : words) {
        if (!sentence.contains(word)) {
            return QStringLiteral("\"%1\" is not in: %2").arg(word, sentence);
        }
    }
    return {};
}

} // namespace prosector::tests
