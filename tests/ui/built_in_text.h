// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/text.h"

#include <QFile>

#include <limits>

namespace prosector {

// The first `bytes` of a text that comes with the program, such as "evaluation"; empty where it cannot be read.
inline Text builtInText(const char* name, qsizetype bytes = std::numeric_limits<qsizetype>::max())
{
    QFile file(QStringLiteral(PROSECTOR_SOURCE_DIR "/resources/texts/%1.txt").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? Text{name, file.readAll().left(bytes).toStdString()} : Text();
}

} // namespace prosector
