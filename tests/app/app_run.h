// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"
#include "app/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <sstream>
#include <string>
#include <vector>

namespace prosector::tests {

// What a command line answered.
struct Answer
{
    int code = -1;
    QString text; // standard output
    QString messages; // standard error
    QJsonObject json; // of standard output, where it is one object and nothing else

    static Answer from(int code, const std::string& out, const std::string& messages)
    {
        return {code, QString::fromStdString(out), QString::fromStdString(messages),
                QJsonDocument::fromJson(QByteArray::fromStdString(out)).object()};
    }
};

inline app::Resources builtResources()
{
    return app::Resources::besideExecutable(PROSECTOR_BINARY_DIR);
}

// Runs a command line in this process.
inline Answer run(const QStringList& words)
{
    std::vector<std::string> plain;
    for (const QString& word : words) {
        plain.push_back(word.toStdString());
    }
    std::ostringstream out;
    std::ostringstream messages;
    const int code = app::runCommandLine(plain, builtResources(), out, messages, false);
    return Answer::from(code, out.str(), messages.str());
}

} // namespace prosector::tests
