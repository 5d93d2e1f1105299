// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QtTest>

#include <filesystem>
#include <string>

// Files that tests read. Larger data is optional: it lies where PROSECTOR_TEST_DATA says, if that is set.

namespace prosector::tests {

inline std::filesystem::path sourceFolder()
{
    return PROSECTOR_SOURCE_DIR;
}

inline std::filesystem::path demoFolder()
{
    return sourceFolder() / "resources/demo";
}

// Empty where the larger data is not there.
inline std::filesystem::path optionalData(const std::string& inside)
{
    const QByteArray folder = qgetenv("PROSECTOR_TEST_DATA");
    const std::filesystem::path path = std::filesystem::path(folder.toStdString()) / inside;
    return !folder.isEmpty() && std::filesystem::exists(path) ? path : std::filesystem::path();
}

inline std::string contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace prosector::tests

// Leaves the test function, counted as skipped, where the larger data is not there.
#define PROSECTOR_SKIP_WITHOUT(path)                                                                                   \
    if ((path).empty()) {                                                                                              \
        QSKIP("needs larger data: set PROSECTOR_TEST_DATA");                                                           \
    }
